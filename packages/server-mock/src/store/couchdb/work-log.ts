import type { Clock } from '../../support/clock.js'
import { askAgain } from '../ask-again.js'
import { Beginnings } from '../beginnings.js'
import { StoreConflict } from '../port.js'
import type { AcceptedWork, UnfinishedWork, WorkLog } from '../port.js'
import { textOf } from './couch-database.js'
import type { CouchDatabase } from './couch-database.js'
import { views } from './design-documents.js'
import { recordId } from './record-document.js'
import { readWorkDocument, recordNamespace, workDocument, workText } from './work-document.js'
import type { WorkDocument, WorkToWrite } from './work-document.js'
import type { WorkJournal } from './work-journal.js'
import { WorkWriter } from './work-writer.js'

export interface WorkLogParts {
  readonly database: CouchDatabase
  readonly records: CouchDatabase
  /** Whose work this is. */
  readonly controller: string
  /** Undefined: what has begun is not known any more after a kill. */
  readonly journal: WorkJournal | undefined
  /** Whether a record of this id was stored lately. */
  readonly isRecorded: (activationId: string) => boolean
  readonly clock: Clock
}

const maxBatch = 200

/** Accepted work as documents, which another controller can take over (invocation 6, 7). */
export class CouchWorkLog implements WorkLog {
  readonly #parts: WorkLogParts
  readonly #writer: WorkWriter
  /** Accepted and not over, with the revisions of their documents once they are written. */
  readonly #open = new Map<string, string | undefined>()
  readonly #started = new Set<string>()
  readonly #beginnings = new Beginnings()
  readonly #unfinished = new Map<string, WorkDocument>()
  readonly #ending = new AbortController()
  #lastOrder = 0

  private constructor(parts: WorkLogParts) {
    this.#parts = parts
    this.#writer = new WorkWriter(parts.database)
  }

  static async open(parts: WorkLogParts): Promise<CouchWorkLog> {
    const log = new CouchWorkLog(parts)
    await log.#findUnfinished()
    return log
  }

