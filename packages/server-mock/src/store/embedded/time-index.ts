import type { BatchWriter, Database, KeyRange } from './database.js'

/**
 * Summaries under `prefix!start,id`, so that the newest of a prefix are the last of a range, and under `#prefix` how
 * many there are. No name holds `!` or `#`.
 */
export interface IndexedSummary {
  /** `ns`, or `ns/[pkg/]name`. */
  readonly prefix: string
  readonly suffix: string
  /** JSON of the list projection. */
  readonly summary: string
}

const timeDigits = 12
const maxTime = 2 ** 48 - 1

/** Sorts by `start` (epoch milliseconds), then by id. */
export function timeSuffix(start: number, activationId: string): string {
  return `${timeText(start)}${activationId}`
}

export function idOfSuffix(suffix: string): string {
  return suffix.slice(timeDigits)
}

function timeText(epochMs: number): string {
  const bounded = Math.min(Math.max(Math.floor(epochMs), 0), maxTime)
  return bounded.toString(16).padStart(timeDigits, '0')
}

export interface TimeRange {
  readonly prefix: string
  /** Epoch milliseconds, inclusive. */
  readonly since?: number | undefined
  readonly upto?: number | undefined
  /** Only what sorts before this suffix. */
  readonly before?: string | undefined
}

/** How many summaries go into a batch before others get a turn. */
const slice = 64

export class TimeIndex {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** `onlyMissing` leaves out what is there already, after a crash or a failed write. */
  async add(summaries: readonly IndexedSummary[], options: { readonly onlyMissing: boolean }): Promise<void> {
    const wanted = options.onlyMissing ? await this.#missing(summaries) : summaries
    if (wanted.length === 0) return
    const counts = await this.#changedCounts(wanted, 1)
    await this.#database.write(async (batch) => {
      for (const [index, { prefix, suffix, summary }] of wanted.entries()) {
        batch.put(`${prefix}!${suffix}`, summary)
        if (index % slice === slice - 1) await turn()
      }
      writeCounts(batch, counts)
    })
  }

  async remove(summaries: readonly Omit<IndexedSummary, 'summary'>[]): Promise<void> {
    const missing = new Set(await this.#missing(summaries))
    const there = summaries.filter((summary) => !missing.has(summary))
    if (there.length === 0) return
    const counts = await this.#changedCounts(there, -1)
    await this.#database.write((batch) => {
      for (const { prefix, suffix } of there) batch.del(`${prefix}!${suffix}`)
      writeCounts(batch, counts)
    })
  }

  /** Newest first. */
  summaries(range: TimeRange, limit: number): Promise<readonly string[]> {
    return this.#database.values(newestFirst(range, limit))
  }

  /** Newest first: suffix and summary. */
  async entries(range: TimeRange, limit: number): Promise<readonly (readonly [string, string])[]> {
    const entries = await this.#database.entries(newestFirst(range, limit))
    return entries.map(([key, summary]) => [suffixOf(key), summary])
  }

  /** Calls `visit` with batches of suffixes, newest first, until it returns false. */
  scan(range: TimeRange, visit: (suffixes: readonly string[]) => boolean): Promise<void> {
    return this.#database.scanKeys(newestFirst(range), (keys) => visit(keys.map(suffixOf)))
  }

  /** How many there are of a prefix, and which of some suffixes are among them, both at one moment. */
  async count(prefix: string, suffixes: readonly string[]): Promise<{ total: number; missing: readonly string[] }> {
    const keys = suffixes.map((suffix) => `${prefix}!${suffix}`)
    const [total, ...values] = await this.#database.getMany([`#${prefix}`, ...keys])
    return { total: Number(total ?? 0), missing: suffixes.filter((_, index) => values[index] === undefined) }
  }

  async prefixes(): Promise<readonly string[]> {
    const keys = await this.#database.keys({ gte: '#', lt: '$' })
    return keys.map((key) => key.slice(1))
  }

  /** The oldest of a prefix that started before a time: suffix and summary. */
  async oldest(prefix: string, beforeMs: number, limit: number): Promise<readonly (readonly [string, string])[]> {
    const range = { gte: `${prefix}!`, lt: `${prefix}!${timeText(beforeMs)}`, limit }
    return (await this.#database.entries(range)).map(([key, summary]) => [suffixOf(key), summary])
  }

  async #missing<S extends Omit<IndexedSummary, 'summary'>>(summaries: readonly S[]): Promise<readonly S[]> {
    const found = await this.#database.hasMany(summaries.map(({ prefix, suffix }) => `${prefix}!${suffix}`))
    return summaries.filter((_, index) => found[index] !== true)
  }

  async #changedCounts(
    summaries: readonly Omit<IndexedSummary, 'summary'>[],
    step: 1 | -1,
  ): Promise<ReadonlyMap<string, number>> {
    const changes = new Map<string, number>()
    for (const { prefix } of summaries) changes.set(prefix, (changes.get(prefix) ?? 0) + step)
    const prefixes = [...changes.keys()]
    const values = await this.#database.getMany(prefixes.map((prefix) => `#${prefix}`))
    return new Map(prefixes.map((prefix, index) => [prefix, Number(values[index] ?? 0) + (changes.get(prefix) ?? 0)]))
  }
}

function writeCounts(batch: BatchWriter, counts: ReadonlyMap<string, number>): void {
  for (const [prefix, count] of counts) {
    if (count > 0) batch.put(`#${prefix}`, String(count))
    else batch.del(`#${prefix}`)
  }
}

function newestFirst({ prefix, since, upto, before }: TimeRange, limit?: number): KeyRange {
  const top = [upto === undefined ? '~' : `${timeText(upto)}~`, before ?? '~'].sort()[0] ?? '~'
  return {
    gte: `${prefix}!${since === undefined ? '' : timeText(since)}`,
    lt: `${prefix}!${top}`,
    reverse: true,
    ...(limit === undefined ? {} : { limit }),
  }
}

function suffixOf(key: string): string {
  return key.slice(key.lastIndexOf('!') + 1)
}

/** Lets other work of the event loop go first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
