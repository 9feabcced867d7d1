import { ApiError } from '@wsk/contract'
import { activationTopic, type MessageBus } from '../bus/port.js'
import { createDeferred, type Deferred } from '../support/deferred.js'

export interface SentSearchDeps {
  readonly bus: Pick<MessageBus, 'readAgain'>
  /** Numbers of all invokers that there have been, as far as is known. */
  readonly invokers: () => readonly number[]
}

interface Question {
  readonly ids: readonly string[]
  readonly sinceMs: number
  readonly answer: Deferred<ReadonlySet<string>>
}

const idPattern = /\b[0-9a-f]{32}\b/g

/** Finds out which activations were sent to an invoker. Questions that come during a reading share the next one. */
export class SentSearch {
  readonly #deps: SentSearchDeps
  #waiting: Question[] = []
  #isReading = false

  constructor(deps: SentSearchDeps) {
    this.#deps = deps
  }

  /** Those that were sent since then (epoch milliseconds), or may have been. Rejects with ApiError `overloaded`. */
  find(ids: readonly string[], sinceMs: number): Promise<ReadonlySet<string>> {
    const answer = createDeferred<ReadonlySet<string>>()
    this.#waiting.push({ ids, sinceMs, answer })
    if (!this.#isReading) void this.#readAll()
    return answer.promise
  }

  /** Never rejects. */
  async #readAll(): Promise<void> {
    this.#isReading = true
    // What is asked in the same turn is read for together.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const questions = this.#waiting
      this.#waiting = []
      await this.#read(questions)
    }
    this.#isReading = false
  }

  async #read(questions: readonly Question[]): Promise<void> {
    const wanted = new Set(questions.flatMap(({ ids }) => ids))
    const found = new Set<string>()
    const see = (text: string): void => {
      for (const [id] of text.matchAll(idPattern)) if (wanted.has(id)) found.add(id)
    }
    const sinceMs = Math.min(...questions.map((question) => question.sinceMs))
    const { bus, invokers } = this.#deps
    const isWhole = async (invoker: number): Promise<boolean> =>
      (await bus.readAgain?.(activationTopic(invoker), sinceMs, see)) === true
    try {
      const areWhole = await Promise.all(invokers().map(isWhole))
      const sent = areWhole.includes(false) ? wanted : found
      for (const { ids, answer } of questions) answer.resolve(new Set(ids.filter((id) => sent.has(id))))
    } catch (cause) {
      for (const { answer } of questions) answer.reject(new ApiError('overloaded', '', { cause }))
    }
  }
}
