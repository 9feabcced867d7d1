import { ApiError, bumpPatch, firstVersion, texts } from '@wsk/contract'
import type { PathName, Rule, Trigger } from './entity.js'
import type { DocumentContext } from './package-documents.js'
import type { RulePut } from './put-bodies.js'
import { linkOf } from './trigger-documents.js'

export type RuleStatus = 'active' | 'inactive'

/** A new rule. Throws ApiError `badRequest` without trigger or action (rest-api 19.2). */
export function createRule(put: RulePut, context: DocumentContext): Rule {
  const { trigger, action } = put
  if (trigger === undefined || action === undefined) throw new ApiError('badRequest', texts.ruleIncomplete)
  return {
    entityType: 'rule',
    namespace: context.path,
    name: context.name,
    trigger,
    action,
    version: put.version ?? firstVersion,
    publish: put.publish ?? false,
    annotations: put.annotations ?? [],
    updated: context.now,
  }
}

/** Keeps trigger and action where the body names none; always a new version (rest-api 19.2, 28.4 no. 66). */
export function updateRule(existing: Rule, put: RulePut, now: number): Rule {
  return {
    ...existing,
    trigger: put.trigger ?? existing.trigger,
    action: put.action ?? existing.action,
    version: put.version ?? bumpPatch(existing.version),
    publish: put.publish ?? existing.publish,
    annotations: put.annotations ?? existing.annotations,
    updated: now,
  }
}

/**
 * Computed from the trigger: `inactive` where it is missing or knows nothing of the rule (rest-api 19.1). An update
 * keeps what the trigger said before it.
 */
export function ruleStatus(rule: Rule, trigger: Trigger | undefined): RuleStatus {
  return linkOf(trigger, entityKey(rule))?.status ?? 'inactive'
}

/** `ns/[pkg/]name`: the key of any entity in the one key space (rest-api 7.3). */
export function entityKey(entity: { readonly namespace: string; readonly name: string }): string {
  return `${entity.namespace}/${entity.name}`
}

/** The same of a path and name. */
export function pathKey({ path, name }: PathName): string {
  return `${path}/${name}`
}
