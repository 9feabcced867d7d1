import type { Claim, MessageBus, Topic, WorkHandlers } from '../../bus/port.js'

interface Entry {
  readonly message: unknown
  state: 'new' | 'begun' | 'finished'
}

interface Reader {
  readonly handlers: WorkHandlers<unknown>
  readonly taking: Set<Promise<void>>
}

/** The work of one topic, kept whatever becomes of its readers; the last one has it. */
class WorkLog {
  readonly #entries: Entry[] = []
  readonly #readers: Reader[] = []

  publish(message: unknown): void {
    const entry: Entry = { message, state: 'new' }
    this.#entries.push(entry)
    const reader = this.#readers.at(-1)
    if (reader !== undefined) this.#take(reader, entry)
  }

  async subscribe(handlers: WorkHandlers<unknown>): Promise<AsyncDisposable> {
    const reader: Reader = { handlers, taking: new Set() }
    this.#readers.push(reader)
    await this.#begin(reader)
    return {
      [Symbol.asyncDispose]: async () => {
        const wasLast = this.#readers.at(-1) === reader
        this.#readers.splice(this.#readers.indexOf(reader), 1)
        await Promise.all(reader.taking)
        const next = this.#readers.at(-1)
        if (wasLast && next !== undefined) await this.#begin(next)
      },
    }
  }

  async #begin(reader: Reader): Promise<void> {
    const entries = [...this.#entries]
    for (const entry of entries.filter(({ state }) => state === 'begun')) {
      await reader.handlers.left(entry.message)
      entry.state = 'finished'
    }
    for (const entry of entries.filter(({ state }) => state === 'new')) this.#take(reader, entry)
  }

  #take(reader: Reader, entry: Entry): void {
    let isRefused: boolean | undefined
    const claim: Claim = () => {
      isRefused ??= this.#readers.at(-1) !== reader || entry.state !== 'new'
      if (!isRefused && entry.state === 'new') entry.state = 'begun'
      return Promise.resolve(!isRefused)
    }
    const taking = Promise.resolve(reader.handlers.take(entry.message, claim)).then(
      () => {
        if (isRefused !== true) entry.state = 'finished'
      },
      () => undefined,
    )
    reader.taking.add(taking)
    void taking.finally(() => reader.taking.delete(taking))
  }
}

/** Carries work as a bus does that outlives its readers, and all else as `bus`. */
export function withWork(bus: MessageBus): MessageBus {
  const logs = new Map<string, WorkLog>()
  const logOf = (name: string): WorkLog => {
    const log = logs.get(name) ?? new WorkLog()
    logs.set(name, log)
    return log
  }
  return {
    isDurable: true,
    publish: async <T>(topic: Topic<T>, message: T): Promise<void> => {
      if (/^invoker\d+$/.test(topic.name)) logOf(topic.name).publish(message)
      else await bus.publish(topic, message)
    },
    subscribe: (topic, handler) => bus.subscribe(topic, handler),
    subscribeWork: (topic, handlers) => logOf(topic.name).subscribe(handlers),
    [Symbol.asyncDispose]: () => bus[Symbol.asyncDispose](),
  }
}
