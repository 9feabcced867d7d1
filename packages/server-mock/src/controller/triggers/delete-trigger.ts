import { getEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { shownTrigger } from './shown-trigger.js'

/** The rules of the trigger stay, and report `inactive` (rest-api 18.1). */
export function deleteTrigger(parts: ControllerParts): CallerHandler<'deleteTrigger'> {
  const { entities, entitlement, links } = parts
  return ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.triggerName })
    return links.run(key, async () => {
      const { entity, revision } = await getEntity(entities, 'triggers', key)
      await writing(() => entities.delete(key, revision))
      return { status: 200, body: shownTrigger(parts, entity) }
    })
  }
}
