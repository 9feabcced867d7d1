import { ApiError, texts } from '@wsk/contract'
import { packageJson } from '../../entity/entity-json.js'
import {
  checkBindingTarget,
  checkPackageName,
  createPackage,
  updatePackage as updatedPackage,
} from '../../entity/package-documents.js'
import type { Identity } from '../../entity/identity.js'
import { parsePackagePut, type PackagePut } from '../../entity/put-bodies.js'
import { findEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'
import { readPut } from '../put-document.js'

/** Creates a package or binding, or with `?overwrite=true` also changes one (rest-api 17.2). */
export function updatePackage(parts: ControllerParts): CallerHandler<'updatePackage'> {
  return async (context, { params, query, body: text }) => {
    const { identity } = context
    const { entities, entitlement, clock } = parts
    const namespace = resolveNamespace(identity, params.namespace)
    const name = params.packageName
    const key = `${namespace}/${name}`
    await entitlement.requirePackage(identity, 'PUT', key)
    const { body, checked, overwrite } = readPut(parts, context, { query, body: text })
    checkPackageName(name)
    const put = parsePackagePut(body, checked, namespace)
    await checkTargetIsThere(parts, identity, put)
    const existing = await findEntity(entities, 'packages', key)
    if (existing !== undefined && !overwrite) throw new ApiError('conflict', texts.resourceExists)
    const entity =
      existing === undefined
        ? createPackage(put, { path: namespace, name, now: clock.now() })
        : updatedPackage(existing.entity, put, clock.now())
    await checkTarget(parts, put)
    const options = existing === undefined ? {} : { revision: existing.revision }
    await writing(() => entities.put(entity, options))
    return { status: 200, body: packageJson(entity) }
  }
}

/** Says of one's own package that it is missing; of another's only that it is not for the caller. */
async function checkTargetIsThere(
  { entitlement, entities }: ControllerParts,
  identity: Identity,
  { binding }: PackagePut,
): Promise<void> {
  if (binding === undefined) return
  const key = `${binding.namespace}/${binding.name}`
  if (binding.namespace !== identity.namespace.name) await entitlement.requirePackage(identity, 'READ', key)
  else if ((await entities.get(key)) === undefined) throw new ApiError('badRequest', texts.bindingTargetMissing)
}

async function checkTarget({ entities }: ControllerParts, { binding }: PackagePut): Promise<void> {
  if (binding === undefined) return
  checkBindingTarget((await entities.get(`${binding.namespace}/${binding.name}`))?.entity)
}
