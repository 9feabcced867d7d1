import { ChurnSet } from '../support/churn.js'
import { createDeferred, type Deferred } from '../support/deferred.js'

/** Activations under way: taken, and neither ended nor left to others. By activation id. */
export class ActiveWork {
  readonly #ids = new ChurnSet<string>()
  #whenQuiet: Deferred<void> | undefined

  get size(): number {
    return this.#ids.size
  }

  has(activationId: string): boolean {
    return this.#ids.has(activationId)
  }

  add(activationId: string): void {
    this.#ids.add(activationId)
  }

  forget(activationId: string): void {
    this.#ids.delete(activationId)
    if (this.#ids.size > 0 || this.#whenQuiet === undefined) return
    this.#whenQuiet.resolve()
    this.#whenQuiet = undefined
  }

  /** Resolves when none is under way. */
  async quiet(): Promise<void> {
    if (this.#ids.size === 0) return
    this.#whenQuiet ??= createDeferred()
    await this.#whenQuiet.promise
  }
}
