/** Length of the pieces that a minute is counted in. */
const spanMs = 1000
/** A minute, and the piece that has only begun. */
const spans = 61

/**
 * Counts what happened in the last minute, in constant memory: pieces of a second each. Whatever happened less than a
 * minute ago is counted, and it is forgotten within a second after that, so that no minute, wherever it begins, holds
 * more than was counted for it.
 */
export class MinuteCount {
  readonly #counts = new Uint32Array(spans)
  #span = Number.NEGATIVE_INFINITY
  #slot = 0
  #total = 0

  /** Events of the minute before `nowMs`, which never goes back; monotonic milliseconds. */
  at(nowMs: number): number {
    this.#advance(nowMs)
    return this.#total
  }

  /** Counts one more. */
  add(nowMs: number): void {
    this.#advance(nowMs)
    this.#counts[this.#slot] = (this.#counts[this.#slot] ?? 0) + 1
    this.#total++
  }

  #advance(nowMs: number): void {
    const span = Math.floor(nowMs / spanMs)
    const passed = span - this.#span
    if (passed <= 0) return
    if (passed >= spans) {
      this.#counts.fill(0)
      this.#total = 0
      this.#slot = 0
    } else {
      for (let left = passed; left > 0; left--) {
        this.#slot = this.#slot + 1 === spans ? 0 : this.#slot + 1
        this.#total -= this.#counts[this.#slot] ?? 0
        this.#counts[this.#slot] = 0
      }
    }
    this.#span = span
  }
}
