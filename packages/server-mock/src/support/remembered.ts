import type { Clock } from './clock.js'

interface Entry<T> {
  readonly value: T
  /** By the monotonic clock, milliseconds. */
  readonly until: number
  readonly changes: number
}

/** Longest time that a value is taken without a look into the store (reliability-security T30). */
const keptMs = 30_000
const maxKept = 10_000

/**
 * What was looked up within half a minute. Where what it comes from counts its `changes`, a value of before a change is
 * not taken any more. Beyond ten thousand the oldest go.
 */
export class Remembered<T> {
  readonly #clock: Clock
  /** Oldest first. */
  readonly #entries = new Map<string, Entry<T>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get(key: string, changes = 0): T | undefined {
    const entry = this.#entries.get(key)
    return entry?.changes === changes && entry.until > this.#clock.monotonicMs() ? entry.value : undefined
  }

  /** Whether it was ever looked up, however long ago. */
  has(key: string): boolean {
    return this.#entries.has(key)
  }

  /** `changes` are those of before the look-up. */
  set(key: string, value: T, changes = 0): void {
    this.#entries.delete(key)
    this.#entries.set(key, { value, until: this.#clock.monotonicMs() + keptMs, changes })
    if (this.#entries.size <= maxKept) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }
}
