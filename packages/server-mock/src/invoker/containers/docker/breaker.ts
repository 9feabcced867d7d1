import type { Clock } from '../../../support/clock.js'

/** After so many calls in a row that were not answered in time nobody asks any more. */
const mostTimeouts = 3
const firstRestMs = 1_000
const longestRestMs = 30_000

/** Keeps callers from a daemon that does not answer; lets one through now and then, to see whether it does again. */
export class Breaker {
  readonly #clock: Clock
  #timeouts = 0
  #restMs = firstRestMs
  #openUntilMs = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get isOpen(): boolean {
    return this.#timeouts >= mostTimeouts
  }

  /** Whether a call may be made now; `answered` or `timedOut` tells what came of it, if that says anything. */
  admits(): boolean {
    if (!this.isOpen) return true
    const nowMs = this.#clock.monotonicMs()
    if (nowMs < this.#openUntilMs) return false
    // Others wait until this one has been answered.
    this.#openUntilMs = nowMs + this.#restMs
    return true
  }

  /** Whatever the answer was. Returns whether this closed the breaker. */
  answered(): boolean {
    const wasOpen = this.isOpen
    this.#timeouts = 0
    this.#restMs = firstRestMs
    return wasOpen
  }

  /** Returns whether this opened the breaker. */
  timedOut(): boolean {
    this.#timeouts += 1
    if (!this.isOpen) return false
    this.#openUntilMs = this.#clock.monotonicMs() + this.#restMs
    this.#restMs = Math.min(this.#restMs * 2, longestRestMs)
    return this.#timeouts === mostTimeouts
  }
}
