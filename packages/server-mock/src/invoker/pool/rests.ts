import type { Clock } from '../../support/clock.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import type { Slot } from './slot.js'

const graceMs = 10_000

/** Has containers rest that have been idle for long enough, where that saves anything; the next call wakes them (invocation 13). */
export class Rests {
  readonly #idle: Iterable<Slot>
  readonly #clock: Clock
  readonly #timer = new LazyTimer(() => this.#look())

  constructor(idle: Iterable<Slot>, clock: Clock) {
    this.#idle = idle
    this.#clock = clock
  }

  /** The slot has just become idle. */
  note({ state }: Slot): void {
    if (state.tag === 'ready' && state.container.pause !== undefined) this.#timer.arm(graceMs)
  }

  close(): void {
    this.#timer.clear()
  }

  #look(): void {
    const nowMs = this.#clock.monotonicMs()
    let nextMs = Number.POSITIVE_INFINITY
    for (const { state } of this.#idle) {
      if (state.tag !== 'ready') continue
      const leftMs = state.sinceMs + graceMs - nowMs
      if (leftMs > 0) nextMs = Math.min(nextMs, leftMs)
      else void state.container.pause?.()
    }
    if (nextMs < Number.POSITIVE_INFINITY) this.#timer.arm(nextMs)
  }
}
