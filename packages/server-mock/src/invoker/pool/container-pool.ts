import type { Clock } from '../../support/clock.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import type { Logger } from '../../telemetry/logger.js'
import type { Metrics } from '../../telemetry/metrics.js'
import type { ContainerFactory } from '../containers/port.js'
import type { ActionQueue } from './action-queue.js'
import { Allocator } from './allocator.js'
import { decide } from './decide.js'
import { Fleet, type FleetEvents } from './fleet.js'
import type { Job } from './job.js'
import { SlotLease } from './lease.js'
import { Prewarmer, type StemCells } from './prewarm.js'
import type { Slot } from './slot.js'
import type { SlotTag } from './slot-states/transitions.js'
import { WaitingRoom } from './waiting-room.js'

export interface PoolConfig {
  /** What all containers together may hold, by their limits. */
  readonly memoryMb: number
  /** A container without work is removed after so long. */
  readonly idleMs: number
  /** Activations that may wait for a container; more are refused. */
  readonly maxQueued: number
  /** An activation that has waited so long is refused. */
  readonly maxQueueAgeMs: number
  /** Containers that may be starting at once. */
  readonly maxStarts: number
  readonly stemCells: readonly StemCells[]
}

export interface PoolDeps {
  readonly factory: ContainerFactory
  readonly clock: Clock
  readonly log: Logger
  readonly metrics: Metrics
}

/** What is there now; after quiet everything but `started` and `ready` is zero. */
export interface PoolCensus {
  readonly queued: number
  readonly queues: number
  readonly leased: number
  readonly slots: Readonly<Record<SlotTag, number>>
  readonly usedMb: number
}

/** How often those who wait are looked at, beside every event. */
const tickMs = 5

/** Lends containers to activations and sees to what becomes of both; who waits for one is the `Allocator`'s matter. */
export class ContainerPool implements AsyncDisposable {
  readonly #config: PoolConfig
  readonly #clock: Clock
  readonly #log: Logger
  readonly #metrics: Metrics
  readonly #fleet: Fleet
  readonly #prewarmer: Prewarmer
  readonly #room: WaitingRoom
  readonly #allocator: Allocator
  readonly #tick = new LazyTimer(() => this.#onTick())
  readonly #sweep = new LazyTimer(() => this.#onSweep())
  #leased = 0
  #isRefusing = false
  #closing: Promise<void> | undefined

