import { Fifo } from '../../support/fifo.js'
import type { Logger } from '../../telemetry/logger.js'
import { BusError } from '../port.js'
import type { BusDeps, MessageBus, OpenBus, Topic, WorkHandlers } from '../port.js'

export interface MemoryBusConfig {
  readonly kind: 'memory'
  /** Messages kept for a topic that nobody reads; more are refused. */
  readonly maxUnread: number
}

type Handler = (message: unknown) => void | Promise<void>

/**
 * Carries messages inside one process, as the very objects that were published. A handler is called
 * before `publish` returns, unless an earlier message of its topic is still being handed over.
 */
class MemoryBus implements MessageBus {
  readonly isDurable = false
  readonly #maxUnread: number
  readonly #log: Logger
  readonly #streams = new Map<string, Stream>()
  readonly #published = Promise.resolve()

  constructor(config: MemoryBusConfig, deps: BusDeps) {
    this.#maxUnread = config.maxUnread
    this.#log = deps.log
  }

  publish<T>(topic: Topic<T>, message: T): Promise<void> {
    const stream = this.#stream(topic.name)
    if (topic.isFleeting === true && !stream.isRead) return this.#published
    if (stream.unread >= this.#maxUnread) {
      return Promise.reject(new BusError(`topic ${topic.name} holds ${stream.unread} messages that nobody has read`))
    }
    stream.publish(message)
    return this.#published
  }

  subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable> {
    // What is published to a topic has the type of that topic, and nothing in between changes it.
    return Promise.resolve(this.#stream(topic.name).subscribe(handler as Handler))
  }

  /** Readers and messages have the same end here: nothing is ever left of an earlier reader. */
  subscribeWork<T>(topic: Topic<T>, handlers: WorkHandlers<T>): Promise<AsyncDisposable> {
    return this.subscribe<T>(topic, (message) => handlers.take(message))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stream of this.#streams.values()) await stream[Symbol.asyncDispose]()
    this.#streams.clear()
  }

  #stream(name: string): Stream {
    let stream = this.#streams.get(name)
    if (stream === undefined) {
      stream = new Stream(name, this.#log)
      this.#streams.set(name, stream)
    }
    return stream
  }
}

class Stream implements AsyncDisposable {
  readonly #name: string
  readonly #log: Logger
  readonly #backlog = new Fifo<unknown>()
  #subscriptions: readonly Subscription[] = []
  #delivering = false

  constructor(name: string, log: Logger) {
    this.#name = name
    this.#log = log
  }

  get isRead(): boolean {
    return this.#subscriptions.length > 0
  }

  /** Messages that wait for somebody to read them. */
  get unread(): number {
    return this.#subscriptions.length === 0 ? this.#backlog.length : 0
  }

  publish(message: unknown): void {
    if (this.#delivering || this.#subscriptions.length === 0) {
      this.#backlog.push(message)
      return
    }
    this.#delivering = true
    for (const subscription of this.#subscriptions) subscription.deliver(message)
    this.#delivering = false
    if (this.#backlog.length > 0) this.#deliverBacklog()
  }

  subscribe(handler: Handler): AsyncDisposable {
    const subscription = new Subscription(handler, (error) => {
      this.#log.error({ topic: this.#name, error }, 'a message handler failed')
    })
    this.#subscriptions = [...this.#subscriptions, subscription]
    if (!this.#delivering) this.#deliverBacklog()
    return {
      [Symbol.asyncDispose]: () => {
        this.#subscriptions = this.#subscriptions.filter((other) => other !== subscription)
        return subscription[Symbol.asyncDispose]()
      },
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const subscription of this.#subscriptions) await subscription[Symbol.asyncDispose]()
    if (this.#backlog.length > 0) {
      this.#log.warn({ topic: this.#name, messages: this.#backlog.length }, 'messages were left unread')
    }
  }

  #deliverBacklog(): void {
    this.#delivering = true
    while (this.#backlog.length > 0 && this.#subscriptions.length > 0) {
      const message = this.#backlog.shift()
      for (const subscription of this.#subscriptions) subscription.deliver(message)
    }
    this.#delivering = false
  }
}

class Subscription implements AsyncDisposable {
  readonly #handler: Handler
  readonly #failed: (error: unknown) => void
  readonly #handling = new Set<Promise<void>>()

  constructor(handler: Handler, failed: (error: unknown) => void) {
    this.#handler = handler
    this.#failed = failed
  }

  deliver(message: unknown): void {
    try {
      const handled = this.#handler(message)
      if (handled !== undefined) this.#track(handled)
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Resolves when the handler calls under way have ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    while (this.#handling.size > 0) await Promise.all(this.#handling)
  }

  #track(handled: Promise<void>): void {
    const tracked = handled.catch(this.#failed).finally(() => this.#handling.delete(tracked))
    this.#handling.add(tracked)
  }
}

export const openMemoryBus: OpenBus<MemoryBusConfig> = (config, deps) => Promise.resolve(new MemoryBus(config, deps))
