import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { errorCode } from '../support/error-code.js'
import { isKeyId } from '../support/parameter-vault.js'
import { StoreError } from './port.js'

/** Remembers the ids of keys that stored values may be encrypted with, so that a start without one can say so. */
export class KeyLedger {
  readonly #file: string | undefined
  readonly #ids: Set<string>

  /** Without a file nothing outlives the process. Throws StoreError for a file that cannot be read. */
  constructor(file: string | undefined) {
    this.#file = file
    this.#ids = new Set(file === undefined ? [] : readIds(file))
  }

  ids(): readonly string[] {
    return [...this.#ids]
  }

  /** On the disk when it returns. Throws StoreError. */
  add(id: string): void {
    if (this.#ids.has(id)) return
    this.#ids.add(id)
    this.#write()
  }

  /** Throws StoreError. */
  replace(ids: readonly string[]): void {
    if (ids.length === this.#ids.size && ids.every((id) => this.#ids.has(id))) return
    this.#ids.clear()
    for (const id of ids) this.#ids.add(id)
    this.#write()
  }

  /** Written beside and renamed, so that nobody reads half of it. */
  #write(): void {
    const file = this.#file
    if (file === undefined) return
    try {
      writeFileSync(`${file}.new`, `${JSON.stringify({ keys: [...this.#ids] })}\n`, { mode: 0o600, flush: true })
      renameSync(`${file}.new`, file)
    } catch (cause) {
      throw new StoreError(`${file} cannot be written (${errorCode(cause) ?? 'failed'})`, { cause })
    }
  }
}

function readIds(file: string): readonly string[] {
  try {
    const source: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const ids: unknown = typeof source === 'object' && source !== null && 'keys' in source ? source.keys : undefined
    if (!Array.isArray(ids)) throw new TypeError('keys is no list')
    return ids.filter((id: unknown): id is string => typeof id === 'string' && isKeyId(id))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return []
    throw new StoreError(`${file} cannot be read: restore it, or remove it and start with the keys of parameters`, {
      cause,
    })
  }
}
