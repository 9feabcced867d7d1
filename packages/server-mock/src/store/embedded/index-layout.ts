import { crc32 } from 'node:zlib'
import { EntryTable, pageRoom } from './index-pages.js'
import type { RunName } from './segment-index.js'

/**
 * The index of a segment that is complete, `N.idx` beside `N.journal`:
 *
 *     page 0      the header below
 *     runs        one for each namespace and each name in one, by the hash of its text:
 *                 u32 hash | u32 offset and u32 bytes of its text | u32 first place | u32 count | u32 0 |
 *                 f64 oldest start | f64 newest start
 *     ids         one for each record, by id: 4 x u32 id | u32 offset of its frame
 *     places      two for each record, run by run, by start and id within one:
 *                 f64 start | 4 x u32 id | u32 offset of its frame | u32 bytes to the end of what a summary begins with
 *     texts       of the runs: `namespace`, or `namespace/name`, one behind the other
 */
const runBytes = 40
const idEntryBytes = 20
const placeBytes = 32

export interface IndexHeader {
  readonly segment: number
  /** Bytes of the segment that are indexed: all of it. */
  readonly segmentBytes: number
  readonly records: number
  readonly runs: number
  readonly textBytes: number
  readonly oldestStart: number
  readonly newestStart: number
  /** Whatever is accepted in a segment before this one was over when this was written. */
  readonly oldestWork: number
}

export interface IndexLayout {
  readonly runs: EntryTable
  readonly ids: EntryTable
  readonly places: EntryTable
  readonly textsPage: number
  readonly pages: number
}

/** Where the parts of an index stand. */
export function layoutOf({
  records,
  runs,
  textBytes,
}: Pick<IndexHeader, 'records' | 'runs' | 'textBytes'>): IndexLayout {
  const runTable = new EntryTable(1, runBytes)
  const ids = new EntryTable(runTable.firstPage + runTable.pages(runs), idEntryBytes)
  const places = new EntryTable(ids.firstPage + ids.pages(records), placeBytes)
  const textsPage = places.firstPage + places.pages(records * 2)
  return { runs: runTable, ids, places, textsPage, pages: textsPage + Math.ceil(textBytes / pageRoom) }
}

const magic = Buffer.from('WSKINDX1')
const highestIdAt = 64
const lowestIdAt = 80

export function writeHeader(page: Buffer, header: IndexHeader): void {
  magic.copy(page)
  const { segment, segmentBytes, records, runs, textBytes, oldestStart, newestStart, oldestWork } = header
  const numbers = [segment, segmentBytes, oldestWork, oldestStart, newestStart]
  for (const [index, number] of numbers.entries()) page.writeDoubleLE(number, 8 + index * 8)
  for (const [index, number] of [records, runs, textBytes].entries()) page.writeUInt32LE(number, 48 + index * 4)
}

/** `undefined` for a page that is no header of that segment's index. It must be sound. */
export function readHeader(page: Buffer, segment: number): IndexHeader | undefined {
  if (!page.subarray(0, magic.length).equals(magic) || page.readDoubleLE(8) !== segment) return undefined
  return {
    segment,
    segmentBytes: page.readDoubleLE(16),
    oldestWork: page.readDoubleLE(24),
    oldestStart: page.readDoubleLE(32),
    newestStart: page.readDoubleLE(40),
    records: page.readUInt32LE(48),
    runs: page.readUInt32LE(52),
    textBytes: page.readUInt32LE(56),
  }
}

/** Of the highest id, or the lowest, in a header: where its four words are. */
export const headerIds = { lowest: lowestIdAt, highest: highestIdAt } as const

export function runText({ namespace, name }: RunName): string {
  return name === undefined ? namespace : `${namespace}/${name}`
}

export function runHash(text: string): number {
  return crc32(text)
}
