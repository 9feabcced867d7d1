import { LazyTimer } from '../../support/lazy-timer.js'
import type { Fleet } from './fleet.js'
import type { Slot } from './slot.js'
import type { ContainerSpec } from '../containers/port.js'

/** How the number follows the demand (invocation 22). */
interface Reaction {
  readonly minCount: number
  readonly maxCount: number
  /** How often the number is looked at again, but not more than once a second; what is too many then goes. */
  readonly ttlMs: number
  /** Each time that so many containers were needed meanwhile, `increment` more are kept. */
  readonly threshold: number
  readonly increment: number
}

/** Containers to be kept started for a kind, before anybody asks (invocation 12, 22). */
export interface StemCells {
  readonly kind: string
  readonly memoryMb: number
  /** Most runs at once that an action may ask of such a container. */
  readonly concurrency: number
  readonly count: number
  readonly reactive?: Reaction | undefined
}

/** A start takes the processor from the activation that has just taken a prewarmed container, so it comes later. */
const backfillDelayMs = 50
const retryDelayMs = 1000
/** After so many starts in a row that failed it waits for one that succeeds. */
const maxFailures = 5
const leastReviewMs = 1000

/** What is kept of one kind and size. */
interface Kept {
  readonly spec: ContainerSpec
  wanted: number
  /** New containers of that kind and size that were given to actions since the last look. */
  needed: number
  readonly reactive: Reaction | undefined
  readonly review: LazyTimer
}

/** Keeps the wanted number of prewarmed containers, as far as nobody else needs the memory. */
export class Prewarmer {
  readonly #cells: readonly Kept[]
  readonly #fleet: Fleet
  readonly #isBusy: () => boolean
  readonly #timer = new LazyTimer(() => this.#backfill())
  #failures = 0
  #closed = false

  /** `isBusy` tells whether activations wait for memory. */
  constructor(cells: readonly StemCells[], fleet: Fleet, isBusy: () => boolean) {
    this.#cells = cells.map(({ count, reactive, ...spec }) => {
      const review = new LazyTimer(() => this.#review(kept))
      const label = `prewarm_${spec.kind}`
      const kept: Kept = { spec: { ...spec, label }, wanted: count, needed: 0, reactive, review }
      return kept
    })
    this.#fleet = fleet
    this.#isBusy = isBusy
  }

  /** Looks after a while whether some are missing. */
  schedule(): void {
    if (this.#cells.length === 0 || this.#closed || this.#failures >= maxFailures) return
    for (const { reactive, review } of this.#cells) {
      if (reactive !== undefined) review.arm(Math.max(leastReviewMs, reactive.ttlMs))
    }
    this.#timer.arm(this.#failures === 0 ? backfillDelayMs : retryDelayMs * 2 ** (this.#failures - 1))
  }

  /** To be told of every start, for it shows whether starts succeed at all. */
  noteStart(succeeded: boolean): void {
    this.#failures = succeeded ? 0 : this.#failures + 1
  }

  /**
   * To be told of every new container that is given to an action, unless another one had to make room for it: where
   * memory is short, nothing is to be started that nobody waits for.
   */
  noteNeed({ kind, memoryMb }: ContainerSpec): void {
    for (const cell of this.#cells) {
      if (cell.spec.kind === kind && cell.spec.memoryMb === memoryMb) cell.needed++
    }
  }

  /** Whether the slot is one of those to be kept. */
  isWanted(slot: Slot): boolean {
    return this.#cells.some((cell) => cell.spec === slot.spec)
  }

  close(): void {
    this.#closed = true
    this.#timer.clear()
    for (const { review } of this.#cells) review.clear()
  }

  #review(cell: Kept): void {
    const { spec, needed, reactive } = cell
    if (reactive === undefined) return
    const { minCount, maxCount, threshold, increment } = reactive
    cell.wanted = Math.min(maxCount, Math.max(minCount, Math.floor(needed / threshold) * increment))
    cell.needed = 0
    let surplus = this.#existing(spec) - cell.wanted
    for (const slot of this.#fleet.prewarmed) {
      if (slot.spec === spec && surplus-- > 0) this.#fleet.remove(slot)
    }
    this.schedule()
  }

  #backfill(): void {
    if (this.#isBusy()) return
    for (const { spec, wanted } of this.#cells) {
      let missing = wanted - this.#existing(spec)
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
