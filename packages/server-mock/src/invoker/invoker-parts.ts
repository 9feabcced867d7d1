import type { ActivationMessage } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import type { EffectiveLimits } from '../entity/effective-limits.js'
import type { WorkLog } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Telemetry } from '../telemetry/events.js'
import type { ActionLoader, LoadedAction } from './load-action.js'

/** An activation with all that is known before it has a container. */
export interface Order {
  readonly message: ActivationMessage
  readonly loaded: LoadedAction
  readonly limits: EffectiveLimits
  /** Containers that took no work, so far. */
  readonly attempts: number
}

/** What the activations of one invoker share. */
export interface InvokerParts {
  readonly loader: ActionLoader
  readonly work: WorkLog
  readonly vault: ParameterVault
  readonly clock: Clock
  readonly telemetry: Telemetry
  /** The end has come: containers are being ended, whatever runs in them. */
  readonly isCut: boolean
  /** The owner of its namespace was blocked since it was accepted. */
  isBlocked(message: ActivationMessage): boolean
  /** Ends what is not run for that reason. Never rejects. */
  endBlocked(message: ActivationMessage): Promise<void>
  /** Stores the record, reports it and forgets the activation. Never rejects. */
  conclude(message: ActivationMessage, record: ActivationRecord): Promise<void>
  /** Leaves the activation to the next start. */
  handBack(message: ActivationMessage): void
  /** Tries another container. */
  reschedule(order: Order): void
}
