import { MinuteCount } from './minute-count.js'

/** How often a namespace may do something in a minute. What was refused is told, and keeps nobody out. */
export class MinuteRate {
  readonly #admitted = new MinuteCount()
  #refused: MinuteCount | undefined

  /**
   * Counts an attempt. Returns 0 where it is admitted, otherwise the attempts of the last minute with this one, at
   * least 1: what a refusal tells (rest-api 23).
   */
  take(allowed: number, nowMs: number): number {
    const admitted = this.#admitted.at(nowMs)
    if (admitted < allowed) {
      this.#admitted.add(nowMs)
      return 0
    }
    this.#refused ??= new MinuteCount()
    this.#refused.add(nowMs)
    return admitted + this.#refused.at(nowMs)
  }

  /** Counts what is not refused, whatever is allowed. */
  add(nowMs: number): void {
    this.#admitted.add(nowMs)
  }

  /** Those of the last minute that were not refused. */
  admittedAt(nowMs: number): number {
    return this.#admitted.at(nowMs)
  }

  /** Nothing happened in the last minute. */
  isQuiet(nowMs: number): boolean {
    return this.#admitted.at(nowMs) === 0 && (this.#refused?.at(nowMs) ?? 0) === 0
  }
}
