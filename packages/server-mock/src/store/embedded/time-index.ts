import type { BatchWriter, Database, KeyRange } from './database.js'
import { blocksOf, idOfSuffix, LineMerger, linesOf, readBlockKey, spanOf, timeText } from './summary-blocks.js'
import type { SummaryLine } from './summary-blocks.js'

/** Which lines of a prefix: times are epoch milliseconds, inclusive. */
export interface TimeRange {
  /** `ns`, or `ns/[pkg/]name`. */
  readonly prefix: string
  readonly since?: number | undefined
  readonly upto?: number | undefined
  /** Only what sorts before this suffix. */
  readonly before?: string | undefined
}

export interface AddOptions {
  /** Leaves out what is there already, after a crash or a failed write. */
  readonly onlyMissing: boolean
  /** Remembered with the lines, and told by `count`. */
  readonly mark: string
}

/** Sorts before every id and every prefix. */
export const markKey = '#'

/** Summaries of records in the order of time, by prefix, and under `#prefix` how many there are. */
export class TimeIndex {
  readonly #database: Database
  /** Of the prefixes that were written to last. */
  readonly #counts = new Map<string, number>()
  readonly #recounted = new Set<string>()

  constructor(database: Database) {
    this.#database = database
  }

  /** All of it or nothing; on the disk after `force`. */
  async add(lines: ReadonlyMap<string, readonly SummaryLine[]>, { onlyMissing, mark }: AddOptions): Promise<void> {
    const wanted = onlyMissing ? await this.#missing(lines) : lines
    const added = new Map([...wanted].map(([prefix, list]) => [prefix, list.length]))
    await this.#counting(added, (putCounts) =>
      this.#database.writeAhead((batch) => {
        for (const [prefix, list] of wanted) {
          for (const { key, value } of blocksOf(prefix, list)) batch.put(key, value)
        }
        putCounts(batch)
        batch.put(markKey, mark)
      }),
    )
  }

  /** Resolves when all that was added is on the disk. `mark` is that of the last addition. */
  force(mark: string): Promise<void> {
    return this.#database.force([markKey, mark])
  }

  /** Counts the lines of each prefix that was not counted so before, and corrects what is stored of it. */
  async recount(prefixes: Iterable<string>): Promise<void> {
    for (const prefix of prefixes) {
      if (this.#recounted.has(prefix)) continue
      this.#recounted.add(prefix)
      const total = await this.countRange({ prefix }, [], () => undefined)
      this.#counts.delete(prefix)
      await this.#database.write((batch) => putCount(batch, prefix, total))
    }
  }

  /** Calls `visit` with each line, newest first, until it returns false. */
  async scan(range: TimeRange, visit: (line: SummaryLine) => boolean): Promise<void> {
    const isWanted = lineFilter(range)
    const merger = new LineMerger(visit)
    await this.#database.scanEntries(blockRange(range), (blocks) =>
      blocks.every(([key, value]) => merger.take(readBlockKey(key).newest, linesOf(value).filter(isWanted))),
    )
    merger.end()
  }

  /** How many there are of a prefix, and the mark of the last addition, both at one moment. */
  async count(prefix: string): Promise<{ readonly total: number; readonly mark: string | undefined }> {
    const [total, mark] = await this.#database.getMany([`#${prefix}`, markKey])
    return { total: Number(total ?? 0), mark }
  }

  /** How many there are of a range. Lines of the spans in `read` are shown to `visit`. */
  async countRange(range: TimeRange, read: readonly string[], visit: (suffix: string) => void): Promise<number> {
    const spans = new Set(read)
    for (const edge of [range.since, range.upto]) if (edge !== undefined) spans.add(spanOf(timeText(edge)))
    let total = 0
    await this.#database.scanKeys(blockRange(range), (keys) => {
      for (const key of keys) {
        const { newest, count } = readBlockKey(key)
        if (!spans.has(spanOf(newest))) total += count
      }
      return true
    })
    const isWanted = lineFilter(range)
    for (const span of spans) {
      for (const line of (await this.#linesOfSpan(range.prefix, span)).filter(isWanted)) {
        total++
        visit(line.suffix)
      }
    }
    return total
  }

  async prefixes(): Promise<readonly string[]> {
    const keys = await this.#database.keys({ gt: markKey, lt: '$' })
    return keys.map((key) => key.slice(1))
  }

  /** Time of the oldest record of a prefix, to the span. */
  async oldestTime(prefix: string): Promise<number | undefined> {
    const [key] = await this.#database.keys({ gte: `${prefix}!`, lt: `${prefix}"`, limit: 1 })
    if (key === undefined) return undefined
    return Number.parseInt(spanOf(readBlockKey(key).newest).padEnd(timeText(0).length, '0'), 16)
  }

  /**
   * Removes some of the oldest lines of a prefix that started before a time, to the span. `onIds` is called before,
   * with their activation ids. Resolves with how many lines went; 0 when there are no more.
   */
  async removeOldest(
    prefix: string,
    beforeMs: number,
    onIds: (ids: readonly string[]) => Promise<void>,
  ): Promise<number> {
    const range = { gte: `${prefix}!`, lt: `${prefix}!${spanOf(timeText(beforeMs))}`, limit: removedBlocks }
    const blocks = await this.#database.entries(range)
    if (blocks.length === 0) return 0
    const ids = blocks.flatMap(([, value]) => linesOf(value).map(({ suffix }) => idOfSuffix(suffix)))
    await onIds(ids)
    await this.#counting(new Map([[prefix, -ids.length]]), (putCounts) =>
      this.#database.write((batch) => {
        for (const [key] of blocks) batch.del(key)
        putCounts(batch)
      }),
    )
    return ids.length
  }

  async #missing(
    lines: ReadonlyMap<string, readonly SummaryLine[]>,
  ): Promise<ReadonlyMap<string, readonly SummaryLine[]>> {
    const missing = new Map<string, readonly SummaryLine[]>()
    for (const [prefix, list] of lines) {
      const there = new Set<string>()
      for (const span of new Set(list.map(({ suffix }) => spanOf(suffix)))) {
        for (const { suffix } of await this.#linesOfSpan(prefix, span)) there.add(suffix)
      }
      const absent = list.filter(({ suffix }) => !there.has(suffix))
      if (absent.length > 0) missing.set(prefix, absent)
    }
    return missing
  }

  async #linesOfSpan(prefix: string, span: string): Promise<readonly SummaryLine[]> {
    const values = await this.#database.values({ gte: `${prefix}!${span}`, lt: `${prefix}!${span}~` })
    return values.flatMap(linesOf)
  }

  /** `write` puts the counts in the batch of what changes them. Only one call at a time. */
  async #counting(
    changes: ReadonlyMap<string, number>,
    write: (putCounts: (batch: BatchWriter) => void) => Promise<void>,
  ): Promise<void> {
    const counts = await this.#changedCounts(changes)
    try {
      await write((batch) => {
        for (const [prefix, count] of counts) putCount(batch, prefix, count)
      })
    } catch (error) {
      this.#counts.clear()
      throw error
    }
    if (this.#counts.size > keptCounts) this.#counts.clear()
    for (const [prefix, count] of counts) this.#counts.set(prefix, count)
  }

  async #changedCounts(changes: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
    const unknown = [...changes.keys()].filter((prefix) => !this.#counts.has(prefix))
    const stored = unknown.length === 0 ? [] : await this.#database.getMany(unknown.map((prefix) => `#${prefix}`))
    const read = new Map(unknown.map((prefix, index) => [prefix, Number(stored[index] ?? 0)]))
    return new Map(
      [...changes].map(([prefix, change]) => [prefix, (this.#counts.get(prefix) ?? read.get(prefix) ?? 0) + change]),
    )
  }
}

function putCount(batch: BatchWriter, prefix: string, count: number): void {
  if (count > 0) batch.put(`#${prefix}`, String(count))
  else batch.del(`#${prefix}`)
}

/** How many counts are kept in memory; reading them costs as much as writing a batch. */
const keptCounts = 1000

/** How many blocks one removal takes. */
const removedBlocks = 16

/** Every block that may hold a line of the range, newest first. */
function blockRange({ prefix, since, upto, before }: TimeRange): KeyRange {
  const tops = [upto === undefined ? undefined : timeText(upto), before].filter((top) => top !== undefined)
  const [top] = tops.map((text) => `${spanOf(text)}~`).sort()
  return {
    gte: `${prefix}!${since === undefined ? '' : timeText(since)}`,
    lt: `${prefix}!${top ?? '~'}`,
    reverse: true,
  }
}

function lineFilter({ since, upto, before }: TimeRange): (line: SummaryLine) => boolean {
  const lowest = since === undefined ? '' : timeText(since)
  const highest = upto === undefined ? '~' : `${timeText(upto)}~`
  return ({ suffix }) => suffix >= lowest && suffix < highest && (before === undefined || suffix < before)
}
