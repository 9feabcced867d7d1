import { headerIds, layoutOf, readHeader, runHash, runText } from './index-layout.js'
import type { IndexHeader, IndexLayout } from './index-layout.js'
import { isSoundPage, pageBytes, pageRoom } from './index-pages.js'
import type { EntryTable } from './index-pages.js'
import type { OpenFiles } from './open-files.js'
import { compareId, idWords } from './record-id.js'
import type { EntryCursor, Run, RunName, SegmentIndex } from './segment-index.js'

/** An index on the disk is not what was written there; it can be made anew from its segment. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
  readonly index: SegmentIndex

  constructor(index: SegmentIndex, message: string) {
    super(message)
    this.index = index
  }
}

interface IndexFile {
  readonly path: string
  readonly open: OpenFiles
}

/**
 * What the header of an index says; `undefined` where there is none, or no sound one. Throws what the file system
 * throws for a file that is there and cannot be read.
 */
export function readIndexHeader(file: IndexFile, segment: number): SealedIndex | undefined {
  const page = Buffer.allocUnsafe(pageBytes)
  const read = file.open.read(file.path, page, 0)
  const header = read === pageBytes && isSoundPage(page) ? readHeader(page, segment) : undefined
  return header === undefined ? undefined : new SealedIndex(file, header, idsOf(page))
}

/** Lowest and highest id, one behind the other. */
function idsOf(page: Buffer): Uint32Array {
  const ids = new Uint32Array(2 * idWords)
  copyId(page, headerIds.lowest, ids)
  copyId(page, headerIds.highest, ids.subarray(idWords))
  return ids
}

function copyId(page: Buffer, at: number, target: Uint32Array): void {
  for (let word = 0; word < idWords; word++) target[word] = page.readUInt32LE(at + word * 4)
}

/** Where the records of a complete segment are, read from its index. Only the header is kept in memory. */
export class SealedIndex implements SegmentIndex {
  readonly #file: IndexFile
  readonly #ids: Uint32Array
  readonly header: IndexHeader

  constructor(file: IndexFile, header: IndexHeader, ids: Uint32Array) {
    this.#file = file
    this.header = header
    this.#ids = ids
  }

  get count(): number {
    return this.header.records
  }

  get oldestStart(): number {
    return this.header.oldestStart
  }

  get newestStart(): number {
    return this.header.newestStart
  }

