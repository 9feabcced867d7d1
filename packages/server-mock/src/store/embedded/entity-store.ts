import type { Entity } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { CorruptEntity, parseStoredEntity, storedEntityJson } from '../../entity/stored-entity.js'
import type { ParsedEntity } from '../../entity/stored-entity.js'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreConflict, StoreError } from '../port.js'
import type { EntityQuery, EntityStore, Stored } from '../port.js'
import type { BatchWriter, Database, KeyRange } from './database.js'
import { codeKey, documentKey, keyOfListKey, listKeys, listRange } from './entity-keys.js'
import { nextRevision } from './revision.js'

/** A document up to this length is also kept in the lists, so that they are read in one go. */
const inlineLength = 4096

interface Document extends ParsedEntity, Stored<Entity> {}

/**
 * Entities under their keys, code apart from them, and lists by time. All keys of one entity change together.
 * A document is its revision, a space, and its JSON.
 */
export class EmbeddedEntityStore implements EntityStore {
  readonly #database: Database
  readonly #writing = new KeyedMutex()

  constructor(database: Database) {
    this.#database = database
  }

  async get(key: string): Promise<Stored<Entity> | undefined> {
    const document = await this.#read(key)
    return document === undefined ? undefined : { entity: document.entity, revision: document.revision }
  }

  async readCode(key: string, revision: string): Promise<string | undefined> {
    const [text, code] = await this.#database.getMany([documentKey(key), codeKey(key)])
    const document = text === undefined ? undefined : parseDocument(text, key)
    if (document?.revision !== revision) throw new StoreConflict(`${key} is no longer at revision ${revision}`)
    return code ?? document.inlineCode
  }

  put(
    entity: Entity,
    { revision, code }: { readonly revision?: string; readonly code?: string | null },
  ): Promise<string> {
    const key = entityKey(entity)
    return this.#writing.run(key, async () => {
      const before = await this.#read(key)
      if (before?.revision !== revision) throw new StoreConflict(`${key} was changed by another write`)
      const next = nextRevision(before?.revision)
      await this.#database.write((batch) => {
        if (before !== undefined) removeFromLists(batch, before.entity)
        writeDocument(batch, entity, next)
        writeCode(batch, key, code === undefined ? before?.inlineCode : code)
      })
      return next
    })
  }

  delete(key: string, revision: string): Promise<void> {
    return this.#writing.run(key, async () => {
      const before = await this.#read(key)
      if (before?.revision !== revision) throw new StoreConflict(`${key} was changed by another write`)
      await this.#database.write((batch) => {
        removeFromLists(batch, before.entity)
        batch.del(documentKey(key))
        batch.del(codeKey(key))
      })
    })
  }

  async list(query: EntityQuery): Promise<readonly Entity[]> {
    const range = await this.#afterSkipping(listRange(query), query.skip)
    if (range === undefined) return []
    const entries = await this.#database.entries(query.limit === 0 ? range : { ...range, limit: query.limit })
    return this.#documents(entries)
  }

  async keys(): Promise<readonly string[]> {
    const [all, prefix] = [[] as string[], documentKey('')]
    // The slash is followed by zero.
    await this.#database.scanKeys({ gte: prefix, lt: `${prefix.slice(0, -1)}0` }, (keys) => {
      for (const key of keys) all.push(key.slice(prefix.length))
      return true
    })
    return all
  }

  rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean> {
    return this.#writing.run(key, async () => {
      const before = await this.#read(key)
      const after = before === undefined ? undefined : change(before.entity)
      if (before === undefined || after === undefined) return false
      await this.#database.write((batch) => {
        removeFromLists(batch, before.entity)
        writeDocument(batch, after, before.revision)
        writeCode(batch, key, before.inlineCode)
      })
      return true
    })
  }

  async count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number> {
    let count = 0
    await this.#database.scanKeys(listRange(query), (keys) => {
      count += keys.length
      return true
    })
    return count
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve() // The database is closed by who opened it.
  }

  async #read(key: string): Promise<Document | undefined> {
    const text = await this.#database.get(documentKey(key))
    return text === undefined ? undefined : parseDocument(text, key)
  }

  async #afterSkipping(range: KeyRange, skip: number): Promise<KeyRange | undefined> {
    if (skip === 0) return range
    let left = skip
    let last: string | undefined
    await this.#database.scanKeys(range, (keys) => {
      last = keys[left - 1]
      left -= keys.length
      return last === undefined
    })
    return last === undefined ? undefined : { gt: last, ...(range.lt === undefined ? {} : { lt: range.lt }) }
  }

  /** What was deleted since the list was read is left out. */
  async #documents(entries: readonly (readonly [string, string])[]): Promise<readonly Entity[]> {
    const apart = entries.filter(([, text]) => text === '').map(([listKey]) => keyOfListKey(listKey))
    const texts = apart.length === 0 ? [] : await this.#database.getMany(apart.map(documentKey))
    const fetched = new Map(apart.map((key, index) => [key, texts[index]]))
    return entries.flatMap(([listKey, inline]) => {
      const key = keyOfListKey(listKey)
      const text = inline === '' ? fetched.get(key) : inline
      return text === undefined ? [] : parseDocument(text, key).entity
    })
  }
}

function parseDocument(text: string, key: string): Document {
  const space = text.indexOf(' ')
  try {
    return { ...parseStoredEntity(text.slice(space + 1)), revision: text.slice(0, space) }
  } catch (error) {
    if (!(error instanceof CorruptEntity)) throw error
    throw new StoreError(`The stored entity ${key} cannot be read: ${error.message}`, { cause: error })
  }
}

function writeDocument(batch: BatchWriter, entity: Entity, revision: string): void {
  const text = `${revision} ${storedEntityJson(entity)}`
  batch.put(documentKey(entityKey(entity)), text)
  const inline = text.length <= inlineLength ? text : ''
  for (const listKey of listKeys(entity)) batch.put(listKey, inline)
}

function removeFromLists(batch: BatchWriter, entity: Entity): void {
  for (const listKey of listKeys(entity)) batch.del(listKey)
}

function writeCode(batch: BatchWriter, key: string, code: string | null | undefined): void {
  if (code === null) batch.del(codeKey(key))
  else if (code !== undefined) batch.put(codeKey(key), code)
}
