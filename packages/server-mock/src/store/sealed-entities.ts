import type { Entity } from '../entity/entity.js'
import { keyIdsOf, sealedEntity } from '../entity/sealed-parameters.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { KeyLedger } from './key-ledger.js'
import type { EntityQuery, EntityStore, SealingReport, Stored } from './port.js'

export interface SealingDeps {
  readonly vault: ParameterVault
  readonly ledger: KeyLedger
}

/**
 * Encrypts the values of parameters before they are stored (rest-api 8.2). What it reads is as it is stored: who needs
 * a value opens it. Closes with the store it wraps.
 */
export class SealedEntities implements EntityStore {
  readonly #store: EntityStore
  readonly #deps: SealingDeps

  constructor(store: EntityStore, deps: SealingDeps) {
    this.#store = store
    this.#deps = deps
  }

  get(key: string): Promise<Stored<Entity> | undefined> {
    return this.#store.get(key)
  }

  readCode(key: string, revision: string): Promise<string | undefined> {
    return this.#store.readCode(key, revision)
  }

  put(entity: Entity, options: { readonly revision?: string; readonly code?: string | null }): Promise<string> {
    return this.#store.put(this.#sealed(entity), options)
  }

  delete(key: string, revision: string): Promise<void> {
    return this.#store.delete(key, revision)
  }

  list(query: EntityQuery): Promise<readonly Entity[]> {
    return this.#store.list(query)
  }

  keys(): Promise<readonly string[]> {
    return this.#store.keys()
  }

  rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean> {
    return this.#store.rewrite(key, change)
  }

  count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number> {
    return this.#store.count(query)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#store[Symbol.asyncDispose]()
  }

  /** Ids of keys that values are encrypted with and that this server was not given. */
  async missingKeys(): Promise<readonly string[]> {
    const { vault, ledger } = this.#deps
    if (ledger.ids().every((id) => vault.has(id))) return []
    // What was noted may have been overwritten since.
    const found = new Set<string>()
    for (const key of await this.#store.keys()) {
      const entity = (await this.#store.get(key))?.entity
      for (const id of entity === undefined ? [] : keyIdsOf(entity, vault)) if (id !== undefined) found.add(id)
    }
    const used = ledger.ids().filter((id) => found.has(id))
    ledger.replace(used)
    return used.filter((id) => !vault.has(id))
  }

  /**
   * Puts everything that is stored under the current key, beside whatever else is written. `through` is what stands
   * before this store and has to learn of it.
   */
  async sealAll(through: EntityStore = this): Promise<SealingReport> {
    const { vault, ledger } = this.#deps
    const used = new Set<string>()
    const unreadable: string[] = []
    const keys = await this.#store.keys()
    let rewritten = 0
    for (const key of keys) {
      const change = (entity: Entity): Entity | undefined => {
        const sealed = this.#sealed(entity)
        const ids = keyIdsOf(sealed, vault)
        for (const id of ids) if (id !== undefined) used.add(id)
        if ([...ids].some((id) => id === undefined || id !== vault.currentId)) unreadable.push(key)
        return sealed === entity ? undefined : sealed
      }
      if (await through.rewrite(key, change)) rewritten++
    }
    const { currentId } = vault
    ledger.replace(ledger.ids().filter((id) => used.has(id) || id === currentId))
    return { entities: keys.length, rewritten, unreadable }
  }

  #sealed(entity: Entity): Entity {
    const { vault, ledger } = this.#deps
    const sealed = sealedEntity(entity, vault)
    // Clients may name any key; only those that were ours once are worth a word at the next start.
    for (const id of keyIdsOf(sealed, vault)) if (id !== undefined && vault.has(id)) ledger.add(id)
    return sealed
  }
}
