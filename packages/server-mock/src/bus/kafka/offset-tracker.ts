import { ChurnMap } from '../../support/churn.js'

/**
 * Which messages of one partition have been dealt with. They settle in any order; what may be committed is the
 * offset before which all have.
 */
export class OffsetTracker {
  /** Offsets of messages under way, oldest first. */
  readonly #open = new ChurnMap<bigint, true>()
  #next: bigint | undefined
  #committed: bigint | undefined

  get underWay(): number {
    return this.#open.size
  }

  /** Of the message that comes next; undefined before the first. */
  get next(): bigint | undefined {
    return this.#next
  }

  /** Whether the message is a new one; it is under way then. */
  begin(offset: bigint): boolean {
    // Nothing before what is committed comes again, but from a topic that was made anew.
    if (this.#committed !== undefined && offset < this.#committed) this.#reset()
    if (this.#next !== undefined && offset < this.#next) return false
    this.#next = offset + 1n
    this.#open.set(offset, true)
    return true
  }

  settle(offset: bigint): void {
    this.#open.delete(offset)
  }

  /** What a commit would move on to; undefined where there is nothing new. */
  committable(): bigint | undefined {
    if (this.#next === undefined) return undefined
    for (const oldest of this.#open.keys()) return this.#newer(oldest)
    return this.#newer(this.#next)
  }

  /** The cluster has it. */
  committed(offset: bigint): void {
    this.#committed = offset
  }

  #newer(offset: bigint): bigint | undefined {
    return this.#committed === undefined || offset > this.#committed ? offset : undefined
  }

  #reset(): void {
    for (const offset of this.#open.keys()) this.#open.delete(offset)
    this.#next = undefined
    this.#committed = undefined
  }
}
