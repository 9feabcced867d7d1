import type { ContainerOrigin } from '../../telemetry/metrics.js'
import type { ContainerSpec } from '../containers/port.js'
import type { InitVerdict } from '../runtime/interpret-result.js'
import type { ActionQueue } from './action-queue.js'
import type { SlotView } from './decide.js'
import type { Ready } from './slot-states/ready.js'
import type { Removing } from './slot-states/removing.js'
import type { Running } from './slot-states/running.js'
import type { Started } from './slot-states/started.js'
import type { Starting } from './slot-states/starting.js'
import type { NextTag, SlotTag } from './slot-states/transitions.js'
import { uninitialized, type Uninitialized } from './slot-states/uninitialized.js'

export type SlotState = Uninitialized | Starting | Started | Running | Ready | Removing
type StateOf<T extends SlotTag> = Extract<SlotState, { readonly tag: T }>

/** How a slot that has not served yet came by its container. */
export type SlotOrigin = Exclude<ContainerOrigin, 'warmed' | 'warming'>

/** One container's place in the pool, from the plan to the end. */
export class Slot implements SlotView {
  readonly spec: ContainerSpec
  origin: SlotOrigin
  /** The action it serves, or is being started for. */
  queue: ActionQueue | undefined
  tenureSinceMs = 0
  /** Takes no more work; it is removed when its last activation has ended. */
  doomed = false
  initialised = false
  init: Promise<InitVerdict> | undefined
  #state: SlotState = uninitialized

  constructor(spec: ContainerSpec, origin: SlotOrigin) {
    this.spec = spec
    this.origin = origin
  }

  get state(): SlotState {
    return this.#state
  }

  /** The only way from state to state; what may follow is in `transitions`. */
  move<T extends SlotTag>(from: StateOf<T>, to: StateOf<NextTag<T>>): void {
    from.exit()
    this.#state = to
  }

  get spare(): number {
    if (this.doomed || this.queue === undefined) return 0
    const { concurrency } = this.queue.demand.spec
    if (this.#state.tag === 'ready') return concurrency
    return this.#state.tag === 'running' ? concurrency - this.#state.active : 0
  }

  get gapMs(): number {
    return this.queue?.gapMs ?? 0
  }

  get idleSinceMs(): number {
    return this.#state.tag === 'ready' || this.#state.tag === 'started' ? this.#state.sinceMs : Number.POSITIVE_INFINITY
  }
}
