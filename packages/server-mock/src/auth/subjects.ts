import { ApiError, isEntityName, texts } from '@wsk/contract'
import type { NamespaceLimits, Subject, SubjectNamespace } from '../entity/identity.js'
import { KeyedMutex } from '../support/keyed-mutex.js'
import { StoreConflict } from '../store/port.js'
import type { IdentityStore } from '../store/port.js'
import { AuthError } from './auth-error.js'
import { createCredentials, isPublishedKey, isUuid, keyLength, parseCredentials } from './credentials.js'
import type { Credentials } from './credentials.js'
import type { KeySecret } from './key-secret.js'

/** `subject` may use `namespace` with this key. */
export interface SubjectKey extends Credentials {
  readonly subject: string
  readonly namespace: string
}

export interface SubjectView {
  readonly subject: string
  readonly blocked: boolean
  readonly keys: readonly SubjectKey[]
}

export interface KeyRequest {
  readonly subject: string
  /** Absent: a namespace named as the subject. */
  readonly namespace?: string
  /** `uuid:key`; absent: random. */
  readonly auth?: string
  /** Replaces the key that the subject has for the namespace. */
  readonly revoke?: boolean
}

export interface SubjectsParts {
  readonly identities: IdentityStore
  readonly secret: KeySecret
  /** Called after every change, before it is answered. */
  readonly onChange: () => void
  /** May refuse a namespace that does not exist yet, by throwing ApiError. */
  readonly admitNamespace?: (namespace: string) => void
}

const minSubjectLength = 5
const maxSubjectLength = 256

/**
 * Subjects, their keys and the limits of namespaces, as operators see them (invocation 23.7). Rejects with ApiError
 * `notFound`, `conflict`, `badRequest` or `forbidden`, whose text is the answer. Changes come one after the other.
 */
export class Subjects {
  readonly #parts: SubjectsParts
  readonly #changing = new KeyedMutex()

  constructor(parts: SubjectsParts) {
    this.#parts = parts
  }

