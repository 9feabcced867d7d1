import type { RunVerdict } from '../flights.js'

/** In the words of `GET /invokers` (invocation 11.2). Only who is up gets work. */
export type InvokerState = 'up' | 'unhealthy' | 'unresponsive' | 'down'

export interface StateChange {
  readonly from: InvokerState
  readonly to: InvokerState
  readonly reason: string
}

/** What a ping tells besides a name. */
export interface PingState {
  readonly isEnabled: boolean
  readonly hasEnded?: boolean
}

/**
 * What one controller thinks of one invoker. It is unhealthy at first, and when it comes back: a test action has to
 * succeed before it gets work.
 */
export class InvokerHealth {
  #state: InvokerState = 'down'
  /** Of the last activations, oldest first. */
  #verdicts: RunVerdict[] = []
  #seenAtMs = Number.NEGATIVE_INFINITY
  #isDraining = false
  #isGone = false

  get state(): InvokerState {
    return this.#state
  }

  /** It said that it takes no more work. */
  get isDraining(): boolean {
    return this.#isDraining
  }

  /** Nothing is heard of it any more: whatever it left can be taken over. */
  get isGone(): boolean {
    return this.#isGone
  }

  pinged({ isEnabled, hasEnded = false }: PingState, nowMs: number): StateChange | undefined {
    this.#seenAtMs = nowMs
    this.#isDraining = !isEnabled
    this.#isGone = hasEnded
    if (!isEnabled) return this.#to('down', 'it takes no more work')
    if (this.#state !== 'down') return undefined
    this.#verdicts = []
    return this.#to('unhealthy', 'it has come and is tested')
  }

  /** To be called from time to time; `nowMs` is the newest time at which a ping would have been heard. */
  silentUntil(nowMs: number): StateChange | undefined {
    if (nowMs - this.#seenAtMs < silenceMs) return undefined
    this.#isGone = true
    return this.#to('down', `it has not been heard of for ${silenceMs / 1000} s`)
  }

  /** Of an activation or of a test action. Who is down stays down. */
  judged(verdict: RunVerdict): StateChange | undefined {
    this.#verdicts.push(verdict)
    if (this.#verdicts.length > remembered) this.#verdicts.shift()
    if (this.#state === 'down' || (this.#state === 'up' && verdict === 'success')) return undefined
    if (this.#isTooMany('systemError')) return this.#to('unhealthy', this.#reason('systemError', 'failed by itself'))
    if (this.#isTooMany('timeout')) return this.#to('unresponsive', this.#reason('timeout', 'left ends unreported'))
    return this.#to('up', 'it runs actions')
  }

  /** While little is known, once is too often. */
  #isTooMany(verdict: RunVerdict): boolean {
    const count = this.#count(verdict)
    return count > tolerated || (count > 0 && this.#verdicts.length <= tolerated)
  }

  #reason(verdict: RunVerdict, what: string): string {
    return `it ${what} in ${this.#count(verdict)} of its last ${this.#verdicts.length} activations`
  }

  #count(verdict: RunVerdict): number {
    return this.#verdicts.filter((each) => each === verdict).length
  }

  #to(to: InvokerState, reason: string): StateChange | undefined {
    const from = this.#state
    if (from === to) return undefined
    this.#state = to
    return { from, to, reason }
  }
}

/** Without a ping for so long it is down. */
export const silenceMs = 10_000
const remembered = 10
const tolerated = 3
