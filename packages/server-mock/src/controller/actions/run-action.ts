import type { ActivationRecord } from '../../entity/activation.js'
import type { MergedParameters } from '../../entity/merge-parameters.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import type { ControllerParts } from '../parts.js'
import type { Invocation } from './invocation.js'
import { activationMessage, publish } from './start-activation.js'

/** Starts a run that nobody waits for; resolves once it would survive the end of this process. */
export async function acceptAction(
  parts: ControllerParts,
  invocation: Invocation,
  merged: MergedParameters,
): Promise<void> {
  const start = { blocking: false, ...invocation, ...merged }
  const message = activationMessage(start, parts.config.instance)
  const { activationId } = start
  if (parts.config.isKeptByBus === true) {
    // The fire that it belongs to may be taken up again after it was published.
    const acceptBy = invocation.acceptBy ?? 0
    const pending = await publish(parts, start, start.parent === undefined ? message : { ...message, acceptBy })
    pending.completed.catch(ignore)
    invocation.onStart?.(pending.completed)
    return
  }
  // Handed over first, so that it is in the log before anything that the invoker writes; both take their time at once.
  const accepted = parts.work.accept(activationId, { kind: 'action', message })
  accepted.catch(ignore)
  try {
    const pending = await publish(parts, start, message)
    pending.completed.catch(ignore)
    invocation.onStart?.(pending.completed)
  } catch (error) {
    parts.work.finished(activationId)
    throw error
  }
  await accepted
}

export interface BlockingRun {
  readonly invocation: Invocation
  readonly merged: MergedParameters
  readonly waitMs: number
}

/**
 * Starts a run and waits for its record, at most `waitMs`. Resolves with `undefined` where it takes longer; then the
 * run goes on as one that was accepted (rest-api 14.3).
 */
export async function runAction(parts: ControllerParts, run: BlockingRun): Promise<ActivationRecord | undefined> {
  const start = { ...run.invocation, ...run.merged, blocking: true }
  const message = activationMessage(start, parts.config.instance)
  const { activationId } = start
  const { completed } = await publish(parts, start, message)
  try {
    const record = await waitAtMost(completed, run.waitMs)
    if (record !== undefined) return record
  } catch {
    // The acknowledgement is lost; the record may be there all the same.
    const stored = await parts.activations.get(start.identity.namespace.name, activationId)
    if (stored !== undefined) return stored
  }
  if (parts.config.isKeptByBus === true) {
    completed.catch(ignore)
    return undefined
  }
  const accepted = parts.work.accept(activationId, { kind: 'action', message })
  // It may have ended while it was being accepted; its record came first then and did not end the work.
  completed.then(() => parts.work.finished(activationId), ignore)
  await accepted
  return undefined
}

function ignore(): void {
  // Who waits for the run learns of it elsewhere.
}
