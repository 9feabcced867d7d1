import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import { StoreConflict, StoreError } from '../port.js'
import { CouchError, encoded } from './couch-client.js'
import type { CouchClient, CouchRequest } from './couch-client.js'

/** A document as it is stored: any members, `_id` and `_rev`. */
export type CouchDocument = JsonObject

/** A row of a view. */
export interface CouchRow {
  readonly id: string
  readonly key: unknown
  readonly value: unknown
  /** With `includeDocs`. */
  readonly doc?: CouchDocument
}

export interface RowQuery {
  readonly startKey?: unknown
  readonly endKey?: unknown
  /** `endKey` is the first that is left out. */
  readonly endExclusive?: true
  /** Begins at `startKey` and goes down. */
  readonly descending?: true
  readonly skip?: number
  readonly limit?: number
  readonly includeDocs?: true
  /** Of a look-up that somebody waits for: not as long as an index may take to be made. */
  readonly timeoutMs?: number
}

export interface ViewName {
  readonly design: string
  readonly view: string
}

/** What became of one document of many. */
export interface BulkOutcome {
  readonly id: string
  /** Undefined where it was not written. */
  readonly revision: string | undefined
  /** Why not, such as `conflict`. */
  readonly error: string | undefined
}

const viewTimeoutMs = 60_000
const bulkTimeoutMs = 30_000
const revisionGrammar = /^[1-9]\d{0,9}-[0-9a-f]{1,64}$/

/** One database. Rejects with CouchError, or StoreConflict where another write came first. */
export class CouchDatabase {
  readonly #client: CouchClient
  readonly name: string

  constructor(client: CouchClient, name: string) {
    this.#client = client
    this.name = name
  }

  /** Undefined where there is none, or a deleted one. */
  async get(id: string, query?: Readonly<Record<string, string>>): Promise<CouchDocument | undefined> {
    if (!isStorable(id)) return undefined
    try {
      const found = await this.#send('GET', encoded(id), query === undefined ? {} : { query })
      return objectOf(found)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** `body` is the document's JSON; `_rev` in it names what it takes the place of. Resolves with the new revision. */
  async put(id: string, body: string): Promise<string> {
    try {
      const answer = objectOf(await this.#send('PUT', encoded(checkedId(id)), { body, timeoutMs: bulkTimeoutMs }))
      return textOf(answer, 'rev')
    } catch (error) {
      throw isConflict(error) ? conflict(id, error) : error
    }
  }

  async delete(id: string, revision: string): Promise<void> {
    checkRevision(id, revision)
    try {
      await this.#send('DELETE', encoded(checkedId(id)), { query: { rev: revision } })
    } catch (error) {
      throw isConflict(error) || isMissing(error) ? conflict(id, error) : error
    }
  }

  /**
   * Writes many, each of another id; `bodies` are their JSON. Resolves with what became of them by their ids, because
   * servers answer in other orders too. What `signal` cuts off may be written or not.
   */
  async bulk(bodies: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, BulkOutcome>> {
    const answer = await this.#send('POST', '_bulk_docs', {
      body: `{"docs":[${bodies.join(',')}]}`,
      timeoutMs: bulkTimeoutMs,
      ...(signal === undefined ? {} : { signal }),
    })
    if (!Array.isArray(answer) || answer.length !== bodies.length) throw new CouchError(0, 'half an answer')
    const outcomes = answer.map((outcome: unknown) => bulkOutcome(objectOf(outcome)))
    return new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  }

  /** By id. Documents that are not there have no row. */
  async all(query: RowQuery): Promise<readonly CouchRow[]> {
    return rowsOf(await this.#send('GET', '_all_docs', { query: queryText(query), timeoutMs: viewTimeoutMs }))
  }

  /** Of these, those that are there. */
  async present(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.revisions(ids)).keys())
  }

  /** Of these, the revisions of those that are there. */
  async revisions(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const answer = await this.#send('POST', '_all_docs', { body: JSON.stringify({ keys: ids }) })
    return new Map(
      rowsOf(answer).flatMap(({ id, value }): readonly (readonly [string, string])[] => {
        if (!isJsonObject(value) || member(value, 'deleted') === true) return []
        return [[id, textOf(value, 'rev')]]
      }),
    )
  }

  async rows({ design, view }: ViewName, query: RowQuery): Promise<readonly CouchRow[]> {
    const path = `_design/${encoded(design)}/_view/${encoded(view)}`
    return rowsOf(
      await this.#send('GET', path, {
        query: { reduce: 'false', ...queryText(query) },
        timeoutMs: query.timeoutMs ?? viewTimeoutMs,
      }),
    )
  }

  /** The value of a view's reduction; 0 where there is nothing to reduce. */
  async reduced({ design, view }: ViewName, query: RowQuery): Promise<number> {
    const path = `_design/${encoded(design)}/_view/${encoded(view)}`
    const answer = objectOf(
      await this.#send('GET', path, { query: { reduce: 'true', ...queryText(query) }, timeoutMs: viewTimeoutMs }),
    )
    const rows = member(answer, 'rows')
    const row: unknown = Array.isArray(rows) ? rows[0] : undefined
    const value = isJsonObject(row) ? member(row, 'value') : 0
    return typeof value === 'number' ? value : 0
  }

  #send(
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    path: string,
    rest: Omit<CouchRequest, 'method' | 'database' | 'path'>,
  ): Promise<unknown> {
    return this.#client.send({ method, database: this.name, path, ...rest })
  }
}

