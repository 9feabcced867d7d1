import type { Clock } from '../../support/clock.js'
import { LazyTimer } from '../../support/lazy-timer.js'
import type { Logger } from '../../telemetry/logger.js'
import type { Metrics } from '../../telemetry/metrics.js'
import type { ContainerFactory } from '../containers/port.js'
import type { ActionQueue } from './action-queue.js'
import { decide, type Decision, isAged, type PoolView, shouldYield } from './decide.js'
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

/** One look at everybody who waits. */
interface Pass {
  /** Promised to those who came first in the order: memory, and containers to be started. */
  promisedMb: number
  promisedStarts: number
  isOver: boolean
}

const nothingPromised: Readonly<Pass> = { promisedMb: 0, promisedStarts: 0, isOver: false }

/** How often those who wait are looked at, beside every event. */
const tickMs = 5

/** Gives containers to activations: carries out what `decide` says. */
export class ContainerPool implements AsyncDisposable {
  readonly #config: PoolConfig
  readonly #clock: Clock
  readonly #log: Logger
  readonly #metrics: Metrics
  readonly #fleet: Fleet
  readonly #prewarmer: Prewarmer
  readonly #room: WaitingRoom
  readonly #tick = new LazyTimer(() => this.#onTick())
  readonly #sweep = new LazyTimer(() => this.#onSweep())
  #leased = 0
  /** The first action that has no container and cannot have one. */
  #hungriest: ActionQueue | undefined
  #placing = false
  #closing: Promise<void> | undefined

  constructor(config: PoolConfig, deps: PoolDeps) {
    this.#config = config
    this.#clock = deps.clock
    this.#log = deps.log
    this.#metrics = deps.metrics
    this.#room = new WaitingRoom(deps.clock)
    this.#fleet = new Fleet(config.memoryMb, { factory: deps.factory, clock: deps.clock, events: this.#events() })
    this.#prewarmer = new Prewarmer(config.stemCells, this.#fleet, () => this.#room.queued > 0)
  }

  /** Begins to keep prewarmed containers. */
  prewarm(): void {
    this.#prewarmer.schedule()
  }

  /** Starts the job at once, or when its turn has come, or refuses it. */
  submit(job: Job): void {
    if (this.#closing !== undefined) {
      job.refuse({ kind: 'closed' })
      return
    }
    const queue = this.#room.queueOf(job.demand)
    const view = this.#view(queue, nothingPromised)
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
    for (const queue of this.#room.waiting) this.#room.refuseWhile(queue, () => ({ kind: 'closed' }))
    await closed
  }

  #enqueue(queue: ActionQueue, job: Job): void {
    this.#room.enqueue(queue, job)
    this.#place()
    if (this.#room.queued > 0) this.#tick.arm(tickMs)
  }

  /** Looks for a container for everybody who waits, in fair order, one for each in turn. */
  #place(): void {
    if (this.#room.queued === 0 || this.#placing) return
    this.#placing = true
    this.#hungriest = undefined
    const pass: Pass = { ...nothingPromised }
    let queues = this.#room.inOrder()
    while (queues.length > 0) {
      queues = queues.filter((queue) => !pass.isOver && queue.wantsMore && this.#placeOne(queue, pass))
    }
    this.#placing = false
  }

  /** Returns whether it went so well that another one may be tried. */
  #placeOne(queue: ActionQueue, pass: Pass): boolean {
    const decision = decide(queue, this.#view(queue, pass))
    if (decision.kind === 'warm') this.#serve(decision.slot)
    else if (decision.kind === 'prewarmed') this.#adopt(decision.slot, queue)
    else if (decision.kind === 'cold') this.#start(queue)
    else {
      this.#postpone(queue, decision, pass)
      return false
    }
    return true
  }

  #postpone(queue: ActionQueue, decision: Decision<Slot>, pass: Pass): void {
    if (decision.kind === 'evict') {
      for (const victim of decision.victims) {
        victim.queue?.noteLoss()
        this.#fleet.remove(victim)
      }
      queue.madeRoom = true
    }
    if (decision.kind === 'evict' || decision.kind === 'await') {
      pass.promisedMb += queue.memoryMb
      pass.promisedStarts++
      return
    }
    if (queue.slots === 0) this.#hungriest ??= queue
    // Whoever comes later in the order must not take what the one who starves is waiting for.
    if (isAged(queue, this.#clock.monotonicMs())) pass.isOver = true
  }

  #start(queue: ActionQueue): void {
    const slot = this.#fleet.start(queue.demand.spec, queue.madeRoom ? 'recreated' : 'cold')
    slot.queue = queue
    queue.madeRoom = false
    queue.startBegan()
  }

  #adopt(slot: Slot, queue: ActionQueue): void {
    if (slot.origin === 'prewarmed') {
      if (queue.madeRoom) slot.origin = 'recreatedPrewarm'
      this.#prewarmer.schedule()
    }
    queue.madeRoom = false
    queue.adopt(slot)
    this.#serve(slot)
  }

  /** Gives waiting activations to a slot as long as it takes any. */
  #serve(slot: Slot): void {
    const { queue } = slot
    if (queue === undefined) return
    while (slot.spare > 0 || slot.state.tag === 'started') {
      const job = this.#room.next(queue)
      if (job === undefined) return
      this.#assign(slot, job)
    }
  }

