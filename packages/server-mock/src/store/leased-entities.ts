import type { Entity } from '../entity/entity.js'
import { entityKey } from '../entity/rule-documents.js'
import type { EntityCache } from './cached-entities.js'
import type { EntityQuery, EntityStore, Stored } from './port.js'

/** Keeps the caches of several servers in step. */
export interface CacheLease {
  /** Whether a cache may be believed now: whoever writes waits for it. */
  readonly isGood: boolean
  /** Resolves once no cache that may be believed holds what was there before. Rejects with ApiError `overloaded` when that is not known in time. */
  changed(key: string): Promise<void>
}

/**
 * A cache before a store that other servers write to as well. Without a good lease it reads past the cache. A write
 * resolves when nobody reads any more what it replaced (P16). Closes with the cache, which closes the store.
 */
export class LeasedEntities implements EntityStore {
  readonly #store: EntityStore
  readonly #cache: EntityCache
  readonly #lease: CacheLease

  constructor(store: EntityStore, cache: EntityCache, lease: CacheLease) {
    this.#store = store
    this.#cache = cache
    this.#lease = lease
  }

  get(key: string): Promise<Stored<Entity> | undefined> {
    return this.#lease.isGood ? this.#cache.get(key) : this.#store.get(key)
  }

  readCode(key: string, revision: string): Promise<string | undefined> {
    return this.#cache.readCode(key, revision)
  }

  put(entity: Entity, options: { readonly revision?: string; readonly code?: string | null }): Promise<string> {
    return this.#changing(entityKey(entity), () => this.#cache.put(entity, options))
  }

  delete(key: string, revision: string): Promise<void> {
    return this.#changing(key, () => this.#cache.delete(key, revision))
  }

  list(query: EntityQuery): Promise<readonly Entity[]> {
    return this.#cache.list(query)
  }

  keys(): Promise<readonly string[]> {
    return this.#cache.keys()
  }

  rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean> {
    return this.#changing(key, () => this.#cache.rewrite(key, change))
  }

  count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number> {
    return this.#cache.count(query)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cache[Symbol.asyncDispose]()
  }

  async #changing<T>(key: string, change: () => Promise<T>): Promise<T> {
    const done = await change()
    await this.#lease.changed(key)
    return done
  }
}
