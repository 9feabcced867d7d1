import { randomUUID } from 'node:crypto'
import { Admin, type Connection } from '@platformatic/kafka'
import { waitAtMost } from '../../support/wait-at-most.js'
import { BusError, WorkLeft } from '../port.js'
import type { BusDeps, BusState, MessageBus, OpenBus, Topic, WorkHandlers } from '../port.js'
import { clientOptions } from './client-options.js'
import { closeClient } from './close-client.js'
import { brokerFault, unsaidWant } from './broker-fault.js'
import { surviveConnectionErrors } from './connection-errors.js'
import { FleetingSubscription } from './fleeting-subscription.js'
import { KafkaClients } from './kafka-clients.js'
import { clusterName, type KafkaBusConfig } from './kafka-config.js'
import { Lane } from './lane.js'
import { Outage } from './outage.js'
import { Subscription } from './subscription.js'
import { TopicMaker } from './topic-maker.js'
import { readSince } from './topic-reader.js'
import { WorkSubscription } from './work-subscription.js'

type Handler<T> = (message: T) => void | Promise<void>
type AnySubscription = Subscription | FleetingSubscription | WorkSubscription

/** How long `subscribe` waits for a cluster that is out of reach; the subscription stands later by itself. */
const subscribePatienceMs = 2000
/** As long as the cluster is not known to be out of reach: what comes before the subscription stands is never read. */
const fleetingPatienceMs = 20_000
/** What this bus published and its own subscriptions have not read yet is waited for so long at the end. */
const drainMs = 2000
const poisonPauseMs = 1000

/** Carries messages between processes by a Kafka cluster. */
class KafkaBus implements MessageBus {
  readonly isDurable = true
  readonly #config: KafkaBusConfig
  readonly #deps: BusDeps
  readonly #outage: Outage
  readonly #admin: Admin
  readonly #topics: TopicMaker
  readonly #clients: KafkaClients
  readonly #lanes = new Map<string, Lane>()
  readonly #subscriptions = new Map<string, AnySubscription>()
  #ambiguous = 0
  #poisoned = 0
  #isClosing = false

  constructor(config: KafkaBusConfig, deps: BusDeps) {
    this.#config = config
    this.#deps = deps
    this.#outage = new Outage(deps.log, (error) => brokerFault([error], config).reason)
    this.#admin = new Admin({ ...clientOptions(config), retries: 0 })
    this.#topics = new TopicMaker(config, this.#admin)
    this.#clients = new KafkaClients(config, this.#topics)
  }

