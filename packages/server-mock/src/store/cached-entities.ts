import type { Entity } from '../entity/entity.js'
import { entityKey } from '../entity/rule-documents.js'
import type { EntityQuery, EntityStore, Stored } from './port.js'

export interface CacheLimits {
  readonly maxEntries: number
  /** Of JSON; an entity that is longer than a tenth of it is not kept. */
  readonly maxBytes: number
}

interface Entry {
  /** Settled for what is there: an await of it costs no more than a tick of the microtask queue. */
  readonly read: Promise<Stored<Entity> | undefined>
  bytes: number
}

const standardLimits: CacheLimits = { maxEntries: 10_000, maxBytes: 32 * 1024 * 1024 }

/** A cache that can be told of what others wrote. */
export interface EntityCache extends EntityStore {
  forget(key: string): void
  forgetAll(): void
}

/** Keeps entities that are in use in memory, least recently used ones give way. Closes with the store it wraps. */
export function cacheEntities(store: EntityStore, limits: CacheLimits = standardLimits): EntityCache {
  return new CachedEntities(store, limits)
}

class CachedEntities implements EntityCache {
  readonly #store: EntityStore
  readonly #limits: CacheLimits
  /** Least recently used first. */
  readonly #entries = new Map<string, Entry>()
  #bytes = 0

  constructor(store: EntityStore, limits: CacheLimits) {
    this.#store = store
    this.#limits = limits
  }

  get(key: string): Promise<Stored<Entity> | undefined> {
    const known = this.#entries.get(key)
    if (known === undefined) return this.#load(key)
    if (this.#isHalfFull) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
    }
    return known.read
  }

  readCode(key: string, revision: string): Promise<string | undefined> {
    return this.#store.readCode(key, revision)
  }

  async put(entity: Entity, options: { readonly revision?: string; readonly code?: string | null }): Promise<string> {
    const key = entityKey(entity)
    try {
      return await this.#store.put(entity, options)
    } finally {
      // Whatever came of it: what is remembered may be older than what is stored.
      this.forget(key)
    }
  }

  async delete(key: string, revision: string): Promise<void> {
    try {
      await this.#store.delete(key, revision)
    } finally {
      this.forget(key)
    }
  }

  list(query: EntityQuery): Promise<readonly Entity[]> {
    return this.#store.list(query)
  }

  keys(): Promise<readonly string[]> {
    return this.#store.keys()
  }

  async rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean> {
    try {
      return await this.#store.rewrite(key, change)
    } finally {
      this.forget(key)
    }
  }

  count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number> {
    return this.#store.count(query)
  }

  /** What is being read is not kept, either. */
  forget(key: string): void {
    const entry = this.#entries.get(key)
    if (entry !== undefined) this.#drop(key, entry)
  }

  forgetAll(): void {
    this.#entries.clear()
    this.#bytes = 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.forgetAll()
    await this.#store[Symbol.asyncDispose]()
  }

  /** Until then nothing is about to give way, and the order of use need not be kept. */
  get #isHalfFull(): boolean {
    const { maxEntries, maxBytes } = this.#limits
    return this.#entries.size > maxEntries / 2 || this.#bytes > maxBytes / 2
  }

  /** Callers that ask for the same key meanwhile share the read. What is missing is not remembered. */
  #load(key: string): Promise<Stored<Entity> | undefined> {
    const entry: Entry = { read: this.#store.get(key), bytes: 0 }
    this.#entries.set(key, entry)
    entry.read.then(
      (found) => {
        this.#settle(key, entry, found)
      },
      () => {
        this.#drop(key, entry)
      },
    )
    return entry.read
  }

  #settle(key: string, entry: Entry, found: Stored<Entity> | undefined): void {
    if (this.#entries.get(key) !== entry) return
    const bytes = found === undefined ? 0 : JSON.stringify(found.entity).length
    if (found === undefined || bytes > this.#limits.maxBytes / 10) {
      this.#drop(key, entry)
      return
    }
    entry.bytes = bytes
    this.#bytes += bytes
    this.#evict()
  }

  #evict(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= this.#limits.maxEntries && this.#bytes <= this.#limits.maxBytes) return
      this.#drop(key, entry)
    }
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }
}
