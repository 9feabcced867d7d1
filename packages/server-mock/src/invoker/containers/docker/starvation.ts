import type { Clock } from '../../../support/clock.js'

/** What a container takes of its memory at one moment. */
export interface MemoryUse {
  /** Only differences mean anything. */
  readonly atMs: number
  readonly limitBytes: number
  readonly usedBytes: number
  /** Of files, which the kernel may drop and read again. */
  readonly fileBytes: number
  /** Pages that had to be read from a disk, since the start. */
  readonly majorFaults: number
}

/** What can be asked for its use, and ended as if the kernel had done it. */
export interface Starvable {
  /** Undefined where nobody says. */
  memoryUse(): Promise<MemoryUse | undefined>
  starve(): Promise<void>
}

const megabyte = 1024 * 1024
const fullShare = 0.97
/** Whatever runs has its code in files; with less than this it reads more than it runs. */
const leastFileShare = 0.15
const leastFileBytes = 32 * megabyte
const faultsPerSecond = 5
/** Looks in a row. */
const certainLooks = 2
/** A shorter time says nothing of a rate. */
const shortestMs = 200

/**
 * Tells when the memory that a container took leaves no room for the code it runs. The kernel drops that code, reads
 * it again for the next few instructions, and so on, and kills nobody, because it always finds a page to drop: the
 * action stands still, and the disk is busy for everybody.
 */
export class StarvationSigns {
  #last: MemoryUse | undefined
  #looks = 0

  /** Whether it may starve: what is not full is looked at less often. */
  get areSuspect(): boolean {
    return this.#last !== undefined
  }

  /** Returns whether it starves, now that `use` is known too. */
  take(use: MemoryUse): boolean {
    const last = this.#last
    if (!isFull(use)) {
      this.#last = undefined
      this.#looks = 0
      return false
    }
    const elapsedMs = last === undefined ? 0 : use.atMs - last.atMs
    if (last !== undefined && elapsedMs < shortestMs) return false
    this.#last = use
    if (last === undefined) return false
    const rate = ((use.majorFaults - last.majorFaults) * 1000) / elapsedMs
    this.#looks = rate >= faultsPerSecond ? this.#looks + 1 : 0
    return this.#looks >= certainLooks
  }
}

function isFull({ limitBytes, usedBytes, fileBytes }: MemoryUse): boolean {
  const least = Math.min(limitBytes * leastFileShare, leastFileBytes)
  return limitBytes > 0 && usedBytes >= limitBytes * fullShare && fileBytes <= least
}

interface Watched {
  readonly signs: StarvationSigns
  calls: number
  dueMs: number
  isAsked: boolean
}

const lookMs = 500
/** Most calls are over by then, and nobody is asked. */
const patienceMs = 1000
/** After a look at what is not full. */
const restMs = 5000

/** Ends containers that starve while something runs in them. */
export class StarvationWatch implements Disposable {
  readonly #clock: Clock
  readonly #watched = new Map<Starvable, Watched>()
  readonly #timer: NodeJS.Timeout

  constructor(clock: Clock) {
    this.#clock = clock
    this.#timer = setInterval(() => this.#look(), lookMs).unref()
  }

  /** For one call, until disposed. */
  watch(container: Starvable): Disposable {
    let watched = this.#watched.get(container)
    if (watched === undefined) {
      const dueMs = this.#clock.monotonicMs() + patienceMs
      watched = { signs: new StarvationSigns(), calls: 0, dueMs, isAsked: false }
      this.#watched.set(container, watched)
    }
    const entry = watched
    entry.calls += 1
    return {
      [Symbol.dispose]: () => {
        entry.calls -= 1
        if (entry.calls === 0) this.#watched.delete(container)
      },
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    this.#watched.clear()
  }

  #look(): void {
    const nowMs = this.#clock.monotonicMs()
    for (const [container, watched] of this.#watched) {
      if (!watched.isAsked && watched.dueMs <= nowMs) void this.#ask(container, watched)
    }
  }

  async #ask(container: Starvable, watched: Watched): Promise<void> {
    watched.isAsked = true
    const use = await container.memoryUse()
    watched.isAsked = false
    const starves = use !== undefined && watched.signs.take(use)
    watched.dueMs = this.#clock.monotonicMs() + (watched.signs.areSuspect ? 0 : restMs)
    // Whoever has answered meanwhile does not starve.
    if (starves && this.#watched.get(container) === watched) await container.starve()
  }
}
