import type { ActivationMessage } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import { unknownActivation } from '../entity/unrun-activation.js'
import type { Clock } from '../support/clock.js'
import { askAgain } from './ask-again.js'
import type { ActivationStore } from './port.js'

export interface FinalRecordDeps {
  readonly activations: Pick<ActivationStore, 'get' | 'store' | 'shared'>
  readonly clock: Pick<Clock, 'now'>
  /** Whether it is for somebody else to end it by now. */
  readonly isOver: () => boolean
}

export interface FinalRecord {
  readonly record: ActivationRecord
  /** There was none, and this one says that nobody knows how it ended. */
  readonly isUnknown: boolean
}

/**
 * The record of an activation that an invoker began and did not report: the one that is there, or else one that says
 * that its outcome is unknown. Resolves once it is safe, where its namespace keeps records. Waits for a store that is out
 * of reach, because nobody else ends it; rejects where it cannot be stored, or once it is for others.
 */
export async function finalRecord(
  message: ActivationMessage,
  invoker: string,
  { activations, clock, isOver }: FinalRecordDeps,
): Promise<FinalRecord> {
  const { activationId, user } = message
  const find = () => activations.get(user.namespace.name, activationId)
  const stored = await askAgain(find, { isOver })
  const record = stored ?? unknownActivation(message, { invoker, nowMs: clock.now() })
  const isUnknown = stored === undefined
  if (isUnknown && user.limits.storeActivations === false) return { record, isUnknown }
  if (isUnknown) await activations.store(record)
  await activations.shared?.(activationId)
  return { record, isUnknown }
}