  async accept(activationId: string, work: AcceptedWork): Promise<void> {
    const { controller, isRecorded } = this.#parts
    if (isRecorded(activationId)) return
    this.#open.set(activationId, undefined)
    this.#writer.keep(activationId)
    const started = this.#started.has(activationId)
    const document = { id: activationId, controller, order: this.#nextOrder(), started, text: workText(work) }
    try {
      const revision = await this.#writer.put(activationId, workDocument(document))
      if (this.#open.has(activationId)) this.#open.set(activationId, revision)
      else this.#writer.remove(activationId, revision)
    } catch (error) {
      // It may be there nevertheless.
      this.#open.delete(activationId)
      this.#writer.remove(activationId, undefined)
      throw error
    }
  }

  async revise(activationId: string, work: AcceptedWork): Promise<void> {
    const { controller } = this.#parts
    const known = this.#open.get(activationId)
    if (known === undefined) throw new StoreConflict('the work is over')
    const started = this.#started.has(activationId)
    const own = { id: activationId, controller, order: this.#nextOrder(), started, text: workText(work) }
    const revision = (await this.#writer.put(activationId, workDocument(own, known))) ?? (await this.#revisionOf(own))
    if (revision === undefined) {
      this.#open.delete(activationId)
      throw new StoreConflict('the work is over, or another controller has it')
    }
    if (this.#open.has(activationId)) this.#open.set(activationId, revision)
  }

  beginsWith(activationId: string, first: string): void {
    if (this.#open.has(activationId)) this.#beginnings.add(activationId, first)
  }

  started(activationId: string): void {
    const whole = this.#beginnings.takeWhole(activationId)
    if (whole !== undefined) this.started(whole)
    this.#started.add(activationId)
    const { journal } = this.#parts
    journal?.started(activationId)
    if (journal?.isLong === true) journal.rewrite({ started: this.#started, finished: new Set() })
  }

  finished(activationId: string): void {
    const { journal } = this.#parts
    const hadStarted = this.#started.delete(activationId)
    if (this.#open.has(activationId)) journal?.finished(activationId)
    else if (hadStarted) journal?.notStarted(activationId)
    this.#end(activationId)
  }

  /** A record is safe here, and will come to CouchDB: what began with it is over. */
  recorded(activationId: string): void {
    this.#started.delete(activationId)
  }

  /** The records are in CouchDB. */
  shared(activationIds: readonly string[]): void {
    for (const id of activationIds) this.#end(id)
  }

  unfinished(): readonly UnfinishedWork[] {
    return Array.from(this.#unfinished.values(), ({ work, started }) => ({ work, started }))
  }

  async owners(): Promise<readonly string[]> {
    const names: string[] = []
    for (;;) {
      const after = names.length === 0 ? {} : { startKey: [names.at(-1), {}] }
      const [row] = await this.#parts.database.rows(views.work, { ...after, limit: 1 })
      const name: unknown = Array.isArray(row?.key) ? row.key[0] : undefined
      if (typeof name !== 'string') return names
      names.push(name)
    }
  }

  async takeOver(controller: string, isGone: () => boolean): Promise<readonly UnfinishedWork[]> {
    const found = (await this.#documentsOf(controller)).filter(({ id }) => !this.#open.has(id))
    const taken: UnfinishedWork[] = []
    for (let at = 0; at < found.length; at += maxBatch) {
      const some = found.slice(at, at + maxBatch)
      const revisions = await this.#takeSome(some, isGone)
      for (const { id, work } of some) {
        const revision = revisions.get(id)
        if (revision === undefined) continue // Somebody else has it, or it is over.
        this.#open.set(id, revision)
        // What began there was noted there.
        taken.push({ work, started: true })
      }
    }
    return taken
  }

  async own(activationId: string): Promise<boolean> {
    const found = this.#unfinished.get(activationId)
    if (found === undefined) return this.#isOwner(activationId)
    const own = this.#ownOf(found)
    const outcomes = await this.#parts.database.bulk([workDocument(own, this.#open.get(activationId))])
    const revision = outcomes.get(activationId)?.revision ?? (await this.#revisionOf(own))
    if (revision !== undefined) {
      this.#open.set(activationId, revision)
      return true
    }
    this.#open.delete(activationId)
    this.#started.delete(activationId)
    this.#unfinished.delete(activationId)
    return false
  }

  /** What is over is told to CouchDB, if that takes no longer. */
  async close(withinMs: number): Promise<void> {
    this.#ending.abort()
    await this.#writer.close(withinMs)
    this.#parts.journal?.[Symbol.dispose]()
  }

  /** Their revisions as this controller's own. Once asked for, each is owned by whoever CouchDB says, however long it is silent. */
  #takeSome(some: readonly WorkDocument[], isGone: () => boolean): Promise<ReadonlyMap<string, string>> {
    const own = some.map((document) => this.#ownOf({ ...document, started: true }))
    const bodies = own.map((document, index) => workDocument(document, some[index]?.revision))
    const take = async (): Promise<ReadonlyMap<string, string>> => {
      const outcomes = isGone() ? await this.#parts.database.bulk(bodies) : undefined
      const revisions = new Map<string, string>()
      for (const document of own) {
        const revision = outcomes?.get(document.id)?.revision ?? (await this.#revisionOf(document))
        if (revision !== undefined) revisions.set(document.id, revision)
      }
      return revisions
    }
    return askAgain(take, { ending: this.#ending.signal })
  }

  #ownOf({ id, order, started, work }: WorkDocument): WorkToWrite {
    return { id, controller: this.#parts.controller, order, started, text: workText(work) }
  }

  async #isOwner(activationId: string): Promise<boolean> {
    const document = await this.#parts.database.get(activationId)
    return document !== undefined && textOf(document, 'controller') === this.#parts.controller
  }

  /** Of a write that was refused because it had been made before, and nobody heard of it. */
  async #revisionOf({ id, controller, text }: WorkToWrite): Promise<string | undefined> {
    const document = await this.#parts.database.get(id)
    if (document === undefined || textOf(document, 'controller') !== controller) return undefined
    return textOf(document, 'work') === text ? textOf(document, '_rev') : undefined
  }

  #end(activationId: string): void {
    this.#beginnings.ended(activationId)
    this.#unfinished.delete(activationId)
    if (!this.#open.has(activationId)) return
    const revision = this.#open.get(activationId)
    this.#open.delete(activationId)
    // Without a revision the write is under way, and who waits for it removes it.
    if (revision !== undefined) this.#writer.remove(activationId, revision)
  }

  async #findUnfinished(): Promise<void> {
    const { controller, journal, isRecorded, records } = this.#parts
    const found = await this.#documentsOf(controller)
    const ids = new Map(found.map((each) => [each.id, recordIdOf(each)]))
    const recorded = await records.present([...ids.values()].filter((id) => id !== undefined))
    const isOver = ({ id }: WorkDocument): boolean =>
      journal?.found.finished.has(id) === true || isRecorded(id) || recorded.has(ids.get(id) ?? '')
    for (const document of found) {
      const { id, revision, order } = document
      this.#lastOrder = Math.max(this.#lastOrder, order)
      if (isOver(document)) {
        this.#writer.remove(id, revision)
        continue
      }
      const started = document.started || journal?.found.started.has(id) === true
      if (started) this.#started.add(id)
      this.#open.set(id, revision)
      this.#unfinished.set(id, { ...document, started })
    }
    const finished = found.map(({ id }) => id).filter((id) => journal?.found.finished.has(id) === true)
    journal?.rewrite({ started: this.#started, finished: new Set(finished) })
  }

  async #documentsOf(controller: string): Promise<readonly WorkDocument[]> {
    const range = { startKey: [controller], endKey: [controller, {}], includeDocs: true } as const
    const rows = await this.#parts.database.rows(views.work, range)
    return rows.flatMap(({ doc }) => (doc === undefined ? [] : readWorkDocument(doc)))
  }

  #nextOrder(): number {
    this.#lastOrder = Math.max(this.#lastOrder + 1, this.#parts.clock.now() * 1000)
    return this.#lastOrder
  }
}

function recordIdOf({ id, work }: WorkDocument): string | undefined {
  const namespace = recordNamespace(work)
  return namespace === undefined ? undefined : recordId({ namespace, activationId: id })
}
