import { once } from '../support/once.js'
import { BusError } from './port.js'
import type { BusState, MessageBus, Topic, WorkHandlers } from './port.js'

/**
 * Adds to any bus what each adapter would get wrong: it is opened once, by the first use, and again
 * after an opening that failed; closed once; and refuses with BusError after that.
 */
export class GuardedBus implements MessageBus {
  readonly isDurable: boolean
  readonly #open: () => Promise<MessageBus>
  #opening: Promise<MessageBus> | undefined
  #bus: MessageBus | undefined
  #closing: Promise<void> | undefined

  /** `isDurable` as the bus that `open` opens. */
  constructor(open: () => Promise<MessageBus>, isDurable = false) {
    this.#open = once(open)
    this.isDurable = isDurable
  }

  /** Opens the bus, or rejects as its opening did; a later call tries again. */
  async ready(): Promise<void> {
    await this.#opened()
  }

  publish<T>(topic: Topic<T>, message: T): Promise<void> {
    if (this.#closing !== undefined) return Promise.reject(closed())
    if (this.#bus !== undefined) return this.#bus.publish(topic, message)
    return this.#opened().then((bus) => bus.publish(topic, message))
  }

  async subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable> {
    const bus = await this.#opened()
    return closedOnce(await bus.subscribe(topic, handler))
  }

  async subscribeWork<T>(topic: Topic<T>, handlers: WorkHandlers<T>): Promise<AsyncDisposable> {
    const bus = await this.#opened()
    return closedOnce(await bus.subscribeWork(topic, handlers))
  }

  /** Of a bus that keeps nothing, nothing is there any more. */
  async readAgain<T>(topic: Topic<T>, sinceMs: number, see: (text: string) => void): Promise<boolean> {
    const bus = await this.#opened()
    return (await bus.readAgain?.(topic, sinceMs, see)) ?? false
  }

  /** Of a bus that was not used yet, or cannot be out of reach, there is nothing to say. */
  state(): BusState {
    return this.#bus?.state?.() ?? inReach
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #opened(): Promise<MessageBus> {
    if (this.#closing !== undefined) throw closed()
    this.#opening = this.#open()
    this.#bus = await this.#opening
    return this.#bus
  }

  async #close(): Promise<void> {
    const bus = await this.#opening?.catch(() => undefined)
    await bus?.[Symbol.asyncDispose]()
  }
}

const inReach: BusState = { isReachable: true, ambiguous: 0, poisoned: 0 }

function closed(): BusError {
  return new BusError('the message bus is closed')
}

function closedOnce(resource: AsyncDisposable): AsyncDisposable {
  let closing: Promise<void> | undefined
  return {
    [Symbol.asyncDispose]: async () => {
      closing ??= Promise.resolve(resource[Symbol.asyncDispose]())
      await closing
    },
  }
}
