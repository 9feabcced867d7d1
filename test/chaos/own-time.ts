import { cpus } from 'node:os'
import { stolenTicks } from '../support/stolen-ticks.js'

/** What others had of the processors up to a time, milliseconds of one processor. */
export interface StolenSample {
  readonly atMs: number
  readonly stolenMs: number
}

/** How long a machine had its processors for itself between two times, epoch milliseconds. */
export type OwnMs = (fromMs: number, toMs: number) => number

const everyMs = 250
const tickMs = 10

/** From samples in their order. */
export function ownTimeOf(samples: readonly StolenSample[], processors: number): OwnMs {
  const stolenBy = (atMs: number): number => {
    const after = firstFrom(samples, atMs)
    const [before, next] = [samples[Math.max(0, after - 1)], samples[after]]
    if (before === undefined || next === undefined || next.atMs <= before.atMs) return (next ?? before)?.stolenMs ?? 0
    const share = Math.max(0, atMs - before.atMs) / (next.atMs - before.atMs)
    return before.stolenMs + share * (next.stolenMs - before.stolenMs)
  }
  return (fromMs, toMs) => toMs - fromMs - (stolenBy(toMs) - stolenBy(fromMs)) / processors
}

/** Index of the first sample that is not before `atMs`; their number where there is none. */
function firstFrom(samples: readonly StolenSample[], atMs: number): number {
  let [from, to] = [0, samples.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((samples[middle]?.atMs ?? 0) < atMs) from = middle + 1
    else to = middle
  }
  return from
}

/** Watches what a hypervisor gives to other machines while this one has work to do; nothing where the system does not tell. */
export class StolenTime implements Disposable {
  readonly #samples: StolenSample[] = []
  readonly #timer: NodeJS.Timeout

  constructor() {
    this.#sample()
    this.#timer = setInterval(() => this.#sample(), everyMs)
  }

  get ownMs(): OwnMs {
    this.#sample()
    return ownTimeOf(this.#samples, cpus().length)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }

  #sample(): void {
    this.#samples.push({ atMs: Date.now(), stolenMs: stolenTicks() * tickMs })
  }
}
