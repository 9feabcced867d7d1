import type { NamespaceLimits, Subject, SubjectNamespace } from '../../entity/identity.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreConflict, StoreError } from '../port.js'
import type { IdentityStore, ProtectKey } from '../port.js'
import type { CouchDatabase, CouchDocument } from './couch-database.js'
import { textOf } from './couch-database.js'
import { views } from './design-documents.js'

const limitsSuffix = '/limits'
const lookUpMs = 5000

/**
 * Subjects and limits as documents of one database (invocation 23.1). Keys are stored as their HMAC and sealed; a key
 * that another program stored in clear is taken as it is, and protected when its subject is written the next time (T3).
 */
export class CouchIdentityStore implements IdentityStore {
  readonly #database: CouchDatabase
  readonly #protectKey: ProtectKey
  readonly #writing = new KeyedMutex()

  constructor(database: CouchDatabase, protectKey: ProtectKey) {
    this.#database = database
    this.#protectKey = protectKey
  }

  async getSubject(subject: string): Promise<Subject | undefined> {
    const document = await this.#database.get(subject)
    return document === undefined ? undefined : this.#subjectOf(document)
  }

  putSubject(subject: Subject): Promise<void> {
    return this.#writing.run('', async () => {
      await this.#checkUuids(subject)
      await this.#write(subject.subject, { ...subject })
    })
  }

  deleteSubject(subject: string): Promise<void> {
    return this.#delete(subject)
  }

  async listSubjects(): Promise<readonly Subject[]> {
    const rows = await this.#database.all({ includeDocs: true })
    const subjects = rows.flatMap(({ doc }) => (doc === undefined ? [] : (this.#subjectOf(doc) ?? [])))
    return subjects.toSorted((one, other) => (one.subject < other.subject ? -1 : 1))
  }

  findByUuid(uuid: string): Promise<Subject | undefined> {
    return this.#owner(['uuid', uuid])
  }

  /** The first by name where several share the namespace. */
  findByNamespace(namespace: string): Promise<Subject | undefined> {
    return this.#owner(['namespace', namespace])
  }

  async getLimits(namespace: string): Promise<NamespaceLimits | undefined> {
    const document = await this.#database.get(`${namespace}${limitsSuffix}`)
    if (document === undefined) return undefined
    return Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('_')))
  }

  putLimits(namespace: string, limits: NamespaceLimits): Promise<void> {
    return this.#write(`${namespace}${limitsSuffix}`, { ...limits })
  }

  deleteLimits(namespace: string): Promise<void> {
    return this.#delete(`${namespace}${limitsSuffix}`)
  }

  async listBarred(): Promise<readonly string[]> {
    const rows = await this.#database.rows(views.blockedNamespaces, {})
    // The view has namespaces of blocked subjects, too.
    return rows.flatMap(({ id }) => (id.endsWith(limitsSuffix) ? [id.slice(0, -limitsSuffix.length)] : []))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve() // Nothing is open between requests.
  }

  async #owner(key: readonly [string, string]): Promise<Subject | undefined> {
    const range = { startKey: key, endKey: key, limit: 1, includeDocs: true, timeoutMs: lookUpMs } as const
    const [row] = await this.#database.rows(views.owners, range)
    return row?.doc === undefined ? undefined : this.#subjectOf(row.doc)
  }

  /** The uuid of a key belongs to one subject. */
  async #checkUuids({ subject, namespaces }: Subject): Promise<void> {
    const owners = await Promise.all(namespaces.map(({ uuid }) => this.#owner(['uuid', uuid])))
    const other = owners.find((owner) => owner !== undefined && owner.subject !== subject)
    if (other === undefined) return
    throw new StoreConflict(`a key of ${subject} has the uuid of a key of ${other.subject}`)
  }

  /** The last writer wins, as operators expect of what they set. */
  async #write(id: string, members: JsonObject): Promise<void> {
    for (;;) {
      const before = await this.#database.get(id)
      const place = before === undefined ? { _id: id } : { _id: id, _rev: textOf(before, '_rev') }
      try {
        await this.#database.put(id, JSON.stringify({ ...place, ...members }))
        return
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error
      }
    }
  }

  async #delete(id: string): Promise<void> {
    for (;;) {
      const before = await this.#database.get(id)
      if (before === undefined) return
      try {
        await this.#database.delete(id, textOf(before, '_rev'))
        return
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error
      }
    }
  }

  /** Undefined for documents of another kind. */
  #subjectOf(document: CouchDocument): Subject | undefined {
    const [subject, namespaces] = [member(document, 'subject'), member(document, 'namespaces')]
    if (typeof subject !== 'string' || !Array.isArray(namespaces)) return undefined
    return {
      subject,
      namespaces: namespaces.map((each: unknown) => this.#namespaceOf(each, subject)),
      ...(member(document, 'blocked') === true ? { blocked: true } : {}),
    }
  }

  #namespaceOf(source: unknown, subject: string): SubjectNamespace {
    const fields: JsonObject = isJsonObject(source) ? source : {}
    const [name, uuid, key] = [member(fields, 'name'), member(fields, 'uuid'), member(fields, 'key')]
    const [keyMac, sealedKey] = [member(fields, 'keyMac'), member(fields, 'sealedKey')]
    if (typeof name === 'string' && typeof uuid === 'string') {
      if (typeof keyMac === 'string' && typeof sealedKey === 'string') return { name, uuid, keyMac, sealedKey }
      if (typeof key === 'string') return { name, uuid, ...this.#protectKey(uuid, key) }
    }
    throw new StoreError(`The stored subject ${subject} cannot be read`)
  }
}
