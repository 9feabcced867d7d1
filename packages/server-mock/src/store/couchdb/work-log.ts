import type { Clock } from '../../support/clock.js'
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

/** Accepted work as documents, which another controller can take over (invocation 6, 7). */
export class CouchWorkLog implements WorkLog {
  readonly #parts: WorkLogParts
  readonly #writer: WorkWriter
  /** Accepted and not over, with the revisions of their documents once they are written. */
  readonly #open = new Map<string, string | undefined>()
  readonly #started = new Set<string>()
  readonly #unfinished = new Map<string, UnfinishedWork>()
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

  started(activationId: string): void {
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
    return [...this.#unfinished.values()]
  }

  async takeOver(controller: string): Promise<readonly UnfinishedWork[]> {
    const found = await this.#documentsOf(controller)
    const taken: UnfinishedWork[] = []
    for (const { id, revision, order, work } of found) {
      const own = { id, controller: this.#parts.controller, order, started: true, text: workText(work) }
      const outcome = (await this.#parts.database.bulk([workDocument(own, revision)])).get(id)
      if (outcome?.revision === undefined) continue // Somebody else has it, or it is over.
      this.#open.set(id, outcome.revision)
      // What began there was noted there.
      taken.push({ work, started: true })
    }
    return taken
  }

  /** What is over is told to CouchDB, if that takes no longer. */
  async close(withinMs: number): Promise<void> {
    await this.#writer.close(withinMs)
    this.#parts.journal?.[Symbol.dispose]()
  }

  /** Of a write that was refused because it had been made before, and nobody heard of it. */
  async #revisionOf({ id, controller, text }: WorkToWrite): Promise<string | undefined> {
    const document = await this.#parts.database.get(id)
    if (document === undefined || textOf(document, 'controller') !== controller) return undefined
    return textOf(document, 'work') === text ? textOf(document, '_rev') : undefined
  }

  #end(activationId: string): void {
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
      const { id, revision, work, order } = document
      this.#lastOrder = Math.max(this.#lastOrder, order)
      if (isOver(document)) {
        this.#writer.remove(id, revision)
        continue
      }
      const started = document.started || journal?.found.started.has(id) === true
      if (started) this.#started.add(id)
      this.#open.set(id, revision)
      this.#unfinished.set(id, { work, started })
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
