/** Counts up to a bound what one run of sequences comes to (rest-api 15.2). */
export class BoundedCount {
  readonly #max: number
  #used = 0

  constructor(max: number) {
    this.#max = max
  }

  get isExhausted(): boolean {
    return this.#used >= this.#max
  }

  take(): void {
    this.#used++
  }

  get used(): number {
    return this.#used
  }
}
