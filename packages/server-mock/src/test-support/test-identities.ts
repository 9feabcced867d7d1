import { Authenticator } from '../auth/authenticate.js'
import { createKeySecret } from '../auth/key-secret.js'
import { Subjects } from '../auth/subjects.js'
import type { Identity, NamespaceLimits } from '../entity/identity.js'
import type { IdentityStore } from '../store/port.js'
import { systemClock } from '../support/clock.js'

/** Namespaces and their keys in the store, and who is told by them. */
export class TestIdentities {
  readonly #identities: IdentityStore
  readonly #subjects: Subjects
  readonly #credentials = new Map<string, string>()
  readonly authenticator: Authenticator

  constructor(identities: IdentityStore) {
    const secret = createKeySecret()
    this.#identities = identities
    this.authenticator = new Authenticator({ identities, secret, clock: systemClock, failedLoginsPerMinute: 0 })
    this.#subjects = new Subjects({ identities, secret, onChange: () => this.authenticator.forget() })
  }

  async add(namespace: string, limits: NamespaceLimits = {}): Promise<void> {
    const { uuid, key } = await this.#subjects.createKey({ subject: `${namespace}-subject`, namespace })
    await this.#identities.putLimits(namespace, limits)
    this.#credentials.set(namespace, `Basic ${Buffer.from(`${uuid}:${key}`).toString('base64')}`)
  }

  /** Value of `Authorization`. */
  credentials(namespace: string): string {
    const credentials = this.#credentials.get(namespace)
    if (credentials === undefined) throw new Error(`no test namespace ${namespace}`)
    return credentials
  }

  async identity(namespace: string): Promise<Identity> {
    return this.authenticator.authenticate(this.credentials(namespace))
  }
}
