import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { shownTrigger } from './shown-trigger.js'

export function getTriggerByName(parts: ControllerParts): CallerHandler<'getTriggerByName'> {
  const { entities, entitlement } = parts
  return async ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.triggerName })
    const { entity } = await getEntity(entities, 'triggers', key)
    return { status: 200, body: shownTrigger(parts, entity) }
  }
}
