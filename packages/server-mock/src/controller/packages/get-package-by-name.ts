import { ApiError, texts } from '@wsk/contract'
import { packageWithContentsJson } from '../../entity/entity-json.js'
import {
  type Binding,
  boundKey,
  checkNotCircular,
  inheritedParameters,
  isBinding,
} from '../../entity/package-documents.js'
import { findEntity, getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'
import { checkPackageRead } from './execute-only.js'
import { packageContents } from './package-contents.js'

/** A package with its actions and feeds; a binding with those of its provider and the merged parameters (rest-api 17.1). */
export function getPackageByName(parts: ControllerParts): CallerHandler<'getPackageByName'> {
  return async ({ identity }, { params }) => {
    const { entities, entitlement } = parts
    const key = `${resolveNamespace(identity, params.namespace)}/${params.packageName}`
    await entitlement.requirePackage(identity, 'READ', key)
    await checkPackageRead(parts, identity, key)
    const { entity } = await getEntity(entities, 'packages', key)
    const body = isBinding(entity)
      ? await bindingJson(parts, entity)
      : packageWithContentsJson(entity, await packageContents(entities, key))
    return { status: 200, body }
  }
}

async function bindingJson({ entities }: ControllerParts, binding: Binding) {
  checkNotCircular(binding)
  const key = boundKey(binding)
  const provider = await findEntity(entities, 'packages', key)
  if (provider === undefined) throw new ApiError('notFound', texts.resourceNotFound(key))
  const parameters = inheritedParameters(provider.entity, binding)
  return packageWithContentsJson(binding, await packageContents(entities, key), parameters)
}
