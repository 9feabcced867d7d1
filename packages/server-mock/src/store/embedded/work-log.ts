import type { Logger } from '../../telemetry/logger.js'
import { StoreConflict, StoreError } from '../port.js'
import type { AcceptedWork, UnfinishedWork, WorkLog } from '../port.js'
import { frameTypes } from './journal-codec.js'
import type { LogPlace, RecordLog } from './record-log.js'
import { Beginnings } from '../beginnings.js'
import { encodeWork } from '../work-codec.js'
import type { ReplayedWork } from './work-replay.js'
import { ChurnMap, ChurnSet } from '../../support/churn.js'

interface LiveWork {
  readonly work: AcceptedWork
  started: boolean
  /** Length of its text, once that is known. */
  length: number
  /** Where it is written; `undefined` while it is not. */
  place: LogPlace | undefined
}

interface WorkLogDeps {
  readonly log: RecordLog
  readonly logger: Logger
  /** A segment of the log that is longer gets a successor. */
  readonly segmentBytes: number
  /** Whether the final record of an activation is there. */
  readonly isRecorded: (activationId: string) => boolean
}

/** How far behind the newest segment work may lie at least before it is written anew. */
const minSegmentsBehind = 2
/** And how much of the journal there may be for each byte of live work, so that rewriting costs a small part. */
const journalPerLiveByte = 4

/** Accepted work in the journal, and what is not over yet in memory. */
export class EmbeddedWorkLog implements WorkLog {
  readonly #log: RecordLog
  readonly #logger: Logger
  readonly #isRecorded: (activationId: string) => boolean
  readonly #segmentBytes: number
  readonly #live = new ChurnMap<string, LiveWork>()
  /** Ids of what runs and was not accepted; a caller that waits for too long gets it accepted meanwhile. */
  readonly #startedBefore = new ChurnSet<string>()
  readonly #beginnings = new Beginnings()
  readonly #recovered: string[] = []
  #starting: string[] = []
  #isRewriting = false

  constructor({ log, logger, segmentBytes, isRecorded }: WorkLogDeps) {
    this.#segmentBytes = segmentBytes
    this.#log = log
    this.#logger = logger
    this.#isRecorded = isRecorded
  }

