import { Fifo } from '../../support/fifo.js'
import type { Need, WaitingView } from './decide.js'
import type { Demand, Job } from './job.js'
import type { Slot } from './slot.js'

interface WaitingJob {
  readonly job: Job
  /** Monotonic milliseconds. */
  readonly sinceMs: number
}

/** Memory that the containers of one namespace hold. */
export interface NamespaceShare {
  mb: number
  queues: number
}

/** What waits for and what serves one action of one namespace. */
export class ActionQueue implements Need, WaitingView {
  readonly demand: Demand
  readonly share: NamespaceShare
  readonly waiting = new Fifo<WaitingJob>()
  /** Slots that serve it, doomed ones included. */
  readonly own = new Set<Slot>()
  hungrySinceMs = 0
  /** Others had to go for its next container. */
  madeRoom = false
  #serving = 0
  #starting = 0
  readonly #now: () => number

  constructor(demand: Demand, share: NamespaceShare, now: () => number) {
    this.demand = demand
    this.share = share
    this.#now = now
  }

  get kind(): string {
    return this.demand.spec.kind
  }

  get memoryMb(): number {
    return this.demand.spec.memoryMb
  }

  get concurrency(): number {
    return this.demand.spec.concurrency
  }

  get slots(): number {
    return this.#serving + this.#starting
  }

  get headSinceMs(): number {
    return this.waiting.peek()?.sinceMs ?? this.#now()
  }

  get waitedMs(): number {
    const head = this.waiting.peek()
    return head === undefined ? 0 : this.#now() - head.sinceMs
  }

  get namespaceMb(): number {
    return this.share.mb
  }

  /** More activations wait than the containers being started will take. */
  get wantsMore(): boolean {
    return this.waiting.length > this.#starting * this.concurrency
  }

  /** Nothing is left of it. */
  get isVacant(): boolean {
    return this.waiting.length === 0 && this.own.size === 0 && this.#starting === 0
  }

  enqueue(job: Job): void {
    const sinceMs = this.#now()
    if (this.slots === 0 && this.waiting.length === 0) this.hungrySinceMs = sinceMs
    this.waiting.push({ job, sinceMs })
  }

  startBegan(): void {
    this.#starting++
    this.share.mb += this.memoryMb
  }

  startEnded(): void {
    this.#starting--
    this.share.mb -= this.memoryMb
    this.#noteHunger()
  }

  adopt(slot: Slot): void {
    slot.queue = this
    slot.tenureSinceMs = this.#now()
    this.own.add(slot)
    this.#serving++
    this.share.mb += slot.spec.memoryMb
  }

  doom(slot: Slot): void {
    if (slot.doomed) return
    slot.doomed = true
    this.#serving--
    this.#noteHunger()
  }

  disown(slot: Slot): void {
    this.doom(slot)
    this.own.delete(slot)
    this.share.mb -= slot.spec.memoryMb
  }

  #noteHunger(): void {
    if (this.slots === 0) this.hungrySinceMs = this.#now()
  }
}
