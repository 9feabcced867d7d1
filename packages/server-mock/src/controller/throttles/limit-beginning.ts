import { type Given, minuteMs, type Remembered } from './limit-memory.js'

/** By key and controller. */
type Tally = Map<string, Map<string, number>>

/** What still counts of the minute before a controller started, as far as it and others know. */
export class LimitBeginning {
  readonly #startedAtMs: number
  readonly #used: ReadonlyMap<string, number>
  readonly #isRemembered: boolean
  /** What it gave before, to those that have not told yet what they have of that. */
  readonly #givenBefore: Tally = new Map()
  /** What it gave since, to those that have not told yet what they had. */
  readonly #givenSince: Tally = new Map()
  /** By key, what others said that it had of theirs, less what they had of its. */
  readonly #hadMore = new Map<string, number>()
  #isNewcomer: boolean

  /** `before`: what it remembers itself. `isNewcomer`: others are known to have been there. */
  constructor(startedAtMs: number, before: Remembered | undefined, isNewcomer = false) {
    this.#startedAtMs = startedAtMs
    this.#used = before?.used ?? new Map()
    this.#isRemembered = before?.isFresh === true
    this.#isNewcomer = isNewcomer
    for (const given of before?.given ?? []) add(this.#givenBefore, given)
  }

  /** Others were there before, and it knows nothing of that. */
  get isNewcomer(): boolean {
    return this.#isNewcomer
  }

  ageMs(nowMs: number): number {
    return nowMs - this.#startedAtMs
  }

  isOver(nowMs: number): boolean {
    return this.ageMs(nowMs) >= minuteMs
  }

  /** What it may have used of a limit; `base`: what it has of it before anything is given. */
  usedOf(key: string, base: number): number {
    if (this.#isNewcomer) return Math.max(0, base + (this.#hadMore.get(key) ?? 0))
    let used = this.#used.get(key) ?? 0
    for (const amount of this.#givenBefore.get(key)?.values() ?? []) used += amount
    return used
  }

  gave(given: Given): void {
    add(this.#givenSince, given)
  }

  /** Another one has so much of its share. Returns what that one did not know yet that it was given. */
  told(key: string, from: string, amount: number): number {
    this.#hadMore.set(key, (this.#hadMore.get(key) ?? 0) - amount)
    this.#givenBefore.get(key)?.delete(from)
    return this.#givenSince.get(key)?.get(from) ?? 0
  }

  /** One that was there before has told all that it has. Returns whether that makes a newcomer of this one. */
  toldAll(from: string): boolean {
    for (const tally of [this.#givenBefore, this.#givenSince]) for (const byName of tally.values()) byName.delete(from)
    if (this.#isNewcomer || this.#isRemembered) return false
    this.#isNewcomer = true
    return true
  }
}

function add(tally: Tally, { key, to, amount }: Given): void {
  const byName = tally.get(key) ?? new Map<string, number>()
  byName.set(to, (byName.get(to) ?? 0) + amount)
  tally.set(key, byName)
}
