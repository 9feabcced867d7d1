import type { InvokerView } from '../health/health-monitor.js'
import type { Place, SlotRequest } from '../pending-activations.js'
import { MemorySlots } from './memory-slots.js'
import { coprimeSteps, invokerShares, placementHash, probeStart } from './placement.js'

/** What is to be placed. */
export interface PlacedAction extends SlotRequest {
  /** Of the caller. */
  readonly namespace: string
  /** Path and name without a version. */
  readonly path: string
  /** It runs in an image that a user named. */
  readonly isBlackbox: boolean
}

interface Lane {
  readonly invokers: readonly InvokerView[]
  readonly steps: readonly number[]
}

/**
 * What one controller may use of all invokers: of each a share of its memory, so that several controllers need not
 * ask each other. What is held stays held whoever comes and goes.
 */
export class Fleet {
  readonly #slots: (MemorySlots | undefined)[] = []
  #managed: Lane = laneOf([])
  #blackbox: Lane = laneOf([])
  #controllers = 1

  /** To be called when invokers changed, or how many controllers there are. */
  update(invokers: readonly InvokerView[], controllers: number): void {
    this.#controllers = controllers
    const { managed, blackbox } = invokerShares(invokers.length)
    this.#managed = laneOf(invokers.slice(0, managed))
    this.#blackbox = laneOf(invokers.slice(-blackbox))
    for (const invoker of invokers) this.#slotsOf(invoker).resize(this.#shareOf(invoker), invoker.userMemoryMb)
  }

  /** Undefined: nobody has room. Invokers are asked in an order of the action's own (invocation 11.3). */
  take(action: PlacedAction): Place | undefined {
    for (const invoker of this.#probe(action)) {
      if (invoker.state !== 'up') continue
      const place = this.#slotsOf(invoker).take(action)
      if (place !== undefined) return place
    }
    return undefined
  }

  /** Whether anybody could take something. */
  hasRoom(): boolean {
    return this.#managed.invokers.some(
      (invoker) => invoker.state === 'up' && this.#slotsOf(invoker).usedMb < this.#slotsOf(invoker).limitMb,
    )
  }

  /** For what was accepted and has to run, room or not: where there is most. Undefined: no invoker is up. */
  force(action: PlacedAction): Place | undefined {
    const place = this.take(action)
    if (place !== undefined) return place
    let best: MemorySlots | undefined
    for (const invoker of this.#probe(action)) {
      if (invoker.state !== 'up') continue
      const slots = this.#slotsOf(invoker)
      if (best === undefined || slots.limitMb - slots.usedMb > best.limitMb - best.usedMb) best = slots
    }
    return best?.force(action)
  }

  /** At an invoker that was chosen already. */
  forceAt(invoker: number, action: SlotRequest): Place {
    return (this.#slots[invoker] ??= new MemorySlots(invoker, 0)).force(action)
  }

  /** Memory that is held of each invoker, MB; zero when quiet. */
  usedMb(): readonly number[] {
    return Array.from(this.#slots, (slots) => slots?.usedMb ?? 0)
  }

  *#probe({ namespace, path, isBlackbox }: PlacedAction): Generator<InvokerView> {
    const { invokers, steps } = isBlackbox ? this.#blackbox : this.#managed
    const { length } = invokers
    if (length === 0) return
    const { home, step } = probeStart(placementHash(namespace, path), length, steps)
    for (let count = 0, at = home; count < length; count++, at = (at + step) % length) {
      const invoker = invokers[at]
      if (invoker !== undefined) yield invoker
    }
  }

  #slotsOf(invoker: InvokerView): MemorySlots {
    const { instance, userMemoryMb } = invoker
    return (this.#slots[instance] ??= new MemorySlots(instance, this.#shareOf(invoker), userMemoryMb))
  }

  #shareOf({ userMemoryMb }: InvokerView): number {
    return userMemoryMb === 0 ? 0 : Math.max(minShareMb, Math.floor(userMemoryMb / this.#controllers))
  }
}

/** Of the smallest action. */
const minShareMb = 128

function laneOf(invokers: readonly InvokerView[]): Lane {
  return { invokers, steps: coprimeSteps(invokers.length) }
}