/** Throws StoreConflict for what CouchDB cannot have given. */
export function checkRevision(id: string, revision: string): void {
  if (!revisionGrammar.test(revision)) throw new StoreConflict(`${id} was never at revision ${revision}`)
}

function isStorable(id: string): boolean {
  return id !== '' && !id.startsWith('_')
}

function checkedId(id: string): string {
  if (isStorable(id)) return id
  throw new StoreError(`'${id}' cannot be stored in CouchDB, which keeps names that begin with '_' for itself`)
}

function conflict(id: string, cause: unknown): StoreConflict {
  return new StoreConflict(`${id} was changed by another write`, { cause })
}

export function isMissing(error: unknown): boolean {
  // A database that is gone is no missing document.
  return error instanceof CouchError && error.couchStatus === 404 && !/database/i.test(error.reason)
}

function isConflict(error: unknown): boolean {
  return error instanceof CouchError && error.couchStatus === 409
}

function queryText(query: RowQuery): Readonly<Record<string, string>> {
  const { startKey, endKey, skip, limit } = query
  return {
    // nano makes JSON of what these two are.
    ...(startKey === undefined ? {} : { start_key: startKey as string }),
    ...(endKey === undefined ? {} : { end_key: endKey as string }),
    ...(query.endExclusive === true ? { inclusive_end: 'false' } : {}),
    ...(query.descending === true ? { descending: 'true' } : {}),
    ...(skip === undefined || skip === 0 ? {} : { skip: String(skip) }),
    ...(limit === undefined ? {} : { limit: String(limit) }),
    ...(query.includeDocs === true ? { include_docs: 'true' } : {}),
  }
}

function rowsOf(answer: unknown): readonly CouchRow[] {
  const rows = member(objectOf(answer), 'rows')
  if (!Array.isArray(rows)) throw new CouchError(0, 'an answer without rows')
  return rows.flatMap((row: unknown): readonly CouchRow[] => {
    if (!isJsonObject(row)) return []
    const [id, doc] = [member(row, 'id'), member(row, 'doc')]
    if (typeof id !== 'string') return []
    return [{ id, key: row['key'], value: row['value'], ...(isJsonObject(doc) ? { doc } : {}) }]
  })
}

function bulkOutcome(outcome: JsonObject): BulkOutcome {
  const [id, revision, error, status] = ['id', 'rev', 'error', 'status'].map((key) => member(outcome, key))
  const said = typeof error === 'string' ? error : error === true ? String(status) : undefined
  return {
    id: typeof id === 'string' ? id : '',
    revision: typeof revision === 'string' && said === undefined ? revision : undefined,
    error: said,
  }
}

function objectOf(value: unknown): JsonObject {
  if (isJsonObject(value)) return value
  throw new CouchError(0, 'an answer that is no object')
}

export function textOf(source: JsonObject, key: string): string {
  const value = member(source, key)
  if (typeof value === 'string') return value
  throw new CouchError(0, `an answer without ${key}`)
}
