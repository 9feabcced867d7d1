import { Fifo } from '../../support/fifo.js'
import type { Need, WaitingView } from './decide.js'
import type { Demand, Job } from './job.js'
import type { Slot } from './slot.js'

interface WaitingJob {
  readonly job: Job
  /** Monotonic milliseconds. */
  readonly sinceMs: number
}

/** What is remembered of an action without containers. */
export interface Habits {
  /** Usual milliseconds between two activations; 0: not known. */
  readonly gapMs: number
  /** Monotonic milliseconds. */
  readonly lastCameMs: number
  /** Monotonic milliseconds; when a container of its was removed for others; -Infinity: never. */
  readonly lostMs: number
}

/** Weight of the last gap in the usual one. */
const freshness = 0.3
/** An action that lost its container longer ago is like a new one. */
const memoryMs = 60_000

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
  #gapMs: number
  #lastCameMs: number
  #lostMs: number
  readonly #now: () => number

  constructor(demand: Demand, at: { share: NamespaceShare; now: () => number; habits: Habits | undefined }) {
    this.demand = demand
    this.share = at.share
    this.#now = at.now
    this.#gapMs = at.habits?.gapMs ?? 0
    this.#lastCameMs = at.habits?.lastCameMs ?? Number.NEGATIVE_INFINITY
    this.#lostMs = at.habits?.lostMs ?? Number.NEGATIVE_INFINITY
  }

  get habits(): Habits {
    return { gapMs: this.#gapMs, lastCameMs: this.#lastCameMs, lostMs: this.#lostMs }
  }

  get gapMs(): number {
    return this.#gapMs
  }

  get isBack(): boolean {
    return this.#now() - this.#lostMs < memoryMs
  }

  /** An activation has come; when is the rhythm of the action. */
  noteCome(nowMs: number): void {
    const gapMs = nowMs - this.#lastCameMs
    this.#lastCameMs = nowMs
    if (gapMs === Number.POSITIVE_INFINITY) return
    this.#gapMs = this.#gapMs === 0 ? gapMs : this.#gapMs + freshness * (gapMs - this.#gapMs)
  }

  /** A container of its is removed for others. */
  noteLoss(): void {
    this.#lostMs = this.#now()
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

  /** One activation of an action that comes and goes waits for the next one of its rhythm, two wait for none. */
  get gathersUntilMs(): number {
    return this.waiting.length === 1 && this.#gapMs > 0 && this.isBack ? this.#lastCameMs + this.#gapMs : 0
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
