import type { ContainerOrigin } from '../../telemetry/metrics.js'
import type { Container, ContainerSpec } from '../containers/port.js'
import type { InitVerdict } from '../runtime/interpret-result.js'

/** The container that an activation needs. */
export interface Demand {
  /** Names invoking namespace, action, revision and binding: a container serves one key and no other. */
  readonly key: string
  /** The invoking namespace, for fairness between namespaces. */
  readonly namespace: string
  readonly spec: ContainerSpec
}

/** An activation in the hands of the pool. Either method is called, once. */
export interface Job {
  readonly demand: Demand
  start(lease: Lease): void
  refuse(refusal: Refusal): void
}

/** Why an activation gets no container. */
export type Refusal =
  | { readonly kind: 'tooLarge'; readonly poolMb: number }
  | { readonly kind: 'overloaded'; readonly queued: number }
  | { readonly kind: 'expired'; readonly waitedMs: number }
  | { readonly kind: 'startFailed'; readonly error: unknown }
  | { readonly kind: 'closed' }

/** A container, lent to one activation. */
export interface Lease {
  readonly container: Container
  readonly origin: ContainerOrigin
  /** `/init` has succeeded in it. */
  readonly initialised: boolean
  /** `/init` is under way for another activation. */
  readonly initialising: boolean
  /** Waits for the `/init` that is under way, or else performs it with `init`, which must not reject. */
  initialise(init: () => Promise<InitVerdict>): Promise<InitVerdict>
  /** Gives the container back. Idempotent; the first fate counts. */
  release(fate: 'keep' | 'destroy'): void
}
