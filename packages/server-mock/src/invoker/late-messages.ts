import type { ActivationMessage } from '@wsk/contract'
import { refusalRestMs } from '../entity/refusal-rest.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'

export interface LateMessagesDeps {
  readonly stores: Pick<Stores, 'activations' | 'state'>
  readonly clock: Pick<Clock, 'now'>
}

/** As long before and after the time at which a controller gives up, nobody knows whether it has. */
const doubtfulMs = 300
const pauseMs = 250
/** From the last look to the first line of an action that is there. */
const beginMs = 300

/**
 * Messages that are read, or get their turn, after their controller may have given them up and stored a record that
 * says so: whoever has one asks for that record first. The caller is told once that record is where all see it.
 */
export class LateMessages {
  readonly #deps: LateMessagesDeps

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
      await waitFor(pauseMs)
    }
    return undefined
  }

  /** Of one that has waited since it was read: whether it has a record by now. Undefined where nobody can tell. */
  isConcludedByNow(message: ActivationMessage): Promise<boolean | undefined> | false {
    return this.isLate(message) && this.#ask(message)
  }

  async #ask(message: ActivationMessage): Promise<boolean | undefined> {
    const lateMs = this.#lateMs(message)
    if (lateMs < doubtfulMs) await waitFor(doubtfulMs - lateMs)
    for (;;) {
      const askedMs = this.#deps.clock.now()
      const hasRecord = await this.#hasRecord(message).catch(() => undefined)
      if (hasRecord === true) return true
      if (hasRecord === undefined) return this.#isFresh(this.#silentMs(message)) ? false : undefined
      // Else this process or the store stood still, and the record may have come meanwhile.
      if (this.#isFresh(askedMs)) return false
    }
  }

  /** Whether what was not there at a time cannot have been told of before the run begins. */
  #isFresh(knownMs: number | undefined): boolean {
    return knownMs !== undefined && this.#deps.clock.now() - knownMs < refusalRestMs - beginMs
  }

  /** Until when nobody can have shared a record with a store that was out of reach before there was any. */
  #silentMs({ acceptBy = 0 }: ActivationMessage): number | undefined {
    const silence = this.#deps.stores.state?.().silence
    return silence !== undefined && silence.sinceMs < acceptBy ? silence.askedMs : undefined
  }

  #lateMs({ acceptBy = Number.POSITIVE_INFINITY }: ActivationMessage): number {
    return this.#deps.clock.now() - acceptBy
  }

  async #hasRecord({ user, activationId }: ActivationMessage): Promise<boolean> {
    return (await this.#deps.stores.activations.get(user.namespace.name, activationId)) !== undefined
  }
}

/** By the clock that a test can hold, which that of `node:timers/promises` is not. */
function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
