import { ApiError, texts } from '@wsk/contract'
import { ruleJson } from '../../entity/entity-json.js'
import type { Rule } from '../../entity/entity.js'
import { parseRulePut, type RulePut } from '../../entity/put-bodies.js'
import {
  createRule,
  pathKey,
  ruleStatus,
  type RuleStatus,
  updateRule as updatedRule,
} from '../../entity/rule-documents.js'
import type { Stored } from '../../store/port.js'
import { resolveComponent } from '../actions/resolve-component.js'
import { findEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget, type OwnedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { readPut } from '../put-document.js'
import { checkRoom, findTrigger, link, unlink } from './links.js'

/** Creates an active rule, or with `?overwrite=true` also changes one, which keeps its status (rest-api 19.2). */
export function updateRule(parts: ControllerParts): CallerHandler<'updateRule'> {
  return async (context, { params, query, body: text }) => {
    const { entitlement, rules } = parts
    const { identity } = context
    const target = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.ruleName })
    const { body, checked, overwrite } = readPut(parts, context, { query, body: text })
    const put = parseRulePut(body, checked, target.namespace)
    await entitlement.requireOfRule(identity, put)
    return rules.run(target.key, async () => {
      const existing = await findEntity(parts.entities, 'rules', target.key)
      if (existing !== undefined && !overwrite) throw new ApiError('conflict', texts.resourceExists)
      const { rule, status } = await writeRule(parts, { target, put, existing })
      return { status: 200, body: ruleJson(rule, status) }
    })
  }
}

interface RuleWrite {
  readonly target: OwnedTarget
  readonly put: RulePut
  readonly existing: Stored<Rule> | undefined
}

interface WrittenRule {
  readonly rule: Rule
  readonly status: RuleStatus
}

/** To be called while nobody else changes this rule. */
async function writeRule(parts: ControllerParts, { target, put, existing }: RuleWrite): Promise<WrittenRule> {
  const { clock, links } = parts
  const now = clock.now()
  const rule =
    existing === undefined
      ? createRule(put, { path: target.namespace, name: target.name, now })
      : updatedRule(existing.entity, put, now)
  const before = existing === undefined ? undefined : pathKey(existing.entity.trigger)
  const after = pathKey(rule.trigger)
  const keys = before === undefined ? [after] : [before, after]
  return links.runAll(keys, () => storeRule(parts, { rule, existing, before, after }))
}

interface RuleMove {
  readonly rule: Rule
  readonly existing: Stored<Rule> | undefined
  /** Key of the trigger so far; absent for a new rule. */
  readonly before: string | undefined
  readonly after: string
}

/** Old link, rule, new link, in this order: after an interruption the rule is there and at worst inactive. */
async function storeRule({ entities }: ControllerParts, move: RuleMove): Promise<WrittenRule> {
  const { rule, existing, before, after } = move
  const key = `${rule.namespace}/${rule.name}`
  const trigger = await findTrigger(entities, after)
  if (trigger === undefined) throw new ApiError('badRequest', texts.ruleTriggerMissing(after))
  if ((await resolveComponent(entities, rule.action)) === undefined) {
    throw new ApiError('badRequest', texts.ruleActionMissing(pathKey(rule.action)))
  }
  checkRoom(trigger.entity, key)
  const old = before === undefined || before === after ? trigger : await findTrigger(entities, before)
  const status = existing === undefined ? 'active' : ruleStatus(rule, old?.entity)
  if (before !== after) await unlink(entities, old === trigger ? undefined : old, key)
  await writing(() => entities.put(rule, existing === undefined ? {} : { revision: existing.revision }))
  await link(entities, trigger, { rule: key, action: rule.action, status })
  return { rule, status }
}
