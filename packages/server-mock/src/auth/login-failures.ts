import type { Clock } from '../support/clock.js'

export interface LoginFailureBounds {
  /** Wrong keys that one source may send within a minute, of one key id and of all together; 0: any number. */
  readonly perMinute: number
  /** Sources, and pairs of source and key id, that are remembered; of each kind. */
  readonly maxEntries: number
}

/** About 160 bytes each. */
export const maxRememberedFailures = 50_000

interface Failures {
  count: number
  /** When the count began; monotonic milliseconds, as all times here. */
  sinceMs: number
  /** Refused until then. */
  untilMs: number
  /** Refusals in a row, each twice as long as the one before. */
  refusals: number
}

const minuteMs = 60_000
/** So that the longest refusal takes 16 minutes. */
const maxDoublings = 4

/** Remembers the newest, in constant memory: two generations, of which the older is dropped when the newer is full. */
class FailureTable {
  readonly #maxOfGeneration: number
  #newer = new Map<string, Failures>()
  #older = new Map<string, Failures>()

  constructor(maxEntries: number) {
    this.#maxOfGeneration = Math.max(1, Math.floor(maxEntries / 2))
  }

  get size(): number {
    return this.#newer.size + this.#older.size
  }

  get(key: string): Failures | undefined {
    return this.#newer.get(key) ?? this.#older.get(key)
  }

  keep(key: string, failures: Failures): void {
    if (this.#newer.size >= this.#maxOfGeneration && !this.#newer.has(key)) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, failures)
  }
}

/**
 * Limits the guessing of keys (reliability-security T1). Failures count for the address that they come from, alone and
 * together with the key id that they try: whoever sends wrong keys keeps nobody out who comes from elsewhere.
 */
export class LoginFailures {
  readonly #bounds: LoginFailureBounds
  readonly #clock: Pick<Clock, 'monotonicMs'>
  readonly #sources: FailureTable
  readonly #pairs: FailureTable

  constructor(bounds: LoginFailureBounds, clock: Pick<Clock, 'monotonicMs'>) {
    this.#bounds = bounds
    this.#clock = clock
    this.#sources = new FailureTable(bounds.maxEntries)
    this.#pairs = new FailureTable(bounds.maxEntries)
  }

  /** What is remembered, sources and pairs together. */
  get size(): number {
    return this.#sources.size + this.#pairs.size
  }

  /** Whether keys of this id from this source are not even looked at. Of nobody's source nothing is known. */
  isRefused(source: string | undefined, uuid: string): boolean {
    if (source === undefined) return false
    const pair = pairOf(source, uuid)
    const failures = this.#pairs.get(pair)
    if (failures === undefined || !this.#isRefused(failures)) return false
    // Or whoever guesses would have it forgotten by a flood of other ids.
    this.#pairs.keep(pair, failures)
    return true
  }

  /** Counts a wrong key. Returns whether its source had sent too many before; right keys of other ids still pass. */
  count(source: string | undefined, uuid: string): boolean {
    if (source === undefined || this.#bounds.perMinute === 0) return false
    const isRefused = this.#isRefused(this.#sources.get(source))
    this.#count(this.#sources, source)
    this.#count(this.#pairs, pairOf(source, uuid))
    return isRefused
  }

  #isRefused(failures: Failures | undefined): boolean {
    return failures !== undefined && failures.untilMs > this.#clock.monotonicMs()
  }

  #count(table: FailureTable, key: string): void {
    const nowMs = this.#clock.monotonicMs()
    const failures = table.get(key) ?? { count: 0, sinceMs: nowMs, untilMs: nowMs, refusals: 0 }
    if (nowMs - failures.sinceMs >= minuteMs) begin(failures, nowMs)
    failures.count++
    if (failures.count >= this.#bounds.perMinute && failures.untilMs <= nowMs) {
      failures.untilMs = nowMs + minuteMs * 2 ** Math.min(failures.refusals, maxDoublings)
      failures.refusals++
      failures.count = 0
      failures.sinceMs = nowMs
    }
    table.keep(key, failures)
  }
}

/** Whoever was quiet for as long as the longest refusal takes is as good as new. */
function begin(failures: Failures, nowMs: number): void {
  if (nowMs - failures.untilMs >= minuteMs * 2 ** maxDoublings) failures.refusals = 0
  failures.count = 0
  failures.sinceMs = nowMs
}

function pairOf(source: string, uuid: string): string {
  return `${source} ${uuid}`
}
