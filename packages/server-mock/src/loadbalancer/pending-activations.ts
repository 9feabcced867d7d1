import type { ActivationMessage } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import type { PendingActivation } from './port.js'
import { ChurnMap } from '../support/churn.js'

/** What one activation asks of an invoker. */
export interface SlotRequest {
  readonly memoryMb: number
  /** Activations that one container of the action runs at once. */
  readonly concurrency: number
  /** Tells actions apart whose activations share containers: name and version. */
  readonly action: string
}

/** What an activation takes at its invoker. */
export interface Place {
  /** Number of the invoker. */
  readonly invoker: number
  /** What the same takes at another one; absent where all are one. */
  readonly request?: SlotRequest
  /** To be called once. */
  release(): void
}

/** The owner of all that one activation holds until it has ended: its count among those in flight, and its place. */
export class ActivationSlot implements PendingActivation {
  readonly message: ActivationMessage
  /** UTF-16 units of its parameters. */
  readonly size: number
  /** Monotonic milliseconds; when its end is taken for granted. */
  readonly overdueAtMs: number
  readonly #completed: Deferred<ActivationRecord> = createDeferred()
  readonly #release: (slot: ActivationSlot) => void
  #place: Place
  #isHeld = true
  #isComplete = false

  constructor(
    message: ActivationMessage,
    at: { readonly place: Place; readonly overdueAtMs: number },
    release: (slot: ActivationSlot) => void,
  ) {
    this.message = message
    this.size = sizeOf(message)
    this.overdueAtMs = at.overdueAtMs
    this.#place = at.place
    this.#release = release
  }

  get place(): Place {
    return this.#place
  }

  get invoker(): number {
    return this.#place.invoker
  }

  get activationId(): string {
    return this.message.activationId
  }

  /** Whether whoever waits has been told. */
  get isComplete(): boolean {
    return this.#isComplete
  }

  get completed(): Promise<ActivationRecord> {
    return this.#completed.promise
  }

  /** Tells whoever waits; the first record counts. */
  complete(record: ActivationRecord): void {
    this.#isComplete = true
    this.#completed.resolve(record)
  }

  /** It goes to another invoker: its first place is free. */
  moveTo(place: Place): void {
    const free = this.#isHeld ? this.#place : place
    this.#place = place
    free.release()
  }

  /** Gives everything back. Idempotent. */
  release(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    this.#place.release()
    this.#release(this)
  }
}

/** Activations in flight, and the counts that throttling goes by. */
export class PendingActivations {
  readonly #slots = new ChurnMap<string, ActivationSlot>()
  readonly #byNamespace = new Map<string, number>()
  #size = 0

  get count(): number {
    return this.#slots.size
  }

  /** UTF-16 units of all parameters. */
  get size(): number {
    return this.#size
  }

  /** Namespaces that have something in flight. */
  get namespaces(): number {
    return this.#byNamespace.size
  }

  countOf(namespaceUuid: string): number {
    return this.#byNamespace.get(namespaceUuid) ?? 0
  }

  /** Oldest first. */
  slots(): Iterable<ActivationSlot> {
    return this.#slots.values()
  }

  get(activationId: string): ActivationSlot | undefined {
    return this.#slots.get(activationId)
  }

  hold(message: ActivationMessage, at: { readonly place: Place; readonly overdueAtMs: number }): ActivationSlot {
    const { uuid } = message.user.namespace
    const slot = new ActivationSlot(message, at, this.#release)
    this.#slots.set(slot.activationId, slot)
    this.#byNamespace.set(uuid, this.countOf(uuid) + 1)
    this.#size += slot.size
    return slot
  }

  readonly #release = (slot: ActivationSlot): void => {
    const { uuid } = slot.message.user.namespace
    this.#slots.delete(slot.activationId)
    this.#size -= slot.size
    const left = this.countOf(uuid) - 1
    if (left > 0) this.#byNamespace.set(uuid, left)
    else this.#byNamespace.delete(uuid)
  }
}

export function sizeOf({ content }: ActivationMessage): number {
  return content?.length ?? 0
}
