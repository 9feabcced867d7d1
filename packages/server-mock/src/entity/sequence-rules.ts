import { ApiError, texts } from '@wsk/contract'

/** What the name of a component leads to, through bindings. */
export interface ResolvedComponent {
  /** `ns/[pkg/]name` of the action itself, the provider's where it is reached through a binding. */
  readonly key: string
  /** Present for a sequence. */
  readonly components?: readonly string[]
}

/** Takes `/ns/[pkg/]name`; `undefined` where nothing is there. */
export type ResolveComponent = (component: string) => Promise<ResolvedComponent | undefined>

export interface SequenceCheck {
  /** `ns/[pkg/]name` of the sequence that is being written. */
  readonly key: string
  readonly components: readonly string[]
  /** Most atomic actions that a sequence may hold (rest-api 10). */
  readonly maxLength: number
}

/**
 * Refuses an empty sequence, one that reaches itself at any depth, one with a missing component anywhere in its
 * tree, and one with too many atomic actions once nested sequences are counted out. Every component is resolved
 * once. Throws ApiError `badRequest` with the texts of rest-api 15.1.
 */
export async function checkSequence(sequence: SequenceCheck, resolve: ResolveComponent): Promise<void> {
  const { key, components, maxLength } = sequence
  if (components.length === 0) throw new ApiError('badRequest', texts.sequenceEmpty)
  if (components.length > maxLength) throw new ApiError('badRequest', texts.sequenceTooLong)
  const counter = new AtomicCounter(key, resolve)
  if ((await counter.countAll(components)) > maxLength) throw new ApiError('badRequest', texts.sequenceTooLong)
}

/** Counts every sequence once, however often it occurs: fifty levels of fifty components are fifty lookups. */
class AtomicCounter {
  readonly #resolve: ResolveComponent
  readonly #open: Set<string>
  readonly #counts = new Map<string, number>()
  readonly #resolved = new Map<string, ResolvedComponent>()

  constructor(key: string, resolve: ResolveComponent) {
    this.#resolve = resolve
    this.#open = new Set([key])
  }

  async countAll(components: readonly string[]): Promise<number> {
    let total = 0
    for (const component of components) total += await this.#count(component)
    return total
  }

  async #count(component: string): Promise<number> {
    const { key, components } = await this.#lookUp(component)
    if (this.#open.has(key)) throw new ApiError('badRequest', texts.sequenceCyclic)
    if (components === undefined) return 1
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    this.#open.add(key)
    const count = await this.countAll(components)
    this.#open.delete(key)
    this.#counts.set(key, count)
    return count
  }

  async #lookUp(component: string): Promise<ResolvedComponent> {
    const known = this.#resolved.get(component)
    if (known !== undefined) return known
    const found = await this.#resolve(component)
    if (found === undefined) throw new ApiError('badRequest', texts.sequenceComponentMissing)
    this.#resolved.set(component, found)
    return found
  }
}
