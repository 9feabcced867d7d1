import type { ActivationRecord } from '../../entity/activation.js'
import { isCompound } from '../sequences/is-compound.js'
import type { Invocation } from '../actions/invocation.js'
import type { ControllerParts } from '../parts.js'

/** A part that was started. */
export interface StartedPart {
  /** Absent where it sees to its own end. */
  readonly ended?: Promise<ActivationRecord>
}

/**
 * Milliseconds after it was planned. What is sent later than that, by a controller that was stopped meanwhile, may have
 * been given up by another one, which has left a record then.
 */
export const sendWithinMs = 2000

/**
 * Accepts a try or a dead letter as an activation of its own, which counts as a step of what was accepted before.
 * Rejects with ApiError where it is refused.
 */
export async function startPart(parts: ControllerParts, invocation: Invocation): Promise<StartedPart> {
  const place = parts.throttles.hold(invocation.identity)
  const leave = (): void => place.leave()
  const started: { ended?: Promise<ActivationRecord> } = {}
  const onStart = (ended: Promise<ActivationRecord>): void => {
    started.ended = ended
  }
  try {
    await parts.starters.invoke({ ...invocation, onStart })
  } catch (error) {
    leave()
    throw error
  }
  // What is run step by step, or tried again, takes a place of its own.
  if (started.ended === undefined || isCompound(invocation.action)) leave()
  else void started.ended.then(leave, leave)
  return started
}
