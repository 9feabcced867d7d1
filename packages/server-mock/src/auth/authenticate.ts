import { ApiError, texts } from '@wsk/contract'
import { readableLimits } from '../entity/effective-limits.js'
import type { Identity, Subject, SubjectNamespace } from '../entity/identity.js'
import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { Remembered } from '../support/remembered.js'
import { parseCredentials } from './credentials.js'
import type { Credentials } from './credentials.js'
import type { KeySecret } from './key-secret.js'
import { LoginFailures, maxRememberedFailures } from './login-failures.js'
import { sourceOf } from './source-address.js'

export interface AuthenticatorParts {
  readonly identities: IdentityStore
  readonly secret: KeySecret
  readonly clock: Clock
  /** Whether what was looked up a moment ago still holds; always, unless given. */
  readonly remembers?: () => boolean
  /** Wrong keys that one address may send within a minute; 0: any number. */
  readonly failedLoginsPerMinute: number
}

/** Where a request comes from; a socket is one. */
export interface Caller {
  readonly remoteAddress?: string | undefined
}

/** Tells who is calling, by the value of `Authorization` (rest-api 5). */
export class Authenticator {
  readonly #parts: AuthenticatorParts
  readonly #failures: LoginFailures
  /** By the whole header value. Those that are not valid any more are looked up again, whatever others do with their id. */
  readonly #verified: Remembered<Identity>
  readonly #pending = new Map<string, Promise<Identity>>()
  /** Counts the changes of subjects: what was looked up before one is not remembered after it. */
  #changes = 0
  /** A subject that there is. */
  #decoy = 'guest'

  constructor(parts: AuthenticatorParts) {
    this.#parts = parts
    this.#verified = new Remembered(parts.clock)
    const bounds = { perMinute: parts.failedLoginsPerMinute, maxEntries: maxRememberedFailures }
    this.#failures = new LoginFailures(bounds, parts.clock)
  }

  /**
   * At once for a key that was verified within half a minute. Throws or rejects with ApiError `unauthorized`: missing,
   * or invalid, which is all that is said of anything wrong with it. `tooManyRequests` after too many wrong keys of
   * this caller; without one nothing is counted.
   */
  authenticate(authorization: string | undefined, caller?: Caller): Identity | Promise<Identity> {
    if (authorization === undefined) throw new ApiError('unauthorized', texts.credentialsMissing)
    const { remembers } = this.#parts
    const known = remembers?.() === false ? undefined : this.#verified.get(authorization, this.#changes)
    return known ?? this.#share(authorization, caller)
  }

  /**
   * Counts a wrong key for another door than the namespaces'. Returns what to refuse it with once its sender has sent
   * too many, to whatever door; undefined before.
   */
  countWrongKey(door: string, { remoteAddress }: Caller): ApiError | undefined {
    return this.#failures.count(sourceOf(remoteAddress), door) ? refused() : undefined
  }

  /** Grows with every change of subjects, keys and limits. */
  get changes(): number {
    return this.#changes
  }

  /** To be called after every change of subjects, keys and limits. */
  forget(): void {
    this.#changes++
    this.#pending.clear()
  }

  /** The identity of a namespace's key, for work that goes on without its caller; undefined when it may not any more. */
  async identityOf(namespaceUuid: string): Promise<Identity | undefined> {
    const { identities, secret } = this.#parts
    const subject = await identities.findByUuid(namespaceUuid)
    const namespace = namespaceOf(subject, namespaceUuid)
    if (subject === undefined || namespace === undefined || subject.blocked === true) return undefined
    const key = secret.open(namespace.uuid, namespace.sealedKey)
    return this.#identity({ subject, namespace, credentials: { uuid: namespace.uuid, key } })
  }

  /** Requests that come with the same key meanwhile share the work. */
  #share(authorization: string, caller: Caller | undefined): Promise<Identity> {
    const pending = this.#pending.get(authorization)
    if (pending !== undefined) return pending
    const verification = this.#verify(authorization, caller).finally(() => {
      if (this.#pending.get(authorization) === verification) this.#pending.delete(authorization)
    })
    this.#pending.set(authorization, verification)
    return verification
  }

  async #verify(authorization: string, caller: Caller | undefined): Promise<Identity> {
    const changes = this.#changes
    const credentials = credentialsOf(authorization)
    if (credentials === undefined) throw invalid()
    const { secret } = this.#parts
    const source = caller === undefined ? undefined : sourceOf(caller.remoteAddress)
    // A key that was right once may have become wrong since, and is not guessed.
    const isKnown = this.#verified.has(authorization)
    if (!isKnown && this.#failures.isRefused(source, credentials.uuid)) throw refused()
    const subject = await this.#subjectOf(credentials.uuid)
    const namespace = namespaceOf(subject, credentials.uuid)
    const matches = secret.matches(credentials.uuid, credentials.key, namespace?.keyMac)
    if (!matches || subject === undefined || namespace === undefined) {
      this.#verified.delete(authorization)
      throw this.#failures.count(source, credentials.uuid) ? refused() : invalid()
    }
    if (subject.blocked === true) throw invalid()
    this.#decoy = subject.subject
    const identity = await this.#identity({ subject, namespace, credentials })
    if (changes === this.#changes) this.#verified.set(authorization, identity, changes)
    return identity
  }

  /** As much work for an id that nobody has: otherwise the time would tell which ids there are (T2). */
  async #subjectOf(uuid: string): Promise<Subject | undefined> {
    const { identities } = this.#parts
    const subject = await identities.findByUuid(uuid)
    if (subject === undefined) await identities.getSubject(this.#decoy)
    return subject
  }

  async #identity({ subject, namespace, credentials }: Found): Promise<Identity> {
    const limits = await this.#parts.identities.getLimits(namespace.name)
    return {
      subject: subject.subject,
      namespace: { name: namespace.name, uuid: namespace.uuid },
      authkey: credentials,
      limits: readableLimits(limits ?? {}),
    }
  }
}

interface Found {
  readonly subject: Subject
  readonly namespace: SubjectNamespace
  readonly credentials: Credentials
}

function namespaceOf(subject: Subject | undefined, uuid: string): SubjectNamespace | undefined {
  return subject?.namespaces.find((namespace) => namespace.uuid === uuid)
}

function refused(): ApiError {
  return new ApiError('tooManyRequests', texts.loginsExceeded)
}

function invalid(): ApiError {
  return new ApiError('unauthorized', texts.credentialsInvalid)
}

/** Longer than any `Basic` value with a key in it. */
const maxHeaderLength = 512
const basicGrammar = /^basic +([A-Za-z0-9+/_-]+={0,2}) *$/i

/** Reads `Basic base64(uuid:key)`. */
export function credentialsOf(authorization: string): Credentials | undefined {
  if (authorization.length > maxHeaderLength) return undefined
  const encoded = basicGrammar.exec(authorization)?.[1]
  return encoded === undefined ? undefined : parseCredentials(Buffer.from(encoded, 'base64').toString('utf8'))
}
