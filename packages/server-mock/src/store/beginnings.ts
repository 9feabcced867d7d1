import { ChurnMap } from '../support/churn.js'

/** Which accepted work begins with which activation, for as long as neither has begun nor ended. */
export class Beginnings {
  readonly #wholes = new ChurnMap<string, string>()
  readonly #firsts = new ChurnMap<string, string>()

  add(whole: string, first: string): void {
    this.#wholes.set(first, whole)
    this.#firsts.set(whole, first)
  }

  /** What begins with it, once. */
  takeWhole(first: string): string | undefined {
    const whole = this.#wholes.get(first)
    if (whole !== undefined) this.ended(whole)
    return whole
  }

  ended(whole: string): void {
    const first = this.#firsts.get(whole)
    if (first === undefined) return
    this.#firsts.delete(whole)
    this.#wholes.delete(first)
  }
}
