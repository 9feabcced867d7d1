import { ApiError, texts } from '@wsk/contract'
import type { Package, PathName } from '../entity/entity.js'
import type { Identity } from '../entity/identity.js'
import { type Binding, boundKey, checkNotCircular, isBinding } from '../entity/package-documents.js'
import type { EntityStore } from '../store/port.js'
import { isOf } from './entity-access.js'

/** What a caller wants to do (rest-api 6). */
export type Right = 'READ' | 'PUT' | 'DELETE' | 'ACTIVATE'

/**
 * Who may do what. Decided by the authenticated namespace alone; what is not allowed is refused, and for others a
 * private thing looks like a missing one (rest-api 6, reliability-security T5). Refusals are thrown as ApiError.
 */
export class Entitlement {
  readonly #entities: EntityStore

  constructor(entities: EntityStore) {
    this.#entities = entities
  }

  /** Everything but packages belongs to the owner of its namespace alone. `resource` is what the refusal names. */
  requireOwner(identity: Identity, namespace: string, resource: string): void {
    if (namespace !== identity.namespace.name) throw forbidden(resource)
  }

  /** `key` is `ns/pkg`, of a package or of a binding. */
  async requirePackage(identity: Identity, right: Right, key: string): Promise<void> {
    if (right === 'PUT' || right === 'DELETE') return this.requireOwner(identity, namespaceOf(key), key)
    const refused = await this.#packageRefusal(identity, key, texts.resourceNotFound(key))
    if (refused !== undefined) throw forbidden(refused)
  }

  /** An action of a package: readable and invocable as its package is, everything else is the owner's. */
  async requirePackagedAction(identity: Identity, right: Right, name: PathName): Promise<void> {
    const refused = await this.#refusal(identity, right, name)
    if (refused !== undefined) throw forbidden(refused)
  }

  /** Triggers or actions that a rule or sequence names; the refusal names all that are not allowed. */
  async requireAll(identity: Identity, right: Right, names: readonly PathName[]): Promise<void> {
    const refused = new Set<string>()
    for (const name of names) {
      const resource = await this.#refusal(identity, right, name)
      if (resource !== undefined) refused.add(resource)
    }
    if (refused.size > 0) throw forbidden(...refused)
  }

  /** What a refusal names; `undefined` where there is none. */
  async #refusal(identity: Identity, right: Right, { path, name }: PathName): Promise<string | undefined> {
    const isOwned = namespaceOf(path) === identity.namespace.name
    if (!path.includes('/') || right === 'PUT' || right === 'DELETE') return isOwned ? undefined : `${path}/${name}`
    return this.#packageRefusal(identity, path, '')
  }

  /** `missing` is the text for an own package that is not there; blank is the generic one. */
  async #packageRefusal(identity: Identity, key: string, missing: string): Promise<string | undefined> {
    if (namespaceOf(key) !== identity.namespace.name) return (await this.#isPublished(key)) ? undefined : key
    const stored = await this.#entities.get(key)
    if (stored === undefined) throw new ApiError('notFound', missing)
    if (!isOf(stored, 'packages')) throw new ApiError('conflict', texts.conformance)
    const { entity } = stored
    return isBinding(entity) ? this.#bindingRefusal(identity, key, entity) : undefined
  }

  async #bindingRefusal(identity: Identity, key: string, binding: Binding): Promise<string | undefined> {
    checkNotCircular(binding)
    const target = boundKey(binding)
    if (binding.binding.namespace !== identity.namespace.name)
      return (await this.#isPublished(target)) ? undefined : key
    if ((await this.#findPackage(target)) === undefined) throw new ApiError('notFound', texts.resourceNotFound(key))
    return undefined
  }

  async #isPublished(key: string): Promise<boolean> {
    const found = await this.#findPackage(key)
    return found !== undefined && found.publish && !isBinding(found)
  }

  async #findPackage(key: string): Promise<Package | undefined> {
    const stored = await this.#entities.get(key)
    return stored !== undefined && isOf(stored, 'packages') ? stored.entity : undefined
  }
}

function namespaceOf(path: string): string {
  const slash = path.indexOf('/')
  return slash === -1 ? path : path.slice(0, slash)
}

function forbidden(...resources: readonly string[]): ApiError {
  return new ApiError('forbidden', texts.notAuthorizedFor(...resources))
}
