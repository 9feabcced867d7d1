import { triggerJson } from '../../entity/entity-json.js'
import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'

export function getTriggerByName({ entities, entitlement }: ControllerParts): CallerHandler<'getTriggerByName'> {
  return async ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.triggerName })
    const { entity } = await getEntity(entities, 'triggers', key)
    return { status: 200, body: triggerJson(entity) }
  }
}
