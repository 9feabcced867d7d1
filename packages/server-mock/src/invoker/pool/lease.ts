import type { ContainerOrigin } from '../../telemetry/metrics.js'
import type { Container } from '../containers/port.js'
import type { InitVerdict } from '../runtime/interpret-result.js'
import type { Lease } from './job.js'
import type { Slot } from './slot.js'

/** Owns one activation's share of a slot. */
export class SlotLease implements Lease {
  readonly container: Container
  readonly origin: ContainerOrigin
  readonly #slot: Slot
  readonly #giveBack: (slot: Slot, fate: 'keep' | 'destroy') => void
  #released = false

  constructor(slot: Slot, container: Container, giveBack: (slot: Slot, fate: 'keep' | 'destroy') => void) {
    this.container = container
    this.origin = slot.initialised ? 'warmed' : slot.init === undefined ? slot.origin : 'warming'
    this.#slot = slot
    this.#giveBack = giveBack
  }

  get initialised(): boolean {
    return this.#slot.initialised
  }

  get initialising(): boolean {
    return this.#slot.init !== undefined
  }

  initialise(init: () => Promise<InitVerdict>): Promise<InitVerdict> {
    this.#slot.init ??= this.#perform(init)
    return this.#slot.init
  }

  release(fate: 'keep' | 'destroy'): void {
    if (this.#released) return
    this.#released = true
    this.#giveBack(this.#slot, fate)
  }

  async #perform(init: () => Promise<InitVerdict>): Promise<InitVerdict> {
    const verdict = await init()
    this.#slot.initialised = verdict.kind === 'ready'
    return verdict
  }
}
