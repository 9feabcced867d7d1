import { isJsonObject, member } from '../../entity/json-object.js'
import { idempotencyMs, StoreConflict, StoreError } from '../port.js'
import type { IdempotencyStore, KeyedInvocation } from '../port.js'
import { textOf } from './couch-database.js'
import type { CouchDatabase, CouchDocument } from './couch-database.js'

const { createHash } = process.getBuiltinModule('node:crypto')

interface Bound {
  readonly revision: string
  readonly made: KeyedInvocation
}

/** A document for each name, under its digest: names are any text. */
export class CouchIdempotencyStore implements IdempotencyStore {
  readonly #database: CouchDatabase

  constructor(database: CouchDatabase) {
    this.#database = database
  }

  async bind(name: string, made: KeyedInvocation): Promise<KeyedInvocation> {
    for (;;) {
      const known = await this.#read(name)
      if (known !== undefined && made.atMs - known.made.atMs < idempotencyMs) return known.made
      if (await this.#write(name, made, known?.revision)) return made
    }
  }

  async accept(name: string, activationId: string): Promise<void> {
    for (;;) {
      const known = await this.#read(name)
      if (known?.made.activationId !== activationId) return
      if (await this.#write(name, { ...known.made, isAccepted: true }, known.revision)) return
    }
  }

  async release(name: string, activationId: string): Promise<void> {
    for (;;) {
      const known = await this.#read(name)
      if (known?.made.activationId !== activationId) return
      try {
        await this.#database.delete(idOf(name), known.revision)
        return
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error
      }
    }
  }

  async #read(name: string): Promise<Bound | undefined> {
    const document = await this.#database.get(idOf(name))
    return document === undefined ? undefined : { revision: textOf(document, '_rev'), made: madeOf(document) }
  }

  /** Resolves with whether it was written; otherwise somebody else was first. */
  async #write(name: string, made: KeyedInvocation, revision: string | undefined): Promise<boolean> {
    const id = idOf(name)
    const place = revision === undefined ? { _id: id } : { _id: id, _rev: revision }
    try {
      await this.#database.put(id, JSON.stringify({ ...place, keyed: made }))
      return true
    } catch (error) {
      if (error instanceof StoreConflict) return false
      throw error
    }
  }
}

function idOf(name: string): string {
  return `key/${createHash('sha256').update(name).digest('hex')}`
}

function madeOf(document: CouchDocument): KeyedInvocation {
  const keyed = member(document, 'keyed')
  if (isJsonObject(keyed)) {
    const [activationId, fingerprint] = [member(keyed, 'activationId'), member(keyed, 'fingerprint')]
    if (typeof activationId === 'string' && typeof fingerprint === 'string') {
      const atMs = Number(member(keyed, 'atMs'))
      return { activationId, fingerprint, atMs, isAccepted: member(keyed, 'isAccepted') === true }
    }
  }
  throw new StoreError('what an idempotency key stands for cannot be read')
}
