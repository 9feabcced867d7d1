import type { ActivationRecord } from '../../entity/activation.js'
import type { ActivationStore } from '../../store/port.js'
import type { Clock } from '../../support/clock.js'

export interface WatchParts {
  readonly activations: Pick<ActivationStore, 'get'>
  readonly clock: Clock
}

export interface Watched {
  readonly namespace: string
  readonly activationId: string
  /** Epoch milliseconds; it ends by then, where anybody runs it. */
  readonly endsByMs: number
}

/** What a look for a record found. */
export type Sight =
  | { readonly kind: 'recorded'; readonly record: ActivationRecord }
  /** Not yet; to be asked again so many milliseconds later. */
  | { readonly kind: 'silent'; readonly pauseMs: number }
  /** Whoever ran it would have said so by now. */
  | { readonly kind: 'overdue' }

const firstPauseMs = 50
const longestPauseMs = 5000
/** For so long the store has to have answered: records may come late, and later after it did not. */
const graceMs = 30_000

/** Looks for the record of an activation that another process may have begun, until it must be there. */
export class RecordWatch {
  readonly #parts: WatchParts
  readonly #watched: Watched
  #pauseMs = firstPauseMs
  /** Monotonic; when the store answered first after it last did not. */
  #answeringSinceMs: number | undefined

  constructor(parts: WatchParts, watched: Watched) {
    this.#parts = parts
    this.#watched = watched
  }

  /** Never rejects. */
  async look(): Promise<Sight> {
    const { namespace, activationId } = this.#watched
    const { activations, clock } = this.#parts
    try {
      const record = await activations.get(namespace, activationId)
      if (record !== undefined) return { kind: 'recorded', record }
      this.#answeringSinceMs ??= clock.monotonicMs()
    } catch {
      this.#answeringSinceMs = undefined
    }
    if (this.#isOverdue()) return { kind: 'overdue' }
    const pauseMs = this.#pauseMs
    this.#pauseMs = Math.min(2 * pauseMs, longestPauseMs)
    return { kind: 'silent', pauseMs }
  }

  #isOverdue(): boolean {
    const { clock } = this.#parts
    if (this.#answeringSinceMs === undefined || clock.monotonicMs() < this.#answeringSinceMs + graceMs) return false
    return clock.now() > this.#watched.endsByMs + graceMs
  }
}
