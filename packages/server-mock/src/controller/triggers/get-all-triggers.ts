import type { Entity } from '../../entity/entity.js'
import { triggerSummary } from '../../entity/list-projections.js'
import type { CallerHandler } from '../handler.js'
import { listEntities } from '../list-entities.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'

export function getAllTriggers(parts: ControllerParts): CallerHandler<'getAllTriggers'> {
  return async ({ identity }, { params, query }) => {
    const path = resolveNamespace(identity, params.namespace)
    parts.entitlement.requireOwner(identity, path, path)
    const listed = await listEntities(parts, { collection: 'triggers', path, query })
    if (listed.kind === 'count') return { status: 200, body: { triggers: listed.count } }
    return { status: 200, body: listed.entities.flatMap(summary) }
  }
}

function summary(entity: Entity): readonly ReturnType<typeof triggerSummary>[] {
  return entity.entityType === 'trigger' ? [triggerSummary(entity)] : []
}
