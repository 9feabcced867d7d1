/**
 * Owns what was opened and closes it in reverse order, once. Errors of several closings are
 * thrown together as one `AggregateError`.
 */
export class Scope implements AsyncDisposable {
  readonly #resources: AsyncDisposable[] = []
  #closing: Promise<void> | undefined

  /** Takes ownership of `resource` and returns it. */
  use<T extends AsyncDisposable>(resource: T): T {
    this.#resources.push(resource)
    return resource
  }

  /** Runs `close` when the scope closes. */
  defer(close: () => void | Promise<void>): void {
    this.#resources.push({
      [Symbol.asyncDispose]: async () => {
        await close()
      },
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#closeAll()
    return this.#closing
  }

  async #closeAll(): Promise<void> {
    const errors: unknown[] = []
    for (const resource of this.#resources.reverse()) {
      try {
        await resource[Symbol.asyncDispose]()
      } catch (error) {
        errors.push(error)
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'closing failed')
  }
}
