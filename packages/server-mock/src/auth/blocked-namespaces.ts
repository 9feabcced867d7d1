import type { IdentityStore } from '../store/port.js'

/** Namespaces of blocked subjects, as of the last look: what was accepted of theirs is not run any more. */
export class BlockedNamespaces {
  readonly #identities: Pick<IdentityStore, 'listSubjects'>
  #uuids: ReadonlySet<string> = new Set()

  constructor(identities: Pick<IdentityStore, 'listSubjects'>) {
    this.#identities = identities
  }

  has(namespaceUuid: string): boolean {
    return this.#uuids.has(namespaceUuid)
  }

  /** To be called at the start and whenever a subject was blocked or unblocked. */
  async look(): Promise<void> {
    const subjects = await this.#identities.listSubjects()
    const blocked = subjects.filter((subject) => subject.blocked === true)
    this.#uuids = new Set(blocked.flatMap(({ namespaces }) => namespaces.map(({ uuid }) => uuid)))
  }
}
