import { ChurnSet } from '../support/churn.js'
/** Something that has to come to an end by itself, or is ended. */
export interface Watched {
  /** True once its time is over, at `nowMs` of the monotonic clock. */
  isOver(nowMs: number): boolean
  /** Called once, when it is over. */
  expire(): void
}

const tickMs = 500

/**
 * Watches many short-lived things with one timer, which runs only while there are any: entering and leaving
 * costs no more than a set's `add` and `delete`.
 */
export class Deadlines {
  readonly #watched = new ChurnSet<Watched>()
  #timer: NodeJS.Timeout | undefined

  add(watched: Watched): void {
    this.#watched.add(watched)
    this.#timer ??= setInterval(() => this.#tick(), tickMs).unref()
  }

  delete(watched: Watched): void {
    this.#watched.delete(watched)
  }

  #tick(): void {
    if (this.#watched.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
      return
    }
    const nowMs = performance.now()
    for (const watched of this.#watched) {
      if (!watched.isOver(nowMs)) continue
      this.#watched.delete(watched)
      watched.expire()
    }
  }
}
