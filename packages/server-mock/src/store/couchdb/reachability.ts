import type { Clock } from '../../support/clock.js'
import { pause } from '../../support/pause.js'

const everyMs = 1000
const longestAnswerMs = 1800
/** One question may be missed because it is this process that was held up, or CouchDB is writing much. */
const mostMissed = 3

/** Whether CouchDB answers: asked now and then. */
export class Reachability {
  readonly #ask: (signal: AbortSignal) => Promise<unknown>
  readonly #clock: Pick<Clock, 'now'>
  readonly #ending = new AbortController()
  #running: Promise<void> | undefined
  #silentSinceMs: number | undefined
  #lost = new AbortController()
  /** Answers to anything. */
  #answers = 0

  /** `ask` rejects where there is no answer. */
  constructor(ask: (signal: AbortSignal) => Promise<unknown>, clock: Pick<Clock, 'now'>) {
    this.#ask = ask
    this.#clock = clock
  }

  /** When its silence was noticed; undefined while it answers. */
  get silentSinceMs(): number | undefined {
    return this.#silentSinceMs
  }

  /** Aborted when it falls silent; another one each time. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  start(): void {
    this.#running = this.#run()
  }

  answered(): void {
    this.#answers++
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!(await pause(everyMs, this.#ending.signal, { ref: false }))) {
      if (await this.#isThere()) this.#silentSinceMs = undefined
      else if (this.#silentSinceMs === undefined && !this.#ending.signal.aborted) this.#lose()
    }
  }

  async #isThere(): Promise<boolean> {
    for (let missed = 0; missed < mostMissed && !this.#ending.signal.aborted; missed++) {
      const answers = this.#answers
      const signal = AbortSignal.any([AbortSignal.timeout(longestAnswerMs), this.#ending.signal])
      const hasAnswered = await this.#ask(signal).then(
        () => true,
        () => false,
      )
      // One that is busy with much else may miss a question.
      if (hasAnswered || answers !== this.#answers) return true
    }
    return false
  }

  #lose(): void {
    this.#silentSinceMs = this.#clock.now()
    this.#lost.abort()
    this.#lost = new AbortController()
  }
}
