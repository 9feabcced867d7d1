import { StoreError } from '../port.js'
import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import { encodeFrame, groupHeaderBytes, maxFrameBytes, sealGroup, syncedGroup, TextPayload } from './journal-codec.js'
import type { FramePayload, FrameType } from './journal-codec.js'
import { createSegment } from './journal-segment.js'
import type { Segment } from './journal-segment.js'
import type { LogPlace, RecordLog, Ticket } from './record-log.js'
import type { SegmentFiles } from './segment-files.js'
import { storeErrorFrom } from './store-errors.js'

export interface JournalOptions {
  readonly folder: string
  readonly files: SegmentFiles
  /** The segment to write to. */
  readonly first: Segment
  /** Older ones that may not be on the disk yet. */
  readonly unsynced?: readonly Segment[]
  /** Promises wait for the disk. */
  readonly sync: boolean
  /** Longest time that written data stays unsynced. */
  readonly syncWithinMs: number
  /** Asked after each write: whether the next one goes to a new segment. */
  readonly isFull: (segment: Segment) => boolean
  /** A new segment is what is written to from now on. */
  readonly onSegment: (segment: Segment) => void
}

/** Something to append, and who hears what became of it. */
export interface AppendedFrame {
  readonly type: FrameType
  readonly payload: FramePayload
  readonly ticket?: SegmentTicket | undefined
}

/** As `Ticket`, and told where the frame begins. */
interface SegmentTicket {
  written(segment: Segment, offset: number): void
  failed(): void
}

/** What one turn of the event loop appends, written at once. */
interface Turn {
  readonly settled: Deferred<void>
  readonly tickets: { readonly ticket: SegmentTicket; readonly at: number }[]
}

const startBytes = 256 * 1024
const keptBytes = 4 * 1024 * 1024

/** The append-only journal of one folder. See journal-codec.ts for its format. */
export class Journal implements RecordLog {
  readonly #options: JournalOptions
  /** The last one is written to; the others are not on the disk yet, or were not when that was last looked at. */
  #segments: readonly Segment[]
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

  constructor(options: JournalOptions) {
    this.#options = options
    this.#segments = [...(options.unsynced ?? []), options.first]
  }

  append(type: FrameType, text: string, ticket?: Ticket): Promise<void> {
    return this.appendFrame({ type, payload: new TextPayload(text), ticket })
  }

  /** As `append`. */
  appendFrame({ type, payload, ticket }: AppendedFrame): Promise<void> {
    const refusal = this.#refusal()
    if (refusal !== undefined) {
      ticket?.failed()
      return Promise.reject(refusal)
    }
    const group = this.#openGroup()
    const at = this.#encode(type, payload)
    if (ticket !== undefined) group.tickets.push({ ticket, at })
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

  /** Resolves when everything that is written is as safe as configured. */
  settled(): Promise<void> {
    return this.#options.sync ? this.sync() : Promise.resolve()
  }

  /** Number of the segment that is written to. */
  get activeSegment(): number {
    return this.#active().number
  }

  /** All that was written is on the disk, and nothing more can be written. */
  get isComplete(): boolean {
    return this.#closed !== undefined && this.#broken === undefined && !this.#segments.some(({ isDirty }) => isDirty)
  }

  release(place: LogPlace): void {
    place.uses--
  }

  /** Begins a new segment. Where that cannot be done, the old one goes on. */
  rotate(): void {
    if (this.#refusal() !== undefined) return
    this.#flush()
    this.#rotate()
  }

  /** Writes and syncs what is left. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    this.#flush()
    clearTimeout(this.#syncTimer)
    await this.#syncing
    if (this.#broken === undefined) await this.#syncUntilQuiet()
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

  /** Returns where in the buffer the frame begins. */
  #encode(type: FrameType, payload: FramePayload): number {
    const at = this.#length
    const needed = at + maxFrameBytes(payload)
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, at)
      this.#buffer = larger
    }
    this.#length = encodeFrame(this.#buffer, at, { type, payload })
    return at
  }

  /** One write for everything that has gathered. */
  #flush(waitsForDisk = this.#options.sync): void {
    const group = this.#group
    if (group === undefined) return
    for (const { type, text } of this.#owed) this.#encode(type, new TextPayload(text))
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
    for (const { ticket, at } of group.tickets) ticket.written(segment, start + at)
    if (this.#buffer.length > keptBytes) this.#buffer = Buffer.allocUnsafe(startBytes)
    if (waitsForDisk) this.#waiting.push(group)
    else group.settled.resolve()
    this.#scheduleSync()
    if (this.#options.isFull(segment)) this.#rotate()
  }

  #active(): Segment {
    const segment = this.#segments.at(-1)
    if (segment === undefined) throw new StoreError('the journal has no segment')
    return segment
  }

  #rotate(): void {
    const { folder, files, onSegment } = this.#options
    let next: Segment
    try {
      next = createSegment(folder, this.#active().number + 1, files)
    } catch {
      return // The old segment goes on; the next write tries again.
    }
    this.#segments = [...this.#segments, next]
    onSegment(next)
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
    if (hasNewFile) await this.#options.files.syncFolder(this.#options.folder)
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
      this.#segments = this.#segments.filter((segment) => segment === active || segment.isDirty)
    } catch {
      // A mark only helps to tell damage from a torn tail; the next one will do.
    }
  }
}
