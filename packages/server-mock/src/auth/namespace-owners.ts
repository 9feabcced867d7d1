import { ApiError } from '@wsk/contract'
import type { Identity } from '../entity/identity.js'
import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { Remembered } from '../support/remembered.js'
import type { Authenticator, Caller } from './authenticate.js'

export interface NamespaceOwnersParts {
  readonly authenticator: Pick<Authenticator, 'authenticate' | 'identityOf' | 'changes'>
  readonly identities: Pick<IdentityStore, 'findByNamespace'>
  readonly clock: Clock
}

/** Who calls and who owns, where a request needs no credentials (rest-api 22.2, 22.3). */
export class NamespaceOwners {
  readonly #parts: NamespaceOwnersParts
  readonly #known: Remembered<Identity>

  constructor(parts: NamespaceOwnersParts) {
    this.#parts = parts
    this.#known = new Remembered(parts.clock)
  }

  /** Whoever the credentials belong to; without any, with wrong ones, or after too many wrong ones, nobody. */
  callerOf(authorization: string | undefined, client?: Caller): Identity | undefined | Promise<Identity | undefined> {
    return authorization === undefined ? undefined : this.#callerOf(authorization, client)
  }

  /** The identity of a namespace's key; `undefined` where there is no such namespace, or its subject is blocked. */
  ownerOf(namespace: string): Identity | undefined | Promise<Identity | undefined> {
    return this.#known.get(namespace, this.#parts.authenticator.changes) ?? this.#lookUp(namespace)
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
    const { authenticator, identities } = this.#parts
    const { changes } = authenticator
    const subject = await identities.findByNamespace(name)
    const namespace = subject?.namespaces.find((each) => each.name === name)
    const identity = namespace === undefined ? undefined : await authenticator.identityOf(namespace.uuid)
    if (identity !== undefined) this.#known.set(name, identity, changes)
    return identity
  }
}
