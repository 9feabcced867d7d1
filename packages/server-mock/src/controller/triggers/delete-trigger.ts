import { triggerJson } from '../../entity/entity-json.js'
import { getEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'

/** The rules of the trigger stay, and report `inactive` (rest-api 18.1). */
export function deleteTrigger({ entities, entitlement, links }: ControllerParts): CallerHandler<'deleteTrigger'> {
  return ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.triggerName })
    return links.run(key, async () => {
      const { entity, revision } = await getEntity(entities, 'triggers', key)
      await writing(() => entities.delete(key, revision))
      return { status: 200, body: triggerJson(entity) }
    })
  }
}