  #assign(slot: Slot, job: Job): void {
    const container = this.#fleet.occupy(slot)
    if (container === undefined) throw new Error(`a slot that is ${slot.state.tag} was given work`)
    this.#leased++
    const lease = new SlotLease(slot, container, this.#giveBack)
    this.#metrics.containerStarts[lease.origin]++
    job.start(lease)
  }

  readonly #giveBack = (slot: Slot, fate: 'keep' | 'destroy'): void => {
    const { queue } = slot
    const left = this.#fleet.leave(slot)
    this.#leased--
    if (queue === undefined) return
    if (fate === 'destroy') queue.doom(slot)
    else if (this.#isDue(slot, queue)) {
      queue.noteLoss()
      queue.doom(slot)
    }
    if (slot.doomed) {
      if (left === 0) this.#fleet.remove(slot)
      this.#place()
    } else if (queue.waiting.length > 0) this.#serve(slot)
    else if (left === 0) this.#rest(slot)
  }

  #rest(slot: Slot): void {
    this.#fleet.rest(slot)
    this.#sweep.arm(this.#config.idleMs)
    this.#place()
  }

  /** Whether a busy slot must go because another action has starved long enough. */
  #isDue(slot: Slot, queue: ActionQueue): boolean {
    const hungry = this.#hungriest
    if (hungry === undefined || hungry.slots > 0 || hungry.waiting.length === 0) return false
    if (queue.waiting.length === 0) return false
    const view = this.#view(queue, nothingPromised)
    const own = {
      slots: queue.slots - 1,
      hungrySinceMs: view.nowMs,
      headSinceMs: queue.headSinceMs,
      namespaceMb: queue.namespaceMb - slot.spec.memoryMb,
      gathersUntilMs: 0,
    }
    return shouldYield(slot, { hungry, own }, view)
  }

  #events(): FleetEvents {
    return {
      started: (slot) => this.#onStarted(slot),
      failed: (slot, error) => this.#onFailed(slot, error),
      lost: (slot) => slot.queue?.doom(slot),
      removed: (slot) => this.#onRemoved(slot),
      undestroyed: (slot, error) => this.#log.error({ container: slot.spec.label, error }, 'a container did not end'),
      freed: () => {
        this.#place()
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
      if (queue.waiting.length > 0) this.#adopt(slot, queue)
      else this.#room.dropIfVacant(queue)
    }
    this.#place()
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
    this.#place()
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
    this.#place()
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

  #view({ own }: ActionQueue, { promisedMb, promisedStarts }: Readonly<Pass>): PoolView<Slot> {
    const { totalMb, freeMb, comingMb, starting, prewarmed, idle } = this.#fleet
    const leftMb = Math.max(0, freeMb + comingMb - promisedMb)
    const atOnceMb = Math.min(freeMb, leftMb)
    return {
      nowMs: this.#clock.monotonicMs(),
      totalMb,
      freeMb: atOnceMb,
      comingMb: leftMb - atOnceMb,
      startsLeft: this.#config.maxStarts - starting - promisedStarts,
      own,
      prewarmed,
      idle,
    }
  }
}
