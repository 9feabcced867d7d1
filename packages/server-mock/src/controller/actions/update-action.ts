import { ApiError, texts } from '@wsk/contract'
import { type ActionWrite, createAction, updateAction as updatedAction } from '../../entity/action-documents.js'
import { actionJson } from '../../entity/entity-json.js'
import type { Action, ActionLimits } from '../../entity/entity.js'
import { parseActionPut } from '../../entity/put-bodies.js'
import type { Stored } from '../../store/port.js'
import type { CallerContext } from '../context.js'
import type { ControllerLimits } from '../deps.js'
import { findEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { readPut } from '../put-document.js'
import { type ActionTarget, actionTarget } from './action-target.js'
import { checkActionChange, checkActionPut } from './check-action-write.js'
import { entitleAction } from './entitle-action.js'
import { checkWritablePackage } from './package-of-action.js'
import { readCodeIfThere } from './read-code.js'

export function updateAction(parts: ControllerParts): CallerHandler<'updateAction'> {
  return (context, call) => putAction(parts, context, { ...call, target: actionTarget(context.identity, call.params) })
}

export function updateActionInPackage(parts: ControllerParts): CallerHandler<'updateActionInPackage'> {
  return (context, call) => putAction(parts, context, { ...call, target: actionTarget(context.identity, call.params) })
}

interface PutActionCall {
  readonly target: ActionTarget
  readonly query: { readonly overwrite?: string }
  readonly body: string
}

/** Creates an action, or with `?overwrite=true` also changes one (rest-api 11.2 to 11.4). */
async function putAction(parts: ControllerParts, context: CallerContext, call: PutActionCall) {
  const { identity } = context
  const { target } = call
  const { entities, clock } = parts
  await entitleAction(parts.entitlement, { identity, right: 'PUT', target })
  await checkWritablePackage(entities, target)
  const { body, checked, overwrite } = readPut(parts, context, call)
  const put = parseActionPut(body, checked)
  await checkActionPut(parts, identity, put)
  const existing = await findEntity(entities, 'actions', target.key)
  if (existing !== undefined && !overwrite) throw new ApiError('conflict', texts.resourceExists)
  await checkActionChange(parts, { identity, target, put, existing: existing?.entity })
  const write =
    existing === undefined
      ? createAction(put, actionContext(parts, target))
      : updatedAction(existing.entity, put, clock.now())
  const code = await codeAfter(parts, write, existing)
  await writing(() => entities.put(write.entity, writeOptions(write, existing?.revision)))
  return { status: 200, body: actionJson(write.entity, code) } as const
}

function writeOptions({ code }: ActionWrite, revision: string | undefined) {
  return { ...(revision === undefined ? {} : { revision }), ...(code === undefined ? {} : { code }) }
}

/** The code that is about to be written, or the one that stays; read first, so that it belongs to this revision. */
async function codeAfter(
  { entities }: ControllerParts,
  { code }: ActionWrite,
  existing: Stored<Action> | undefined,
): Promise<{ readonly code?: string }> {
  if (code === undefined) return existing === undefined ? {} : readCodeIfThere(entities, existing)
  return code === null ? {} : { code }
}

function actionContext({ config, clock }: ControllerParts, { path, name }: ActionTarget) {
  const { limits } = config
  return {
    path,
    name,
    now: clock.now(),
    standardLimits: standardLimits(limits),
    requireApiKeyAnnotation: limits.requireApiKeyAnnotation,
  }
}

function standardLimits(limits: ControllerLimits): ActionLimits {
  const { actionTimeoutMs, actionMemoryMb, actionLogsMb, actionConcurrency } = limits
  return {
    timeout: actionTimeoutMs.standard,
    memory: actionMemoryMb.standard,
    logs: actionLogsMb.standard,
    concurrency: actionConcurrency.standard,
  }
}
