import { closeSync, fdatasync, ftruncateSync, openSync, unlink, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { encodeSegmentHeader, segmentHeaderBytes } from './journal-codec.js'

const syncData = promisify(fdatasync)
const removeFile = promisify(unlink)

/** What a segment needs of the file system; a test passes its own to make writes fail. */
export interface SegmentFiles {
  openSync(path: string, flags: string, mode: number): number
  writeSync(descriptor: number, data: Uint8Array, offset: number, length: number, position: number): number
  ftruncateSync(descriptor: number, length: number): void
  /** Resolves when all data written so far is on the disk. */
  sync(descriptor: number): Promise<void>
}

export const realFiles: SegmentFiles = {
  openSync,
  writeSync,
  ftruncateSync,
  sync: (descriptor) => syncData(descriptor),
}

const suffix = '.journal'
const nameGrammar = /^(\d{10})\.journal$/

function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(10, '0')}${suffix}`)
}

/** The number in a segment's file name; `undefined` for any other file. */
export function segmentNumber(fileName: string): number | undefined {
  const digits = nameGrammar.exec(fileName)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** One file of the journal, open for appending. */
export class Segment {
  readonly number: number
  readonly path: string
  readonly #files: SegmentFiles
  readonly #descriptor: number
  /** Bytes that are sound; what a failed write left behind them is cut off. */
  size = segmentHeaderBytes
  /** Up to here it is on the disk. */
  syncedSize = 0
  /** Records not yet in the indexes and work not yet done that are written here. */
  uses = 0
  isSound = true
  #isSyncing = false
  #isClosed = false

  /** Creates the file with mode 0600. Throws what the file system throws, and leaves no file then. */
  constructor(folder: string, number: number, files: SegmentFiles = realFiles) {
    this.number = number
    this.path = segmentPath(folder, number)
    this.#files = files
    this.#descriptor = files.openSync(this.path, 'wx', 0o600)
    try {
      this.#writeAll(encodeSegmentHeader(number), 0)
    } catch (error) {
      closeSync(this.#descriptor)
      unlinkSync(this.path)
      throw error
    }
  }

  get isDirty(): boolean {
    return this.syncedSize < this.size
  }

  /**
   * All or nothing. Throws what the file system throws; then nothing of `data` counts, and `isSound` tells whether
   * the file may be written to again.
   */
  append(data: Uint8Array): void {
    try {
      this.#writeAll(data, this.size)
    } catch (error) {
      this.isSound = false
      this.#files.ftruncateSync(this.#descriptor, this.size)
      this.isSound = true
      throw error
    }
    this.size += data.length
  }

  /** Resolves when everything written before the call is on the disk. */
  async sync(): Promise<void> {
    if (this.#isClosed) return
    const size = this.size
    this.#isSyncing = true
    try {
      await this.#files.sync(this.#descriptor)
    } finally {
      this.#isSyncing = false
      this.#closeIfDone()
    }
    this.syncedSize = Math.max(this.syncedSize, size)
  }

  /** A sync under way is let to its end first. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#closeIfDone()
  }

  /** Resolves when the file is gone; some disks take so long that everybody would notice. */
  remove(): Promise<void> {
    return removeFile(this.path)
  }

  #closeIfDone(): void {
    if (this.#isClosed && !this.#isSyncing) closeSync(this.#descriptor)
  }

  #writeAll(data: Uint8Array, position: number): void {
    let written = 0
    while (written < data.length) {
      written += this.#files.writeSync(this.#descriptor, data, written, data.length - written, position + written)
    }
  }
}

/**
 * Removes segments one after the other, oldest first. After one that cannot be removed the rest stays as well: what it
 * began may have ended in a later one. The next start reads them once more, and finds that all of it is done.
 */
export class SegmentRemovals {
  #removed = Promise.resolve()

  add(segment: Segment): void {
    segment.close()
    this.#removed = this.#removed.then(() => segment.remove())
    this.#removed.catch(() => undefined)
  }

  /** Resolves when nothing is being removed. */
  async settled(): Promise<void> {
    await this.#removed.catch(() => undefined)
  }
}