  async accept(activationId: string, work: AcceptedWork): Promise<void> {
    if (this.#isRecorded(activationId)) return
    const live: LiveWork = { work, started: this.#startedBefore.delete(activationId), length: 0, place: undefined }
    this.#live.set(activationId, live)
    try {
      await this.#write(activationId, live)
    } catch (error) {
      if (this.#live.get(activationId) === live) this.#live.delete(activationId)
      throw error
    }
  }

  async revise(activationId: string, work: AcceptedWork): Promise<void> {
    const old = this.#live.get(activationId)
    if (old === undefined) throw new StoreConflict('the work is over')
    const live: LiveWork = { work, started: old.started, length: 0, place: undefined }
    // Behind all others, which are in the order of their places.
    this.#live.delete(activationId)
    this.#live.set(activationId, live)
    try {
      await this.#write(activationId, live)
    } catch (error) {
      if (this.#live.get(activationId) === live) this.#live.set(activationId, old)
      throw error
    }
    if (old.place !== undefined) this.#log.release(old.place)
    old.place = undefined
  }

  beginsWith(activationId: string, first: string): void {
    if (this.#live.has(activationId)) this.#beginnings.add(activationId, first)
  }

  started(activationId: string): void {
    const whole = this.#beginnings.takeWhole(activationId)
    if (whole !== undefined) this.started(whole)
    const live = this.#live.get(activationId)
    if (live === undefined) this.#startedBefore.add(activationId)
    if (live === undefined || live.started) return
    live.started = true
    if (this.#starting.length === 0) queueMicrotask(() => this.#writeStarted())
    this.#starting.push(activationId)
  }

  finished(activationId: string): void {
    if (!this.#end(activationId)) return
    this.#log.append(frameTypes.finished, activationId).catch((error: unknown) => {
      this.#logger.warn({ error, activationId }, 'the end of accepted work could not be written')
    })
  }

  unfinished(): readonly UnfinishedWork[] {
    return this.#recovered.flatMap((id) => {
      const live = this.#live.get(id)
      return live === undefined ? [] : [{ work: live.work, started: live.started }]
    })
  }

  /** A record of this id was written, which ends its work without a frame of its own. */
  recorded(activationId: string): void {
    this.#end(activationId)
  }

  /** Takes over what an earlier process did not finish: writes it into the new journal and waits for the disk. */
  async adopt(replayed: ReadonlyMap<string, ReplayedWork>): Promise<void> {
    for (const [id, { work, started }] of replayed) {
      if (!this.#isRecorded(id)) this.#live.set(id, { work, started, length: 0, place: undefined })
    }
    this.#recovered.push(...this.#live.keys())
    for (const [id, live] of this.#live) await this.#write(id, live)
    if (this.#recovered.length > 0) await this.#log.sync()
  }

  /** Writes old work anew, so that the segments that hold it can go. Never rejects. */
  async rewriteOld(activeSegment: number): Promise<void> {
    const oldest = this.#live.values().next().value?.place
    if (this.#isRewriting || oldest === undefined || activeSegment - oldest.number < minSegmentsBehind) return
    const lastOld = activeSegment - this.#segmentsBehind()
    const old = [...this.#live].filter(([, { place }]) => place !== undefined && place.number <= lastOld)
    if (old.length === 0) return
    this.#isRewriting = true
    const outcomes = await Promise.allSettled(old.map(([id, live]) => this.#rewrite(id, live)))
    try {
      // The old copies must stay until the new ones would survive what they do.
      await this.#log.sync()
      for (const outcome of outcomes) if (outcome.status === 'fulfilled') this.#log.release(outcome.value)
    } catch (error) {
      this.#logger.warn({ error }, 'accepted work could not be written anew; its segments are kept')
    } finally {
      this.#isRewriting = false
    }
  }

  /** Resolves with the place that it had. */
  async #rewrite(activationId: string, live: LiveWork): Promise<LogPlace> {
    const { place } = live
    if (place === undefined) throw new StoreError('only work that is written can be written anew')
    live.place = undefined
    // Behind all others, which are in the order of their places.
    this.#live.delete(activationId)
    this.#live.set(activationId, live)
    try {
      await this.#write(activationId, live)
    } catch (error) {
      live.place ??= place
      throw error
    }
    return place
  }

  async #write(activationId: string, live: LiveWork): Promise<void> {
    const text = encodeWork(live.work)
    live.length = text.length
    const written = this.#log.append(frameTypes.accepted, text, {
      written: (place) => {
        // It may be over already; then nothing has to be kept for it.
        if (this.#live.get(activationId) !== live) return
        live.place = place
        place.uses++
      },
      failed: () => undefined,
    })
    if (live.started) this.#log.appendNow(frameTypes.started, activationId)
    await written
  }

  #segmentsBehind(): number {
    let liveBytes = 0
    for (const { length } of this.#live.values()) liveBytes += length
    return Math.max(minSegmentsBehind, Math.ceil((journalPerLiveByte * liveBytes) / this.#segmentBytes))
  }

  /** One write for all that were started together. */
  #writeStarted(): void {
    const ids = this.#starting
    this.#starting = []
    this.#log.appendNow(frameTypes.started, ...ids)
  }

  #end(activationId: string): boolean {
    this.#startedBefore.delete(activationId)
    const live = this.#live.get(activationId)
    if (live === undefined) return false
    this.#live.delete(activationId)
    this.#beginnings.ended(activationId)
    if (live.place !== undefined) this.#log.release(live.place)
    live.place = undefined
    return true
  }
}
