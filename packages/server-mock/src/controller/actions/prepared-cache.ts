import type { Parameter } from '../../entity/entity.js'
import { type PreparedParameters, prepareParameters } from '../../entity/merge-parameters.js'

interface Entry {
  readonly revisions: string
  readonly prepared: PreparedParameters
}

const maxEntries = 10_000

/** Keeps the merged parameters of actions for as long as the documents that they come from stay the same. */
export class PreparedCache {
  readonly #entries = new Map<string, Entry>()

  /** `revisions` names the state of every document that `layers` come from. */
  get(key: string, revisions: string, layers: readonly (readonly Parameter[])[]): PreparedParameters {
    const known = this.#entries.get(key)
    if (known?.revisions === revisions) return known.prepared
    const prepared = prepareParameters(layers)
    if (known === undefined && this.#entries.size >= maxEntries) this.#forgetOldest()
    this.#entries.set(key, { revisions, prepared })
    return prepared
  }

  #forgetOldest(): void {
    const oldest = this.#entries.keys().next().value
    if (oldest !== undefined) this.#entries.delete(oldest)
  }
}