  mayHold(id: Uint32Array): boolean {
    return this.count > 0 && compareId(id, this.#ids, 0) >= 0 && compareId(id, this.#ids, idWords) <= 0
  }

  highestId(): Uint32Array | undefined {
    return this.count === 0 ? undefined : this.#ids.subarray(idWords)
  }

  find(id: Uint32Array): number | undefined {
    const { ids } = layoutOf(this.header)
    const reader = this.#reader()
    const found = new Uint32Array(idWords)
    let [low, high] = [0, this.count]
    while (low < high) {
      const middle = (low + high) >>> 1
      const page = reader.page(ids.pageOf(middle))
      const at = ids.within(middle)
      copyId(page, at, found)
      const order = compareId(id, found, 0)
      if (order === 0) return page.readUInt32LE(at + 16)
      if (order < 0) high = middle
      else low = middle + 1
    }
    return undefined
  }

  run(name: RunName): Run | undefined {
    const layout = layoutOf(this.header)
    const reader = this.#reader()
    const text = Buffer.from(runText(name))
    const hash = runHash(runText(name))
    for (let at = this.#firstRun(reader, layout, hash); at < this.header.runs; at++) {
      const entry = reader.entry(layout.runs, at)
      if (entry.readUInt32LE(0) !== hash) return undefined
      if (reader.text(layout.textsPage, entry.readUInt32LE(4), entry.readUInt32LE(8)).equals(text)) {
        return new SealedRun(reader, layout.places, reader.entry(layout.runs, at))
      }
    }
    return undefined
  }

  #reader(): PageReader {
    return new PageReader(this.#file, (page) => new DamagedIndex(this, `${this.#file.path} is damaged in page ${page}`))
  }

  #firstRun(reader: PageReader, { runs }: IndexLayout, hash: number): number {
    let [low, high] = [0, this.header.runs]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (reader.entry(runs, middle).readUInt32LE(0) < hash) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Reads pages, and keeps the last one. */
class PageReader {
  readonly #file: IndexFile
  readonly #damage: (page: number) => DamagedIndex
  readonly #page = Buffer.allocUnsafe(pageBytes)
  #number = -1

  constructor(file: IndexFile, damage: (page: number) => DamagedIndex) {
    this.#file = file
    this.#damage = damage
  }

  /** Good until the next call. Throws DamagedIndex. */
  page(number: number): Buffer {
    if (number === this.#number) return this.#page
    this.#number = -1
    const read = this.#file.open.read(this.#file.path, this.#page, number * pageBytes)
    if (read < pageBytes || !isSoundPage(this.#page)) throw this.#damage(number)
    this.#number = number
    return this.#page
  }

  entry(table: EntryTable, entry: number): Buffer {
    const at = table.within(entry)
    return this.page(table.pageOf(entry)).subarray(at, at + table.entryBytes)
  }

  /** Of the texts that begin with a page. */
  text(firstPage: number, offset: number, bytes: number): Buffer {
    const text = Buffer.allocUnsafe(bytes)
    let done = 0
    while (done < bytes) {
      const at = offset + done
      const page = this.page(firstPage + Math.floor(at / pageRoom))
      done += page.copy(text, done, at % pageRoom, Math.min(pageRoom, (at % pageRoom) + bytes - done))
    }
    return text
  }
}

class SealedRun implements Run {
  readonly #reader: PageReader
  readonly #places: EntryTable
  readonly #first: number
  readonly count: number
  readonly oldestStart: number
  readonly newestStart: number

  constructor(reader: PageReader, places: EntryTable, entry: Buffer) {
    this.#reader = reader
    this.#places = places
    this.#first = entry.readUInt32LE(12)
    this.count = entry.readUInt32LE(16)
    this.oldestStart = entry.readDoubleLE(24)
    this.newestStart = entry.readDoubleLE(32)
  }

  cursor(upto: number): EntryCursor {
    const behind = upto >= this.newestStart ? this.count : this.#countUpTo(upto)
    return new PlaceCursor(this.#reader, this.#places, { first: this.#first, behind: this.#first + behind })
  }

  countBetween(since: number, upto: number): number {
    const behind = upto >= this.newestStart ? this.count : this.#countUpTo(upto)
    const before = since <= this.oldestStart ? 0 : this.#countBefore(since)
    return Math.max(0, behind - before)
  }

  #countUpTo(time: number): number {
    return this.#firstWhere((start) => start > time)
  }

  #countBefore(time: number): number {
    return this.#firstWhere((start) => start >= time)
  }

  /** The first place, counted from the run's, of which this holds as of all behind it. */
  #firstWhere(holds: (start: number) => boolean): number {
    let [low, high] = [0, this.count]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(this.#reader.entry(this.#places, this.#first + middle).readDoubleLE(0))) high = middle
      else low = middle + 1
    }
    return low
  }
}

class PlaceCursor implements EntryCursor {
  readonly #reader: PageReader
  readonly #places: EntryTable
  readonly #first: number
  #behind: number
  readonly words = new Uint32Array(idWords)
  readonly at = 0
  start = 0
  offset = 0
  span = 0

  constructor(
    reader: PageReader,
    places: EntryTable,
    { first, behind }: { readonly first: number; readonly behind: number },
  ) {
    this.#reader = reader
    this.#places = places
    this.#first = first
    this.#behind = behind
  }

  next(): boolean {
    if (this.#behind <= this.#first) return false
    this.#behind--
    const page = this.#reader.page(this.#places.pageOf(this.#behind))
    const at = this.#places.within(this.#behind)
    this.start = page.readDoubleLE(at)
    copyId(page, at + 8, this.words)
    this.offset = page.readUInt32LE(at + 24)
    this.span = page.readUInt32LE(at + 28)
    return true
  }
}
