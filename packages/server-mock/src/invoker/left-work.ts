import type { ActivationMessage } from '@wsk/contract'
import { finalRecord } from '../store/final-record.js'
import type { ActivationStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { activationUnknown, idsOf, type Telemetry } from '../telemetry/events.js'
import type { Acknowledger } from './acknowledge.js'

export interface LeftWorkDeps {
  /** Its messages were left. */
  readonly invoker: string
  readonly activations: ActivationStore
  readonly acknowledger: Acknowledger
  readonly clock: Clock
  readonly telemetry: Telemetry
  /** Whether the invoker closes. */
  readonly isOver: () => boolean
}

/**
 * Ends what an earlier reader of an invoker's messages began and did not finish: nobody knows how it ended, unless
 * there is a record of it. Resolves once there is one that is safe; rejects where none can be stored, or at the end.
 */
export async function closeLeftWork(message: ActivationMessage, deps: LeftWorkDeps): Promise<void> {
  const { acknowledger, telemetry, invoker } = deps
  const { record, isUnknown } = await finalRecord(message, invoker, deps)
  if (isUnknown) activationUnknown(telemetry, { ...idsOf(message), invoker })
  void acknowledger.ended(message, record)
}
