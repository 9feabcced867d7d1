import { compareIds } from './record-id.js'
import type { RecordSegment } from './record-segments.js'
import type { EntryCursor, Run, RunName } from './segment-index.js'

/** Records of a namespace, or a name, that started in a span of time: epoch milliseconds, both ends included. */
export interface RecordRange extends RunName {
  readonly since: number
  readonly upto: number
}

/** Where a record is. */
export interface FoundRecord {
  readonly segment: RecordSegment
  /** Of its frame, and the bytes from there to the end of what a summary begins with. */
  readonly offset: number
  readonly span: number
}

interface OpenRun {
  readonly segment: RecordSegment
  readonly cursor: EntryCursor
}

/**
 * Goes through all records of a range, newest first. The runs of all segments are merged, and each is opened only when
 * it may hold the next record: segments follow each other in time, nearly.
 */
export class NewestFirst {
  readonly #range: RecordRange
  /** Not opened yet; the one with the newest record comes last. */
  readonly #waiting: RecordSegment[]
  /** Each stands at a record. */
  #open: OpenRun[] = []

  constructor(segments: readonly RecordSegment[], range: RecordRange) {
    this.#range = range
    this.#waiting = segments
      .filter(({ index }) => index.count > 0 && index.newestStart >= range.since && index.oldestStart <= range.upto)
      .sort((one, other) => one.index.newestStart - other.index.newestStart)
  }

  /** Leaves out segments that do not overlap with others, as long as all their records are to be skipped. Returns how many are left to skip. */
  skipWhole(skip: number): number {
    let left = skip
    for (let segment = this.#waiting.at(-1); segment !== undefined && left > 0; segment = this.#waiting.at(-1)) {
      const { oldestStart, newestStart } = segment.index
      const before = this.#waiting.at(-2)?.index.newestStart ?? -Infinity
      const isApart = before < oldestStart && oldestStart >= this.#range.since && newestStart <= this.#range.upto
      const count = isApart ? (segment.index.run(this.#range)?.count ?? 0) : Infinity
      if (count > left) break
      left -= count
      this.#waiting.pop()
    }
    return left
  }

  next(): FoundRecord | undefined {
    this.#openDue()
    const newest = this.#newest()
    if (newest === undefined) return undefined
    const { segment, cursor } = newest
    const found = { segment, offset: cursor.offset, span: cursor.span }
    this.#advance(newest)
    return found
  }

  /** Opens every segment that may hold one that is newer than all that are open, or as new. */
  #openDue(): void {
    for (let segment = this.#waiting.at(-1); segment !== undefined; segment = this.#waiting.at(-1)) {
      const newest = this.#newest()
      if (newest !== undefined && newest.cursor.start > segment.index.newestStart) return
      this.#waiting.pop()
      const run = segment.index.run(this.#range)
      if (run !== undefined && this.#mayMatch(run)) this.#begin(segment, run)
    }
  }

  #mayMatch({ oldestStart, newestStart }: Run): boolean {
    return newestStart >= this.#range.since && oldestStart <= this.#range.upto
  }

  #begin(segment: RecordSegment, run: Run): void {
    const opened = { segment, cursor: run.cursor(this.#range.upto) }
    this.#open.push(opened)
    this.#advance(opened)
  }

  #advance(run: OpenRun): void {
    if (run.cursor.next() && run.cursor.start >= this.#range.since) return
    this.#open = this.#open.filter((each) => each !== run)
  }

  #newest(): OpenRun | undefined {
    let [newest] = this.#open
    for (const run of this.#open) if (newest !== undefined && isNewer(run.cursor, newest.cursor)) newest = run
    return newest
  }
}

function isNewer(one: EntryCursor, other: EntryCursor): boolean {
  return one.start === other.start ? compareIds(one, other) > 0 : one.start > other.start
}
