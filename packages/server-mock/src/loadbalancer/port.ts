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
  readonly limits: {
    readonly timeoutMs: number
    readonly memoryMb: number
    readonly concurrency: number
    /** It runs in an image that a user named, and the runtime manifest does not. */
    readonly isBlackbox?: boolean
  }
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
   * can take it; then nothing happened and no slot is held. A step of what was admitted (it has a `cause`) is not
   * refused for want of room.
   */
  publish(transaction: Transaction, request: PublishRequest): Promise<PendingActivation>
  /** Of a sequence or composition, before it is accepted. Throws ApiError `overloaded` when there is no room for its steps. */
  admit(): void
  /** Publishes what an earlier process accepted: it counts as in flight, and is never refused for want of room. */
  resume(message: ActivationMessage): Promise<PendingActivation>
  /** Activations in flight, by namespace uuid; zero when quiet. */
  inFlight(namespaceUuid?: string): number
  /** `[activationId, fully qualified name]` of what is in flight. */
  active(): readonly (readonly [string, string])[]
  /** Invoker key to state word, for `GET /invokers` (rest-api 1.1). */
  invokers(): InvokerStates
  /** Resolves once an invoker is up; absent where one always is. */
  usable?(): Promise<void>
  /** Names of the controllers that live, this one among them, in order; absent where there is only one. */
  controllers?(): readonly string[]
  /**
   * Which of these activations an invoker was sent since then (epoch milliseconds), by whichever controller; what may
   * have been is among them. Undefined, or absent, where no bus keeps it. Rejects with ApiError `overloaded` where nobody
   * can tell now.
   */
  sent?(activationIds: readonly string[], sinceMs: number): Promise<ReadonlySet<string> | undefined>
  /** Whether that controller is gone, and it is for this one to end what it had accepted; absent where there is only one. */
  isHeirOf?(controller: string): boolean
  /** Memory that is held of each invoker, MB; zero when quiet. Absent where none is. */
  heldMb?(): readonly number[]
}

export type InvokerStates = Readonly<Record<string, 'up' | 'unhealthy' | 'unresponsive' | 'down'>>

export interface BalancerDeps {
  readonly bus: MessageBus
  /** For activations whose end no invoker reports. */
  readonly activations: Pick<ActivationStore, 'get' | 'store' | 'shared'>
  readonly clock: Clock
  readonly telemetry: Telemetry
  /** Another controller is gone, and this one is to end what it had accepted. */
  readonly inherit?: (controller: string) => void
}

export type OpenLoadBalancer<C> = (config: C, deps: BalancerDeps) => Promise<LoadBalancer>
