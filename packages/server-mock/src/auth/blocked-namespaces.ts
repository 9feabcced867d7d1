import type { Identity } from '../entity/identity.js'
import type { IdentityStore } from '../store/port.js'

type Lists = Pick<IdentityStore, 'listSubjects' | 'listBarred'>

/**
 * Namespaces of blocked subjects and those whose limits allow no invocations, as of the last look: what was accepted of
 * theirs is not run any more.
 */
export class BlockedNamespaces {
  readonly #identities: Lists
  #uuids: ReadonlySet<string> = new Set()
  #names: ReadonlySet<string> = new Set()

  constructor(identities: Lists) {
    this.#identities = identities
  }

  has({ name, uuid }: Identity['namespace']): boolean {
    return this.#uuids.has(uuid) || this.#names.has(name)
  }

  /** To be called at the start and whenever a subject was blocked or unblocked, or limits were changed. */
  async look(): Promise<void> {
    const [subjects, barred] = await Promise.all([this.#identities.listSubjects(), this.#identities.listBarred()])
    const blocked = subjects.filter((subject) => subject.blocked === true)
    this.#uuids = new Set(blocked.flatMap(({ namespaces }) => namespaces.map(({ uuid }) => uuid)))
    this.#names = new Set(barred)
  }
}
