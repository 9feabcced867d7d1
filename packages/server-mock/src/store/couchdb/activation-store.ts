import type { JsonText } from '@wsk/contract'
import { activationSummaryJson } from '../../entity/activation-json.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { StoreError } from '../port.js'
import type { ActivationQuery, ActivationStore } from '../port.js'
import type { CouchDatabase, CouchDocument, CouchRow, RowQuery, ViewName } from './couch-database.js'
import { views } from './design-documents.js'
import type { Place } from './pending-places.js'
import { isAttached, readRecordDocument, recordId, summaryOfRow } from './record-document.js'
import { newestFirst } from './spool.js'
import type { Spool } from './spool.js'

const maxCounts = 10

type Matching = Omit<ActivationQuery, 'skip' | 'limit'>

export interface ActivationStoreParts {
  readonly database: CouchDatabase
  readonly spool: Spool
  readonly onSpooled: (activationId: string) => void
}

interface Listed<T> {
  readonly activationId: string
  readonly start: number
  readonly item: T
}

/** Records go to the spool and from there to CouchDB; what is read comes from both. */
export class CouchActivationStore implements ActivationStore {
  readonly #parts: ActivationStoreParts
  #isClosed = false

  constructor(parts: ActivationStoreParts) {
    this.#parts = parts
  }

  store(record: ActivationRecord): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreError('the store is closed'))
    const { spool, onSpooled } = this.#parts
    return spool.add(record).then(() => onSpooled(record.activationId))
  }

  shared(activationId: string): Promise<void> {
    return this.#parts.spool.uploaded(activationId)
  }

  async get(namespace: string, activationId: string): Promise<ActivationRecord | undefined> {
    const { spool, database } = this.#parts
    const place = spool.find(namespace, activationId)
    if (place !== undefined) return spool.read(place)
    const document = await database.get(recordId({ namespace, activationId }))
    return document === undefined ? undefined : this.#read(document)
  }

  list(query: ActivationQuery): Promise<readonly JsonText[]> {
    return this.#page(query, {
      ofRow: ({ value }) => Promise.resolve(summaryOfRow(value)?.text),
      ofRecord: activationSummaryJson,
    })
  }

  listFull(query: ActivationQuery): Promise<readonly ActivationRecord[]> {
    return this.#page(query, {
      includeDocs: true,
      ofRow: async ({ doc }) => (doc === undefined ? undefined : this.#read(doc)),
      ofRecord: (record) => record,
    })
  }

  async count(query: Matching): Promise<number> {
    const { spool, database } = this.#parts
    const { view, from, to } = rangeOf(query)
    for (let attempt = 0; ; attempt++) {
      const { uploads } = spool
      const here = spool.matching(query).map(({ activationId }) => recordId({ ...query, activationId }))
      const there = await database.present(here)
      const count = (await database.reduced(view, { startKey: from, endKey: to })) + here.length - there.size
      // What moved meanwhile may have been counted twice.
      if (here.length === 0 || spool.uploads === uploads || attempt === maxCounts) return count
    }
  }

  /** Takes no more records. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    return Promise.resolve()
  }

  async #read(document: CouchDocument): Promise<ActivationRecord | undefined> {
    if (!isAttached(document)) return readRecordDocument(document)
    const whole = await this.#parts.database.get(String(document['_id']), { attachments: 'true' })
    return whole === undefined ? undefined : readRecordDocument(whole)
  }

  async #page<T>(query: ActivationQuery, form: Form<T>): Promise<readonly T[]> {
    const { skip, limit } = query
    if (limit === 0) return []
    const { spool } = this.#parts
    const isHere = spool.matching(query).length > 0
    if (!isHere) {
      const rows = await this.#rows(query, { skip, limit, ...pickDocs(form) })
      return present(await Promise.all(rows.map((row) => form.ofRow(row))))
    }
    // What is uploaded meanwhile is in both, and never in neither: its text is read before.
    const here = spool.matching(query).slice(0, skip + limit)
    const records = new Map(here.map((place) => [place.activationId, spool.read(place)]))
    const rows = await this.#rows(query, { limit: skip + limit, ...pickDocs(form) })
    const page = merged(rows, here).slice(skip, skip + limit)
    const items = page.map(({ activationId, item }) => {
      const record = records.get(activationId)
      if (item !== undefined) return form.ofRow(item)
      return Promise.resolve(record === undefined ? undefined : form.ofRecord(record))
    })
    return present(await Promise.all(items))
  }

  #rows(query: Matching, page: RowQuery): Promise<readonly CouchRow[]> {
    const { view, from, to } = rangeOf(query)
    return this.#parts.database.rows(view, { ...page, startKey: to, endKey: from, descending: true })
  }
}

interface Form<T> {
  readonly includeDocs?: true
  readonly ofRow: (row: CouchRow) => Promise<T | undefined>
  readonly ofRecord: (record: ActivationRecord) => T
}

function pickDocs({ includeDocs }: Form<unknown>): RowQuery {
  return includeDocs === undefined ? {} : { includeDocs }
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined)
}

/** The keys of a view that match, oldest first. */
function rangeOf({ namespace, name, since, upto }: Matching): {
  readonly view: ViewName
  readonly from: readonly unknown[]
  readonly to: readonly unknown[]
} {
  const path = name === undefined ? namespace : `${namespace}/${name}`
  const view = name === undefined ? views.activations : views.activationsByName
  return { view, from: [path, since ?? 0], to: [path, upto ?? {}] }
}

/** Newest first; what CouchDB has counts where both have a record. */
function merged(rows: readonly CouchRow[], here: readonly Place[]): readonly Listed<CouchRow | undefined>[] {
  const shared = rows.map((item) => {
    const start = Array.isArray(item.key) ? Number(item.key[1]) : 0
    return { activationId: item.id.slice(item.id.indexOf('/') + 1), start, item }
  })
  const known = new Set(shared.map(({ activationId }) => activationId))
  const own = here.filter(({ activationId }) => !known.has(activationId))
  return [...shared, ...own.map(({ activationId, start }) => ({ activationId, start, item: undefined }))].toSorted(
    newestFirst,
  )
}
