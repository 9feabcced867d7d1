import { type Fault, usageHintLine } from '../fault.js'
import type { Output } from '../output/output.js'

/** Tells a fault on stderr and sets the exit status. */
export function reportFault(
  fault: Fault,
  { output, debug }: { readonly output: Output; readonly debug: boolean },
): void {
  if (fault.shown) {
    const prefix = fault.prefixed ? output.colour.red('error: ') : ''
    output.errorLine(`${prefix}${fault.message}`)
  }
  if (fault.usageHint) output.errorLine(usageHintLine)
  for (const step of fault.nextSteps) output.hint(step)
  if (debug) for (const line of stacks(fault)) output.hint(line)
  process.exitCode = fault.exitStatus
}

function stacks(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [error.stack ?? error.message, ...stacks(error.cause)]
}
