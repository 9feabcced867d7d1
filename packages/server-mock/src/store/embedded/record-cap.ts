import type { RecordIndex } from './record-index.js'

/** How many records at once give way. */
const slice = 500

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
      const oldest = await this.#index.lowest(Math.min(slice, this.#count - this.#max))
      if (oldest.length === 0) return
      await this.#index.remove(oldest)
      this.#count -= oldest.length
    }
  }
}
