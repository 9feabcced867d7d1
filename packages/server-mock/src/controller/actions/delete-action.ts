import { actionJson } from '../../entity/entity-json.js'
import type { CallerContext } from '../context.js'
import { getEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { type ActionTarget, actionTarget } from './action-target.js'
import { entitleAction } from './entitle-action.js'
import { checkWritablePackage } from './package-of-action.js'
import { readCodeIfThere } from './read-code.js'

export function deleteAction(parts: ControllerParts): CallerHandler<'deleteAction'> {
  return (context, { params }) => removeAction(parts, context, actionTarget(context.identity, params))
}

export function deleteActionInPackage(parts: ControllerParts): CallerHandler<'deleteActionInPackage'> {
  return (context, { params }) => removeAction(parts, context, actionTarget(context.identity, params))
}

/** Answers with the action as it was. Sequences and rules that use it break when they run (rest-api 11.6). */
async function removeAction(parts: ControllerParts, { identity }: CallerContext, target: ActionTarget) {
  const { entities, entitlement } = parts
  await entitleAction(entitlement, { identity, right: 'DELETE', target })
  await checkWritablePackage(entities, target)
  const stored = await getEntity(entities, 'actions', target.key)
  const code = await readCodeIfThere(entities, stored)
  await writing(() => entities.delete(target.key, stored.revision))
  return { status: 200, body: actionJson(stored.entity, code) } as const
}
