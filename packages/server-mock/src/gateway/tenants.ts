import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'

interface Known {
  readonly namespace: string
  /** By the monotonic clock. */
  readonly until: number
}

/** As long as a key is taken without a look into the store. */
const keptMs = 30_000
const maxKept = 10_000

/** Namespaces and the names under which their APIs are served: the ids of their keys (ecosystem 6.2). */
export class Tenants {
  readonly #identities: IdentityStore
  readonly #clock: Clock
  readonly #known = new Map<string, Known>()

  constructor(identities: IdentityStore, clock: Clock) {
    this.#identities = identities
    this.#clock = clock
  }

  /** At once for a tenant that was looked up within half a minute; undefined where there is none, or it is blocked. */
  namespaceOf(tenant: string): string | undefined | Promise<string | undefined> {
    const known = this.#known.get(tenant)
    if (known !== undefined && known.until > this.#clock.monotonicMs()) return known.namespace
    return this.#look(tenant)
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
    if (this.#known.size >= maxKept) this.#known.clear()
    this.#known.set(tenant, { namespace, until: this.#clock.monotonicMs() + keptMs })
    return namespace
  }
}
