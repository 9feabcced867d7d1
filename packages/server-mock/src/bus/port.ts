import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'

/** Carries messages between controllers and invokers. Topics: invocation 8. */
export interface MessageBus extends AsyncDisposable {
  /** Resolves once the bus has the message as safely as the adapter promises; rejects if it may not have it. */
  publish<T>(topic: string, message: T): Promise<void>
  /**
   * Delivers messages of `topic`, in order of publication, one handler call for each. A handler
   * that rejects is logged and the message counts as delivered. Resolves when the subscription stands.
   */
  subscribe<T>(topic: string, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable>
}

export interface BusDeps {
  readonly clock: Clock
  readonly log: Logger
}

export type OpenBus<C> = (config: C, deps: BusDeps) => Promise<MessageBus>
