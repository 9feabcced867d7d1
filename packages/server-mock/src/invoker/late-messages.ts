import { setTimeout as delay } from 'node:timers/promises'
import type { ActivationMessage } from '@wsk/contract'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'

export interface LateMessagesDeps {
  readonly stores: Pick<Stores, 'activations' | 'state'>
  readonly clock: Pick<Clock, 'now'>
}

/** As long before and after the time at which a controller gives up, nobody knows whether it has. */
const doubtfulMs = 300
const pauseMs = 500

/**
 * Messages that are read, or get their turn, after their controller may have given them up and stored a record that
 * says so: whoever has one asks for that record first. The caller is told once that record is where all see it.
 */
export class LateMessages {
  readonly #deps: LateMessagesDeps
  /** Known to have had none when nobody could give them up any more. */
  readonly #kept = new WeakSet<ActivationMessage>()

  constructor(deps: LateMessagesDeps) {
    this.#deps = deps
  }

  isLate(message: ActivationMessage): boolean {
    return this.#lateMs(message) > -doubtfulMs
  }

  /**
   * Whether it has a record. A store that does not answer is asked again: nobody else knows. Undefined once `isOver`
   * says that no answer is needed any more.
   */
  async isConcluded(message: ActivationMessage, isOver: () => boolean): Promise<boolean | undefined> {
    while (!isOver()) {
      const isConcluded = await this.#ask(message)
      if (isConcluded !== undefined) return isConcluded
      await delay(pauseMs)
    }
    return undefined
  }

  /** Of one that has waited since it was read: whether it has a record by now. Undefined where nobody can tell. */
  isConcludedByNow(message: ActivationMessage): Promise<boolean | undefined> | false {
    return this.isLate(message) && this.#ask(message)
  }

  async #ask(message: ActivationMessage): Promise<boolean | undefined> {
    const lateMs = this.#lateMs(message)
    if (lateMs < doubtfulMs) await delay(doubtfulMs - lateMs)
    try {
      if (await this.#hasRecord(message)) return true
    } catch {
      if (!this.#kept.has(message) && !this.#wasSilentBefore(message)) return undefined
    }
    this.#kept.add(message)
    return false
  }

  /** Nobody can have been told of a record that a store has to show which was out of reach by then. */
  #wasSilentBefore({ acceptBy = 0 }: ActivationMessage): boolean {
    const silentSinceMs = this.#deps.stores.state?.().silentSinceMs
    return silentSinceMs !== undefined && silentSinceMs < acceptBy
  }

  #lateMs({ acceptBy = Number.POSITIVE_INFINITY }: ActivationMessage): number {
    return this.#deps.clock.now() - acceptBy
  }

  async #hasRecord({ user, activationId }: ActivationMessage): Promise<boolean> {
    return (await this.#deps.stores.activations.get(user.namespace.name, activationId)) !== undefined
  }
}
