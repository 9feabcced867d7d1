import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { PendingRecord } from './pending-records.js'
import { idOfSuffix } from './time-index.js'
import type { TimeIndex, TimeRange } from './time-index.js'

/** A list: what an index holds, and what has not been moved there yet. Both may hold the same record. */
export interface NewestFirst {
  readonly order: TimeIndex
  readonly range: TimeRange
  /** Newest first. */
  readonly unmoved: readonly PendingRecord[]
}

/** The list without its newest `skip` records; `undefined` when there are no others. */
export async function withoutNewest(list: NewestFirst, skip: number): Promise<NewestFirst | undefined> {
  if (skip === 0) return list
  const last = await suffixAt(list, skip - 1)
  if (last === undefined) return undefined
  return {
    order: list.order,
    range: { ...list.range, before: last },
    unmoved: list.unmoved.filter(({ suffix }) => suffix < last),
  }
}

/** Summaries, newest first. */
export async function newestSummaries(list: NewestFirst, limit: number): Promise<readonly JsonText[]> {
  const { order, range, unmoved } = list
  if (unmoved.length === 0) return (await order.summaries(range, limit)).map(asJsonText)
  const moved = (await order.entries(range, limit)).map(([suffix, summary]) => ({ suffix, summary }))
  return merged(moved, unmoved)
    .slice(0, limit)
    .map(({ summary }) => asJsonText(summary))
}

/** Activation ids, newest first. */
export async function newestIds(list: NewestFirst, limit: number): Promise<readonly string[]> {
  const moved: { readonly suffix: string }[] = []
  await list.order.scan(list.range, (suffixes) => {
    moved.push(...suffixes.map((suffix) => ({ suffix })))
    return moved.length < limit
  })
  return merged<{ readonly suffix: string }>(moved, list.unmoved)
    .slice(0, limit)
    .map(({ suffix }) => idOfSuffix(suffix))
}

/** Suffix of the record at an index of the merged list; `undefined` behind its end. */
async function suffixAt({ order, range, unmoved }: NewestFirst, index: number): Promise<string | undefined> {
  let left = unmoved.map(({ suffix }) => ({ suffix }))
  let passed = 0
  let found: string | undefined
  await order.scan(range, (suffixes) => {
    const lowest = suffixes.at(-1) ?? ''
    const inReach = left.filter(({ suffix }) => suffix >= lowest)
    left = left.filter(({ suffix }) => suffix < lowest)
    const page = merged(
      suffixes.map((suffix) => ({ suffix })),
      inReach,
    )
    found = page[index - passed]?.suffix
    passed += page.length
    return found === undefined
  })
  return found ?? left[index - passed]?.suffix
}

/** Two descending lists as one; where both hold a suffix, the first list's stays. */
function merged<T extends { readonly suffix: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first
  const result: T[] = []
  let at = 0
  for (const item of first) {
    for (let other = second[at]; other !== undefined && other.suffix >= item.suffix; other = second[++at]) {
      if (other.suffix > item.suffix) result.push(other)
    }
    result.push(item)
  }
  return [...result, ...second.slice(at)]
}
