import type { Entity } from '../../entity/entity.js'
import { type ActionSummary, actionSummary } from '../../entity/list-projections.js'
import { boundKey, isBinding } from '../../entity/package-documents.js'
import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { type ListCall, listEntities } from '../list-entities.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'

/** Actions of a namespace, those in packages too (rest-api 9.2). */
export function getAllActions(parts: ControllerParts): CallerHandler<'getAllActions'> {
  return async ({ identity }, { params, query }) => {
    const namespace = resolveNamespace(identity, params.namespace)
    parts.entitlement.requireOwner(identity, namespace, namespace)
    return listActions(parts, { path: namespace, query })
  }
}

/** Actions of one package; through a binding those of its provider (rest-api 1.5, 9.2). */
export function getActionsInPackage(parts: ControllerParts): CallerHandler<'getActionsInPackage'> {
  return async ({ identity }, { params, query }) => {
    const key = `${resolveNamespace(identity, params.namespace)}/${params.packageName}`
    await parts.entitlement.requirePackagedAction(identity, 'READ', { path: key, name: '' })
    const { entity } = await getEntity(parts.entities, 'packages', key)
    return listActions(parts, { path: isBinding(entity) ? boundKey(entity) : key, query })
  }
}

async function listActions(parts: ControllerParts, call: Pick<ListCall, 'path' | 'query'>) {
  const listed = await listEntities(parts, { collection: 'actions', ...call })
  if (listed.kind === 'count') return { status: 200, body: { actions: listed.count } } as const
  return { status: 200, body: listed.entities.flatMap(summary) } as const
}

function summary(entity: Entity): readonly ActionSummary[] {
  return entity.entityType === 'action' ? [actionSummary(entity)] : []
}
