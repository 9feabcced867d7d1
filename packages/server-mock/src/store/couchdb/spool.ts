import type { ActivationRecord } from '../../entity/activation.js'
import { parseStoredActivation } from '../../entity/stored-activation.js'
import type { Logger } from '../../telemetry/logger.js'
import { createDeferred } from '../../support/deferred.js'
import type { Deferred } from '../../support/deferred.js'
import type { ActivationQuery } from '../port.js'
import { numbered, PendingPlaces, Words } from './pending-places.js'
import type { Place } from './pending-places.js'
import type { SpoolFiles } from './spool-files.js'
import { encodeFrame, findFrames, jsonOfFrame } from './spool-frame.js'
import type { FrameHead } from './spool-frame.js'

export interface SpoolParts {
  readonly files: SpoolFiles
  readonly log: Logger
  /** A file of more bytes is followed by another one. */
  readonly fileBytes: number
  /** Something is there to upload. */
  readonly onWritten: () => void
}

interface Gathered {
  readonly head: FrameHead
  readonly bytes: Buffer
  readonly written: Deferred<void>
}

/** Of ids that were stored lately; a second record of one of them is ignored without asking CouchDB. */
const maxRemembered = 100_000

/**
 * Records on their way to CouchDB: in files until they are there, in memory only where. All of a turn of the event loop
 * are written at once.
 */
export class Spool {
  readonly #parts: SpoolParts
  readonly #words = new Words()
  /** Oldest first; the last one is written to. */
  #pending: PendingPlaces[] = []
  /** Older ones may end in half a line, and are not written to any more. */
  readonly #firstFile: number
  #nextFile: number
  #gathered: Gathered[] = []
  /** By id, oldest first: the write it was part of. */
  readonly #remembered = new Map<string, Promise<void>>()
  /** Ids that somebody waits for. */
  readonly #waiting = new Map<string, Deferred<void>>()
  #drained: Deferred<void> | undefined
  #uploads = 0

  constructor(parts: SpoolParts) {
    this.#parts = parts
    const numbers = parts.files.numbers()
    for (const file of numbers) this.#replay(file)
    this.#firstFile = (numbers.at(-1) ?? 0) + 1
    this.#nextFile = this.#firstFile
  }

  get length(): number {
    return this.#pending.reduce((sum, { count, done }) => sum + count - done, 0)
  }

  /** Grows whenever records have come to CouchDB. */
  get uploads(): number {
    return this.#uploads
  }

  get place(): string {
    return this.#parts.files.place
  }

