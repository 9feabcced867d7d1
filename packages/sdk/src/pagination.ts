/** Most that a server answers at a time. */
export const maxPageSize = 200

/** A stretch of a list. */
export interface PageRequest {
  readonly skip: number
  /** 1 to 200. */
  readonly limit: number
}

/** A stretch of the list of activations. */
export interface TimedPageRequest extends PageRequest {
  /** Epoch milliseconds, inclusive. */
  readonly upto?: number
}

interface Paging<T> {
  /** Where the first page began. */
  readonly skip: number
  /** The limit of every page: a shorter one is the last. */
  readonly pageSize: number
  readonly first: PromiseLike<readonly T[]>
}

/** How a list by positions is read. */
export interface SkipPaging<T> extends Paging<T> {
  readonly fetch: (page: PageRequest) => PromiseLike<readonly T[]>
  /** Tells elements apart: those that a newcomer has pushed into the next page are left out there. */
  readonly keyOf: (element: T) => string
}

/**
 * Pages with nothing new in a row that end a list: the server repeats itself. As many as a page holds that start between
 * two requests, in the millisecond that is being read, push known ones into the next one, too; not so often.
 */
const maxStalePages = 20

/** Reads a list by positions, page by page, each element once. */
export async function* pagesBySkip<T>(paging: SkipPaging<T>): AsyncGenerator<readonly T[]> {
  const { pageSize, fetch, keyOf } = paging
  const seen = new Set<string>()
  let { skip } = paging
  let page = await paging.first
  for (let stale = 0; ; page = await fetch({ skip, limit: pageSize })) {
    const fresh = page.filter((element) => !seen.has(keyOf(element)))
    for (const element of fresh) seen.add(keyOf(element))
    if (fresh.length > 0) yield fresh
    stale = fresh.length > 0 ? 0 : stale + 1
    if (page.length < pageSize || stale === maxStalePages) return
    skip += page.length
  }
}

/** What paging by time needs of an element. */
export interface Timed {
  readonly activationId: string
  /** Epoch milliseconds. */
  readonly start: number
}

/** How a list by time is read. */
export interface TimePaging<T extends Timed> extends Paging<T> {
  /** Of the first page: epoch milliseconds, inclusive. */
  readonly upto?: number
  readonly fetch: (page: TimedPageRequest) => PromiseLike<readonly T[]>
}

/** Where the next page begins, and what of it is known already. */
interface TimeCursor {
  readonly upto: number | undefined
  readonly skip: number
  /** Ids of what is known to have started at `upto`. */
  readonly known: ReadonlySet<string>
}

/**
 * Reads the list of activations, newest first, page by page: each page begins at the time where the last one ended, so
 * that those which start meanwhile neither push known ones into it nor unknown ones out of it. Of those that started in
 * the very millisecond between two pages, the known ones are left out.
 */
export async function* pagesByTime<T extends Timed>(paging: TimePaging<T>): AsyncGenerator<readonly T[]> {
  const { pageSize, fetch } = paging
  let cursor: TimeCursor = { upto: paging.upto, skip: paging.skip, known: new Set() }
  let page = await paging.first
  let stale = 0
  for (;;) {
    const { known } = cursor
    const fresh = page.filter(({ activationId }) => !known.has(activationId))
    if (fresh.length > 0) yield fresh
    stale = fresh.length > 0 ? 0 : stale + 1
    if (page.length < pageSize || stale === maxStalePages) return
    cursor = cursorAfter(page, cursor)
    const { upto, skip } = cursor
    page = await fetch({ skip, limit: pageSize, ...(upto === undefined ? {} : { upto }) })
  }
}

function cursorAfter(page: readonly Timed[], { upto, skip, known }: TimeCursor): TimeCursor {
  const oldest = page.reduce((least, { start }) => Math.min(least, start), Infinity)
  const atOldest = page.filter(({ start }) => start === oldest).map(({ activationId }) => activationId)
  return oldest === upto
    ? { upto, skip: skip + page.length, known: new Set([...known, ...atOldest]) }
    : { upto: oldest, skip: 0, known: new Set(atOldest) }
}
