import type { Clock } from '../../support/clock.js'
import type { ActionQueue } from './action-queue.js'
import { decide, type Decision, isAged, type PoolView, shouldYield } from './decide.js'
import type { Fleet } from './fleet.js'
import type { Job } from './job.js'
import type { Prewarmer } from './prewarm.js'
import type { Slot } from './slot.js'
import type { WaitingRoom } from './waiting-room.js'

interface AllocatorDeps {
  readonly fleet: Fleet
  readonly room: WaitingRoom
  readonly prewarmer: Prewarmer
  readonly clock: Clock
  /** Containers that may be starting at once. */
  readonly maxStarts: number
  /** Gives an activation to a slot that has room for it. */
  readonly assign: (slot: Slot, job: Job) => void
}

/** One look at everybody who waits. */
interface Pass {
  /** Promised to those who came first in the order: memory, and containers to be started. */
  promisedMb: number
  promisedStarts: number
  isOver: boolean
}

const nothingPromised: Readonly<Pass> = { promisedMb: 0, promisedStarts: 0, isOver: false }

/** Shares containers and memory out among those who wait: carries out what `decide` says. */
export class Allocator {
  readonly #fleet: Fleet
  readonly #room: WaitingRoom
  readonly #prewarmer: Prewarmer
  readonly #clock: Clock
  readonly #maxStarts: number
  readonly #assign: (slot: Slot, job: Job) => void
  /** The first action that has no container and cannot have one. */
  #hungriest: ActionQueue | undefined
  #placing = false

  constructor(deps: AllocatorDeps) {
    this.#fleet = deps.fleet
    this.#room = deps.room
    this.#prewarmer = deps.prewarmer
    this.#clock = deps.clock
    this.#maxStarts = deps.maxStarts
    this.#assign = deps.assign
  }

  /** What `decide` looks at; outside of a pass nothing is promised to anybody. */
  view({ own }: ActionQueue, { promisedMb, promisedStarts }: Readonly<Pass> = nothingPromised): PoolView<Slot> {
    const { totalMb, freeMb, comingMb, starting, prewarmed, idle } = this.#fleet
    const leftMb = Math.max(0, freeMb + comingMb - promisedMb)
    const atOnceMb = Math.min(freeMb, leftMb)
    return {
      nowMs: this.#clock.monotonicMs(),
      totalMb,
      freeMb: atOnceMb,
      comingMb: leftMb - atOnceMb,
      startsLeft: this.#maxStarts - starting - promisedStarts,
      own,
      prewarmed,
      idle,
    }
  }

  /** Looks for a container for everybody who waits, in fair order, one for each in turn. */
  place(): void {
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

  /** Makes a container that has served nobody yet the action's own, and gives it what waits. */
  adopt(slot: Slot, queue: ActionQueue): void {
    if (slot.origin === 'prewarmed') {
      if (queue.madeRoom) slot.origin = 'recreatedPrewarm'
      this.#prewarmer.schedule()
    }
    queue.madeRoom = false
    queue.adopt(slot)
    this.serve(slot)
  }

  /** Gives waiting activations to a slot as long as it takes any. */
  serve(slot: Slot): void {
    const { queue } = slot
    if (queue === undefined) return
    while (slot.spare > 0 || slot.state.tag === 'started') {
      const job = this.#room.next(queue)
      if (job === undefined) return
      this.#assign(slot, job)
    }
  }

  /** Whether a busy slot must go because another action has starved long enough. */
  isDue(slot: Slot, queue: ActionQueue): boolean {
    const hungry = this.#hungriest
    if (hungry === undefined || hungry.slots > 0 || hungry.waiting.length === 0) return false
    if (queue.waiting.length === 0) return false
    const view = this.view(queue)
    const own = {
      slots: queue.slots - 1,
      hungrySinceMs: view.nowMs,
      headSinceMs: queue.headSinceMs,
      namespaceMb: queue.namespaceMb - slot.spec.memoryMb,
      gathersUntilMs: 0,
    }
    return shouldYield(slot, { hungry, own }, view)
  }

  /** Returns whether it went so well that another one may be tried. */
  #placeOne(queue: ActionQueue, pass: Pass): boolean {
    const decision = decide(queue, this.view(queue, pass))
    if (decision.kind === 'warm') this.serve(decision.slot)
    else if (decision.kind === 'prewarmed') this.adopt(decision.slot, queue)
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
}
