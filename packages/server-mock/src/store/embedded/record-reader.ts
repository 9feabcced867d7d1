import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { ActivationQuery } from '../port.js'
import { frameHeaderBytes, frameTypes, readFrameHeader } from './journal-codec.js'
import { NewestFirst } from './newest-first.js'
import type { FoundRecord, RecordRange } from './newest-first.js'
import { Pace } from './pace.js'
import { parseRecord, summaryOf, summaryOfRecord } from './record-frame.js'
import { unreadableRecord } from './record-segments.js'
import type { RecordSegment, RecordSegments } from './record-segments.js'
import { storeErrorFrom } from './store-errors.js'

/** Read with one look at the file: what a whole frame usually needs. */
const usualFrameBytes = 4096
/** Records that stand so near to each other are read together, up to so much at once. */
const bridgedBytes = 8 * 1024
const togetherBytes = 512 * 1024

/** Answers queries from all segments, in slices that let others get a turn. Rejects with StoreError. */
export class RecordReader {
  readonly #segments: RecordSegments
  /** Records that started before this are not there any more; epoch milliseconds. */
  readonly #horizon: () => number

  constructor(segments: RecordSegments, horizon: () => number) {
    this.#segments = segments
    this.#horizon = horizon
  }

  get(namespace: string, id: Uint32Array): Promise<ActivationRecord | undefined> {
    return this.#reading(() => {
      const found = this.#segments.find(id)
      if (found === undefined) return Promise.resolve(undefined)
      const record = parseRecord(this.#payload(found.segment, found.offset))
      const isThere = record.namespace === namespace && record.start >= this.#horizon()
      return Promise.resolve(isThere ? record : undefined)
    })
  }

  summaries(query: ActivationQuery): Promise<readonly JsonText[]> {
    return this.#reading(async () => {
      const pace = new Pace()
      return this.#summariesOf(await this.#page(query, pace), pace)
    })
  }

  records(query: ActivationQuery): Promise<readonly ActivationRecord[]> {
    return this.#reading(async () => {
      const pace = new Pace()
      const records: ActivationRecord[] = []
      for (const { segment, offset } of await this.#page(query, pace)) {
        records.push(parseRecord(this.#payload(segment, offset)))
        if (pace.isOver) await pace.rest()
      }
      return records
    })
  }

  count(query: Omit<ActivationQuery, 'skip' | 'limit'>): Promise<number> {
    return this.#reading(async () => {
      const pace = new Pace()
      const { since, upto } = this.#range(query)
      let count = 0
      for (const { index } of this.#segments.all) {
        if (index.count === 0 || index.newestStart < since || index.oldestStart > upto) continue
        const run = index.run(query)
        if (run !== undefined) {
          const isWhole = since <= run.oldestStart && upto >= run.newestStart
          count += isWhole ? run.count : run.countBetween(since, upto)
        }
        if (pace.isOver) await pace.rest()
      }
      return count
    })
  }

  async #reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await this.#segments.reading(read)
    } catch (error) {
      throw storeErrorFrom(error, 'Reading', 'activation records')
    }
  }

  #range(query: Omit<ActivationQuery, 'skip' | 'limit'>): RecordRange {
    const { namespace, name, since, upto } = query
    return { namespace, name, since: Math.max(since ?? -Infinity, this.#horizon()), upto: upto ?? Infinity }
  }

  async #page({ skip, limit, ...query }: ActivationQuery, pace: Pace): Promise<readonly FoundRecord[]> {
    const found: FoundRecord[] = []
    if (limit === 0) return found
    const list = new NewestFirst(this.#segments.all, this.#range(query))
    let left = list.skipWhole(skip)
    for (let record = list.next(); record !== undefined; record = list.next()) {
      if (left > 0) left--
      else found.push(record)
      if (found.length === limit) break
      if (pace.isOver) await pace.rest()
    }
    return found
  }

  async #summariesOf(page: readonly FoundRecord[], pace: Pace): Promise<readonly JsonText[]> {
    const summaries = new Map<FoundRecord, JsonText>()
    for (const together of standingTogether(page)) {
      const [{ segment, offset }] = together
      const end = Math.max(...together.map(endOf))
      const bytes = this.#bytes(segment, offset, end - offset)
      for (const record of together) summaries.set(record, this.#summary(record, bytes, offset))
      if (pace.isOver) await pace.rest()
    }
    return page.flatMap((record) => summaries.get(record) ?? [])
  }

  #summary({ segment, offset, span }: FoundRecord, bytes: Buffer, from: number): JsonText {
    const frame = bytes.subarray(offset - from, offset - from + span)
    if (readFrameHeader(frame)?.type !== frameTypes.record) throw unreadableRecord(segment, offset)
    return summaryOf(frame.subarray(frameHeaderBytes)) ?? summaryOfRecord(this.#payload(segment, offset))
  }

  #payload(segment: RecordSegment, offset: number): Buffer {
    const first = Buffer.allocUnsafe(usualFrameBytes)
    const there = first.subarray(0, this.#segments.read(segment, first, offset))
    const header = readFrameHeader(there)
    if (header?.type !== frameTypes.record) throw unreadableRecord(segment, offset)
    const end = frameHeaderBytes + header.payloadBytes
    const frame = end <= there.length ? there : this.#bytes(segment, offset, end)
    return frame.subarray(frameHeaderBytes, end)
  }

  #bytes(segment: RecordSegment, offset: number, length: number): Buffer {
    if (offset + length > segment.file.size) throw unreadableRecord(segment, offset)
    const bytes = Buffer.allocUnsafe(length)
    if (this.#segments.read(segment, bytes, offset) < length) throw unreadableRecord(segment, offset)
    return bytes
  }
}

/** Records of one segment that are near enough to each other to be read together, by where they are. */
function standingTogether(page: readonly FoundRecord[]): readonly [FoundRecord, ...FoundRecord[]][] {
  const sorted = [...page].sort(
    (one, other) => one.segment.file.number - other.segment.file.number || one.offset - other.offset,
  )
  const groups: [FoundRecord, ...FoundRecord[]][] = []
  for (const record of sorted) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && isNear(group[0], last, record)) group.push(record)
    else groups.push([record])
  }
  return groups
}

function isNear(first: FoundRecord, last: FoundRecord, next: FoundRecord): boolean {
  return (
    next.segment === first.segment &&
    next.offset - endOf(last) <= bridgedBytes &&
    endOf(next) - first.offset <= togetherBytes
  )
}

function endOf({ offset, span }: FoundRecord): number {
  return offset + span
}
