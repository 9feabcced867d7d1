import type { Clock } from '../../support/clock.js'
import type { Logger } from '../../telemetry/logger.js'
import type { RecordIndex } from './record-index.js'

export interface ExpiryOptions {
  readonly index: RecordIndex
  readonly clock: Clock
  readonly logger: Logger
  /** Records that started longer ago are removed. */
  readonly ttlMs: number
}

/** Between two slices, so that they take a small part of the disk's time. */
const pauseMs = 100
const shortestPeriodMs = 1000
const longestPeriodMs = 10 * 60 * 1000

/** Removes old records in small slices, from time to time. */
export class Expiry implements AsyncDisposable {
  readonly #options: ExpiryOptions
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #sweeping: Promise<void> | undefined

  constructor(options: ExpiryOptions) {
    this.#options = options
    this.#schedule()
  }

  /** Removes everything that is too old now. Resolves with how many entries of all orders that were. */
  async sweep(): Promise<number> {
    const { index } = this.#options
    let removed = 0
    for (const prefix of await index.prefixes()) removed += await this.#sweepPrefix(prefix)
    return removed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    clearTimeout(this.#timer)
    await this.#sweeping
  }

  #schedule(): void {
    const periodMs = Math.min(Math.max(this.#options.ttlMs / 20, shortestPeriodMs), longestPeriodMs)
    this.#timer = setTimeout(() => {
      this.#sweeping = this.#sweepQuietly().finally(() => {
        if (!this.#stop.signal.aborted) this.#schedule()
      })
    }, periodMs).unref()
  }

  async #sweepQuietly(): Promise<void> {
    const { logger } = this.#options
    try {
      const removed = await this.sweep()
      if (removed > 0) logger.debug({ removed }, 'removed old activation records')
    } catch (error) {
      logger.warn({ error }, 'old activation records could not be removed; trying again later')
    }
  }

  async #sweepPrefix(prefix: string): Promise<number> {
    const { index, clock, ttlMs } = this.#options
    const beforeMs = clock.now() - ttlMs
    let removed = 0
    while (!this.#stop.signal.aborted) {
      const slice = await index.removeOldest(prefix, beforeMs)
      if (slice === 0) break
      removed += slice
      await this.#pause()
    }
    return removed
  }

  /** Ends early when the store closes. */
  #pause(): Promise<void> {
    const { signal } = this.#stop
    return new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', finish)
        resolve()
      }
      const timer = setTimeout(finish, pauseMs)
      signal.addEventListener('abort', finish)
    })
  }
}