  constructor(config: PoolConfig, deps: PoolDeps) {
    this.#config = config
    this.#clock = deps.clock
    this.#log = deps.log
    this.#metrics = deps.metrics
    this.#room = new WaitingRoom(deps.clock)
    this.#fleet = new Fleet(config.memoryMb, { factory: deps.factory, clock: deps.clock, events: this.#events() })
    this.#prewarmer = new Prewarmer(config.stemCells, this.#fleet, () => this.#room.queued > 0)
    this.#allocator = new Allocator({
      fleet: this.#fleet,
      room: this.#room,
      prewarmer: this.#prewarmer,
      clock: deps.clock,
      maxStarts: config.maxStarts,
      assign: (slot, job) => this.#assign(slot, job),
    })
  }

  /** Begins to keep prewarmed containers. */
  prewarm(): void {
    this.#prewarmer.schedule()
  }

  /** Starts the job at once, or when its turn has come, or refuses it. */
  submit(job: Job): void {
    if (this.#isRefusing) {
      job.refuse({ kind: 'closed' })
      return
    }
    const queue = this.#room.queueOf(job.demand)
    const view = this.#allocator.view(queue)
    queue.noteCome(view.nowMs)
    const decision = queue.waiting.length === 0 ? decide(queue, view) : undefined
    if (decision?.kind === 'warm') this.#assign(decision.slot, job)
    else if (decision?.kind === 'refuse') job.refuse({ kind: 'tooLarge', poolMb: this.#fleet.totalMb })
    else if (this.#room.queued < this.#config.maxQueued) this.#enqueue(queue, job)
    else job.refuse({ kind: 'overloaded', queued: this.#room.queued })
    this.#room.dropIfVacant(queue)
  }

  census(): PoolCensus {
    return {
      queued: this.#room.queued,
      queues: this.#room.queues,
      leased: this.#leased,
      slots: this.#fleet.census(),
      usedMb: this.#fleet.totalMb - this.#fleet.freeMb,
    }
  }

  /** Refuses what waits and whatever comes, as closed; containers at work go on. */
  refuseWaiting(): void {
    this.#isRefusing = true
    for (const queue of this.#room.waiting) this.#room.refuseWhile(queue, () => ({ kind: 'closed' }))
  }

  /** Refuses what waits, ends every container, those at work included, and resolves when they have gone. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#tick.clear()
    this.#sweep.clear()
    this.#prewarmer.close()
    const closed = this.#fleet.close()
    this.refuseWaiting()
    await closed
  }

  #enqueue(queue: ActionQueue, job: Job): void {
    this.#room.enqueue(queue, job)
    this.#allocator.place()
    if (this.#room.queued > 0) this.#tick.arm(tickMs)
  }

  #assign(slot: Slot, job: Job): void {
    const container = this.#fleet.occupy(slot)
    if (container === undefined) throw new Error(`a slot that is ${slot.state.tag} was given work`)
    this.#leased++
    const lease = new SlotLease(slot, container, this.#giveBack)
    this.#metrics.containerStarts[lease.origin]++
    if (lease.origin === 'cold' || lease.origin === 'prewarmed') this.#prewarmer.noteNeed(slot.spec)
    job.start(lease)
  }

  readonly #giveBack = (slot: Slot, fate: 'keep' | 'destroy'): void => {
    const { queue } = slot
    const left = this.#fleet.leave(slot)
    this.#leased--
    if (queue === undefined) return
    if (fate === 'destroy') queue.doom(slot)
    else if (this.#allocator.isDue(slot, queue)) {
      queue.noteLoss()
      queue.doom(slot)
    }
    if (slot.doomed) {
      if (left === 0) this.#fleet.remove(slot)
      this.#allocator.place()
    } else if (queue.waiting.length > 0) this.#allocator.serve(slot)
    else if (left === 0) this.#rest(slot)
  }

  #rest(slot: Slot): void {
    this.#fleet.rest(slot)
    this.#sweep.arm(this.#config.idleMs)
    this.#allocator.place()
  }

  #events(): FleetEvents {
    return {
      started: (slot) => this.#onStarted(slot),
      failed: (slot, error) => this.#onFailed(slot, error),
      lost: (slot) => slot.queue?.doom(slot),
      removed: (slot) => this.#onRemoved(slot),
      undestroyed: (slot, error) => this.#log.error({ container: slot.spec.label, error }, 'a container did not end'),
      freed: () => {
        this.#allocator.place()
        this.#prewarmer.schedule()
      },
    }
  }

  #onStarted(slot: Slot): void {
    const { queue } = slot
    this.#prewarmer.noteStart(true)
    if (queue !== undefined) {
      slot.queue = undefined
      queue.startEnded()
      if (queue.waiting.length > 0) this.#allocator.adopt(slot, queue)
      else this.#room.dropIfVacant(queue)
    }
    this.#allocator.place()
    if (slot.state.tag === 'started') this.#sweep.arm(this.#config.idleMs)
  }

  #onFailed(slot: Slot, error: unknown): void {
    const { queue } = slot
    this.#prewarmer.noteStart(false)
    this.#prewarmer.schedule()
    this.#metrics.containerStartsFailed++
    this.#log.warn({ container: slot.spec.label, kind: slot.spec.kind, error }, 'a container did not start')
    if (queue !== undefined) {
      queue.startEnded()
      // One activation for each failed start, so that a start that always fails cannot go on for ever.
      this.#room.refuseWhile(queue, (waited) => (waited.isFirst ? { kind: 'startFailed', error } : undefined))
    }
    this.#allocator.place()
  }

  #onRemoved(slot: Slot): void {
    this.#metrics.containersRemoved++
    slot.queue?.disown(slot)
    if (slot.queue !== undefined) this.#room.dropIfVacant(slot.queue)
  }

  #onTick(): void {
    const nowMs = this.#clock.monotonicMs()
    const { maxQueueAgeMs } = this.#config
    for (const queue of this.#room.waiting) {
      this.#room.refuseWhile(queue, ({ sinceMs }) => {
        const waitedMs = nowMs - sinceMs
        return waitedMs >= maxQueueAgeMs ? { kind: 'expired', waitedMs } : undefined
      })
    }
    this.#allocator.place()
    if (this.#room.queued > 0) this.#tick.arm(tickMs)
    else this.#prewarmer.schedule()
  }

  #onSweep(): void {
    const oldestMs = this.#clock.monotonicMs() - this.#config.idleMs
    for (const slot of this.#fleet.idle) if (slot.idleSinceMs <= oldestMs) this.#fleet.remove(slot)
    for (const slot of this.#fleet.prewarmed) {
      if (slot.idleSinceMs <= oldestMs && !this.#prewarmer.isWanted(slot)) this.#fleet.remove(slot)
    }
    if (this.#fleet.idle.size + this.#fleet.prewarmed.size > 0) this.#sweep.arm(Math.max(10, this.#config.idleMs / 10))
  }
}
