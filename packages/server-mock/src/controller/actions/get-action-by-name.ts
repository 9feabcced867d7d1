import { actionJson } from '../../entity/entity-json.js'
import { mergeParameterLists } from '../../entity/parameters.js'
import type { CallerContext } from '../context.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { readBoolean } from '../query-parameters.js'
import { type ActionTarget, actionTarget } from './action-target.js'
import { entitleAction } from './entitle-action.js'
import { readCode } from './read-code.js'
import { resolveAction } from './resolve-action.js'

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
  const withCode = readBoolean(target.code, { name: 'code', default: true })
  const { stored, layers, binding } = await resolveAction(parts, target)
  const parameters = mergeParameterLists(layers)
  const options = withCode ? await readCode(parts.entities, stored) : binding === undefined ? {} : { binding }
  return { status: 200, body: actionJson(stored.entity, { parameters, ...options }) } as const
}
