import { ApiError } from '@wsk/contract'
import type { Identity } from '../entity/identity.js'
import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Authenticator, Caller } from './authenticate.js'

export interface NamespaceOwnersParts {
  readonly authenticator: Pick<Authenticator, 'authenticate' | 'identityOf' | 'changes'>
  readonly identities: Pick<IdentityStore, 'findByNamespace'>
  readonly clock: Clock
}

interface Known {
  readonly identity: Identity
  /** By the monotonic clock, milliseconds. */
  readonly until: number
  /** Of subjects, when it was looked up. */
  readonly changes: number
}

/** Longest time that an owner is taken without a look into the store (T30). */
const keptMs = 30_000
const keptCount = 10_000

/** Who calls and who owns, where a request needs no credentials (rest-api 22.2, 22.3). */
export class NamespaceOwners {
  readonly #parts: NamespaceOwnersParts
  /** Oldest first. */
  readonly #known = new Map<string, Known>()

  constructor(parts: NamespaceOwnersParts) {
    this.#parts = parts
  }

  /** Whoever the credentials belong to; without any, with wrong ones, or after too many wrong ones, nobody. */
  callerOf(authorization: string | undefined, client?: Caller): Identity | undefined | Promise<Identity | undefined> {
    return authorization === undefined ? undefined : this.#callerOf(authorization, client)
  }

  /** The identity of a namespace's key; `undefined` where there is no such namespace, or its subject is blocked. */
  ownerOf(namespace: string): Identity | undefined | Promise<Identity | undefined> {
    const { authenticator, clock } = this.#parts
    const known = this.#known.get(namespace)
    const isFresh = known !== undefined && known.changes === authenticator.changes && known.until > clock.monotonicMs()
    return isFresh ? known.identity : this.#lookUp(namespace)
  }

  async #callerOf(authorization: string, client: Caller | undefined): Promise<Identity | undefined> {
    try {
      return await this.#parts.authenticator.authenticate(authorization, client)
    } catch (error) {
      const isRefused = error instanceof ApiError && (error.kind === 'unauthorized' || error.kind === 'tooManyRequests')
      if (isRefused) return undefined
      throw error
    }
  }

  async #lookUp(name: string): Promise<Identity | undefined> {
    const { authenticator, identities, clock } = this.#parts
    const { changes } = authenticator
    const subject = await identities.findByNamespace(name)
    const namespace = subject?.namespaces.find((each) => each.name === name)
    const identity = namespace === undefined ? undefined : await authenticator.identityOf(namespace.uuid)
    if (identity !== undefined) this.#keep(name, { identity, until: clock.monotonicMs() + keptMs, changes })
    return identity
  }

  #keep(name: string, known: Known): void {
    this.#known.delete(name)
    this.#known.set(name, known)
    if (this.#known.size <= keptCount) return
    const [oldest] = this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
  }
}
