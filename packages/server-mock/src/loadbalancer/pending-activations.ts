import type { ActivationMessage } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import { createDeferred, type Deferred } from '../support/deferred.js'
import type { PendingActivation } from './port.js'
import { ChurnMap } from '../support/churn.js'

/** What one activation holds until it has ended: its place among those in flight. */
export class ActivationSlot implements PendingActivation {
  readonly message: ActivationMessage
  /** UTF-16 units of its parameters. */
  readonly size: number
  /** Monotonic milliseconds; when its end is taken for granted. */
  readonly overdueAtMs: number
  readonly #completed: Deferred<ActivationRecord> = createDeferred()
  readonly #release: (slot: ActivationSlot) => void
  #isHeld = true

  constructor(message: ActivationMessage, overdueAtMs: number, release: (slot: ActivationSlot) => void) {
    this.message = message
    this.size = sizeOf(message)
    this.overdueAtMs = overdueAtMs
    this.#release = release
  }

  get activationId(): string {
    return this.message.activationId
  }

  get completed(): Promise<ActivationRecord> {
    return this.#completed.promise
  }

  /** Tells whoever waits; the first record counts. */
  complete(record: ActivationRecord): void {
    this.#completed.resolve(record)
  }

  /** Gives the place back. Idempotent. */
  release(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
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

  hold(message: ActivationMessage, overdueAtMs: number): ActivationSlot {
    const { uuid } = message.user.namespace
    const slot = new ActivationSlot(message, overdueAtMs, this.#release)
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
