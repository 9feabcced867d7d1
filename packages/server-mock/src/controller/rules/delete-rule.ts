import { ruleJson } from '../../entity/entity-json.js'
import { pathKey } from '../../entity/rule-documents.js'
import { getEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { findTrigger, unlink } from './links.js'

/** Unlinks first, so that an interruption leaves an inactive rule. Answers `inactive` in any case (rest-api 19.4). */
export function deleteRule({ entities, entitlement, rules, links }: ControllerParts): CallerHandler<'deleteRule'> {
  return async ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.ruleName })
    return rules.run(key, async () => {
      const { entity, revision } = await getEntity(entities, 'rules', key)
      const triggerKey = pathKey(entity.trigger)
      await links.run(triggerKey, async () => unlink(entities, await findTrigger(entities, triggerKey), key))
      await writing(() => entities.delete(key, revision))
      return { status: 200, body: ruleJson(entity, 'inactive') }
    })
  }
}
