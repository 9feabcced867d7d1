import type { Place, SlotRequest } from '../pending-activations.js'

interface SharedContainers {
  /** Places in containers that are paid for already. */
  free: number
  /** Activations that hold one. */
  held: number
}

/**
 * One controller's share of one invoker's memory (invocation 11.3). An activation of an action whose containers run
 * several at once takes memory only where no container has a place left. Its share may change at any time: what is
 * held stays held, and nothing more is given until there is room. What is larger than the share, and not than the
 * invoker, may have all of it: it would fit nowhere else, however idle the cluster is.
 */
export class MemorySlots {
  readonly #invoker: number
  readonly #shared = new Map<string, SharedContainers>()
  #limitMb: number
  #wholeMb: number
  #usedMb = 0

  /** `limitMb` is the share, `wholeMb` what the invoker has. */
  constructor(invoker: number, limitMb: number, wholeMb = limitMb) {
    this.#invoker = invoker
    this.#limitMb = limitMb
    this.#wholeMb = wholeMb
  }

  get limitMb(): number {
    return this.#limitMb
  }

  /** Zero when quiet. */
  get usedMb(): number {
    return this.#usedMb
  }

  resize(limitMb: number, wholeMb = limitMb): void {
    this.#limitMb = limitMb
    this.#wholeMb = wholeMb
  }

  /** Undefined where there is no room. */
  take(request: SlotRequest): Place | undefined {
    const { memoryMb, concurrency } = request
    if (concurrency > 1) return this.#takeShared(request, false)
    return this.#hasRoom(memoryMb) ? this.#own(request) : undefined
  }

  /** Whether there is room or not: for what was accepted and has to run. */
  force(request: SlotRequest): Place {
    const shared = request.concurrency > 1 ? this.#takeShared(request, true) : undefined
    return shared ?? this.#own(request)
  }

  #hasRoom(memoryMb: number): boolean {
    return this.#usedMb + memoryMb <= (this.#usedMb === 0 ? Math.max(this.#limitMb, this.#wholeMb) : this.#limitMb)
  }

  #own(request: SlotRequest): Place {
    const { memoryMb } = request
    this.#usedMb += memoryMb
    return { invoker: this.#invoker, request, release: () => void (this.#usedMb -= memoryMb) }
  }

  #takeShared(request: SlotRequest, isForced: boolean): Place | undefined {
    const { action, memoryMb, concurrency } = request
    const key = `${action} ${memoryMb} ${concurrency}`
    const shared = this.#shared.get(key) ?? { free: 0, held: 0 }
    if (shared.free === 0) {
      if (!isForced && !this.#hasRoom(memoryMb)) return undefined
      this.#usedMb += memoryMb
      shared.free = concurrency
      this.#shared.set(key, shared)
    }
    shared.free--
    shared.held++
    const release = (): void => this.#releaseShared(key, { shared, memoryMb, concurrency })
    return { invoker: this.#invoker, request, release }
  }

  /** As many free places as a container has are one container less. */
  #releaseShared(
    key: string,
    { shared, memoryMb, concurrency }: { shared: SharedContainers; memoryMb: number; concurrency: number },
  ): void {
    shared.free++
    shared.held--
    if (shared.free >= concurrency) {
      shared.free -= concurrency
      this.#usedMb -= memoryMb
    }
    if (shared.held === 0) this.#shared.delete(key)
  }
}
