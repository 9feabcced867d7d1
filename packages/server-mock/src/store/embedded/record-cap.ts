import type { RecordIndex } from './record-index.js'

/** Span of time that gives way at once. */
const stepMs = 1000

/** Keeps the number of records in memory bounded: the oldest give way. */
export class RecordCap {
  readonly #index: RecordIndex
  readonly #max: number
  #count = 0

  constructor(index: RecordIndex, max: number) {
    this.#index = index
    this.#max = max
  }

  async added(count: number): Promise<void> {
    this.#count += count
    while (this.#count > this.#max) {
      const oldest = await this.#index.oldestTime()
      if (oldest === undefined) return
      await this.#removeUpTo(oldest + stepMs)
    }
  }

  async #removeUpTo(timeMs: number): Promise<void> {
    for (const prefix of await this.#index.prefixes()) {
      let removed = await this.#index.removeOldest(prefix, timeMs)
      while (removed > 0) {
        if (!prefix.includes('/')) this.#count -= removed
        removed = await this.#index.removeOldest(prefix, timeMs)
      }
    }
  }
}
