import { StoreError } from '../port.js'
import { storeErrorFrom } from './store-errors.js'

export interface KeyRange {
  readonly gt?: string
  readonly gte?: string
  readonly lt?: string
  readonly lte?: string
  readonly reverse?: boolean
  readonly limit?: number
}

interface ScanRange extends KeyRange {
  /** A step ends when it has read this much, even if it was to read more entries. */
  readonly highWaterMarkBytes?: number
}

/** What a batch is filled through; keys and values are text. */
export interface BatchWriter {
  put(key: string, value: string): unknown
  del(key: string): unknown
}

interface LevelBatch extends BatchWriter {
  write(options: { readonly sync: boolean }): Promise<void>
  close(): Promise<void>
}

interface Cursor<T> {
  nextv(size: number): Promise<T[]>
  all(): Promise<T[]>
  close(): Promise<void>
}

/** The part of classic-level and memory-level that we use. */
export interface Level {
  open(): Promise<void>
  close(): Promise<void>
  get(key: string): Promise<string | undefined>
  getSync(key: string): string | undefined
  getMany(keys: string[]): Promise<(string | undefined)[]>
  hasMany(keys: string[]): Promise<boolean[]>
  batch(): LevelBatch
  keys(range: KeyRange): Cursor<string>
  values(range: KeyRange): Cursor<string>
  iterator(range: ScanRange): Cursor<[string, string]>
  /** On disk: also moves what is in memory and in LevelDB's own log into tables. */
  compactRange?(start: string, end: string): Promise<void>
}

/**
 * An ordered map of texts on disk or in memory. After a write that failed, which leaves LevelDB refusing all others,
 * the next one opens it anew.
 */
export class Database implements AsyncDisposable {
  readonly #level: Level
  readonly #place: string
  #isSuspect = false
  #hasWritten = false
  #reopening: Promise<void> | undefined
  #closed: Promise<void> | undefined

  /** `level` must be open; `place` names it in messages. */
  constructor(level: Level, place: string) {
    this.#level = level
    this.#place = place
  }

  get(key: string): Promise<string | undefined> {
    return this.#read(() => this.#level.get(key))
  }

  /** For keys that are seldom there; a read from the disk would hold up everything else. */
  getSync(key: string): string | undefined {
    try {
      return this.#level.getSync(key)
    } catch (error) {
      throw storeErrorFrom(error, 'Reading', this.#place)
    }
  }

  /** All at one moment. */
  getMany(keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.#read(() => this.#level.getMany([...keys]))
  }

  hasMany(keys: readonly string[]): Promise<boolean[]> {
    return this.#read(() => this.#level.hasMany([...keys]))
  }

  keys(range: KeyRange): Promise<string[]> {
    return this.#read(() => this.#level.keys(range).all())
  }

  values(range: KeyRange): Promise<string[]> {
    return this.#read(() => this.#level.values(range).all())
  }

  entries(range: KeyRange): Promise<[string, string][]> {
    return this.#read(() => this.#level.iterator(range).all())
  }

  /** Calls `visit` with batches of keys at one moment, until it returns false. */
  scanKeys(range: KeyRange, visit: (keys: readonly string[]) => boolean): Promise<void> {
    return this.#read(async () => {
      const cursor = this.#level.keys(range)
      try {
        let keys = await cursor.nextv(scanSize)
        while (keys.length > 0 && visit(keys)) keys = await cursor.nextv(scanSize)
      } finally {
        await cursor.close()
      }
    })
  }

  /** The same with values. */
  scanEntries(range: KeyRange, visit: (entries: readonly (readonly [string, string])[]) => boolean): Promise<void> {
    return this.#read(async () => {
      const cursor = this.#level.iterator({ ...range, highWaterMarkBytes: scanBytes })
      try {
        let entries = await cursor.nextv(scanSize)
        while (entries.length > 0 && visit(entries)) entries = await cursor.nextv(scanSize)
      } finally {
        await cursor.close()
      }
    })
  }

  /** Writes all that `fill` puts and deletes, or nothing; it is on the disk when the promise resolves. Rejects with StoreError. */
  write(fill: (batch: BatchWriter) => void | Promise<void>): Promise<void> {
    return this.#write(fill, true)
  }

  /** As `write`, but the disk is not waited for: the end of the process loses nothing, power loss whatever `force` has not seen. */
  writeAhead(fill: (batch: BatchWriter) => void | Promise<void>): Promise<void> {
    return this.#write(fill, false)
  }

  /**
   * Resolves when all that was written is in tables on the disk; `note` is put with it. To sync a later write would not
   * do: LevelDB begins new logs without syncing the one before.
   */
  async force(note: readonly [string, string]): Promise<void> {
    if (this.#isSuspect) await this.#reopen()
    await this.#leaveTables()
    // It also tells whether the tables could be written, which the call above does not.
    await this.write((batch) => {
      batch.put(...note)
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #write(fill: (batch: BatchWriter) => void | Promise<void>, sync: boolean): Promise<void> {
    if (this.#isSuspect) await this.#reopen()
    try {
      const batch = this.#level.batch()
      try {
        await fill(batch)
        await batch.write({ sync })
        this.#hasWritten = true
      } finally {
        await batch.close()
      }
    } catch (error) {
      this.#isSuspect = true
      throw storeErrorFrom(error, 'Writing to', this.#place)
    }
  }

  async #close(): Promise<void> {
    await this.#reopening
    if (this.#hasWritten && !this.#isSuspect) await this.#leaveTables()
    await this.#level.close()
  }

  /** Empties LevelDB's logs, which also spares the next start the reading of them. The range is empty, so nothing is rewritten. */
  async #leaveTables(): Promise<void> {
    try {
      await this.#level.compactRange?.(' ', ' ')
    } catch {
      // The logs hold everything as well.
    }
  }

  async #read<T>(read: () => Promise<T>): Promise<T> {
    try {
      await this.#reopening
      return await read()
    } catch (error) {
      throw storeErrorFrom(error, 'Reading', this.#place)
    }
  }

  async #reopen(): Promise<void> {
    if (this.#closed !== undefined) throw new StoreError('the store is closed')
    this.#reopening ??= this.#closeAndOpen().finally(() => {
      this.#reopening = undefined
    })
    await this.#reopening
  }

  async #closeAndOpen(): Promise<void> {
    try {
      await this.#level.close()
      await this.#level.open()
      this.#isSuspect = false
    } catch (error) {
      throw storeErrorFrom(error, 'Opening', this.#place)
    }
  }
}

const scanSize = 1000
const scanBytes = 128 * 1024
