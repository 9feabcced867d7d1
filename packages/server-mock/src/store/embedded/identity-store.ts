import { barsInvocations, type NamespaceLimits, type Subject } from '../../entity/identity.js'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreConflict, StoreError } from '../port.js'
import type { IdentityStore } from '../port.js'
import type { Database, KeyRange } from './database.js'
import { limitsKey, namespaceKey, subjectKey, uuidKey } from './entity-keys.js'

/** Subjects under their names, with pointers to them from their namespaces and the uuids of their keys. */
export class EmbeddedIdentityStore implements IdentityStore {
  readonly #database: Database
  readonly #writing = new KeyedMutex()

  constructor(database: Database) {
    this.#database = database
  }

  async getSubject(subject: string): Promise<Subject | undefined> {
    const text = await this.#database.get(subjectKey(subject))
    return text === undefined ? undefined : parseSubject(text, subject)
  }

  putSubject(subject: Subject): Promise<void> {
    return this.#writing.run('', async () => {
      const before = await this.getSubject(subject.subject)
      await this.#checkUuids(subject)
      await this.#database.write((batch) => {
        for (const key of before === undefined ? [] : pointersOf(before)) batch.del(key)
        for (const key of pointersOf(subject)) batch.put(key, subject.subject)
        batch.put(subjectKey(subject.subject), JSON.stringify(subject))
      })
    })
  }

  deleteSubject(subject: string): Promise<void> {
    return this.#writing.run('', async () => {
      const before = await this.getSubject(subject)
      if (before === undefined) return
      await this.#database.write((batch) => {
        for (const key of pointersOf(before)) batch.del(key)
        batch.del(subjectKey(subject))
      })
    })
  }

  async listSubjects(): Promise<readonly Subject[]> {
    const prefix = subjectKey('')
    const entries = await this.#database.entries(below(prefix))
    return entries.map(([key, text]) => parseSubject(text, key.slice(prefix.length)))
  }

  async findByUuid(uuid: string): Promise<Subject | undefined> {
    const subject = await this.#database.get(uuidKey(uuid))
    return subject === undefined ? undefined : this.getSubject(subject)
  }

  /** The first by name where several share the namespace. */
  async findByNamespace(namespace: string): Promise<Subject | undefined> {
    const [subject] = await this.#database.values({ ...below(namespaceKey(namespace, '')), limit: 1 })
    return subject === undefined ? undefined : this.getSubject(subject)
  }

  async getLimits(namespace: string): Promise<NamespaceLimits | undefined> {
    const text = await this.#database.get(limitsKey(namespace))
    return text === undefined ? undefined : parseLimits(text, namespace)
  }

  putLimits(namespace: string, limits: NamespaceLimits): Promise<void> {
    return this.#database.write((batch) => {
      batch.put(limitsKey(namespace), JSON.stringify(limits))
    })
  }

  deleteLimits(namespace: string): Promise<void> {
    return this.#database.write((batch) => {
      batch.del(limitsKey(namespace))
    })
  }

  async listBarred(): Promise<readonly string[]> {
    const prefix = limitsKey('')
    const entries = await this.#database.entries(below(prefix))
    const named = entries.map(([key, text]) => [key.slice(prefix.length), text] as const)
    return named.flatMap(([namespace, text]) => (barsInvocations(parseLimits(text, namespace)) ? [namespace] : []))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve() // The database is closed by who opened it.
  }

  /** The uuid of a key belongs to one subject. */
  async #checkUuids(subject: Subject): Promise<void> {
    const keys = subject.namespaces.map(({ uuid }) => uuidKey(uuid))
    for (const owner of await this.#database.getMany(keys)) {
      if (owner !== undefined && owner !== subject.subject) {
        throw new StoreConflict(`a key of ${subject.subject} has the uuid of a key of ${owner}`)
      }
    }
  }
}

function pointersOf({ subject, namespaces }: Subject): readonly string[] {
  return namespaces.flatMap(({ name, uuid }) => [namespaceKey(name, subject), uuidKey(uuid)])
}

/** Everything that begins with a prefix which ends in a slash or an exclamation mark. */
function below(prefix: string): KeyRange {
  const last = prefix.charCodeAt(prefix.length - 1)
  return { gte: prefix, lt: `${prefix.slice(0, -1)}${String.fromCharCode(last + 1)}` }
}

function parseSubject(text: string, subject: string): Subject {
  const value = parseJson(text, `subject ${subject}`)
  if (typeof value === 'object' && value !== null && 'subject' in value && 'namespaces' in value)
    return value as Subject
  throw new StoreError(`The stored subject ${subject} cannot be read`)
}

function parseLimits(text: string, namespace: string): NamespaceLimits {
  const value = parseJson(text, `limits of ${namespace}`)
  // What is no set of limits is ignored where limits are applied (rest-api 21).
  return typeof value === 'object' && value !== null ? value : {}
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new StoreError(`The stored ${what} cannot be read`, { cause })
  }
}
