import { crc32 } from 'node:zlib'

/**
 * An index file is pages of one size, each with the CRC-32 of what it holds in its last four bytes, so that whatever is
 * read of it is known to be sound.
 */
export const pageBytes = 4096
/** What a page holds. */
export const pageRoom = pageBytes - 4

/** Completes the page at `at`. */
export function sealPage(target: Buffer, at: number): void {
  target.writeUInt32LE(crc32(target.subarray(at, at + pageRoom)), at + pageRoom)
}

export function isSoundPage(page: Buffer): boolean {
  return page.length === pageBytes && crc32(page.subarray(0, pageRoom)) === page.readUInt32LE(pageRoom)
}

/** Entries of one size, none of which reaches over the end of a page. */
export class EntryTable {
  readonly firstPage: number
  readonly entryBytes: number
  readonly perPage: number

  constructor(firstPage: number, entryBytes: number) {
    this.firstPage = firstPage
    this.entryBytes = entryBytes
    this.perPage = Math.floor(pageRoom / entryBytes)
  }

  pages(entries: number): number {
    return Math.ceil(entries / this.perPage)
  }

  pageOf(entry: number): number {
    return this.firstPage + Math.floor(entry / this.perPage)
  }

  /** Where in its page an entry is. */
  within(entry: number): number {
    return (entry % this.perPage) * this.entryBytes
  }

  /** Where in the file. */
  offsetOf(entry: number): number {
    return this.pageOf(entry) * pageBytes + this.within(entry)
  }
}
