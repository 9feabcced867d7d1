import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { PendingRecord } from './pending-records.js'
import type { SummaryLine } from './summary-blocks.js'
import { idOfSuffix, spanOf } from './summary-blocks.js'
import type { TimeIndex, TimeRange } from './time-index.js'

/** A list: what an index holds, and what has not been moved there yet. Both may hold the same record. */
export interface NewestFirst {
  readonly order: TimeIndex
  readonly range: TimeRange
  /** Newest first. */
  readonly unmoved: readonly PendingRecord[]
}

export interface Page {
  readonly skip: number
  readonly limit: number
}

/** Summaries of a page, newest first. */
export async function newestSummaries(list: NewestFirst, page: Page): Promise<readonly JsonText[]> {
  const summaries: JsonText[] = []
  await visitPage(list, page, ({ summary }) => {
    summaries.push(asJsonText(summary))
  })
  return summaries
}

/** Activation ids of a page, newest first. */
export async function newestIds(list: NewestFirst, page: Page): Promise<readonly string[]> {
  const ids: string[] = []
  await visitPage(list, page, ({ suffix }) => {
    ids.push(idOfSuffix(suffix))
  })
  return ids
}

/** `isMoved` tells by the mark of the index which records it holds already. */
export async function countAll(
  { order, range, unmoved }: NewestFirst,
  isMoved: (pending: PendingRecord, mark: string | undefined) => boolean,
): Promise<number> {
  if (range.since === undefined && range.upto === undefined) {
    const { total, mark } = await order.count(range.prefix)
    return total + unmoved.filter((pending) => !isMoved(pending, mark)).length
  }
  const missing = new Set(unmoved.map(({ suffix }) => suffix))
  const spans = unmoved.map(({ suffix }) => spanOf(suffix))
  const total = await order.countRange(range, spans, (suffix) => missing.delete(suffix))
  return total + missing.size
}

async function visitPage(list: NewestFirst, { skip, limit }: Page, visit: (line: SummaryLine) => void): Promise<void> {
  let index = 0
  const end = skip + limit
  const take = (line: SummaryLine): boolean => {
    if (index >= end) return false
    if (index++ >= skip) visit(line)
    return index < end
  }
  let at = 0
  const { order, range, unmoved } = list
  /** What is only in memory and sorts before `suffix`; what is in both places is taken from the index. */
  const takeUnmoved = (suffix: string): boolean => {
    for (let next = unmoved[at]; next !== undefined && next.suffix >= suffix; next = unmoved[++at]) {
      if (next.suffix > suffix && !take(next)) return false
    }
    return true
  }
  let goesOn = limit > 0
  await order.scan(range, (line) => {
    goesOn = goesOn && takeUnmoved(line.suffix) && take(line)
    return goesOn
  })
  if (goesOn) takeUnmoved('')
}
