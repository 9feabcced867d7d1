import type { ActivationMessage } from '@wsk/contract'
import type { WorkLog } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Telemetry } from '../telemetry/events.js'
import type { ActivationEnds } from './activation-ends.js'
import type { ActionLoader } from './load-action.js'
import type { Order } from './order.js'

/** What the activations of one invoker share. */
export interface InvokerParts {
  readonly loader: ActionLoader
  readonly work: WorkLog
  readonly vault: ParameterVault
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly ends: ActivationEnds
  /** The end has come: containers are being ended, whatever runs in them. */
  readonly isCut: boolean
  /** The owner of its namespace was blocked since it was accepted. */
  isBlocked(message: ActivationMessage): boolean
  /** Whether what was not begun stays with the bus, whoever waits for it. */
  readonly isKept: boolean
  /** Whether the activation is this invoker's to run; undefined where no other could. */
  claim(message: ActivationMessage): Promise<boolean> | undefined
  /** Whether there is a final record of it already, which only a late message can have. */
  isConcluded(message: ActivationMessage): Promise<boolean | undefined> | false
  /** Begins anew once it is known whether there is one. */
  postpone(message: ActivationMessage): void
  /** Tries another container. */
  reschedule(order: Order): void
}
