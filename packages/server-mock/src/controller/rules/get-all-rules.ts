import type { Entity } from '../../entity/entity.js'
import { ruleSummary } from '../../entity/list-projections.js'
import type { CallerHandler } from '../handler.js'
import { listEntities } from '../list-entities.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'

export function getAllRules(parts: ControllerParts): CallerHandler<'getAllRules'> {
  return async ({ identity }, { params, query }) => {
    const path = resolveNamespace(identity, params.namespace)
    parts.entitlement.requireOwner(identity, path, path)
    const listed = await listEntities(parts, { collection: 'rules', path, query })
    if (listed.kind === 'count') return { status: 200, body: { rules: listed.count } }
    return { status: 200, body: listed.entities.flatMap(summary) }
  }
}

function summary(entity: Entity): readonly ReturnType<typeof ruleSummary>[] {
  return entity.entityType === 'rule' ? [ruleSummary(entity)] : []
}