  /** Rejects where the settings do not fit the brokers; brokers that do not answer may do so later. */
  async check(): Promise<void> {
    const errors: unknown[] = []
    // Not all of what the system says of a connection is told to those who use it.
    const listen = ({ connection }: { readonly connection: Connection }): void => {
      connection.on('error', (error) => errors.push(error))
    }
    this.#admin.connections.on('connecting', listen)
    try {
      await this.#admin.metadata({ topics: [] })
    } catch (error) {
      const fault = brokerFault([error, ...errors], this.#config)
      if (fault.isSetting) {
        await this[Symbol.asyncDispose]()
        throw new BusError(`--bus: ${fault.reason}`, { cause: error })
      }
      const want = unsaidWant(fault, this.#config)
      if (want !== undefined) this.#deps.log.warn({}, want)
    } finally {
      this.#admin.connections.off('connecting', listen)
    }
  }

  publish<T>(topic: Topic<T>, message: T): Promise<void> {
    const lane = this.#lane(topic.name)
    return lane === undefined ? Promise.reject(closed()) : lane.publish(topic.encode(message))
  }

  async subscribe<T>(topic: Topic<T>, handler: Handler<T>): Promise<AsyncDisposable> {
    if (this.#isClosing) throw closed()
    const { name, isFleeting = false } = topic
    const key = isFleeting ? `${name}-${randomUUID()}` : name
    if (this.#subscriptions.has(key)) throw new BusError(`topic ${name} is read already`)
    const common = {
      topic: this.#named(name),
      handle: (value: Buffer, isClosing: () => boolean) => this.#handle(topic, handler, { value, isClosing }),
      outage: this.#outage,
    }
    if (isFleeting) {
      const subscription = new FleetingSubscription({ ...common, connect: () => this.#clients.reader(name) })
      return this.#subscribed(key, subscription, fleetingPatienceMs)
    }
    const { maxHandlers } = this.#config
    const subscription = new Subscription({
      ...common,
      maxHandlers,
      connect: () => this.#clients.consumer(name),
      log: this.#deps.log,
    })
    return this.#subscribed(key, subscription)
  }

  async subscribeWork<T>(topic: Topic<T>, handlers: WorkHandlers<T>): Promise<AsyncDisposable> {
    if (this.#isClosing) throw closed()
    const { name } = topic
    if (this.#subscriptions.has(name)) throw new BusError(`topic ${name} is read already`)
    const subscription = new WorkSubscription({
      topic: this.#named(name),
      maxHandlers: this.#config.maxHandlers,
      connect: () => this.#clients.work(name),
      take: (value, claim) => this.#work(topic, value, (message) => handlers.take(message, claim)),
      left: (value) => this.#work(topic, value, (message) => handlers.left(message)),
      outage: this.#outage,
      log: this.#deps.log,
    })
    return this.#subscribed(name, subscription)
  }

  async readAgain<T>({ name }: Topic<T>, sinceMs: number, see: (text: string) => void): Promise<boolean> {
    if (this.#isClosing) throw closed()
    try {
      const client = await this.#clients.reader(name)
      try {
        return await readSince(client, { topic: this.#named(name), sinceMs }, (value) => see(value.toString()))
      } finally {
        await closeClient(client)
      }
    } catch (cause) {
      throw new BusError(`topic ${name} could not be read again`, { cause })
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

  async #subscribed(
    key: string,
    subscription: AnySubscription,
    patienceMs = subscribePatienceMs,
  ): Promise<AsyncDisposable> {
    this.#subscriptions.set(key, subscription)
    const stands = subscription.standing.then(() => true)
    for (let leftMs = patienceMs; leftMs > 0; leftMs -= subscribePatienceMs) {
      if ((await waitAtMost(stands, subscribePatienceMs)) === true || !this.#outage.isOver) break
    }
    return {
      [Symbol.asyncDispose]: async () => {
        await subscription[Symbol.asyncDispose]()
        if (this.#subscriptions.get(key) === subscription) this.#subscriptions.delete(key)
      },
    }
  }

  async #drain(name: string, subscription: AnySubscription): Promise<void> {
    const last = this.#lanes.get(name)?.lastOffset
    if (last !== undefined && subscription instanceof Subscription) {
      await waitAtMost(subscription.handedOver(last), drainMs)
    }
    await subscription[Symbol.asyncDispose]()
  }

  #named(name: string): string {
    return clusterName(this.#config, name)
  }

  /** Undefined once the bus is closed, for a topic that it has not sent to. */
  #lane(name: string): Lane | undefined {
    let lane = this.#lanes.get(name)
    if (lane === undefined && !this.#isClosing) {
      lane = new Lane({
        topic: this.#named(name),
        connect: () => this.#clients.producer(name),
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

  /** What cannot be read is dealt with once it is copied. */
  async #work<T>(topic: Topic<T>, value: Buffer, handle: (message: T) => void | Promise<void>): Promise<void> {
    let message: T
    try {
      message = topic.decode(value.toString())
    } catch (error) {
      const isCopied = await this.#quarantine(topic.name, value, { isClosing: () => this.#isClosing, error })
      if (isCopied) return
      throw new BusError(`a message of ${topic.name} that cannot be read is not copied`, { cause: error })
    }
    try {
      await handle(message)
    } catch (error) {
      if (!(error instanceof WorkLeft)) this.#deps.log.error({ topic: topic.name, error }, 'a message handler failed')
      throw error
    }
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

/** Rejects with BusError for settings that do not fit the brokers. */
export const openKafkaBus: OpenBus<KafkaBusConfig> = async (config, deps) => {
  surviveConnectionErrors()
  const bus = new KafkaBus(config, deps)
  await bus.check()
  return bus
}
