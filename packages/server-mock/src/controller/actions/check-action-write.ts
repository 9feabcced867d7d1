import { checkKind } from '../../auth/entitlement.js'
import { checkActionLimits, checkInstances } from '../../entity/check-limits.js'
import { parseDelivery } from '../../entity/delivery.js'
import type { Action } from '../../entity/entity.js'
import { checkNotDeprecated, componentName, isSequence } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import type { ActionPut } from '../../entity/put-bodies.js'
import { checkSequence } from '../../entity/sequence-rules.js'
import type { ControllerParts } from '../parts.js'
import type { ActionTarget } from './action-target.js'
import { resolveComponent } from './resolve-component.js'

/** Limits, references and kind, before it is known whether the action exists (rest-api 3.4). */
export async function checkActionPut(parts: ControllerParts, identity: Identity, put: ActionPut): Promise<void> {
  const { limitsOf, entitlement } = parts
  if (put.limits !== undefined) checkActionLimits(put.limits, limitsOf(identity))
  if (put.annotations !== undefined) parseDelivery(put.annotations)
  if (put.exec === undefined) return
  const { exec } = put.exec
  if (isSequence(exec)) await entitlement.requireAll(identity, 'READ', exec.components.map(componentName))
  checkKind(exec.kind, limitsOf(identity).allowedKinds)
}

export interface ActionChange {
  readonly identity: Identity
  readonly target: ActionTarget
  readonly put: ActionPut
  readonly existing: Action | undefined
}

/** What can only be said once the stored action is known (rest-api 11.4, 13, 15.1). */
export async function checkActionChange(parts: ControllerParts, change: ActionChange): Promise<void> {
  const { identity, target, put, existing } = change
  if (put.limits !== undefined) checkInstances(put.limits, parts.limitsOf(identity))
  const after = put.exec?.exec ?? existing?.exec
  if (after !== undefined) checkNotDeprecated(after, parts.config.manifest)
  const exec = put.exec?.exec
  if (exec === undefined || !isSequence(exec)) return
  const sequence = { key: target.key, components: exec.components, maxLength: parts.config.limits.sequenceLength }
  await checkSequence(sequence, (component) => resolveComponent(parts.entities, componentName(component), target.key))
}
