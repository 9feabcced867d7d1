import { ApiError } from '@wsk/contract'
import type { Trigger, TriggerRule } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { linkOf, rulesOf, withoutRule, withRule } from '../../entity/trigger-documents.js'
import type { EntityStore, Stored } from '../../store/port.js'
import { isOf, writing } from '../entity-access.js'

/** More rules on one trigger are refused: every fire starts them all at once (reliability-security T25). */
const maxRulesOfTrigger = 100

/** The trigger itself, `undefined` where it is gone or something else has its name. */
export async function findTrigger(entities: EntityStore, key: string): Promise<Stored<Trigger> | undefined> {
  const stored = await entities.get(key)
  return stored !== undefined && isOf(stored, 'triggers') ? stored : undefined
}

/** Throws ApiError `badRequest` where another rule would be one too many. */
export function checkRoom(trigger: Trigger, rule: string): void {
  if (linkOf(trigger, rule) === undefined && rulesOf(trigger).length >= maxRulesOfTrigger) {
    throw new ApiError(
      'badRequest',
      `trigger /${entityKey(trigger)} has ${maxRulesOfTrigger} rules, as many as are allowed`,
    )
  }
}

/** Writes the link of a rule. `rule` is `ns/name`. To be called while nobody else links rules to the trigger. */
export async function link(
  entities: EntityStore,
  trigger: Stored<Trigger>,
  { rule, ...to }: TriggerRule & { readonly rule: string },
): Promise<void> {
  await writing(() => entities.put(withRule(trigger.entity, rule, to), { revision: trigger.revision }))
}

/** Removes the link of a rule where there is one. */
export async function unlink(entities: EntityStore, trigger: Stored<Trigger> | undefined, rule: string): Promise<void> {
  if (trigger === undefined) return
  const without = withoutRule(trigger.entity, rule)
  if (without !== trigger.entity) await writing(() => entities.put(without, { revision: trigger.revision }))
}
