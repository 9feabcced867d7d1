import type { Entity } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { StoreConflict } from '../port.js'
import type { EntityQuery, EntityStore, Stored } from '../port.js'
import { checkRevision } from './couch-database.js'
import type { CouchDatabase, RowQuery, ViewName } from './couch-database.js'
import { views } from './design-documents.js'
import { placeCode, readPlacedCode } from './entity-code.js'
import type { PlacedCode } from './entity-code.js'
import { entityDocument, readEntityDocument } from './entity-document.js'
import type { EntityDocument } from './entity-document.js'

type CodeChange = string | null | undefined

/** Entities are documents under their keys, each with its code (invocation 23.1 to 23.3). */
export class CouchEntityStore implements EntityStore {
  readonly #database: CouchDatabase

  constructor(database: CouchDatabase) {
    this.#database = database
  }

  async get(key: string): Promise<Stored<Entity> | undefined> {
    const document = await this.#read(key)
    return document === undefined ? undefined : { entity: document.entity, revision: document.revision }
  }

  async readCode(key: string, revision: string): Promise<string | undefined> {
    const document = await this.#read(key, { attachments: 'true' })
    if (document?.revision !== revision) throw new StoreConflict(`${key} is no longer at revision ${revision}`)
    const { codeReference, inlineCode, code } = document
    return codeReference === undefined ? inlineCode : readPlacedCode(codeReference, code.attachments)
  }

  async put(
    entity: Entity,
    { revision, code }: { readonly revision?: string; readonly code?: string | null },
  ): Promise<string> {
    const key = entityKey(entity)
    if (revision === undefined) return this.#database.put(key, entityDocument({ entity, code: placed(entity, code) }))
    checkRevision(key, revision)
    if (code === undefined && entity.entityType === 'action') return this.#putOver(entity, revision, code)
    try {
      const body = entityDocument({ entity, code: placed(entity, code), couchRevision: revision })
      return await this.#database.put(key, body)
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
      return this.#putOver(entity, revision, code)
    }
  }

  async delete(key: string, revision: string): Promise<void> {
    try {
      await this.#database.delete(key, revision)
    } catch (error) {
      const rewritten = error instanceof StoreConflict ? await this.#rewritten(key, revision) : undefined
      if (rewritten === undefined) throw error
      await this.#database.delete(key, rewritten.couchRevision)
    }
  }

  async list(query: EntityQuery): Promise<readonly Entity[]> {
    const { path, skip, limit } = query
    const rows = await this.#database.rows(viewOf(query), {
      startKey: [path, {}],
      endKey: [path],
      descending: true,
      includeDocs: true,
      skip,
      ...(limit === 0 ? {} : { limit }),
    })
    return rows.flatMap(({ doc }) => (doc === undefined ? [] : readEntityDocument(doc).entity))
  }

  async keys(): Promise<readonly string[]> {
    const rows = await this.#database.all({})
    return rows.map(({ id }) => id).filter((id) => !id.startsWith('_'))
  }

  async rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean> {
    for (;;) {
      const before = await this.#read(key)
      const entity = before === undefined ? undefined : change(before.entity)
      if (before === undefined || entity === undefined) return false
      const { couchRevision, revision } = before
      try {
        await this.#database.put(key, entityDocument({ entity, code: keptCode(before), couchRevision, revision }))
        return true
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error // Another write came first, and is rewritten instead.
      }
    }
  }

  count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number> {
    const range: RowQuery = { startKey: [query.path], endKey: [query.path, {}] }
    return this.#database.reduced(viewOf(query), range)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve() // Nothing is open between requests.
  }

  async #read(key: string, query?: Readonly<Record<string, string>>): Promise<EntityDocument | undefined> {
    const document = await this.#database.get(key, query)
    return document === undefined ? undefined : readEntityDocument(document)
  }

  /** Writes over what is there now, if that is still what `revision` names. */
  async #putOver(entity: Entity, revision: string, code: CodeChange): Promise<string> {
    const key = entityKey(entity)
    const before = await this.#read(key)
    if (before?.revision !== revision) throw new StoreConflict(`${key} was changed by another write`)
    const { couchRevision } = before
    const next = code === undefined ? keptCode(before) : placed(entity, code)
    return this.#database.put(key, entityDocument({ entity, code: next, couchRevision }))
  }

  /** What is there now, if its revision is kept from before. */
  async #rewritten(key: string, revision: string): Promise<EntityDocument | undefined> {
    const document = await this.#read(key)
    return document?.revision === revision && document.couchRevision !== revision ? document : undefined
  }
}

function placed(entity: Entity, code: CodeChange): PlacedCode {
  if (code === undefined || code === null || entity.entityType !== 'action') return {}
  return placeCode(code, 'binary' in entity.exec && entity.exec.binary)
}

/** Code that an older server left inside of the document is placed like any other. */
function keptCode({ entity, code, inlineCode }: EntityDocument): PlacedCode {
  return inlineCode === undefined ? code : placed(entity, inlineCode)
}

function viewOf({ collection, publicOnly }: Pick<EntityQuery, 'collection' | 'publicOnly'>): ViewName {
  return collection === 'packages' && publicOnly === true ? views.publicPackages : views[collection]
}
