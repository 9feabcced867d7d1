import type { Clock } from '../../support/clock.js'

export interface ExpiryOptions {
  readonly clock: Clock
  /** Records that started longer ago are not shown any more, and removed. */
  readonly ttlMs: number
  /** Called from time to time with what is a good age for a segment to be complete: older records do not have to share one with new ones. */
  readonly tidy: (bestBeforeMs: number) => void
}

const shortestPeriodMs = 1000
const longestPeriodMs = 10 * 60 * 1000
/** Segments go as a whole, so this is how much longer than asked for a record may take up room. */
const shareOfTtl = 1 / 8

/** Old records: from when on they do not count, and a reminder now and then. */
export class Expiry implements AsyncDisposable {
  readonly #options: ExpiryOptions
  readonly #timer: NodeJS.Timeout

  constructor(options: ExpiryOptions) {
    this.#options = options
    const { clock, ttlMs, tidy } = options
    const periodMs = Math.min(Math.max(ttlMs / 20, shortestPeriodMs), longestPeriodMs)
    this.#timer = setInterval(() => {
      tidy(clock.now() - ttlMs * shareOfTtl)
    }, periodMs).unref()
  }

  /** Records that started before this do not count any more; epoch milliseconds. */
  horizon(): number {
    return this.#options.clock.now() - this.#options.ttlMs
  }

  [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    return Promise.resolve()
  }
}
