import { ApiError, texts } from '@wsk/contract'
import type { Rule } from '../../entity/entity.js'
import { parseRuleStatus } from '../../entity/put-bodies.js'
import { pathKey, ruleStatus, type RuleStatus } from '../../entity/rule-documents.js'
import { checkRequestSize } from '../../entity/sizes.js'
import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { readJson } from '../request-body.js'
import { checkRoom, findTrigger, link } from './links.js'

/** Activates or deactivates a rule; activating one links it again to a trigger that was made anew (rest-api 19.3). */
export function setState(parts: ControllerParts): CallerHandler<'setState'> {
  return async ({ identity, content }, { params, body }) => {
    const { entities, entitlement, rules, links, limitsOf } = parts
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.ruleName })
    checkRequestSize(content.bytes, limitsOf(identity).payloadSizeBytes)
    const status = parseRuleStatus(readJson(content, body))
    await rules.run(key, async () => {
      const { entity } = await getEntity(entities, 'rules', key)
      await links.run(pathKey(entity.trigger), () => changeStatus(parts, { key, rule: entity, status }))
    })
    return { status: 200, body: texts.ok }
  }
}

interface StatusChange {
  /** `ns/rule`. */
  readonly key: string
  readonly rule: Rule
  readonly status: RuleStatus
}

async function changeStatus({ entities }: ControllerParts, { key, rule, status }: StatusChange): Promise<void> {
  const trigger = await findTrigger(entities, pathKey(rule.trigger))
  if (trigger === undefined && status === 'active') throw new ApiError('notFound', texts.ruleTriggerRequired)
  if (trigger === undefined || ruleStatus(rule, trigger.entity) === status) return
  checkRoom(trigger.entity, key)
  await link(entities, trigger, { rule: key, action: rule.action, status })
}
