import { LazyTimer } from '../../support/lazy-timer.js'
import type { Fleet } from './fleet.js'
import type { Slot } from './slot.js'
import type { ContainerSpec } from '../containers/port.js'

/** Containers to be kept started for a kind, before anybody asks (invocation 12, 22). */
export interface StemCells {
  readonly kind: string
  readonly memoryMb: number
  /** Most runs at once that an action may ask of such a container. */
  readonly concurrency: number
  readonly count: number
}

/** A start takes the processor from the activation that has just taken a prewarmed container, so it comes later. */
const backfillDelayMs = 50
const retryDelayMs = 1000
/** After so many starts in a row that failed it waits for one that succeeds. */
const maxFailures = 5

/** Keeps the wanted number of prewarmed containers, as far as nobody else needs the memory. */
export class Prewarmer {
  readonly #cells: readonly { readonly spec: ContainerSpec; readonly count: number }[]
  readonly #fleet: Fleet
  readonly #isBusy: () => boolean
  readonly #timer = new LazyTimer(() => this.#backfill())
  #failures = 0
  #closed = false

  /** `isBusy` tells whether activations wait for memory. */
  constructor(cells: readonly StemCells[], fleet: Fleet, isBusy: () => boolean) {
    this.#cells = cells.map(({ count, ...spec }) => ({ spec: { ...spec, label: `prewarm_${spec.kind}` }, count }))
    this.#fleet = fleet
    this.#isBusy = isBusy
  }

  /** Looks after a while whether some are missing. */
  schedule(): void {
    if (this.#cells.length === 0 || this.#closed || this.#failures >= maxFailures) return
    this.#timer.arm(this.#failures === 0 ? backfillDelayMs : retryDelayMs * 2 ** (this.#failures - 1))
  }

  /** To be told of every start, for it shows whether starts succeed at all. */
  noteStart(succeeded: boolean): void {
    this.#failures = succeeded ? 0 : this.#failures + 1
  }

  /** Whether the slot is one of those to be kept. */
  isWanted(slot: Slot): boolean {
    return this.#cells.some((cell) => cell.spec === slot.spec)
  }

  close(): void {
    this.#closed = true
    this.#timer.clear()
  }

  #backfill(): void {
    if (this.#isBusy()) return
    for (const { spec, count } of this.#cells) {
      let missing = count - this.#existing(spec)
      while (missing-- > 0 && spec.memoryMb <= this.#fleet.freeMb) this.#fleet.start(spec, 'prewarmed')
    }
  }

  #existing(spec: ContainerSpec): number {
    let count = 0
    for (const { spec: own, state } of this.#fleet.slots) {
      if (own === spec && (state.tag === 'starting' || state.tag === 'started')) count++
    }
    return count
  }
}
