import type { Logger } from '../../telemetry/logger.js'
import { StoreError } from '../port.js'
import { frameTypes } from './journal-codec.js'
import { framesOf } from './journal-replay.js'
import type { Segment } from './journal-segment.js'
import { LiveIndex } from './live-index.js'
import { readFully } from './open-files.js'
import type { OpenFiles } from './open-files.js'
import { readRecordKey } from './record-frame.js'
import { compareId, idWords } from './record-id.js'
import { DamagedIndex } from './sealed-index.js'
import type { SegmentFiles } from './segment-files.js'
import type { SegmentIndex } from './segment-index.js'

/** A segment of the journal, and where the records in it are. */
export interface RecordSegment {
  readonly file: Segment
  /** In memory while the segment is written to, and until its own file is. */
  index: SegmentIndex
}

interface SegmentsParts {
  readonly files: SegmentFiles
  readonly open: OpenFiles
  readonly logger: Logger
  /** Oldest first. */
  readonly segments: readonly RecordSegment[]
  /** The one that is written to; also the last of `segments`. */
  readonly active: { readonly file: Segment; readonly index: LiveIndex }
}

/** All segments there are, the records of which are all records there are. */
export class RecordSegments {
  readonly #files: SegmentFiles
  readonly #open: OpenFiles
  readonly #logger: Logger
  #active: { readonly file: Segment; readonly index: LiveIndex }
  #spare: LiveIndex | undefined
  #readers = 0
  /** The highest id that was ever in a segment but the active one. */
  readonly #highestId = new Uint32Array(idWords)
  /** Oldest first; replaced when one comes or goes. */
  all: readonly RecordSegment[]
  /** Another one after a segment is gone or has another index. */
  version = 0

  constructor({ files, open, logger, segments, active }: SegmentsParts) {
    this.#files = files
    this.#open = open
    this.#logger = logger
    this.#active = active
    this.all = segments
    for (const { index } of segments) if (index !== active.index) this.#noteHighest(index)
  }

  /** The one that is written to. */
  get active(): { readonly file: Segment; readonly index: LiveIndex } {
    return this.#active
  }

  /** From now on this segment is written to. */
  begin(file: Segment): void {
    this.#noteHighest(this.#active.index)
    const index = this.#spare ?? new LiveIndex()
    this.#spare = undefined
    this.#active = { file, index }
    this.all = [...this.all, this.#active]
  }

  /** The records of a segment have an index in a file. */
  seal(segment: RecordSegment, index: SegmentIndex): void {
    const { index: old } = segment
    segment.index = index
    this.version++
    if (!(old instanceof LiveIndex) || this.#readers > 0) return
    old.clear()
    this.#spare = old
  }

  remove(segment: RecordSegment): void {
    this.all = this.all.filter((each) => each !== segment)
    this.version++
  }

  close(): void {
    for (const { file } of this.all) file.close()
  }

  /** Nearly free for an id above all others, as new ones are. Throws StoreError. */
  has(id: Uint32Array): boolean {
    return this.find(id) !== undefined
  }

  /** Where the record of an activation is. Throws StoreError. */
  find(id: Uint32Array): { readonly segment: RecordSegment; readonly offset: number } | undefined {
    const offset = this.#active.index.find(id)
    if (offset !== undefined) return { segment: this.#active, offset }
    if (compareId(id, this.#highestId, 0) > 0) return undefined
    for (let at = this.all.length - 2; at >= 0; at--) {
      const segment = this.all[at]
      if (segment?.index.mayHold(id) !== true) continue
      const offset = this.#findIn(segment, id)
      if (offset !== undefined) return { segment, offset }
    }
    return undefined
  }

  /** Fills `target` from a place in a segment on; returns how much there was. Throws what the file system throws. */
  read({ file }: RecordSegment, target: Uint8Array, position: number): number {
    const { descriptor } = file
    return descriptor === undefined
      ? this.#open.read(file.path, target, position)
      : readFully({ files: this.#files, descriptor }, target, position)
  }

  /** Runs `read`, and runs it again when meanwhile segments came or went, or an index was damaged and made anew. */
  async reading<T>(read: () => Promise<T>): Promise<T> {
    this.#readers++
    try {
      for (;;) {
        const { version } = this
        try {
          return await read()
        } catch (error) {
          if (error instanceof DamagedIndex) this.#mend(error)
          if (version === this.version) throw error
        }
      }
    } finally {
      this.#readers--
    }
  }

  #noteHighest(index: SegmentIndex): void {
    const id = index.highestId()
    if (id !== undefined && compareId(id, this.#highestId, 0) > 0) this.#highestId.set(id)
  }

  #findIn(segment: RecordSegment, id: Uint32Array): number | undefined {
    try {
      return segment.index.find(id)
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      this.#mend(error)
      return segment.index.find(id)
    }
  }

  /** Makes an index anew in memory. Throws StoreError when its segment is damaged as well. */
  #mend(damage: DamagedIndex): void {
    const segment = this.all.find(({ index }) => index === damage.index)
    if (segment === undefined) return
    this.#logger.warn({ error: damage }, 'an index of activation records is damaged and is made anew')
    segment.index = indexOf(segment.file)
    this.version++
  }
}

/** The index of a complete segment, made from its frames. Throws StoreError when it is damaged. */
function indexOf(file: Segment): LiveIndex {
  const index = new LiveIndex()
  for (const { type, payload, at } of framesOf(file)) {
    if (type !== frameTypes.record) continue
    const key = readRecordKey(payload)
    index.add(key, at, key.span)
  }
  return index
}

/** What a damaged segment is said to be where a record of it is read. */
export function unreadableRecord(segment: RecordSegment, offset: number): StoreError {
  return new StoreError(`The journal ${segment.file.path} is damaged: there is no record at byte ${offset}`)
}
