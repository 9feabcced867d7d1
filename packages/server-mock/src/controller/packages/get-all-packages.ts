import type { Entity } from '../../entity/entity.js'
import { type PackageSummary, packageSummary } from '../../entity/list-projections.js'
import type { CallerHandler } from '../handler.js'
import { listEntities } from '../list-entities.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'

/** All packages and bindings for their owner, the published packages for everybody else (rest-api 6, 9.2). */
export function getAllPackages(parts: ControllerParts): CallerHandler<'getAllPackages'> {
  return async ({ identity }, { params, query }) => {
    const path = resolveNamespace(identity, params.namespace)
    const publicOnly = path !== identity.namespace.name
    const listed = await listEntities(parts, { collection: 'packages', path, query, publicOnly })
    if (listed.kind === 'count') return { status: 200, body: { packages: listed.count } }
    return { status: 200, body: listed.entities.flatMap(summary) }
  }
}

function summary(entity: Entity): readonly PackageSummary[] {
  return entity.entityType === 'package' ? [packageSummary(entity)] : []
}
