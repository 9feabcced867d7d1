import { closeSync, fdatasync, fdatasyncSync, ftruncateSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../support/error-code.js'
import { makeFolder } from '../../support/make-folder.js'
import { StoreError } from '../port.js'

/** Numbered files that only grow. Methods throw StoreError. */
export interface SpoolFiles extends Disposable {
  /** Where it is, for people. */
  readonly place: string
  /** What an earlier process left, oldest first. */
  numbers(): readonly number[]
  readAll(file: number): Buffer
  read(file: number, offset: number, length: number): Buffer
  /** Written whole or not at all, after what is there; survives the process. Only the newest file grows. */
  append(file: number, bytes: Buffer): void
  remove(file: number): void
}

interface ActiveFile {
  readonly file: number
  readonly descriptor: number
  size: number
}

const namePattern = /^(\d{10})\.spool$/
const syncWithinMs = 50

/** Files in a folder, which is made. With `sync` they are on the disk when `append` returns, else within 50 ms. */
export class SpoolFolder implements SpoolFiles {
  readonly place: string
  readonly #sync: boolean
  #active: ActiveFile | undefined
  #syncing: NodeJS.Timeout | undefined

  constructor(folder: string, sync: boolean) {
    this.place = folder
    this.#sync = sync
    this.#trying('Preparing', () => makeFolder(folder))
  }

  numbers(): readonly number[] {
    const names = this.#trying('Reading', () => readdirSync(this.place))
    return names.flatMap((name) => Number(namePattern.exec(name)?.[1] ?? [])).toSorted((one, other) => one - other)
  }

  readAll(file: number): Buffer {
    return this.#trying('Reading', () => readFileSync(this.#path(file)))
  }

  read(file: number, offset: number, length: number): Buffer {
    return this.#trying('Reading', () => {
      const active = this.#active?.file === file ? this.#active.descriptor : undefined
      const descriptor = active ?? openSync(this.#path(file), 'r')
      try {
        const bytes = Buffer.allocUnsafe(length)
        for (let at = 0; at < length; ) {
          const read = readSync(descriptor, bytes, at, length - at, offset + at)
          if (read === 0) throw new Error('the file is shorter than it was')
          at += read
        }
        return bytes
      } finally {
        if (active === undefined) closeSync(descriptor)
      }
    })
  }

  append(file: number, bytes: Buffer): void {
    this.#trying('Writing to', () => {
      const active = this.#opened(file)
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(active.descriptor, bytes, at)
      } catch (error) {
        ftruncateSync(active.descriptor, active.size)
        throw error
      }
      active.size += bytes.length
      if (this.#sync) fdatasyncSync(active.descriptor)
      else this.#syncSoon(active.descriptor)
    })
  }

  remove(file: number): void {
    if (this.#active?.file === file) this.#close()
    this.#trying('Removing from', () => rmSync(this.#path(file), { force: true }))
  }

  [Symbol.dispose](): void {
    this.#close()
  }

  #opened(file: number): ActiveFile {
    if (this.#active?.file === file) return this.#active
    this.#close()
    // Readable, too: what is not uploaded is read from it.
    this.#active = { file, descriptor: openSync(this.#path(file), 'a+', 0o600), size: 0 }
    return this.#active
  }

  #syncSoon(descriptor: number): void {
    this.#syncing ??= setTimeout(() => {
      this.#syncing = undefined
      fdatasync(descriptor, () => undefined)
    }, syncWithinMs)
  }

  #close(): void {
    clearTimeout(this.#syncing)
    this.#syncing = undefined
    const active = this.#active
    this.#active = undefined
    if (active === undefined) return
    try {
      fdatasyncSync(active.descriptor)
    } finally {
      closeSync(active.descriptor)
    }
  }

  #path(file: number): string {
    return join(this.place, `${String(file).padStart(10, '0')}.spool`)
  }

  #trying<T>(doing: string, work: () => T): T {
    try {
      return work()
    } catch (cause) {
      const why = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause))
      throw new StoreError(`${doing} the spool ${this.place} failed: ${why}`, { cause })
    }
  }
}

/** Of a server that keeps nothing. */
export class SpoolMemory implements SpoolFiles {
  readonly place = 'memory'
  readonly #files = new Map<number, Buffer[]>()

  numbers(): readonly number[] {
    return [...this.#files.keys()]
  }

  readAll(file: number): Buffer {
    return Buffer.concat(this.#files.get(file) ?? [])
  }

  read(file: number, offset: number, length: number): Buffer {
    let start = 0
    for (const chunk of this.#files.get(file) ?? []) {
      // What is read was appended in one piece.
      if (offset < start + chunk.length) return chunk.subarray(offset - start, offset - start + length)
      start += chunk.length
    }
    throw new StoreError('the spool in memory is shorter than it was')
  }

  append(file: number, bytes: Buffer): void {
    const chunks = this.#files.get(file) ?? []
    chunks.push(bytes)
    this.#files.set(file, chunks)
  }

  remove(file: number): void {
    this.#files.delete(file)
  }

  [Symbol.dispose](): void {
    this.#files.clear()
  }
}
