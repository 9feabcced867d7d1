import type { ActivationMessage } from '@wsk/contract'
import type { MessageBus } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import type { ActivationStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Telemetry } from '../telemetry/events.js'
import type { Transaction } from '../telemetry/transaction.js'

export interface PublishRequest {
  readonly message: ActivationMessage
  /** Of the action, for slots and for the deadline of a lost acknowledgement. */
  readonly limits: { readonly timeoutMs: number; readonly memoryMb: number; readonly concurrency: number }
}

export interface PendingActivation {
  readonly activationId: string
  /** The final record, without logs; for a non-blocking message it settles too, possibly without a `result`. */
  readonly completed: Promise<ActivationRecord>
}

/** Chooses an invoker, takes its slot and publishes (invocation 3). */
export interface LoadBalancer extends AsyncDisposable {
  /**
   * Resolves once the bus has the message. Rejects with ApiError `overloaded` (503) when no invoker
   * can take it; then nothing happened and no slot is held.
   */
  publish(transaction: Transaction, request: PublishRequest): Promise<PendingActivation>
  /** Publishes what an earlier process accepted: it counts as in flight, and is never refused for want of room. */
  resume(message: ActivationMessage): Promise<PendingActivation>
  /** Activations in flight, by namespace uuid; zero when quiet. */
  inFlight(namespaceUuid?: string): number
  /** `[activationId, fully qualified name]` of what is in flight. */
  active(): readonly (readonly [string, string])[]
  /** Invoker key to state word, for `GET /invokers` (rest-api 1.1). */
  invokers(): Readonly<Record<string, 'up' | 'unhealthy' | 'unresponsive' | 'down'>>
}

export interface BalancerDeps {
  readonly bus: MessageBus
  /** For activations whose end no invoker reports. */
  readonly activations: Pick<ActivationStore, 'get' | 'store'>
  readonly clock: Clock
  readonly telemetry: Telemetry
}

export type OpenLoadBalancer<C> = (config: C, deps: BalancerDeps) => Promise<LoadBalancer>
