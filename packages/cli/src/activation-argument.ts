import { boolean } from '@oclif/core/flags'
import { usageFault } from './fault.js'
import type { RestClient } from './rest/rest-client.js'
import { lastActivationId } from './services/activation/last-activation.js'

/** `--last` of the commands that take an activation. */
export const lastFlag = { last: boolean({ char: 'l', description: 'retrieves the last activation' }) }

export interface ActivationArguments {
  /** Undefined: the last one. */
  readonly id: string | undefined
  /** What follows the id. */
  readonly field: string | undefined
}

/** The id, whose place `--last` takes, and at most `more` words behind it. Throws a Fault (usage hint). */
export function activationArguments(
  positionals: readonly string[],
  { last, more }: { readonly last: boolean; readonly more: 0 | 1 },
): ActivationArguments {
  const requirement = 'An activation ID is required.'
  const max = last ? more : more + 1
  if (!last && positionals.length === 0) throw usageFault(`Invalid argument(s). ${requirement}`)
  if (positionals.length > max) {
    throw usageFault(`Invalid argument(s): ${positionals.slice(max).join(', ')}. ${requirement}`)
  }
  return last ? { id: undefined, field: positionals[0] } : { id: positionals[0], field: positionals[1] }
}

/** The id, looked up where it was not given; `context` is what errors of the look-up begin with. Throws a Fault. */
export async function activationId(client: RestClient, { id }: ActivationArguments, context: string): Promise<string> {
  return id ?? lastActivationId(client, context)
}
