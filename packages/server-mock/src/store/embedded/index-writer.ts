import { headerIds, layoutOf, runHash, runText, writeHeader } from './index-layout.js'
import type { IndexHeader, IndexLayout } from './index-layout.js'
import { pageBytes, pageRoom, sealPage } from './index-pages.js'
import type { Chain, LiveIndex } from './live-index.js'
import { idWords } from './record-id.js'

/** Of a segment whose index is written. */
export interface IndexedSegment {
  readonly number: number
  readonly size: number
}

interface WrittenRun {
  readonly chain: Chain
  readonly hash: number
  readonly textOffset: number
  readonly textBytes: number
}

/** Entries that are written before others get a turn. */
const stepEntries = 500

/** Makes the file of an index. One maker makes many, one after the other, in the same memory. */
export class IndexMaker {
  #buffer = Buffer.alloc(0)

  #cleared(bytes: number): Buffer {
    if (this.#buffer.length < bytes) this.#buffer = Buffer.alloc(bytes)
    else this.#buffer.fill(0, 0, bytes)
    return this.#buffer.subarray(0, bytes)
  }

  /** Yields now and then for others to get a turn; nobody may add to the index meanwhile. Returns what is good until the next call. */
  *make(index: LiveIndex, segment: IndexedSegment, oldestWork: number): Generator<void, Buffer> {
    const runs = sortedRuns(index)
    const { oldestStart, newestStart } = index
    const last = runs.texts.length
    const counts = { records: index.count, runs: runs.sorted.length, textBytes: last }
    const layout = layoutOf(counts)
    const target = this.#cleared(layout.pages * pageBytes)
    yield
    const { number, size } = segment
    const header = { ...counts, segment: number, segmentBytes: size, oldestStart, newestStart, oldestWork }
    putHeader(target, header, index)
    yield* putRuns(target, layout, { index, runs: runs.sorted })
    yield* putIds(target, layout, index)
    for (let at = 0; at < last; at += pageRoom) {
      runs.texts.copy(
        target,
        layout.textsPage * pageBytes + (at / pageRoom) * pageBytes,
        at,
        Math.min(at + pageRoom, last),
      )
    }
    for (let page = 0; page < layout.pages; page++) {
      sealPage(target, page * pageBytes)
      if (page % 50 === 0) yield
    }
    return target
  }
}

/** All runs by the hashes of their texts, and these texts in that order. */
function sortedRuns(index: LiveIndex): { readonly sorted: readonly WrittenRun[]; readonly texts: Buffer } {
  const hashed = [...index.chains()].map((chain) => {
    const text = runText(chain.name)
    return { chain, text, hash: runHash(text) }
  })
  hashed.sort((one, other) => one.hash - other.hash)
  let textOffset = 0
  const sorted = hashed.map(({ chain, text, hash }) => {
    const run = { chain, hash, textOffset, textBytes: Buffer.byteLength(text) }
    textOffset += run.textBytes
    return run
  })
  return { sorted, texts: Buffer.from(hashed.map(({ text }) => text).join('')) }
}

function putHeader(target: Buffer, header: IndexHeader, { count, columns: { ids, byId } }: LiveIndex): void {
  writeHeader(target, header)
  if (count === 0) return
  putId(target, headerIds.lowest, { ids, at: (byId[0] ?? 0) * idWords })
  putId(target, headerIds.highest, { ids, at: (byId[count - 1] ?? 0) * idWords })
}

function putId(target: Buffer, to: number, { ids, at }: { readonly ids: Uint32Array; readonly at: number }): void {
  for (let word = 0; word < idWords; word++) target.writeUInt32LE(ids[at + word] ?? 0, to + word * 4)
}

interface IndexedRuns {
  readonly index: LiveIndex
  readonly runs: readonly WrittenRun[]
}

function* putRuns(target: Buffer, layout: IndexLayout, { index, runs }: IndexedRuns): Generator<void, void> {
  const { starts } = index.columns
  let firstPlace = 0
  for (const [number, { chain, hash, textOffset, textBytes }] of runs.entries()) {
    const at = layout.runs.offsetOf(number)
    const fields = [hash, textOffset, textBytes, firstPlace, chain.count]
    for (const [field, value] of fields.entries()) target.writeUInt32LE(value, at + field * 4)
    target.writeDoubleLE(starts[chain.oldest] ?? 0, at + 24)
    target.writeDoubleLE(starts[chain.newest] ?? 0, at + 32)
    yield* putPlaces(target, layout, { index, chain, behind: firstPlace + chain.count })
    firstPlace += chain.count
  }
}

interface PlacedChain {
  readonly index: LiveIndex
  readonly chain: Chain
  /** Place behind its newest record. */
  readonly behind: number
}

function* putPlaces(
  target: Buffer,
  { places }: IndexLayout,
  { index, chain, behind }: PlacedChain,
): Generator<void, void> {
  const { starts, ids, offsets, spans, olderInNamespace, olderInName } = index.columns
  const older = chain.name.name === undefined ? olderInNamespace : olderInName
  let place = behind
  for (let record = chain.newest; record >= 0; record = older[record] ?? -1) {
    const at = places.offsetOf(--place)
    target.writeDoubleLE(starts[record] ?? 0, at)
    putId(target, at + 8, { ids, at: record * idWords })
    target.writeUInt32LE(offsets[record] ?? 0, at + 24)
    target.writeUInt32LE(spans[record] ?? 0, at + 28)
    if (place % stepEntries === 0) yield
  }
}

function* putIds(target: Buffer, layout: IndexLayout, { count, columns }: LiveIndex): Generator<void, void> {
  const { ids, byId, offsets } = columns
  for (let place = 0; place < count; place++) {
    const record = byId[place] ?? 0
    const at = layout.ids.offsetOf(place)
    putId(target, at, { ids, at: record * idWords })
    target.writeUInt32LE(offsets[record] ?? 0, at + 16)
    if (place % stepEntries === 0) yield
  }
}
