import { ApiError } from '@wsk/contract'

/** What is remembered of each is as large as its payload. */
const maxDeliveries = 10_000

/** The deliveries of one controller that have not ended, and what they wait for. */
export class DeliveryRegister {
  /** With whoever sees to it, once that is known. */
  readonly #owners = new Map<string, object | undefined>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #isClosed = false

  get size(): number {
    return this.#owners.size
  }

  /** What is under way goes on at the next start. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  has(activationId: string): boolean {
    return this.#owners.has(activationId)
  }

  /** Throws ApiError `overloaded` where there are too many. */
  admit(activationId: string): void {
    if (this.#isClosed || this.#owners.size >= maxDeliveries) throw new ApiError('overloaded')
    this.#owners.set(activationId, undefined)
  }

  /** From now on `owner` sees to it, and whoever did before does not: another controller may have had it meanwhile. */
  take(activationId: string, owner: object): void {
    this.#owners.set(activationId, owner)
  }

  isCurrent(activationId: string, owner: object): boolean {
    return this.#owners.get(activationId) === owner
  }

  /** Does nothing where `owner` is not the one that sees to it. */
  leave(activationId: string, owner?: object): void {
    if (this.#owners.get(activationId) === owner) this.#owners.delete(activationId)
  }

  /** Runs `work` after `delayMs`, unless this is closed by then; keeps no process alive. */
  later(delayMs: number, work: () => void): void {
    if (this.#isClosed) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      work()
    }, delayMs)
    timer.unref()
    this.#timers.add(timer)
  }

  close(): void {
    this.#isClosed = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }
}
