import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'
import { ChurnMap } from '../support/churn.js'

/** So many requests in so much time. */
export interface Rate {
  readonly requests: number
  readonly intervalMs: number
}

const unitsMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const
const msByUnit: ReadonlyMap<unknown, number> = new Map(Object.entries(unitsMs))

const limitKeys = ['x-gateway-rate-limit', 'x-ibm-rate-limit'] as const

/** A limit as a document or an operation has it, and under which key. */
export interface GivenLimit {
  readonly key: string
  readonly limit: unknown
}

export function givenLimits(place: JsonObject): readonly GivenLimit[] {
  return limitKeys.flatMap((key) => {
    const value = member(place, key) ?? []
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    return all.map((limit) => ({ key, limit }))
  })
}

/** What is wrong with a limit; undefined: nothing (ecosystem 6.6). */
export function limitFault(limit: unknown): string | undefined {
  if (!isJsonObject(limit)) return 'must be {unit, units, rate}, or a list of these'
  const isGood = isPositive(limit, 'rate') && (!isGiven(limit, 'units') || isPositive(limit, 'units'))
  if (!isGood) return 'must have a rate, and units if any, that are numbers above 0'
  if (isGiven(limit, 'unit') && unitMsOf(limit) === undefined) return 'must have a unit of second, minute, hour or day'
  return undefined
}

/** Sums of times stay numbers below this. */
const longestMs = Number.MAX_SAFE_INTEGER

/** Reads a limit; of what is wrong in it, which documents of earlier versions may hold, the strictest that it may mean. */
export function rateOf(limit: unknown): Rate {
  const given = isJsonObject(limit) ? limit : {}
  const rate = isPositive(given, 'rate') ? numberAt(given, 'rate') : 1
  const units = isPositive(given, 'units') ? numberAt(given, 'units') : 1
  const unitMs = isGiven(given, 'unit') ? (unitMsOf(given) ?? unitsMs.day) : unitsMs.minute
  // Half a request in a minute is one in two.
  const requests = Math.max(1, rate)
  return { requests, intervalMs: Math.min(longestMs, (units * unitMs * requests) / rate) }
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

function isGiven(limit: JsonObject, key: string): boolean {
  return (member(limit, key) ?? undefined) !== undefined
}

function unitMsOf(limit: JsonObject): number | undefined {
  return msByUnit.get(member(limit, 'unit'))
}

function isPositive(limit: JsonObject, key: string): boolean {
  const number = numberAt(limit, key)
  return Number.isFinite(number) && number > 0
}

/** Documents have numbers as texts, too. */
function numberAt(limit: JsonObject, key: string): number {
  const value = member(limit, key)
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
}