  /** A new key, for a new subject too. An existing one is only replaced when `revoke` says so. */
  createKey(request: KeyRequest): Promise<SubjectKey> {
    const { subject, namespace = subject, auth, revoke = false } = request
    return this.#change(async () => {
      checkSubjectName(subject)
      checkNamespaceName(namespace)
      const { identities } = this.#parts
      const stored = await identities.getSubject(subject)
      if (stored?.blocked === true) throw new ApiError('conflict', 'The subject you want to edit is blocked')
      const hasKey = stored?.namespaces.some(({ name }) => name === namespace) === true
      if (hasKey && !revoke) throw new ApiError('conflict', 'Namespace already exists')
      if ((await identities.findByNamespace(namespace)) === undefined) this.#parts.admitNamespace?.(namespace)
      const credentials = auth === undefined ? createCredentials() : givenCredentials(auth)
      const others = (stored?.namespaces ?? []).filter(({ name }) => name !== namespace)
      await this.#put({ subject, namespaces: [...others, this.#sealed(namespace, credentials)] })
      return { subject, namespace, ...credentials }
    })
  }

  async getSubject(subject: string): Promise<SubjectView> {
    const { namespaces, blocked = false } = await this.#existing(subject)
    return { subject, blocked, keys: namespaces.map((namespace) => this.#opened(subject, namespace)) }
  }

  /** Without `namespace` the whole subject. */
  deleteSubject(subject: string, namespace?: string): Promise<void> {
    return this.#change(async () => {
      const stored = await this.#existing(subject)
      if (namespace === undefined) {
        await this.#parts.identities.deleteSubject(subject)
        return
      }
      const others = stored.namespaces.filter(({ name }) => name !== namespace)
      if (others.length === stored.namespaces.length) throw noNamespace(namespace, subject)
      await this.#put({ ...stored, namespaces: others })
    })
  }

  /** By `uuid:key`, or the uuid alone. */
  async whois(key: string): Promise<{ readonly subject: string; readonly namespace: string }> {
    const { identities, secret } = this.#parts
    const [uuid, given] = splitKey(key.trim())
    const stored = await identities.findByUuid(uuid.toLowerCase())
    const namespace = stored?.namespaces.find((each) => each.uuid === uuid.toLowerCase())
    const isRight = given === undefined || secret.matches(uuid.toLowerCase(), given, namespace?.keyMac)
    if (stored === undefined || namespace === undefined || !isRight) {
      throw new ApiError('notFound', 'Subject id is not recognized')
    }
    return { subject: stored.subject, namespace: namespace.name }
  }

  /** Every key of a namespace, by subject. */
  async listKeys(namespace: string): Promise<readonly SubjectKey[]> {
    const subjects = await this.#parts.identities.listSubjects()
    const keys = subjects.flatMap(({ subject, namespaces }) =>
      namespaces.filter(({ name }) => name === namespace).map((each) => this.#opened(subject, each)),
    )
    if (keys.length === 0) throw new ApiError('notFound', `no identities found for namespace "${namespace}"`)
    return keys
  }

  setBlocked(subject: string, blocked: boolean): Promise<void> {
    return this.#change(async () => {
      const { blocked: _, ...rest } = await this.#existing(subject)
      await this.#put(blocked ? { ...rest, blocked } : rest)
    })
  }

  /** Undefined: the defaults of the system apply. */
  getLimits(namespace: string): Promise<NamespaceLimits | undefined> {
    return this.#parts.identities.getLimits(namespace)
  }

  /** Adds to the limits that the namespace has. */
  setLimits(namespace: string, limits: NamespaceLimits): Promise<void> {
    return this.#change(async () => {
      checkNamespaceName(namespace)
      const stored = (await this.#parts.identities.getLimits(namespace)) ?? {}
      await this.#parts.identities.putLimits(namespace, { ...stored, ...limits })
    })
  }

  deleteLimits(namespace: string): Promise<void> {
    return this.#change(async () => {
      if ((await this.#parts.identities.getLimits(namespace)) === undefined) {
        throw new ApiError('notFound', `Limits for "${namespace}" not found`)
      }
      await this.#parts.identities.deleteLimits(namespace)
    })
  }

  /**
   * The key of a subject's own namespace, made if there is none; `given` replaces whatever there is. For the subject
   * that a server starts with.
   */
  async ensureKey(subject: string, given?: Credentials): Promise<SubjectKey> {
    const stored = await this.#parts.identities.getSubject(subject)
    const namespace = stored?.namespaces.find(({ name }) => name === subject)
    const kept = namespace === undefined ? undefined : this.#opened(subject, namespace)
    if (kept !== undefined && (given === undefined || isSame(kept, given))) return kept
    const auth = given === undefined ? undefined : `${given.uuid}:${given.key}`
    return this.createKey({ subject, revoke: true, ...(auth === undefined ? {} : { auth }) })
  }

  /** A key in use that is printed in public documentation (T4). */
  async findPublishedKey(): Promise<SubjectKey | undefined> {
    const subjects = await this.#parts.identities.listSubjects()
    const keys = subjects.flatMap(({ subject, namespaces }) => namespaces.map((each) => this.#opened(subject, each)))
    return keys.find(isPublishedKey)
  }

  /** Rejects with AuthError when the stored keys were made with another secret. */
  async checkSecret(): Promise<void> {
    for (const { namespaces } of await this.#parts.identities.listSubjects()) {
      for (const { uuid, sealedKey } of namespaces.slice(0, 1)) this.#checkSealed(uuid, sealedKey)
    }
  }

  #checkSealed(uuid: string, sealedKey: string): void {
    try {
      this.#parts.secret.open(uuid, sealedKey)
    } catch (cause) {
      throw new AuthError(
        'The stored keys were made with another secret: restore the file pepper from a backup, give all controllers ' +
          'of one store the same --pepper-file, or give every subject a new key (wskadmin user create -r)',
        { cause },
      )
    }
  }

  async #change<T>(change: () => Promise<T>): Promise<T> {
    try {
      return await this.#changing.run('', change)
    } finally {
      this.#parts.onChange()
    }
  }

  async #put(subject: Subject): Promise<void> {
    try {
      await this.#parts.identities.putSubject(subject)
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
      throw new ApiError('conflict', 'The authorization id belongs to another subject', { cause: error })
    }
  }

  async #existing(subject: string): Promise<Subject> {
    const stored = await this.#parts.identities.getSubject(subject)
    if (stored === undefined) throw new ApiError('notFound', `Subject "${subject}" not found`)
    return stored
  }

  #sealed(name: string, { uuid, key }: Credentials): SubjectNamespace {
    const { secret } = this.#parts
    return { name, uuid, keyMac: secret.mac(uuid, key), sealedKey: secret.seal(uuid, key) }
  }

  #opened(subject: string, { name, uuid, sealedKey }: SubjectNamespace): SubjectKey {
    return { subject, namespace: name, uuid, key: this.#parts.secret.open(uuid, sealedKey) }
  }
}

function isSame(one: Credentials, other: Credentials): boolean {
  return one.uuid === other.uuid && one.key === other.key
}

function noNamespace(namespace: string, subject: string): ApiError {
  return new ApiError('notFound', `Namespace "${namespace}" does not exist for "${subject}"`)
}

function splitKey(key: string): readonly [string, string?] {
  const colon = key.indexOf(':')
  return colon === -1 ? [key] : [key.slice(0, colon), key.slice(colon + 1)]
}

function checkSubjectName(subject: string): void {
  if (subject.length < minSubjectLength) {
    throw new ApiError('badRequest', `Subject name must be at least ${minSubjectLength} characters`)
  }
  if (subject.length > maxSubjectLength || /\p{Cc}/u.test(subject)) {
    throw new ApiError('badRequest', `Subject name must be at most ${maxSubjectLength} printable characters`)
  }
}

function checkNamespaceName(namespace: string): void {
  if (!isEntityName(namespace)) throw new ApiError('badRequest', texts.namespaceIllegal)
}

function givenCredentials(auth: string): Credentials {
  const [uuid, key] = splitKey(auth)
  if (key === undefined) throw new ApiError('badRequest', 'authorization has to be uuid:key')
  if (!isUuid(uuid)) throw new ApiError('badRequest', 'authorization id is not a valid UUID')
  if (key.length < keyLength) {
    throw new ApiError('badRequest', `authorization key must be at least ${keyLength} characters long`)
  }
  const credentials = parseCredentials(auth)
  if (credentials === undefined || /[^\x21-\x7e]/.test(key)) {
    throw new ApiError(
      'badRequest',
      `authorization key must be ${keyLength} printable characters, others cannot sign in`,
    )
  }
  return credentials
}
