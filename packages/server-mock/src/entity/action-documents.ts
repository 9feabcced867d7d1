import { ApiError, bumpPatch, firstVersion, texts } from '@wsk/contract'
import { mergeAnnotations, withAnnotation } from './annotations.js'
import type { RequestedLimits } from './check-limits.js'
import type { Action, ActionLimits, Parameter } from './entity.js'
import { isSequence } from './exec.js'
import type { ActionPut } from './put-bodies.js'

export interface ActionContext {
  /** `ns` or `ns/pkg`. */
  readonly path: string
  readonly name: string
  /** Epoch milliseconds. */
  readonly now: number
  /** Of an action that does not say. */
  readonly standardLimits: ActionLimits
  /** Adds `provide-api-key: false` where nothing was said (rest-api 11.3). */
  readonly requireApiKeyAnnotation: boolean
}

/** What to store: `code` undefined keeps what is stored, null removes it, as `EntityStore.put` takes it. */
export interface ActionWrite {
  readonly entity: Action
  readonly code?: string | null
}

/** A new action (rest-api 11.3). Throws ApiError `badRequest` without `exec`. */
export function createAction(put: ActionPut, context: ActionContext): ActionWrite {
  if (put.exec === undefined) throw new ApiError('badRequest', texts.execUndefined)
  const supplied = put.annotations ?? []
  const needsDefault =
    context.requireApiKeyAnnotation && !supplied.some((annotation) => annotation.key === 'provide-api-key')
  const annotations = needsDefault ? [...supplied, { key: 'provide-api-key', value: false }] : supplied
  const { exec, code } = put.exec
  const entity: Action = {
    entityType: 'action',
    namespace: context.path,
    name: context.name,
    exec,
    parameters: isSequence(exec) ? sequenceParameters(exec.components) : (put.parameters ?? []),
    limits: mergeLimits(context.standardLimits, put.limits),
    version: put.version ?? firstVersion,
    publish: put.publish ?? false,
    annotations: withAnnotation(annotations, 'exec', exec.kind),
    updated: context.now,
  }
  return { entity, code: code ?? null }
}

/** The next state of an action that exists (rest-api 11.4). */
export function updateAction(existing: Action, put: ActionPut, now: number): ActionWrite {
  const exec = put.exec?.exec ?? existing.exec
  const removed = put.exec !== undefined && isSequence(put.exec.exec) ? [] : (put.delAnnotations ?? [])
  const merged = mergeAnnotations(existing.annotations, { supplied: put.annotations ?? [], remove: removed })
  const entity: Action = {
    ...existing,
    exec,
    parameters: updatedParameters(existing, put),
    limits: mergeLimits(existing.limits, put.limits),
    version: put.version ?? bumpPatch(existing.version),
    publish: put.publish ?? existing.publish,
    annotations: withAnnotation(merged, 'exec', exec.kind),
    updated: now,
  }
  return put.exec === undefined ? { entity } : { entity, code: put.exec.code ?? null }
}

function updatedParameters(existing: Action, put: ActionPut): readonly Parameter[] {
  if (put.exec === undefined)
    return isSequence(existing.exec) ? existing.parameters : (put.parameters ?? existing.parameters)
  if (isSequence(put.exec.exec)) return sequenceParameters(put.exec.exec.components)
  return put.parameters ?? (isSequence(existing.exec) ? [] : existing.parameters)
}

/** `_actions`, which every sequence carries instead of parameters of its own (rest-api 11.3). */
function sequenceParameters(components: readonly string[]): readonly Parameter[] {
  return [{ key: '_actions', value: components }]
}

function mergeLimits(base: ActionLimits, requested: RequestedLimits = {}): ActionLimits {
  return { ...base, ...requested }
}
