import { ApiError } from '@wsk/contract'
import { actionJson } from '../../entity/entity-json.js'
import { mergeParameterLists } from '../../entity/parameters.js'
import type { CallerContext } from '../context.js'
import type { CallerHandler } from '../handler.js'
import { checkActionRead } from '../packages/execute-only.js'
import type { ControllerParts } from '../parts.js'
import { readBoolean } from '../query-parameters.js'
import { type ActionTarget, actionTarget } from './action-target.js'
import { entitleAction } from './entitle-action.js'
import { readCode } from './read-code.js'
import { type ResolvedAction, resolveAction } from './resolve-action.js'

export function getActionByName(parts: ControllerParts): CallerHandler<'getActionByName'> {
  return (context, { params, query }) =>
    getAction(parts, context, { ...actionTarget(context.identity, params), ...query })
}

export function getActionInPackageByName(parts: ControllerParts): CallerHandler<'getActionInPackageByName'> {
  return (context, { params, query }) =>
    getAction(parts, context, { ...actionTarget(context.identity, params), ...query })
}

/**
 * The document with its code, unless `?code=false`. Of a packaged action the parameters come merged with those of
 * the package and of the binding, and `namespace` is the provider's (rest-api 11.5).
 */
async function getAction(
  parts: ControllerParts,
  { identity }: CallerContext,
  target: ActionTarget & { readonly code?: string },
) {
  await entitleAction(parts.entitlement, { identity, right: 'READ', target })
  await checkActionRead(parts, identity, target)
  const withCode = readBoolean(target.code, { name: 'code', default: true })
  for (let attempt = 1; ; attempt++) {
    const resolved = await resolveAction(parts, target)
    try {
      return { status: 200, body: await actionBody(parts, resolved, withCode) } as const
    } catch (error) {
      // Somebody changed it between its document and its code; both are read again.
      if (attempt === maxAttempts || !(error instanceof ApiError) || error.kind !== 'conflict') throw error
    }
  }
}

const maxAttempts = 3

async function actionBody({ entities }: ControllerParts, resolved: ResolvedAction, withCode: boolean) {
  const { stored, layers, binding } = resolved
  const options = withCode ? await readCode(entities, stored) : binding === undefined ? {} : { binding }
  return actionJson(stored.entity, { parameters: mergeParameterLists(layers), ...options })
}
