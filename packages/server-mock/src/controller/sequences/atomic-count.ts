/** Actions that one run of a sequence has come to, nested sequences counted out (rest-api 15.2). */
export class AtomicCount {
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
}
