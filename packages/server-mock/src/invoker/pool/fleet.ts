import type { Clock } from '../../support/clock.js'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import type { Container, ContainerFactory, ContainerSpec } from '../containers/port.js'
import { Rests } from './rests.js'
import { Slot, type SlotOrigin } from './slot.js'
import { ready } from './slot-states/ready.js'
import { removing } from './slot-states/removing.js'
import { running } from './slot-states/running.js'
import { started } from './slot-states/started.js'
import { starting } from './slot-states/starting.js'
import type { SlotTag } from './slot-states/transitions.js'

export interface FleetEvents {
  /** The container is there; the slot stands among the prewarmed. */
  started(slot: Slot): void
  failed(slot: Slot, error: unknown): void
  /** The runtime ended by itself while activations were running in it. */
  lost(slot: Slot): void
  /** The runtime is about to be ended, or ended by itself without work. */
  removed(slot: Slot): void
  /** The runtime could not be ended in order; its memory counts as free all the same. */
  undestroyed(slot: Slot, error: unknown): void
  /** Memory came back. */
  freed(): void
}

export interface FleetDeps {
  readonly factory: ContainerFactory
  readonly clock: Clock
  readonly events: FleetEvents
}

/** All slots of a pool, their memory, and every move from state to state. Decides nothing. */
export class Fleet {
  readonly idle = new Set<Slot>()
  readonly prewarmed = new Set<Slot>()
  readonly #slots = new Set<Slot>()
  readonly #memoryMb: number
  readonly #factory: ContainerFactory
  readonly #clock: Clock
  readonly #events: FleetEvents
  readonly #rests: Rests
  #usedMb = 0
  #comingMb = 0
  #starting = 0
  #closed = false
  #emptied: Deferred<void> | undefined

  constructor(memoryMb: number, deps: FleetDeps) {
    this.#memoryMb = memoryMb
    this.#factory = deps.factory
    this.#clock = deps.clock
    this.#events = deps.events
    this.#rests = new Rests(this.idle, deps.clock)
  }

  get slots(): ReadonlySet<Slot> {
    return this.#slots
  }

  get totalMb(): number {
    return this.#memoryMb
  }

  get freeMb(): number {
    return this.#memoryMb - this.#usedMb
  }

  /** Memory of containers that are on their way out; not free yet. */
  get comingMb(): number {
    return this.#comingMb
  }

  /** Containers that are being made. */
  get starting(): number {
    return this.#starting
  }

  /** Takes the memory and begins to make a container; ends in `started` or `failed`. */
  start(spec: ContainerSpec, origin: SlotOrigin): Slot {
    const slot = new Slot(spec, origin)
    if (slot.state.tag === 'uninitialized') slot.move(slot.state, starting)
    this.#slots.add(slot)
    this.#usedMb += spec.memoryMb
    this.#starting++
    this.#create(spec).then(
      (container) => this.#started(slot, container),
      (error: unknown) => this.#failed(slot, error),
    )
    return slot
  }

  /** Counts one more activation in the slot; returns its container. */
  occupy(slot: Slot): Container | undefined {
    const { state } = slot
    if (state.tag === 'running') state.active++
    else if (state.tag === 'ready' || state.tag === 'started') slot.move(state, running(state.container))
    else return undefined
    return state.container
  }

  /** Counts one activation less; returns those left. */
  leave(slot: Slot): number {
    const { state } = slot
    if (state.tag !== 'running') return 0
    state.active--
    return state.active
  }

  rest(slot: Slot): void {
    const { state } = slot
    if (state.tag !== 'running') return
    slot.move(state, ready(slot, { container: state.container, idle: this.idle, nowMs: this.#clock.monotonicMs() }))
    this.#rests.note(slot)
  }

  /** Ends the runtime. Its memory comes back when it has gone. */
  remove(slot: Slot): void {
    const { state } = slot
    if (state.tag === 'started' || state.tag === 'running' || state.tag === 'ready') {
      slot.move(state, removing)
      void this.#destroy(slot, state.container)
      this.#comingMb += slot.spec.memoryMb
      this.#events.removed(slot)
    }
  }

  /** Ends everything, what is being started included, and resolves when all is gone. */
  async close(): Promise<void> {
    this.#closed = true
    this.#rests.close()
    for (const slot of this.#slots) this.remove(slot)
    if (this.#slots.size > 0) {
      this.#emptied ??= createDeferred()
      await this.#emptied.promise
    }
  }

  census(): Readonly<Record<SlotTag, number>> {
    const count = { uninitialized: 0, starting: 0, started: 0, running: 0, ready: 0, removing: 0 }
    for (const slot of this.#slots) count[slot.state.tag]++
    return count
  }

  async #create(spec: ContainerSpec): Promise<Container> {
    return this.#factory.create(spec)
  }

  #started(slot: Slot, container: Container): void {
    const { state } = slot
    if (state.tag !== 'starting') return
    this.#starting--
    slot.move(state, started(slot, { container, prewarmed: this.prewarmed, nowMs: this.#clock.monotonicMs() }))
    container.exited.then(
      () => this.#exited(slot),
      () => this.#exited(slot),
    )
    if (this.#closed) this.remove(slot)
    else this.#events.started(slot)
  }

  #failed(slot: Slot, error: unknown): void {
    const { state } = slot
    if (state.tag !== 'starting') return
    this.#starting--
    slot.move(state, removing)
    this.#forget(slot)
    if (!this.#closed) this.#events.failed(slot, error)
  }

  #exited(slot: Slot): void {
    const { tag } = slot.state
    if (tag === 'started' || tag === 'ready') this.remove(slot)
    else if (tag === 'running') this.#events.lost(slot)
  }

  async #destroy(slot: Slot, container: Container): Promise<void> {
    try {
      await container.destroy()
    } catch (error) {
      this.#events.undestroyed(slot, error)
    }
    this.#comingMb -= slot.spec.memoryMb
    this.#forget(slot)
    this.#events.freed()
  }

  #forget(slot: Slot): void {
    this.#usedMb -= slot.spec.memoryMb
    this.#slots.delete(slot)
    if (this.#slots.size === 0) this.#emptied?.resolve()
  }
}
