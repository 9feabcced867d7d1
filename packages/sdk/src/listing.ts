import { ApiCall } from './api-call.js'
import { UnexpectedReplyError } from './errors.js'
import { maxPageSize, type PageRequest, pagesBySkip } from './pagination.js'
import type { ResponseInfo } from './response.js'

/** Which stretch of a list is wanted. */
export interface PageOptions {
  /** How many to leave out at the start. Default 0. */
  readonly skip?: number
  /** How many at a time, 0 to 200; 0 means 200. Default 200. */
  readonly limit?: number
}

/**
 * A list: awaited it is one page, iterated it is all of it, however long.
 *
 * ```ts
 * const newest = await client.activations.list({ limit: 10 })
 * for await (const action of client.actions.list()) console.log(action.name)
 * ```
 */
export class Listing<T> extends ApiCall<readonly T[]> implements AsyncIterable<T> {
  readonly #pages: () => AsyncGenerator<readonly T[]>

  /**
   * @param first the page that the options ask for
   * @param pages it and those after it
   */
  constructor(first: ApiCall<readonly T[]>, pages: (first: PromiseLike<readonly T[]>) => AsyncGenerator<readonly T[]>) {
    const outcome = first.withResponse()
    super(outcome)
    this.#pages = () => pages(this)
  }

  /** The whole list, page by page. Pages that came short of new elements are left out. */
  pages(): AsyncIterable<readonly T[]> {
    return this.#pages()
  }

  /** The whole list in memory; `limit` ends it after that many. */
  async all({ limit = Infinity }: { readonly limit?: number } = {}): Promise<readonly T[]> {
    const all: T[] = []
    for await (const page of this.#pages()) {
      all.push(...page.slice(0, limit - all.length))
      if (all.length >= limit) break
    }
    return all
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.#pages()) yield* page
  }
}

/** The first page of a list. */
export function firstPage({ skip = 0, limit = 0 }: PageOptions): PageRequest {
  return { skip, limit: limit === 0 ? maxPageSize : limit }
}

/** What of a page's options a count honours. */
export function skipQuery({ skip }: PageOptions): { readonly skip?: number } {
  return skip === undefined ? {} : { skip }
}

interface Named {
  readonly namespace: string
  readonly name: string
}

/** The list of one collection of entities, over what answers one page of it. */
export function entityListing<T extends Named>(
  options: PageOptions,
  fetch: (page: PageRequest) => ApiCall<readonly T[]>,
): Listing<T> {
  const { skip, limit } = firstPage(options)
  const keyOf = ({ namespace, name }: T): string => `${namespace}/${name}`
  return new Listing(fetch({ skip, limit }), (first) => pagesBySkip({ skip, pageSize: limit, first, fetch, keyOf }))
}

/** The list that a body must be. Throws UnexpectedReplyError. */
export function asList<T>(body: readonly T[] | object, response: ResponseInfo): readonly T[] {
  if (isList(body)) return body
  throw notTheForm('a list', response)
}

function isList<T>(body: readonly T[] | object): body is readonly T[] {
  return Array.isArray(body)
}

/** The number under the collection's name. Throws UnexpectedReplyError. */
export function asCount(
  body: unknown,
  { collection, response }: { collection: string; response: ResponseInfo },
): number {
  const count: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, collection) : undefined
  if (typeof count === 'number') return count
  throw notTheForm('a number', response)
}

function notTheForm(what: string, response: ResponseInfo): UnexpectedReplyError {
  const { status, requestId, method, url } = response
  return new UnexpectedReplyError(`The server answered with something else than ${what}.`, {
    response,
    status,
    method,
    url,
    ...(requestId === undefined ? {} : { transactionId: requestId }),
  })
}
