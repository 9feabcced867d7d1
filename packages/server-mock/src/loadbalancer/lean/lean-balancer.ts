import { type ActivationMessage, invokerTopic } from '@wsk/contract'
import type { Transaction } from '../../telemetry/transaction.js'
import { Flights } from '../flights.js'
import { type Place, sizeOf } from '../pending-activations.js'
import type { BalancerDeps, LoadBalancer, OpenLoadBalancer, PendingActivation, PublishRequest } from '../port.js'

export interface LeanBalancerConfig {
  readonly kind: 'lean'
  /** Name of this controller in messages and topics. */
  readonly controller: string
  /** Number of the only invoker. */
  readonly invoker: number
  /** Activations that may be under way, waiting ones included; more are refused. */
  readonly maxQueued: number
  /** UTF-16 units of their parameters altogether. */
  readonly maxQueuedSize: number
  /** Longest wait for a container. */
  readonly maxQueueAgeMs: number
  /** Longest time limit of any action. */
  readonly longestRunMs: number
}

/** One invoker in this process: it takes everything, so that there is nothing to choose (invocation 11.3). */
class LeanBalancer implements LoadBalancer {
  readonly #config: LeanBalancerConfig
  readonly #flights: Flights
  /** The same for all: the counts of what is in flight are its only bound. */
  readonly #place: Place

  constructor(config: LeanBalancerConfig, deps: BalancerDeps) {
    this.#config = config
    this.#flights = new Flights(config, deps)
    this.#place = { invoker: config.invoker, release: () => undefined }
  }

  async subscribe(): Promise<void> {
    await this.#flights.subscribe()
  }

  publish(_transaction: Transaction, { message, limits }: PublishRequest): Promise<PendingActivation> {
    const isFull = message.cause === undefined && this.#isFull(sizeOf(message))
    if (this.#flights.isClosed || isFull) return this.#flights.refuse()
    return this.#flights.launch(message, this.#place, limits.timeoutMs)
  }

  admit(): void {
    if (this.#flights.isClosed || this.#isFull(0)) throw this.#flights.refusal()
  }

  resume(message: ActivationMessage): Promise<PendingActivation> {
    return this.#flights.launch(message, this.#place)
  }

  inFlight(namespaceUuid?: string): number {
    return namespaceUuid === undefined ? this.#flights.count : this.#flights.countOf(namespaceUuid)
  }

  active(): readonly (readonly [string, string])[] {
    return this.#flights.active()
  }

  invokers(): Readonly<Record<string, 'up' | 'down'>> {
    return { [invokerTopic(this.#config.invoker)]: this.#flights.isClosed ? 'down' : 'up' }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#flights[Symbol.asyncDispose]()
  }

  #isFull(size: number): boolean {
    const { maxQueued, maxQueuedSize } = this.#config
    return this.#flights.count >= maxQueued || this.#flights.size + size > maxQueuedSize
  }
}

export const openLeanBalancer: OpenLoadBalancer<LeanBalancerConfig> = async (config, deps) => {
  const balancer = new LeanBalancer(config, deps)
  await balancer.subscribe()
  return balancer
}
