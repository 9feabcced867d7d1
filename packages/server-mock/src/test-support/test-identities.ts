import { ApiError, texts } from '@wsk/contract'
import type { Identity, NamespaceLimits } from '../entity/identity.js'

/** Callers of the tests, by name of their namespace. */
export class TestIdentities {
  readonly #byName = new Map<string, Identity>()

  add(namespace: string, limits: NamespaceLimits = {}): Identity {
    const uuid = `23bc46b1-71f6-4ed5-8c54-${String(this.#byName.size).padStart(12, '0')}`
    const key = `${namespace}-`.repeat(64).slice(0, 64)
    const identity = {
      subject: `${namespace}-subject`,
      namespace: { name: namespace, uuid },
      authkey: { uuid, key },
      limits,
    }
    this.#byName.set(namespace, identity)
    return identity
  }

  /** Value of `Authorization`. */
  credentials(namespace: string): string {
    const identity = this.#byName.get(namespace)
    if (identity === undefined) throw new Error(`no test namespace ${namespace}`)
    const { uuid, key } = identity.authkey
    return `Basic ${Buffer.from(`${uuid}:${key}`).toString('base64')}`
  }

  authenticate(authorization: string | undefined): Identity {
    if (authorization === undefined) throw new ApiError('unauthorized', texts.credentialsMissing)
    const known = [...this.#byName.values()].find(({ namespace }) => this.credentials(namespace.name) === authorization)
    if (known === undefined) throw new ApiError('unauthorized', texts.credentialsInvalid)
    return known
  }

  byUuid(uuid: string): Identity | undefined {
    return [...this.#byName.values()].find(({ namespace }) => namespace.uuid === uuid)
  }
}
