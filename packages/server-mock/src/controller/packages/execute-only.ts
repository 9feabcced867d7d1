import { ApiError, texts } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'
import { isBinding } from '../../entity/package-documents.js'
import type { ActionTarget } from '../actions/action-target.js'
import type { ControllerParts } from '../parts.js'

type Parts = Pick<ControllerParts, 'config' | 'entities'>

/**
 * Where packages of others may be used but not looked into, throws ApiError `forbidden` for an action in one, reached by
 * its own path or through a binding (rest-api 6.2).
 */
export async function checkActionRead(
  { config, entities }: Parts,
  identity: Identity,
  target: ActionTarget,
): Promise<void> {
  if (!config.limits.sharedPackagesExecuteOnly || target.packageName === undefined) return
  if (target.namespace !== identity.namespace.name) {
    throw new ApiError('forbidden', texts.sharedActionRead(target.path))
  }
  const entity = (await entities.get(target.path))?.entity
  if (entity?.entityType === 'package' && isBinding(entity) && entity.binding.namespace !== target.namespace) {
    throw new ApiError('forbidden', texts.sharedActionReadByBinding(target.key))
  }
}

/** The same for a package, `ns/pkg`. */
export async function checkPackageRead({ config, entities }: Parts, identity: Identity, key: string): Promise<void> {
  if (!config.limits.sharedPackagesExecuteOnly) return
  const own = identity.namespace.name
  if (!key.startsWith(`${own}/`)) throw new ApiError('forbidden', texts.sharedPackageRead(key))
  const entity = (await entities.get(key))?.entity
  if (entity?.entityType === 'package' && isBinding(entity) && entity.binding.namespace !== own) {
    throw new ApiError('forbidden', texts.sharedBindingRead(entity.name))
  }
}
