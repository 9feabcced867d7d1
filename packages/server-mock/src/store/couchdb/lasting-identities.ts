import type { NamespaceLimits, Subject } from '../../entity/identity.js'
import type { Clock } from '../../support/clock.js'
import type { IdentityStore } from '../port.js'
import { CouchError } from './couch-client.js'

interface Seen {
  readonly value: Subject | NamespaceLimits | undefined
  /** By the monotonic clock, milliseconds. */
  readonly until: number
}

const keptMs = 2 * 3_600_000
const maxKept = 10_000

/**
 * While CouchDB is out of reach, what was last looked up of a subject holds on for some hours: callers that were here before go on. A
 * key that is revoked meanwhile is good for as long. Closes with the store it wraps.
 */
export class LastingIdentities implements IdentityStore {
  readonly #store: IdentityStore
  readonly #clock: Clock
  /** Least recently used first. */
  readonly #seen = new Map<string, Seen>()

  constructor(store: IdentityStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  getSubject(subject: string): Promise<Subject | undefined> {
    return this.#lasting(`subject/${subject}`, () => this.#store.getSubject(subject))
  }

  findByUuid(uuid: string): Promise<Subject | undefined> {
    return this.#lasting(`uuid/${uuid}`, () => this.#store.findByUuid(uuid))
  }

  findByNamespace(namespace: string): Promise<Subject | undefined> {
    return this.#lasting(`namespace/${namespace}`, () => this.#store.findByNamespace(namespace))
  }

  getLimits(namespace: string): Promise<NamespaceLimits | undefined> {
    return this.#lasting(`limits/${namespace}`, () => this.#store.getLimits(namespace))
  }

  listSubjects(): Promise<readonly Subject[]> {
    return this.#store.listSubjects()
  }

  listBarred(): Promise<readonly string[]> {
    return this.#store.listBarred()
  }

  putSubject(subject: Subject): Promise<void> {
    return this.#changing(() => this.#store.putSubject(subject))
  }

  deleteSubject(subject: string): Promise<void> {
    return this.#changing(() => this.#store.deleteSubject(subject))
  }

  putLimits(namespace: string, limits: NamespaceLimits): Promise<void> {
    return this.#changing(() => this.#store.putLimits(namespace, limits))
  }

  deleteLimits(namespace: string): Promise<void> {
    return this.#changing(() => this.#store.deleteLimits(namespace))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#store[Symbol.asyncDispose]()
  }

  async #changing(change: () => Promise<void>): Promise<void> {
    try {
      await change()
    } finally {
      this.#seen.clear()
    }
  }

  async #lasting<T extends Subject | NamespaceLimits>(
    key: string,
    look: () => Promise<T | undefined>,
  ): Promise<T | undefined> {
    try {
      const value = await look()
      this.#remember(key, value)
      return value
    } catch (error) {
      const seen = this.#seen.get(key)
      const isPassing = error instanceof CouchError && error.isPassing
      if (!isPassing || seen === undefined || seen.until < this.#clock.monotonicMs()) throw error
      // It was remembered under a key of its own kind.
      return seen.value as T | undefined
    }
  }

  #remember(key: string, value: Seen['value']): void {
    this.#seen.delete(key)
    // Anybody can ask for subjects that there are not.
    if (value === undefined && !key.startsWith('limits/')) return
    this.#seen.set(key, { value, until: this.#clock.monotonicMs() + keptMs })
    if (this.#seen.size <= maxKept) return
    const [oldest] = this.#seen.keys()
    if (oldest !== undefined) this.#seen.delete(oldest)
  }
}
