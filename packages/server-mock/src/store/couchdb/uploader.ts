import type { ActivationRecord } from '../../entity/activation.js'
import type { Clock } from '../../support/clock.js'
import { createDeferred } from '../../support/deferred.js'
import type { Logger } from '../../telemetry/logger.js'
import { CouchError } from './couch-client.js'
import type { BulkOutcome, CouchDatabase } from './couch-database.js'
import { Outage } from './outage.js'
import { pause } from '../../support/pause.js'
import type { Place } from './pending-places.js'
import { attachedRecordDocument, recordDocument, recordId } from './record-document.js'
import type { Spool } from './spool.js'

export interface UploaderParts {
  readonly spool: Spool
  readonly database: CouchDatabase
  readonly clock: Clock
  readonly log: Logger
  /** Records that are in CouchDB now. */
  readonly onUploaded: (activationIds: readonly string[]) => void
  /** Aborted when CouchDB answers again after a silence; another one each time. */
  readonly returned: () => AbortSignal
}

const maxDocuments = 500
const maxBatchBytes = 4 * 1024 * 1024
/** What comes within so long goes along. */
const gatherMs = 3
const firstWaitMs = 100
const longestWaitMs = 10_000

/** Takes records from the spool to CouchDB, for ever: a batch after the other, in the order of the spool. */
export class Uploader {
  readonly #parts: UploaderParts
  readonly #outage: Outage
  readonly #ending = new AbortController()
  #wake = createDeferred<void>()
  #running: Promise<void> | undefined
  #isClosing = false

  constructor(parts: UploaderParts) {
    this.#parts = parts
    this.#outage = new Outage(parts.log)
  }

  start(): void {
    this.#running = this.#run()
  }

  wake(): void {
    this.#wake.resolve()
  }

  /** Gives what is left so long to be uploaded. */
  async close(withinMs: number): Promise<void> {
    const timer = setTimeout(() => this.#ending.abort(), withinMs)
    this.#isClosing = true
    this.wake()
    await this.#running
    clearTimeout(timer)
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending
    while (!signal.aborted) {
      const places = this.#parts.spool.next(maxDocuments, maxBatchBytes)
      if (places.length === 0) {
        if (this.#isClosing) return
        await this.#wake.promise
        this.#wake = createDeferred<void>()
        await pause(gatherMs, signal, { ref: true })
        continue
      }
      await this.#upload(places)
    }
  }

  /** Resolves when they are uploaded, or the end has come. */
  async #upload(places: readonly Place[]): Promise<void> {
    const { spool, onUploaded } = this.#parts
    const records = places.map((place) => spool.read(place))
    const isDone = await this.#persist(() => this.#send(records))
    if (!isDone) return
    onUploaded(places.map(({ activationId }) => activationId))
    spool.done(places)
  }

  /** Tries again until it works, at once when CouchDB is back. Resolves with false where the end came first. */
  async #persist(attempt: () => Promise<void>): Promise<boolean> {
    const { clock, returned } = this.#parts
    const ending = this.#ending.signal
    for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
      const back = returned()
      try {
        await attempt()
        this.#outage.worked(clock.now())
        return true
      } catch (error) {
        this.#outage.failed(error instanceof CouchError ? error.reason : String(error), clock.now())
      }
      // Several servers do not come back in step.
      await pause(waitMs * (0.5 + Math.random()), AbortSignal.any([back, ending]), { ref: true })
      if (ending.aborted) return false
      if (back.aborted) waitMs = firstWaitMs
    }
  }

  async #send(records: readonly ActivationRecord[]): Promise<void> {
    const { database, clock } = this.#parts
    const documents = records.map((record) => recordDocument(record, clock.now()))
    let outcomes: ReadonlyMap<string, BulkOutcome>
    try {
      outcomes = await database.bulk(documents, this.#ending.signal)
    } catch (error) {
      if (!(error instanceof CouchError) || error.isPassing) throw error
      // One of them cannot be taken; which one shows when they go one by one.
      for (const record of records) await this.#sendOne(record)
      return
    }
    for (const record of records) if (!isThere(outcomes.get(recordId(record)))) await this.#sendOne(record)
  }

  /** As others do, then as an attachment, which nothing can be wrong with; what is refused even so is given up. */
  async #sendOne(record: ActivationRecord): Promise<void> {
    const { database, clock, log } = this.#parts
    for (const form of [recordDocument, attachedRecordDocument]) {
      try {
        const outcome = (await database.bulk([form(record, clock.now())], this.#ending.signal)).get(recordId(record))
        if (isThere(outcome)) return
        log.debug({ activationId: record.activationId, error: outcome?.error }, 'CouchDB refused a record')
      } catch (error) {
        if (!(error instanceof CouchError) || error.isPassing) throw error
      }
    }
    log.error({ activationId: record.activationId, record }, 'CouchDB refuses a record for good: it is only here')
  }
}

/** Written, or there already: the first record of an id is the one that counts. */
function isThere(outcome: BulkOutcome | undefined): boolean {
  return outcome?.revision !== undefined || outcome?.error === 'conflict' || outcome?.error === '409'
}