  /** Resolves when the record is written and found. Ignores what was stored lately. */
  add(record: ActivationRecord): Promise<void> {
    const same = this.#remembered.get(record.activationId)
    if (same !== undefined) return same
    const written = createDeferred<void>()
    this.#remember(record.activationId, written.promise)
    if (this.#gathered.length === 0) setImmediate(() => this.flush())
    this.#gathered.push({ ...encodeFrame(record), written })
    return written.promise
  }

  /** Whether a record of this id was stored lately, or is not uploaded yet. */
  has(activationId: string): boolean {
    return this.#remembered.has(activationId)
  }

  /** Resolves when the record is uploaded; at once where none of this id is on its way. */
  uploaded(activationId: string): Promise<void> {
    const known = this.#waiting.get(activationId)
    if (known !== undefined) return known.promise
    if (!this.#isOnItsWay(activationId)) return Promise.resolve()
    const waiting = createDeferred<void>()
    this.#waiting.set(activationId, waiting)
    return waiting.promise
  }

  /** Resolves when nothing is on its way. */
  async drained(): Promise<void> {
    this.flush()
    if (this.length === 0) return
    this.#drained ??= createDeferred<void>()
    await this.#drained.promise
  }

  /** Writes what was gathered. */
  flush(): void {
    const gathered = this.#gathered
    this.#gathered = []
    if (gathered.length === 0) return
    const places = this.#writable()
    try {
      this.#parts.files.append(places.file, Buffer.concat(gathered.map(({ bytes }) => bytes)))
    } catch (error) {
      for (const { head, written } of gathered) {
        this.#remembered.delete(head.activationId)
        written.reject(error)
      }
      return
    }
    for (const { head, bytes, written } of gathered) {
      places.add({ ...head, offset: places.size, length: bytes.length }, this.#words)
      written.resolve()
    }
    this.#parts.onWritten()
  }

  /** The oldest that are not uploaded. */
  next(most: number, bytes: number): readonly Place[] {
    return this.#pending.find(({ count, done }) => done < count)?.next(most, bytes) ?? []
  }

  read({ file, offset, length }: Place): ActivationRecord {
    return parseStoredActivation(jsonOfFrame(this.#parts.files.read(file, offset, length)))
  }

  /** `places` are the oldest ones, as `next` gave them. */
  done(places: readonly Place[]): void {
    const pending = this.#pending.find(({ file }) => file === places[0]?.file)
    if (pending === undefined) return
    pending.done += places.length
    this.#uploads++
    for (const { activationId } of places) {
      this.#waiting.get(activationId)?.resolve()
      this.#waiting.delete(activationId)
    }
    this.#removeDone()
    if (this.length > 0) return
    this.#drained?.resolve()
    this.#drained = undefined
  }

  find(namespace: string, activationId: string): Place | undefined {
    const number = this.#words.known(namespace)
    if (number === undefined) return undefined
    for (const pending of this.#pending) {
      const place = pending.find(number, activationId)
      if (place !== undefined) return place
    }
    return undefined
  }

  /** Newest first; the first record of an id only. */
  matching(query: Omit<ActivationQuery, 'skip' | 'limit'>): readonly Place[] {
    const numbers = numbered(query, this.#words)
    if (numbers === undefined) return []
    const found = new Map<string, Place>()
    for (const place of this.#pending.flatMap((pending) => pending.matching(numbers))) {
      if (!found.has(place.activationId)) found.set(place.activationId, place)
    }
    return [...found.values()].toSorted(newestFirst)
  }

  /** What is not uploaded stays for the next process. */
  close(): void {
    this.flush()
    this.#removeDone(true)
    this.#parts.files[Symbol.dispose]()
  }

  #isOnItsWay(activationId: string): boolean {
    if (this.#gathered.some(({ head }) => head.activationId === activationId)) return true
    return this.#pending.some((pending) => pending.has(activationId))
  }

  #writable(): PendingPlaces {
    const last = this.#pending.at(-1)
    if (last !== undefined && last.file >= this.#firstFile && last.size < this.#parts.fileBytes) return last
    const places = new PendingPlaces(this.#nextFile++)
    this.#pending.push(places)
    return places
  }

  /** A file that is still written to goes once it has grown somewhat, so that quiet servers make few files. */
  #removeDone(isClosing = false): void {
    const isOver = ({ count, done, size, file }: PendingPlaces): boolean =>
      done === count && (isClosing || file < this.#nextFile - 1 || size > this.#parts.fileBytes / 16)
    for (const { file } of this.#pending.filter(isOver)) this.#parts.files.remove(file)
    this.#pending = this.#pending.filter((pending) => !isOver(pending))
    if (this.#pending.length === 0) this.#words.clear()
  }

  #remember(activationId: string, written: Promise<void>): void {
    // Who stores it is told, too.
    written.catch(() => undefined)
    this.#remembered.set(activationId, written)
    if (this.#remembered.size <= maxRemembered) return
    const [oldest] = this.#remembered.keys()
    if (oldest !== undefined) this.#remembered.delete(oldest)
  }

  #replay(file: number): void {
    const { frames, broken } = findFrames(this.#parts.files.readAll(file))
    if (broken > 0) {
      // The last line of a file may be half of one that nobody was answered for.
      this.#parts.log.warn({ file, lines: broken }, `lines of the spool ${this.place} cannot be read`)
    }
    const places = new PendingPlaces(file)
    for (const frame of frames) {
      places.add(frame, this.#words)
      this.#remember(frame.activationId, Promise.resolve())
    }
    if (frames.length === 0) this.#parts.files.remove(file)
    else this.#pending.push(places)
  }
}

export function newestFirst(
  one: { readonly start: number; readonly activationId: string },
  other: { readonly start: number; readonly activationId: string },
): number {
  return other.start - one.start || (one.activationId < other.activationId ? 1 : -1)
}
