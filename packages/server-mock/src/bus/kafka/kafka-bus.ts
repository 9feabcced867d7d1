import { randomUUID } from 'node:crypto'
import { Admin, Consumer, Producer } from '@platformatic/kafka'
import { waitAtMost } from '../../support/wait-at-most.js'
import { BusError } from '../port.js'
import type { BusDeps, BusState, MessageBus, OpenBus, Topic } from '../port.js'
import { clientOptions } from './client-options.js'
import type { KafkaBusConfig } from './kafka-config.js'
import { Lane } from './lane.js'
import { Outage } from './outage.js'
import { Subscription } from './subscription.js'
import { TopicMaker } from './topic-maker.js'

type Handler<T> = (message: T) => void | Promise<void>

/** How long `subscribe` waits for a cluster that is out of reach; the subscription stands later by itself. */
const subscribePatienceMs = 2000
/** What this bus published and its own subscriptions have not read yet is waited for so long at the end. */
const drainMs = 2000
const poisonPauseMs = 1000

/** Carries messages between processes by a Kafka cluster. Nothing is connected before it is needed. */
class KafkaBus implements MessageBus {
  readonly #config: KafkaBusConfig
  readonly #deps: BusDeps
  readonly #outage: Outage
  readonly #topics: TopicMaker
  readonly #lanes = new Map<string, Lane>()
  readonly #subscriptions = new Map<string, Subscription>()
  #ambiguous = 0
  #poisoned = 0
  #isClosing = false

  constructor(config: KafkaBusConfig, deps: BusDeps) {
    this.#config = config
    this.#deps = deps
    this.#outage = new Outage(deps.log)
    this.#topics = new TopicMaker(config, new Admin({ ...clientOptions(config), retries: 0 }))
  }

  publish<T>(topic: Topic<T>, message: T): Promise<void> {
    const lane = this.#lane(topic.name)
    return lane === undefined ? Promise.reject(closed()) : lane.publish(topic.encode(message))
  }

  async subscribe<T>(topic: Topic<T>, handler: Handler<T>): Promise<AsyncDisposable> {
    if (this.#isClosing) throw closed()
    const isFleeting = topic.isFleeting === true
    const key = isFleeting ? `${topic.name}-${randomUUID()}` : topic.name
    if (this.#subscriptions.has(key)) throw new BusError(`topic ${topic.name} is read already`)
    const subscription = new Subscription({
      topic: this.#named(topic.name),
      isFleeting,
      maxHandlers: this.#config.maxHandlers,
      connect: () => this.#consumer(topic.name, this.#named(key)),
      handle: (value, isClosing) => this.#handle(topic, handler, { value, isClosing }),
      outage: this.#outage,
      log: this.#deps.log,
    })
    this.#subscriptions.set(key, subscription)
    await waitAtMost(subscription.standing, subscribePatienceMs)
    return {
      [Symbol.asyncDispose]: async () => {
        await subscription[Symbol.asyncDispose]()
        if (this.#subscriptions.get(key) === subscription) this.#subscriptions.delete(key)
      },
    }
  }

  state(): BusState {
    return { isReachable: this.#outage.isOver, ambiguous: this.#ambiguous, poisoned: this.#poisoned }
  }

  /** Sends what waits, hands over what it published to its own subscriptions, and commits. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosing) return
    this.#isClosing = true
    await Promise.all(Array.from(this.#subscriptions, ([name, subscription]) => this.#drain(name, subscription)))
    await Promise.all(Array.from(this.#lanes.values(), (lane) => lane[Symbol.asyncDispose]()))
    await this.#topics[Symbol.asyncDispose]()
  }

  async #drain(name: string, subscription: Subscription): Promise<void> {
    const last = this.#lanes.get(name)?.lastOffset
    if (last !== undefined) await waitAtMost(subscription.handedOver(last), drainMs)
    await subscription[Symbol.asyncDispose]()
  }

  #named(name: string): string {
    return `${this.#config.prefix}${name}`
  }

  /** Undefined once the bus is closed, for a topic that it has not sent to. */
  #lane(name: string): Lane | undefined {
    let lane = this.#lanes.get(name)
    if (lane === undefined && !this.#isClosing) {
      lane = new Lane({
        topic: this.#named(name),
        connect: () => this.#producer(name),
        outage: this.#outage,
        clock: this.#deps.clock,
        onAmbiguous: (messages) => {
          this.#ambiguous += messages
        },
      })
      this.#lanes.set(name, lane)
    }
    return lane
  }

  async #producer(name: string): Promise<Producer> {
    await this.#topics.ensure(name)
    // After so many tries nobody waits any more, and a new producer begins anew.
    const producer = new Producer({ ...clientOptions(this.#config), idempotent: true, acks: -1, retries: 20 })
    try {
      await producer.initIdempotentProducer({})
      return producer
    } catch (error) {
      await producer.close(true).catch(() => undefined)
      throw error
    }
  }

  async #consumer(name: string, group: string): Promise<Consumer> {
    await this.#topics.ensure(name)
    return new Consumer({
      ...clientOptions(this.#config),
      retries: true,
      groupId: group,
      groupInstanceId: group,
      minBytes: 1,
      maxWaitTime: 500,
      autocommit: false,
      sessionTimeout: 6000,
      rebalanceTimeout: 6000,
      heartbeatInterval: 500,
    })
  }

  #handle<T>(
    topic: Topic<T>,
    handler: Handler<T>,
    { value, isClosing }: { readonly value: Buffer; readonly isClosing: () => boolean },
  ): void | Promise<boolean> {
    const failed = (error: unknown): true => {
      this.#deps.log.error({ topic: topic.name, error }, 'a message handler failed')
      return true
    }
    let message: T
    try {
      message = topic.decode(value.toString())
    } catch (error) {
      return this.#quarantine(topic.name, value, { isClosing, error })
    }
    try {
      return handler(message)?.then(() => true, failed)
    } catch (error) {
      failed(error)
      return undefined
    }
  }

  /** Resolves with whether the copy is there; without it the message is not skipped. */
  async #quarantine(
    name: string,
    value: Buffer,
    { isClosing, error }: { readonly isClosing: () => boolean; readonly error: unknown },
  ): Promise<boolean> {
    this.#poisoned++
    const copy = `${name}.poison`
    this.#deps.log.error({ topic: name, copy, error }, 'a message cannot be read; it is skipped, and copied')
    while (!isClosing()) {
      try {
        const lane = this.#lane(copy)
        if (lane === undefined) return false
        await lane.publish(value.toString())
        return true
      } catch {
        await new Promise((resolve) => {
          setTimeout(resolve, poisonPauseMs).unref()
        })
      }
    }
    return false
  }
}

function closed(): BusError {
  return new BusError('the message bus is closed')
}

export const openKafkaBus: OpenBus<KafkaBusConfig> = (config, deps) => Promise.resolve(new KafkaBus(config, deps))
