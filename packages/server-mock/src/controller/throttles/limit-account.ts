import { createDeferred, type Deferred } from '../../support/deferred.js'
import { waitAtMost } from '../../support/wait-at-most.js'

/** What a controller and others have of each other's shares of one limit, and what it asked them for. */
export class LimitAccount {
  /** By controller, what came from it less what went there. It has as much less, or more. */
  readonly #pairs = new Map<string, number>()
  /** What came less what went. */
  balance = 0
  /** Not asked again before, or before all have answered. */
  #askAtMs = 0
  /** Who has not answered by then will not: notes may be lost. */
  #patientUntilMs = 0
  /** Others that have not answered yet. */
  #unanswered = 0
  #waiting: Deferred<void> | undefined

  /** With those that have anything of it. */
  get pairs(): Iterable<readonly [string, number]> {
    return this.#pairs
  }

  get isSettled(): boolean {
    return this.#pairs.size === 0
  }

  with(other: string): number {
    return this.#pairs.get(other) ?? 0
  }

  /** What came from another one, or, below zero, went there. */
  add(other: string, amount: number): void {
    this.set(other, this.with(other) + amount)
  }

  set(other: string, amount: number): void {
    this.balance += amount - this.with(other)
    if (amount === 0) this.#pairs.delete(other)
    else this.#pairs.set(other, amount)
  }

  /** Whether it is time to ask so many others. */
  asks(others: number, nowMs: number): boolean {
    // Each answer is half of what the other has: asked for more than once, it would have nothing left itself.
    if (nowMs < (this.#unanswered > 0 ? this.#patientUntilMs : this.#askAtMs)) return false
    this.#askAtMs = nowMs + askEveryMs
    this.#patientUntilMs = nowMs + lostMs
    this.#unanswered = others
    this.#waiting ??= createDeferred()
    return true
  }

  /** Resolves when some has come, all have answered, or soon. Undefined where nobody was asked. */
  answer(waitMs: number): Promise<unknown> | undefined {
    return this.#waiting === undefined ? undefined : waitAtMost(this.#waiting.promise, waitMs)
  }

  answered(amount: number, nowMs: number): void {
    this.#unanswered = Math.max(0, this.#unanswered - 1)
    if (amount === 0) {
      if (this.#unanswered > 0) return
      // Nobody has any: whoever waits is told at once, and those that come next need not wait.
      this.#askAtMs = nowMs + restMs
    }
    this.#waiting?.resolve()
    this.#waiting = undefined
  }
}

const askEveryMs = 20
const restMs = 250
const lostMs = 1000
