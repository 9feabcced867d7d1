import { closeSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { encodeSegmentHeader, segmentHeaderBytes } from './journal-codec.js'
import type { LogPlace } from './record-log.js'
import type { SegmentFiles } from './segment-files.js'

const nameGrammar = /^(\d{10})\.(journal|idx)$/

export function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(10, '0')}.journal`)
}

/** Of the file beside a segment that tells where its records are. */
export function indexPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(10, '0')}.idx`)
}

/** The number in the name of a segment or its index, and which of them it is; `undefined` for any other file. */
export function segmentName(fileName: string): { readonly number: number; readonly isIndex: boolean } | undefined {
  const [, digits, kind] = nameGrammar.exec(fileName) ?? []
  return digits === undefined ? undefined : { number: Number(digits), isIndex: kind === 'idx' }
}

interface SegmentState {
  readonly folder: string
  readonly number: number
  readonly files: SegmentFiles
  /** `undefined`: nothing is written any more. */
  readonly descriptor?: number
  readonly size: number
  readonly syncedSize: number
}

/** One file of the journal. */
export class Segment implements LogPlace {
  readonly number: number
  readonly path: string
  readonly #files: SegmentFiles
  #descriptor: number | undefined
  /** Bytes that are sound; what a failed write left behind them is cut off. */
  size: number
  /** Up to here it is on the disk. */
  syncedSize: number
  /** Pieces of work not yet done that are written here. */
  uses = 0
  isSound = true
  #isSyncing = false
  #isClosed: boolean

  constructor({ folder, number, files, descriptor, size, syncedSize }: SegmentState) {
    this.number = number
    this.path = segmentPath(folder, number)
    this.#files = files
    this.#descriptor = descriptor
    this.#isClosed = descriptor === undefined
    this.size = size
    this.syncedSize = syncedSize
  }

  get isDirty(): boolean {
    return this.syncedSize < this.size
  }

  /** What it is open as; `undefined` when it is to be opened for reading. */
  get descriptor(): number | undefined {
    return this.#descriptor
  }

  /**
   * All or nothing. Throws what the file system throws; then nothing of `data` counts, and `isSound` tells whether
   * the file may be written to again.
   */
  append(data: Uint8Array): void {
    const descriptor = this.#open()
    try {
      writeAll({ files: this.#files, descriptor }, data, this.size)
    } catch (error) {
      this.isSound = false
      this.#files.ftruncateSync(descriptor, this.size)
      this.isSound = true
      throw error
    }
    this.size += data.length
  }

  /** Resolves when everything written before the call is on the disk. */
  async sync(): Promise<void> {
    const { size } = this
    if (this.#isClosed) {
      this.syncedSize = size // Nobody needs it any more.
      return
    }
    this.#isSyncing = true
    try {
      await this.#files.sync(this.#open())
    } finally {
      this.#isSyncing = false
      this.#closeIfDone()
    }
    this.syncedSize = Math.max(this.syncedSize, size)
  }

  /** A sync under way is let to its end first. */
  close(): void {
    this.#isClosed = true
    this.#closeIfDone()
  }

  #open(): number {
    if (this.#descriptor === undefined) throw new Error('the segment is closed')
    return this.#descriptor
  }

  #closeIfDone(): void {
    if (!this.#isClosed || this.#isSyncing || this.#descriptor === undefined) return
    this.#files.closeSync(this.#descriptor)
    this.#descriptor = undefined
  }
}

/** Creates the file with mode 0600, open for appending. Throws what the file system throws, and leaves no file then. */
export function createSegment(folder: string, number: number, files: SegmentFiles): Segment {
  const descriptor = files.openSync(segmentPath(folder, number), 'wx+', 0o600)
  try {
    writeAll({ files, descriptor }, encodeSegmentHeader(number), 0)
  } catch (error) {
    closeSync(descriptor)
    unlinkSync(segmentPath(folder, number))
    throw error
  }
  return new Segment({ folder, number, files, descriptor, size: segmentHeaderBytes, syncedSize: 0 })
}

function writeAll(
  { files, descriptor }: { readonly files: SegmentFiles; readonly descriptor: number },
  data: Uint8Array,
  position: number,
): void {
  let written = 0
  while (written < data.length) {
    written += files.writeSync(descriptor, data, written, data.length - written, position + written)
  }
}
