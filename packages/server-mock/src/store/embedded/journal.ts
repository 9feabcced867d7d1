import { closeSync, fsync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import { StoreError } from '../port.js'
import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import {
  encodeFrame,
  frameTypes,
  groupHeaderBytes,
  maxFrameBytes,
  positionText,
  sealGroup,
  syncedGroup,
} from './journal-codec.js'
import type { FrameType } from './journal-codec.js'
import { realFiles, Segment, SegmentRemovals } from './journal-segment.js'
import type { SegmentFiles } from './journal-segment.js'
import type { LogPlace, RecordLog, Ticket } from './record-log.js'
import { storeErrorFrom } from './store-errors.js'

const syncFolder = promisify(fsync)

export interface JournalOptions {
  readonly folder: string
  /** Number of the first segment to write. */
  readonly firstSegment: number
  /** Promises wait for the disk. */
  readonly sync: boolean
  /** A segment that is longer gets a successor. */
  readonly segmentBytes: number
  /** Longest time that written data stays unsynced. */
  readonly syncWithinMs: number
  readonly files?: SegmentFiles
}

/** What one turn of the event loop appends, written at once. */
interface Turn {
  readonly settled: Deferred<void>
  readonly tickets: { readonly ticket: Ticket; readonly end: number }[]
}

const startBytes = 256 * 1024
const keptBytes = 4 * 1024 * 1024

/** The append-only journal of one folder. See journal-codec.ts for its format. */
export class Journal implements RecordLog {
  readonly #options: JournalOptions
  readonly #files: SegmentFiles
  /** Oldest first; the last one is written to. */
  readonly #segments: Segment[] = []
  readonly #removals = new SegmentRemovals()
  #buffer = Buffer.allocUnsafe(startBytes)
  #length = groupHeaderBytes
  #group: Turn | undefined
  /** Frames that must not get lost although nobody waits for them; kept over a failed write. */
  #owed: { readonly type: FrameType; readonly text: string }[] = []
  #waiting: Turn[] = []
  #syncing: Promise<void> | undefined
  #syncTimer: NodeJS.Timeout | undefined
  #broken: StoreError | undefined
  #closed: Promise<void> | undefined

  /** Throws StoreError when the first segment cannot be made. */
  constructor(options: JournalOptions) {
    this.#options = options
    this.#files = options.files ?? realFiles
    this.#startSegment(options.firstSegment)
  }

  append(type: FrameType, text: string, ticket?: Ticket): Promise<void> {
    const refusal = this.#refusal()
    if (refusal !== undefined) {
      ticket?.failed()
      return Promise.reject(refusal)
    }
    const group = this.#openGroup()
    this.#encode(type, text)
    if (ticket !== undefined) group.tickets.push({ ticket, end: this.#length })
    return group.settled.promise
  }

  appendNow(type: FrameType, ...texts: string[]): void {
    if (this.#refusal() !== undefined) return
    for (const text of texts) this.#owed.push({ type, text })
    this.#openGroup()
    this.#flush()
  }

  sync(): Promise<void> {
    const refusal = this.#refusal()
    if (refusal !== undefined) return Promise.reject(refusal)
    const group = this.#openGroup()
    this.#flush(true)
    return group.settled.promise
  }

  /** Number of the segment that is written to. */
  get activeSegment(): number {
    return this.#active().number
  }

  release(place: LogPlace, uses = 1): void {
    place.uses -= uses
    if (place.uses === 0) this.#dropUnused()
  }

  markProjected(place: LogPlace, offset: number): void {
    if (this.#refusal() !== undefined) return
    this.#openGroup()
    this.#encode(frameTypes.projected, positionText({ segment: place.number, offset }))
  }

  /** Writes and syncs what is left, and removes every segment that nobody needs. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    this.#flush()
    clearTimeout(this.#syncTimer)
    await this.#syncing
    if (this.#broken === undefined) await this.#syncUntilQuiet()
    const isIdle = this.#segments.every((segment) => segment.uses === 0)
    for (const segment of this.#segments.splice(0)) {
      if (isIdle && this.#broken === undefined) this.#removals.add(segment)
      else segment.close()
    }
    await this.#removals.settled()
  }

  #refusal(): StoreError | undefined {
    return this.#broken ?? (this.#closed === undefined ? undefined : new StoreError('the store is closed'))
  }

  #openGroup(): Turn {
    if (this.#group !== undefined) return this.#group
    this.#group = { settled: createDeferred(), tickets: [] }
    // Those who append with nobody waiting leave the rejection to the log of the next one.
    this.#group.settled.promise.catch(() => undefined)
    setImmediate(() => {
      this.#flush()
    })
    return this.#group
  }

  #encode(type: FrameType, text: string): void {
    const needed = this.#length + maxFrameBytes(text)
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#length = encodeFrame(this.#buffer, this.#length, { type, text })
  }

  /** One write for everything that has gathered. */
  #flush(waitsForDisk = this.#options.sync): void {
    const group = this.#group
    if (group === undefined) return
    for (const { type, text } of this.#owed) this.#encode(type, text)
    this.#group = undefined
    const length = this.#length
    this.#length = groupHeaderBytes
    const segment = this.#active()
    const start = segment.size
    try {
      if (length > groupHeaderBytes) segment.append(sealGroup(this.#buffer, length))
    } catch (error) {
      const failure = storeErrorFrom(error, 'Writing to', segment.path)
      if (!segment.isSound) this.#break(failure)
      for (const { ticket } of group.tickets) ticket.failed()
      group.settled.reject(failure)
      return
    }
    this.#owed = []
    for (const { ticket, end } of group.tickets) ticket.written(segment, start + end)
    if (this.#buffer.length > keptBytes) this.#buffer = Buffer.allocUnsafe(startBytes)
    if (waitsForDisk) this.#waiting.push(group)
    else group.settled.resolve()
    this.#scheduleSync()
    if (segment.size >= this.#options.segmentBytes) this.#rotate()
  }

  #active(): Segment {
    const segment = this.#segments.at(-1)
    if (segment === undefined) throw new StoreError('the journal has no segment')
    return segment
  }

  #startSegment(number: number): void {
    const { folder } = this.#options
    try {
      this.#segments.push(new Segment(folder, number, this.#files))
    } catch (error) {
      throw storeErrorFrom(error, 'Starting a journal in', folder)
    }
  }

  #rotate(): void {
    try {
      this.#startSegment(this.#active().number + 1)
    } catch {
      return // The old segment goes on; the next write tries again.
    }
    this.#dropUnused()
  }

  /** Oldest first and no further than the first one in use: a later frame may end what an earlier one began. */
  #dropUnused(): void {
    while (this.#segments.length > 1) {
      const [oldest] = this.#segments
      if (oldest === undefined || oldest.uses > 0) return
      this.#segments.shift()
      this.#removals.add(oldest)
    }
  }

  #scheduleSync(): void {
    if (this.#syncing !== undefined) return
    if (this.#waiting.length > 0) {
      this.#startSync()
      return
    }
    this.#syncTimer ??= setTimeout(() => {
      this.#startSync()
    }, this.#options.syncWithinMs).unref()
  }

  #startSync(): void {
    clearTimeout(this.#syncTimer)
    this.#syncTimer = undefined
    if (this.#syncing !== undefined || this.#broken !== undefined) return
    this.#syncing = this.#syncUntilQuiet().finally(() => {
      this.#syncing = undefined
      if (this.#closed === undefined && this.#segments.some((segment) => segment.isDirty)) this.#scheduleSync()
    })
  }

  /** Syncs at least once, and again for as long as somebody waits. Never rejects. */
  async #syncUntilQuiet(): Promise<void> {
    do {
      const groups = this.#waiting
      this.#waiting = []
      try {
        await this.#syncOnce()
      } catch (error) {
        // After a failed sync nobody can say what is on the disk: stop rather than pretend.
        this.#waiting.push(...groups)
        this.#break(storeErrorFrom(error, 'Syncing the journal in', this.#options.folder))
        return
      }
      for (const group of groups) group.settled.resolve()
    } while (this.#waiting.length > 0)
    this.#markSynced()
  }

  /** Nothing is taken any more. */
  #break(error: StoreError): void {
    this.#broken = error
    for (const group of this.#waiting) group.settled.reject(error)
    this.#waiting = []
  }

  async #syncOnce(): Promise<void> {
    const dirty = this.#segments.filter((segment) => segment.isDirty)
    const hasNewFile = dirty.some((segment) => segment.syncedSize === 0)
    for (const segment of dirty) await segment.sync()
    if (hasNewFile) await this.#syncNames()
  }

  async #syncNames(): Promise<void> {
    const descriptor = openSync(this.#options.folder, 'r')
    try {
      await syncFolder(descriptor)
    } finally {
      closeSync(descriptor)
    }
  }

  /** Says in the journal itself how much of it is safe; needs no sync of its own. */
  #markSynced(): void {
    const active = this.#segments.at(-1)
    if (active === undefined) return
    const wasClean = !active.isDirty
    const marks = this.#segments
      .filter((segment) => segment.syncedSize > 0)
      .map((segment) => syncedGroup({ segment: segment.number, offset: segment.syncedSize }))
    try {
      active.append(Buffer.concat(marks))
      if (wasClean) active.syncedSize = active.size
    } catch {
      // A mark only helps to tell damage from a torn tail; the next one will do.
    }
  }
}
