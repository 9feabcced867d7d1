import type { ResponseInfo, WithResponse } from './response.js'

/**
 * A call under way: a promise of its result, which gives the answer too where that is wanted.
 *
 * ```ts
 * const action = await client.actions.get('hello')
 * const { data, response } = await client.actions.get('hello').withResponse()
 * ```
 */
export class ApiCall<T> extends Promise<T> {
  readonly #outcome: Promise<WithResponse<T>>

  /** What `then` makes is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  constructor(outcome: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      outcome.then(({ data }) => resolve(data), reject)
    })
    this.#outcome = outcome
  }

  /** The result together with status, headers, ids and text of the answer. Rejects as the call does. */
  withResponse(): Promise<WithResponse<T>> {
    // The failure is told once: by what is returned here.
    this.catch(() => undefined)
    return this.#outcome.then((outcome) => outcome)
  }

  /** The answer alone. Rejects as the call does. */
  asResponse(): Promise<ResponseInfo> {
    return this.withResponse().then(({ response }) => response)
  }

  /** The same call with a result that is made from this one's. */
  map<U>(change: (data: T, response: ResponseInfo) => U): ApiCall<U> {
    return new ApiCall(this.withResponse().then(({ data, response }) => ({ data: change(data, response), response })))
  }
}
