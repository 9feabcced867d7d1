import { Takeover, type TakeoverDeps } from './takeover.js'

/** The dead invokers that this controller stands in for. */
export class Takeovers implements AsyncDisposable {
  readonly #deps: TakeoverDeps
  readonly #byInvoker = new Map<number, Takeover>()
  readonly #ending = new Set<Promise<void>>()
  #isClosed = false

  constructor(deps: TakeoverDeps) {
    this.#deps = deps
  }

  /** Stands in for these, and for no others. */
  keep(invokers: readonly { readonly instance: number }[]): void {
    // What a bus carries that ends with its readers cannot be taken over.
    if (this.#isClosed || !this.#deps.bus.isDurable) return
    const wanted = new Set(invokers.map(({ instance }) => instance))
    for (const [invoker, takeover] of this.#byInvoker) if (!wanted.has(invoker)) this.#end(invoker, takeover)
    for (const invoker of wanted) {
      if (!this.#byInvoker.has(invoker)) this.#byInvoker.set(invoker, new Takeover(invoker, this.#deps))
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    for (const [invoker, takeover] of this.#byInvoker) this.#end(invoker, takeover)
    await Promise.all(this.#ending)
  }

  #end(invoker: number, takeover: Takeover): void {
    this.#byInvoker.delete(invoker)
    const ending = takeover[Symbol.asyncDispose]().finally(() => this.#ending.delete(ending))
    this.#ending.add(ending)
  }
}
