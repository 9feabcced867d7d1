import { ApiError } from '@wsk/contract'
import type { Action, Package, Parameter, PathName } from '../../entity/entity.js'
import type { PreparedParameters } from '../../entity/merge-parameters.js'
import { type Binding, boundKey, isBinding } from '../../entity/package-documents.js'
import type { Stored } from '../../store/port.js'
import { getEntity } from '../entity-access.js'
import type { ControllerParts } from '../parts.js'

/** An action, the way that leads to it, and its parameters with those of its package and binding. */
export interface ResolvedAction {
  readonly stored: Stored<Action>
  /** `ns/bindingName` where a binding led to it. */
  readonly binding?: string
  /** Parameters of the package, the binding and the action, weakest first. */
  readonly layers: readonly (readonly Parameter[])[]
  /** The same, ready for a payload. */
  readonly prepared: PreparedParameters
}

type Parts = Pick<ControllerParts, 'entities' | 'prepared'>

/**
 * The action that a qualified name leads to, through its package or binding. Throws ApiError `notFound` where any of
 * them is missing, `conflict` where one is something else (rest-api 11.7, 14.2).
 */
export async function resolveAction(parts: Parts, name: PathName): Promise<ResolvedAction> {
  return name.path.includes('/') ? resolvePackaged(parts, name) : resolveDefault(parts, name)
}

async function resolveDefault(parts: Parts, { path, name }: PathName): Promise<ResolvedAction> {
  const key = `${path}/${name}`
  const stored = await getEntity(parts.entities, 'actions', key)
  const layers = [stored.entity.parameters]
  return { stored, layers, prepared: parts.prepared.get(key, stored.revision, layers) }
}

async function resolvePackaged(parts: Parts, { path, name }: PathName): Promise<ResolvedAction> {
  const { entities, prepared } = parts
  const own = await getEntity(entities, 'packages', path)
  if (!isBinding(own.entity)) {
    const stored = await getEntity(entities, 'actions', `${path}/${name}`)
    const layers = [own.entity.parameters, stored.entity.parameters]
    const revisions = `${own.revision} ${stored.revision}`
    return { stored, layers, prepared: prepared.get(`${path}/${name}`, revisions, layers) }
  }
  const provider = await getProvider(parts, own.entity)
  const key = boundKey(own.entity)
  const stored = await getEntity(entities, 'actions', `${key}/${name}`)
  const layers = [provider.entity.parameters, own.entity.parameters, stored.entity.parameters]
  const revisions = `${provider.revision} ${own.revision} ${stored.revision}`
  return { stored, binding: path, layers, prepared: prepared.get(`${path}/${name}`, revisions, layers) }
}

/** The package that a binding stands for; a binding of a binding leads nowhere. */
async function getProvider({ entities }: Parts, binding: Binding): Promise<Stored<Package>> {
  const provider = await getEntity(entities, 'packages', boundKey(binding))
  if (isBinding(provider.entity)) throw new ApiError('notFound')
  return provider
}
