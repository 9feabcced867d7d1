import type { Clock } from '../../support/clock.js'
import { pause } from '../../support/pause.js'
import type { StoreSilence } from '../port.js'

const everyMs = 1000
/** Once it is silent: others may have noticed its return. */
const againMs = 250
const longestAnswerMs = 1800
/** One that comes and goes between two questions was not there for longer. */
const unnoticedMs = 1000
/** One question may be missed because it is this process that was held up, or CouchDB is writing much. */
const mostMissed = 3

/** Whether CouchDB answers: asked now and then. */
export class Reachability {
  readonly #ask: (signal: AbortSignal) => Promise<unknown>
  readonly #clock: Pick<Clock, 'now'>
  readonly #ending = new AbortController()
  #running: Promise<void> | undefined
  #silence: StoreSilence | undefined
  #lost = new AbortController()
  #returned = new AbortController()
  /** Answers to anything. */
  #answers = 0

  /** `ask` rejects where there is no answer. */
  constructor(ask: (signal: AbortSignal) => Promise<unknown>, clock: Pick<Clock, 'now'>) {
    this.#ask = ask
    this.#clock = clock
  }

  /** Undefined while it answers. */
  get silence(): StoreSilence | undefined {
    return this.#silence
  }

  /** Aborted when it falls silent; another one each time. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** Aborted when it answers again after a silence; another one each time. */
  get returned(): AbortSignal {
    return this.#returned.signal
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
    const { signal } = this.#ending
    while (!(await pause(this.#silence === undefined ? everyMs : againMs, signal, { ref: false }))) {
      const missedMs = await this.#missed()
      if (signal.aborted) return
      if (missedMs === undefined) this.#return()
      else if (this.#silence === undefined) this.#lose(missedMs)
      else if (missedMs - this.#silence.askedMs < unnoticedMs) this.#silence = { ...this.#silence, askedMs: missedMs }
      // It may have been back while this process stood still, and may have taken what others had to store.
      else this.#silence = { sinceMs: this.#clock.now(), askedMs: missedMs }
    }
  }

  /** When the last question was asked, if none was answered. */
  async #missed(): Promise<number | undefined> {
    const questions = this.#silence === undefined ? mostMissed : 1
    let askedMs: number | undefined
    for (let asked = 0; asked < questions && !this.#ending.signal.aborted; asked++) {
      askedMs = this.#clock.now()
      const answers = this.#answers
      const signal = AbortSignal.any([AbortSignal.timeout(longestAnswerMs), this.#ending.signal])
      const hasAnswered = await this.#ask(signal).then(
        () => true,
        () => false,
      )
      // One that is busy with much else may miss a question.
      if (hasAnswered || answers !== this.#answers) return undefined
    }
    return askedMs
  }

  #lose(askedMs: number): void {
    this.#silence = { sinceMs: this.#clock.now(), askedMs }
    this.#lost.abort()
    this.#lost = new AbortController()
  }

  #return(): void {
    if (this.#silence === undefined) return
    this.#silence = undefined
    this.#returned.abort()
    this.#returned = new AbortController()
  }
}
