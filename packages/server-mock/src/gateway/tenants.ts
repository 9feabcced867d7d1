import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { Remembered } from '../support/remembered.js'

/** Namespaces and the names under which their APIs are served: the ids of their keys (ecosystem 6.2). */
export class Tenants {
  readonly #identities: IdentityStore
  readonly #known: Remembered<string>

  constructor(identities: IdentityStore, clock: Clock) {
    this.#identities = identities
    this.#known = new Remembered(clock)
  }

  /** At once for a tenant that was looked up within half a minute; undefined where there is none, or it is blocked. */
  namespaceOf(tenant: string): string | undefined | Promise<string | undefined> {
    return this.#known.get(tenant) ?? this.#look(tenant)
  }

  async tenantOf(namespace: string): Promise<string | undefined> {
    const subject = await this.#identities.findByNamespace(namespace)
    return subject?.namespaces.find(({ name }) => name === namespace)?.uuid
  }

  async #look(tenant: string): Promise<string | undefined> {
    const subject = await this.#identities.findByUuid(tenant)
    const namespace = subject?.namespaces.find(({ uuid }) => uuid === tenant)?.name
    if (namespace === undefined || subject?.blocked === true) {
      this.#known.delete(tenant)
      return undefined
    }
    this.#known.set(tenant, namespace)
    return namespace
  }
}
