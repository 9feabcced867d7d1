/** The controllers among which limits are divided: those that live, and those that are gone but may have used some. */
export class LimitMembers {
  readonly #own: string
  /** When each was there last. */
  readonly #seen = new Map<string, number>()
  #living: ReadonlySet<string> = new Set()
  /** The same everywhere. */
  #order: readonly string[] = []

  /** `own`: the name of this controller. */
  constructor(own: string) {
    this.#own = own
  }

  get others(): number {
    return this.#seen.size - 1
  }

  isLiving(name: string): boolean {
    return this.#living.has(name)
  }

  /** What this controller has of a limit before anything is given. */
  baseOf(limit: number): number {
    const count = this.#order.length
    return Math.floor(limit / count) + (this.#order.indexOf(this.#own) < limit % count ? 1 : 0)
  }

  /** Those that live now, this one among them. */
  found(living: readonly string[], nowMs: number): void {
    this.#living = new Set(living)
    for (const name of living) this.saw(name, nowMs)
  }

  /** One that was there at that time, and may have been there later. */
  saw(name: string, atMs: number): void {
    const isKnown = this.#seen.has(name)
    this.#seen.set(name, Math.max(atMs, this.#seen.get(name) ?? atMs))
    if (!isKnown) this.#sort()
  }

  forget(name: string): void {
    if (this.#seen.delete(name)) this.#sort()
  }

  /** Those that do not live, and for how long each has not been there. */
  missing(nowMs: number): readonly (readonly [string, number])[] {
    return [...this.#seen]
      .filter(([name]) => !this.#living.has(name))
      .map(([name, seenAtMs]) => [name, nowMs - seenAtMs] as const)
  }

  #sort(): void {
    this.#order = [...this.#seen.keys()].toSorted()
  }
}
