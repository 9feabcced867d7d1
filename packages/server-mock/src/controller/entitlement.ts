import { ApiError, texts } from '@wsk/contract'
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

/** Own bindings of own bindings that one decision follows; each of them is a document to read. */
const maxBindings = 50

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
      const loaded = needsPackage(privilege, resource) ? await this.#load(identity, packageKey(resource)) : undefined
      const named = refusedResource(identity, { privilege, resource }, loaded)
      if (named !== undefined) refused.push(named)
    }
    if (refused.length > 0) throw forbidden(refused)
  }

  /** Throws ApiError `unprocessable` where own bindings lead back to one of them, or on and on. */
  async #load(identity: Identity, key: string, passed: readonly string[] = []): Promise<LoadedPackage> {
    if (passed.includes(key) || passed.length > maxBindings)
      throw new ApiError('unprocessable', texts.circularBinding(key))
    const entity = await this.#find(identity, key)
    const target = isOwn(identity, key) ? targetKey(entity) : undefined
    return target === undefined ? { entity } : { entity, target: await this.#load(identity, target, [...passed, key]) }
  }

  /** Its owner is told what cannot be read; to everybody else it is missing (rest-api 6.1). */
  async #find(identity: Identity, key: string): Promise<Entity | undefined> {
    const load = isOwn(identity, key) ? loadEntity : loadReadable
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

function isOwn({ namespace }: Identity, key: string): boolean {
  return key.startsWith(`${namespace.name}/`)
}

function packageKey({ namespace, pkg = '' }: Resource): string {
  return `${namespace}/${pkg}`
}

/** Of a path `ns` or `ns/pkg`. */
function resourceOf(path: string): Resource {
  const slash = path.indexOf('/')
  return slash === -1 ? { namespace: path } : { namespace: path.slice(0, slash), pkg: path.slice(slash + 1) }
}
