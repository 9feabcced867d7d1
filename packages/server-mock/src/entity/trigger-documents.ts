import { ApiError, bumpPatch, firstVersion, isEntityName, texts } from '@wsk/contract'
import { annotationValue, hasAnnotation } from './annotations.js'
import type { Trigger, TriggerRule } from './entity.js'
import type { DocumentContext } from './package-documents.js'
import type { TriggerPut } from './put-bodies.js'

/** A new trigger, without rules. Throws ApiError `badRequest` for a `feed` that names none (rest-api 18.1). */
export function createTrigger(put: TriggerPut, context: DocumentContext): Trigger {
  const annotations = put.annotations ?? []
  if (hasAnnotation(annotations, 'feed') && !isPath(annotationValue(annotations, 'feed'))) {
    throw new ApiError('badRequest', texts.feedNameMalformed)
  }
  return {
    entityType: 'trigger',
    namespace: context.path,
    name: context.name,
    parameters: put.parameters ?? [],
    version: put.version ?? firstVersion,
    publish: put.publish ?? false,
    annotations,
    updated: context.now,
  }
}

/** Replaces every field that the body names and keeps the rules (rest-api 18.1). */
export function updateTrigger(existing: Trigger, put: TriggerPut, now: number): Trigger {
  return {
    ...existing,
    parameters: put.parameters ?? existing.parameters,
    version: put.version ?? bumpPatch(existing.version),
    publish: put.publish ?? existing.publish,
    annotations: put.annotations ?? existing.annotations,
    updated: now,
  }
}

/** `rule` is `ns/name`. Links or replaces it. */
export function withRule(trigger: Trigger, rule: string, link: TriggerRule): Trigger {
  return { ...trigger, rules: Object.fromEntries(new Map(rulesOf(trigger)).set(rule, link)) }
}

/** `rules` stays, empty, after the last one is gone; a trigger that never had any is returned as it is. */
export function withoutRule(trigger: Trigger, rule: string): Trigger {
  if (trigger.rules === undefined || !Object.hasOwn(trigger.rules, rule)) return trigger
  return { ...trigger, rules: Object.fromEntries(rulesOf(trigger).filter(([key]) => key !== rule)) }
}

/** The link of a rule; `undefined` where trigger or link are gone. */
export function linkOf(trigger: Trigger | undefined, rule: string): TriggerRule | undefined {
  const rules = trigger?.rules
  return rules !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined
}

/** Rule keys and links in the order they were attached. Triggers of older servers have none (rest-api 28.4 no. 70). */
export function rulesOf(trigger: Trigger): readonly (readonly [string, TriggerRule])[] {
  return Object.entries(trigger.rules ?? {})
}

function isPath(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const segments = value.trim().split('/').filter(Boolean)
  return segments.length > 0 && segments.every(isEntityName)
}
