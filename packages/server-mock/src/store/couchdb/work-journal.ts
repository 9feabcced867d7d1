import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { errorCode } from '../../support/error-code.js'
import { StoreError } from '../port.js'

export interface JournaledWork {
  /** Ids of work that may have begun. */
  readonly started: ReadonlySet<string>
  /** Ids of work that is over. */
  readonly finished: ReadonlySet<string>
}

const line = /^([sfn]) ([0-9a-f]{32})$/gm
const maxBytes = 4 * 1024 * 1024

/** What has to be written down at once and is too small to wait for CouchDB: which work has begun, and which is over. */
export class WorkJournal implements Disposable {
  readonly #file: string
  #descriptor: number
  #bytes = 0
  /** What an earlier process left. */
  readonly found: JournaledWork

  /** Throws StoreError. */
  constructor(file: string) {
    this.#file = file
    const [started, finished] = [new Set<string>(), new Set<string>()]
    for (const [, kind, id = ''] of textOf(file).matchAll(line)) {
      if (kind === 'f') finished.add(id)
      else if (kind === 's') started.add(id)
      else started.delete(id)
    }
    this.found = { started, finished }
    this.#descriptor = opened(file)
  }

  /** Written when it returns; survives the process. */
  started(id: string): void {
    this.#append(`s ${id}\n`)
  }

  /** Of work that was not accepted: as if it had never begun. */
  notStarted(id: string): void {
    this.#append(`n ${id}\n`)
  }

  finished(id: string): void {
    this.#append(`f ${id}\n`)
  }

  /** Whether it has become so long that it should be written anew. */
  get isLong(): boolean {
    return this.#bytes > maxBytes
  }

  /** Keeps nothing but these. */
  rewrite({ started, finished }: JournaledWork): void {
    const lines = [...[...started].map((id) => `s ${id}\n`), ...[...finished].map((id) => `f ${id}\n`)]
    writeFileSync(`${this.#file}.new`, lines.join(''), { mode: 0o600 })
    renameSync(`${this.#file}.new`, this.#file)
    closeSync(this.#descriptor)
    this.#descriptor = opened(this.#file)
    this.#bytes = 0
  }

  [Symbol.dispose](): void {
    closeSync(this.#descriptor)
  }

  #append(text: string): void {
    this.#bytes += writeSync(this.#descriptor, text)
  }
}

function opened(file: string): number {
  try {
    return openSync(file, 'a', 0o600)
  } catch (cause) {
    throw new StoreError(`${file} cannot be written (${errorCode(cause) ?? 'failed'})`, { cause })
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return ''
    throw new StoreError(`${file} cannot be read (${errorCode(cause) ?? 'failed'})`, { cause })
  }
}
