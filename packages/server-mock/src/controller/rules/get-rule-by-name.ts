import { ruleJson } from '../../entity/entity-json.js'
import { pathKey, ruleStatus } from '../../entity/rule-documents.js'
import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { findTrigger } from './links.js'

/** The status is that of the link in the trigger; without one the rule is inactive (rest-api 19.1). */
export function getRuleByName({ entities, entitlement }: ControllerParts): CallerHandler<'getRuleByName'> {
  return async ({ identity }, { params }) => {
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.ruleName })
    const { entity } = await getEntity(entities, 'rules', key)
    const trigger = await findTrigger(entities, pathKey(entity.trigger))
    return { status: 200, body: ruleJson(entity, ruleStatus(entity, trigger?.entity)) }
  }
}
