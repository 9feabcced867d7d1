import {
  forbidden,
  type LoadedPackage,
  needsPackage,
  type Privilege,
  refusedResource,
  type Resource,
  targetKey,
} from '../auth/entitlement.js'
import type { Entity, PathName } from '../entity/entity.js'
import type { Identity } from '../entity/identity.js'
import type { EntityStore } from '../store/port.js'
import { loadEntity, loadReadable } from './entity-access.js'

/** Who may do what: loads what a decision needs. Refusals are thrown as ApiError with the texts of rest-api 6.1. */
export class Entitlement {
  readonly #entities: EntityStore

  constructor(entities: EntityStore) {
    this.#entities = entities
  }

  /** Everything but packages belongs to the owner of its namespace alone. `resource` is what the refusal names. */
  requireOwner(identity: Identity, namespace: string, resource: string): void {
    if (namespace !== identity.namespace.name) throw forbidden([resource])
  }

  /** `key` is `ns/pkg`, of a package or of a binding. */
  async requirePackage(identity: Identity, privilege: Privilege, key: string): Promise<void> {
    await this.#require(identity, privilege, [resourceOf(key)])
  }

  /** An action of a package: readable and invocable as its package is, everything else is the owner's. */
  async requirePackagedAction(identity: Identity, privilege: Privilege, { path, name }: PathName): Promise<void> {
    await this.#require(identity, privilege, [{ ...resourceOf(path), name }])
  }

  /** Actions that a sequence names; the refusal names all that are not allowed. */
  async requireAll(identity: Identity, privilege: Privilege, names: readonly PathName[]): Promise<void> {
    await this.#require(identity, privilege, names.map(actionResource))
  }

  /** What a rule names. No trigger is in a package: whose it is, its namespace alone tells. One refusal names both. */
  async requireOfRule(identity: Identity, { trigger, action }: RuleReferences): Promise<void> {
    const resources: Resource[] = []
    if (trigger !== undefined) resources.push(triggerResource(trigger))
    if (action !== undefined) resources.push(actionResource(action))
    await this.#require(identity, 'READ', resources)
  }

  async #require(identity: Identity, privilege: Privilege, resources: readonly Resource[]): Promise<void> {
    const refused: string[] = []
    for (const resource of resources) {
      const loaded = needsPackage(privilege, resource) ? await this.#load(identity, resource) : undefined
      const named = refusedResource(identity, { privilege, resource }, loaded)
      if (named !== undefined) refused.push(named)
    }
    if (refused.length > 0) throw forbidden(refused)
  }

  async #load(identity: Identity, { namespace, pkg = '' }: Resource): Promise<LoadedPackage> {
    const entity = await this.#find(identity, `${namespace}/${pkg}`)
    const target = targetKey(entity)
    return { entity, ...(target === undefined ? {} : { target: await this.#find(identity, target) }) }
  }

  /** Its owner is told what cannot be read; to everybody else it is missing (rest-api 6.1). */
  async #find({ namespace }: Identity, key: string): Promise<Entity | undefined> {
    const load = key.startsWith(`${namespace.name}/`) ? loadEntity : loadReadable
    return (await load(this.#entities, key))?.entity
  }
}

interface RuleReferences {
  readonly trigger?: PathName
  readonly action?: PathName
}

function actionResource({ path, name }: PathName): Resource {
  return { ...resourceOf(path), name }
}

/** All after the namespace is its name, so that a refusal names it in full. */
function triggerResource({ path, name }: PathName): Resource {
  const { namespace, pkg } = resourceOf(path)
  return { namespace, name: pkg === undefined ? name : `${pkg}/${name}` }
}

/** Of a path `ns` or `ns/pkg`. */
function resourceOf(path: string): Resource {
  const slash = path.indexOf('/')
  return slash === -1 ? { namespace: path } : { namespace: path.slice(0, slash), pkg: path.slice(slash + 1) }
}
