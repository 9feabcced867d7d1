import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import type { Logger } from '../../telemetry/logger.js'
import type { StoreError } from '../port.js'
import { storeErrorFrom } from './store-errors.js'
import type { PendingRecord, PendingRecords, RecordPlace } from './pending-records.js'
import type { RecordIndex } from './record-index.js'
import type { LogPlace, RecordLog } from './record-log.js'

// A named import of an ES module would load all of node:crypto; the server's start is measured.
const { randomBytes } = process.getBuiltinModule('node:crypto')

export interface ProjectorParts {
  readonly pending: PendingRecords
  readonly index: RecordIndex
  readonly log: RecordLog
  readonly logger: Logger
  /** Records that power loss could take from the indexes again are kept in the journal, up to so much of them. */
  readonly maxUnforcedBytes: number
  /** Called after each batch. */
  readonly onBatch: (count: number) => Promise<void>
}

interface Unforced {
  bytes: number
  readonly uses: Map<LogPlace, number>
  last: RecordPlace | undefined
}

/** A batch waits this long for company. */
const gatherMs = 25
const gatherBytes = 512 * 1024
const maxBatchCount = 512
const maxBatchBytes = 4 * 1024 * 1024
/** More than this in memory holds up those who store. */
const maxPendingBytes = 16 * 1024 * 1024
const retryMs = 1000

/** Moves records from the journal into the indexes, in batches, behind the back of everybody. */
export class Projector implements AsyncDisposable {
  readonly #parts: ProjectorParts
  /** Marks of earlier runs, which count from the start too, must not be taken for ours. */
  readonly #run = randomBytes(6).toString('hex')
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #failure: StoreError | undefined
  #room: Deferred<void> | undefined
  /** Moved since the indexes were last forced to the disk. */
  #unforced: Unforced = { bytes: 0, uses: new Map(), last: undefined }
  #isClosing = false

  constructor(parts: ProjectorParts) {
    this.#parts = parts
  }

  /** Memory is full of records to move. */
  get isBehind(): boolean {
    return this.#parts.pending.bytes > maxPendingBytes
  }

  /** Whether an index with this mark holds a record. */
  isMoved({ place }: PendingRecord, mark: string | undefined): boolean {
    const [run, sequence] = mark?.split(':') ?? []
    return run === this.#run && place !== undefined && place.sequence <= Number(sequence)
  }

  /** There is something new to move. */
  wake(): void {
    if (this.#running !== undefined || this.#isClosing) return
    if (this.#parts.pending.bytes >= gatherBytes && this.#failure === undefined) this.#start()
    else if (this.#timer === undefined) this.#startLater(this.#failure === undefined ? gatherMs : retryMs)
  }

  /** Resolves when there is room for more; rejects while the indexes cannot be written and memory is full. */
  room(): Promise<void> {
    if (!this.isBehind) return Promise.resolve()
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    this.#room ??= createDeferred()
    return this.#room.promise
  }

  /** Moves all that is written. Rejects with StoreError when that cannot be done now. */
  async drain(): Promise<void> {
    await this.#running
    this.#start()
    await this.#running
    if (this.#failure !== undefined) throw this.#failure
  }

  /** Moves what can be moved; the rest is in the journal. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosing = true
    clearTimeout(this.#timer)
    try {
      await this.drain()
      await this.#force()
    } catch (error) {
      this.#parts.logger.error({ error }, 'records stay in the journal until the next start')
    }
  }

  #startLater(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#start()
    }, ms).unref()
  }

  #start(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#running !== undefined) return
    this.#running = this.#moveAll().finally(() => {
      this.#running = undefined
      // What is not written yet wakes us when it is; to look for it again and again would keep it from being written.
      if (this.#parts.pending.oldest(1, 0).length > 0) this.wake()
    })
  }

  /** Never rejects. */
  async #moveAll(): Promise<void> {
    const { pending, logger } = this.#parts
    try {
      for (;;) {
        const batch = pending.oldest(maxBatchCount, maxBatchBytes)
        if (batch.length === 0) return
        await this.#move(batch)
        this.#failure = undefined
        if (!this.isBehind) this.#settleRoom()
        if (pending.bytes < gatherBytes && !this.#isClosing) return
      }
    } catch (error) {
      if (this.#failure === undefined) logger.error({ error }, 'records cannot be moved into the indexes; trying again')
      this.#failure = storeErrorFrom(error, 'Moving records', 'into the indexes')
      this.#settleRoom(this.#failure)
    }
  }

  async #move(batch: readonly PendingRecord[]): Promise<void> {
    const { pending, index, onBatch } = this.#parts
    const mark = this.#mark(batch.at(-1)?.place)
    await index.add(batch, { onlyMissing: this.#failure !== undefined, mark })
    for (const record of batch) {
      pending.remove(record)
      this.#noteUnforced(record)
    }
    await onBatch(batch.length)
    if (this.#unforced.bytes > this.#parts.maxUnforcedBytes) await this.#force()
  }

  #noteUnforced({ place, stored }: PendingRecord): void {
    if (place === undefined) return
    const { uses } = this.#unforced
    uses.set(place.log, (uses.get(place.log) ?? 0) + 1)
    this.#unforced.bytes += stored.length
    this.#unforced.last = place
  }

  /** Has the disk take what was moved; only then the journal may forget it. */
  async #force(): Promise<void> {
    const { index, log } = this.#parts
    const { uses, last } = this.#unforced
    if (last === undefined) return
    await index.force(this.#mark(last))
    log.markProjected(last.log, last.offset)
    for (const [place, count] of uses) log.release(place, count)
    this.#unforced = { bytes: 0, uses: new Map(), last: undefined }
  }

  #mark(last: RecordPlace | undefined): string {
    return `${this.#run}:${last?.sequence ?? 0}`
  }

  #settleRoom(failure?: StoreError): void {
    if (failure === undefined) this.#room?.resolve()
    else this.#room?.reject(failure)
    this.#room = undefined
  }
}
