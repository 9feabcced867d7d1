import { KeyedMutex } from '../../support/keyed-mutex.js'
import { idempotencyMs, StoreError } from '../port.js'
import type { IdempotencyStore, KeyedInvocation } from '../port.js'
import type { Database } from './database.js'
import { idempotencyKey } from './entity-keys.js'

const sweepEveryMs = 3_600_000

/** Names of idempotency keys with JSON of what they stand for; old ones are removed now and then. */
export class EmbeddedIdempotencyStore implements IdempotencyStore {
  readonly #database: Database
  readonly #writing = new KeyedMutex()
  #sweptAtMs = 0

  constructor(database: Database) {
    this.#database = database
  }

  bind(name: string, made: KeyedInvocation): Promise<KeyedInvocation> {
    this.#sweep(made.atMs)
    return this.#writing.run(name, async () => {
      const known = await this.#read(name)
      if (known !== undefined && !isOver(known, made.atMs)) return known
      await this.#write(name, made)
      return made
    })
  }

  accept(name: string, activationId: string): Promise<void> {
    return this.#writing.run(name, async () => {
      const known = await this.#read(name)
      if (known?.activationId === activationId) await this.#write(name, { ...known, isAccepted: true })
    })
  }

  release(name: string, activationId: string): Promise<void> {
    return this.#writing.run(name, async () => {
      const known = await this.#read(name)
      if (known?.activationId === activationId) await this.#delete([idempotencyKey(name)])
    })
  }

  async #read(name: string): Promise<KeyedInvocation | undefined> {
    const text = await this.#database.get(idempotencyKey(name))
    return text === undefined ? undefined : parse(text)
  }

  #write(name: string, made: KeyedInvocation): Promise<void> {
    return this.#database.write((batch) => {
      batch.put(idempotencyKey(name), JSON.stringify(made))
    })
  }

  #delete(keys: readonly string[]): Promise<void> {
    return this.#database.write((batch) => {
      for (const key of keys) batch.del(key)
    })
  }

  #sweep(nowMs: number): void {
    if (nowMs - this.#sweptAtMs < sweepEveryMs) return
    this.#sweptAtMs = nowMs
    // What stays is taken for free as soon as somebody asks for it.
    this.#removeOld(nowMs).catch(() => undefined)
  }

  async #removeOld(nowMs: number): Promise<void> {
    const prefix = idempotencyKey('')
    await this.#database.scanEntries({ gte: prefix, lt: `${prefix}~` }, (entries) => {
      const old = entries.flatMap(([key, text]) => (isOver(parse(text), nowMs) ? [key] : []))
      if (old.length > 0) this.#delete(old).catch(() => undefined)
      return true
    })
  }
}

function isOver({ atMs }: KeyedInvocation, nowMs: number): boolean {
  return nowMs - atMs >= idempotencyMs
}

function parse(text: string): KeyedInvocation {
  try {
    return JSON.parse(text) as KeyedInvocation
  } catch (cause) {
    throw new StoreError('what an idempotency key stands for cannot be read', { cause })
  }
}
