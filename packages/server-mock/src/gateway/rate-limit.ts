import { type JsonObject, member } from '../entity/json-object.js'
import { ChurnMap } from '../support/churn.js'

/** So many requests in so much time. */
export interface Rate {
  readonly requests: number
  readonly intervalMs: number
}

const unitsMs: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
}

/** Reads `{unit, units, rate}`; undefined for what limits nothing (ecosystem 6.6). */
export function rateOf(limit: JsonObject): Rate | undefined {
  const requests = numberAt(limit, 'rate')
  const units = numberAt(limit, 'units') ?? 1
  const unit = member(limit, 'unit') ?? 'minute'
  const unitMs = typeof unit === 'string' && Object.hasOwn(unitsMs, unit) ? unitsMs[unit] : undefined
  if (requests === undefined || requests < 1 || units <= 0 || unitMs === undefined) return undefined
  return { requests, intervalMs: units * unitMs }
}

/** Parts of a request and of a millisecond that are no more than the error of the sums. */
const rounding = 1e-6

interface Bucket {
  tokens: number
  /** By the monotonic clock. */
  filledMs: number
}

/** Callers that are counted at once, and how many of them are looked at to make room for another. */
const maxBuckets = 10_000
const looksForRoom = 16

/** Takes requests as fast as they come until the rate is used up, then at the rate; counts each caller apart. */
export class RateLimit {
  readonly #rate: Rate
  /** By caller: the holder of a key or token that is known, or the empty text for everybody. */
  readonly #buckets = new ChurnMap<string, Bucket>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** 0 when the request may pass; otherwise the time, in ms, after which one may. */
  take(caller: string, nowMs: number): number {
    const { requests, intervalMs } = this.#rate
    const bucket = this.#buckets.get(caller) ?? this.#addBucket(caller, nowMs)
    const gained = ((nowMs - bucket.filledMs) * requests) / intervalMs
    bucket.tokens = Math.min(requests, bucket.tokens + gained)
    bucket.filledMs = nowMs
    if (bucket.tokens > 1 - rounding) {
      bucket.tokens -= 1
      return 0
    }
    return Math.max(1, Math.ceil(((1 - bucket.tokens) * intervalMs) / requests - rounding))
  }

  #addBucket(caller: string, nowMs: number): Bucket {
    if (this.#buckets.size >= maxBuckets) this.#makeRoom(nowMs)
    const bucket = { tokens: this.#rate.requests, filledMs: nowMs }
    this.#buckets.set(caller, bucket)
    return bucket
  }

  /** One that is full again is as good as none; where none is found, the oldest goes. */
  #makeRoom(nowMs: number): void {
    const { requests, intervalMs } = this.#rate
    let oldest: string | undefined
    let looks = 0
    for (const [caller, { tokens, filledMs }] of this.#buckets) {
      oldest ??= caller
      if (tokens + ((nowMs - filledMs) * requests) / intervalMs < requests) {
        if (++looks < looksForRoom) continue
        break
      }
      this.#buckets.delete(caller)
      return
    }
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}

/** Documents have numbers as texts, too. */
function numberAt(limit: JsonObject, key: string): number | undefined {
  const value = member(limit, key)
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
