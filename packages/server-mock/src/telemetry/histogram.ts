/** Counts values by size, at the same small cost for each. */
export class Histogram {
  /** Upper bounds of the buckets, ascending; a value on a bound is below it. */
  readonly bounds: readonly number[]
  readonly #counts: number[]
  #sum = 0

  constructor(bounds: readonly number[]) {
    this.bounds = bounds
    this.#counts = Array.from({ length: bounds.length + 1 }, () => 0)
  }

  observe(value: number): void {
    const { bounds } = this
    let bucket = 0
    for (; bucket < bounds.length; bucket++) if (value <= (bounds[bucket] ?? 0)) break
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1
    this.#sum += value
  }

  get sum(): number {
    return this.#sum
  }

  get count(): number {
    return this.cumulated().at(-1) ?? 0
  }

  /** How many values are at or below each bound, and at last how many there are. */
  cumulated(): readonly number[] {
    let total = 0
    return this.#counts.map((count) => (total += count))
  }
}
