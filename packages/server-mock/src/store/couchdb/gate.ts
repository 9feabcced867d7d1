import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import { Fifo } from '../../support/fifo.js'

/** Lets so many in at a time, the others in order of arrival. */
export class Gate {
  readonly #most: number
  readonly #waiting = new Fifo<Deferred<void>>()
  #inside = 0

  constructor(most: number) {
    this.#most = most
  }

  /** What is disposed of to leave again. */
  async enter(): Promise<Disposable> {
    if (this.#inside < this.#most) this.#inside++
    else {
      const turn = createDeferred<void>()
      this.#waiting.push(turn)
      await turn.promise
    }
    return {
      [Symbol.dispose]: () => {
        const next = this.#waiting.shift()
        if (next === undefined) this.#inside--
        else next.resolve()
      },
    }
  }
}
