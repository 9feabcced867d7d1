import { ApiError, parseQualifiedName } from '@wsk/contract'
import type { DeadLetter, Delivery } from '../../entity/delivery.js'
import { isSequence } from '../../entity/exec.js'
import { entityKey } from '../../entity/rule-documents.js'
import type { AcceptedWork } from '../../store/port.js'
import type { Invocation } from '../actions/invocation.js'
import type { ControllerParts } from '../parts.js'
import { plannedPayload } from '../planned-payload.js'
import { plannedTransaction } from '../planned-work.js'
import { newActivationId } from '../actions/start-activation.js'
import { entitleComponents } from '../sequences/entitle-components.js'
import { type DeadLetterTarget, type DeliveryPlan, deliveryPlanText, parseDeliveryPlan } from './delivery-plan.js'
import { DeliveryRun } from './delivery-run.js'

/**
 * Starts an invocation that is tried again when it fails, or told of elsewhere; resolves once it would survive the end
 * of this process. Rejects with ApiError where it is refused; then nothing happened.
 */
export async function acceptDelivery(
  parts: ControllerParts,
  invocation: Invocation,
  delivery: Delivery,
): Promise<void> {
  const { activationId, identity, action } = invocation
  if (parts.service.isDisabled && invocation.cause === undefined) throw new ApiError('overloaded')
  if (invocation.cause === undefined) parts.loadBalancer.admit()
  parts.deliveries.admit(activationId)
  // Taken at once, so that whoever asked for it can give up the one that it has.
  const place = parts.throttles.hold(identity)
  const plan = firstPlan(parts, invocation, delivery)
  try {
    const { exec } = action.stored.entity
    if (isSequence(exec)) await entitleComponents(parts.entitlement, identity, exec)
    await parts.work.accept(activationId, { kind: 'delivery', activationId, plan: deliveryPlanText(plan) })
  } catch (error) {
    parts.deliveries.leave(activationId)
    throw error
  } finally {
    place.leave()
  }
  const { transaction, parent } = invocation
  new DeliveryRun(parts, { plan, transaction, ...(parent === undefined ? {} : { parent }) }).start({ identity, action })
}

/** Goes on with what an earlier process accepted. Throws TypeError for a broken plan. */
export function resumeDelivery(
  parts: ControllerParts,
  { work, known }: { readonly work: AcceptedWork & { readonly kind: 'delivery' }; readonly known: ReadonlySet<string> },
): void {
  const plan = parseDeliveryPlan(work.plan)
  new DeliveryRun(parts, { plan, transaction: plannedTransaction(parts, plan) }).resume((activationId) =>
    known.has(activationId),
  )
}

function firstPlan(parts: ControllerParts, invocation: Invocation, delivery: Delivery): DeliveryPlan {
  const { identity, action, transaction, payload, cause } = invocation
  const { entity } = action.stored
  const { id, startMs, extraLogging, hops } = transaction
  const nowMs = parts.clock.now()
  return {
    activationId: invocation.activationId,
    ...(cause === undefined ? {} : { cause }),
    namespace: identity.namespace,
    subject: identity.subject,
    action: { path: action.binding ?? entity.namespace, name: entity.name },
    shown: { name: entity.name, version: entity.version, path: entityKey(entity), kind: entity.exec.kind },
    timeoutMs: entity.limits.timeout,
    transaction: { id, startMs, extraLogging, hops },
    startMs: nowMs,
    terms: termsOf(invocation, delivery),
    ...(payload === undefined ? {} : { payload: plannedPayload(payload) }),
    past: [],
    step: { kind: 'trying', activationId: newActivationId(parts), sinceMs: nowMs },
  }
}

function termsOf({ identity, transaction }: Invocation, delivery: Delivery): DeliveryPlan['terms'] {
  const { tries, waitsMs, maxAgeMs, deadLetter } = delivery
  return {
    tries,
    waitsMs,
    ...(maxAgeMs === undefined ? {} : { startByMs: transaction.startMs + maxAgeMs }),
    ...(deadLetter === undefined ? {} : { deadLetter: targetOf(deadLetter, identity.namespace.name) }),
  }
}

function targetOf(deadLetter: DeadLetter, namespace: string): DeadLetterTarget {
  const kind = 'action' in deadLetter ? 'action' : 'trigger'
  const { path, name } = parseQualifiedName('action' in deadLetter ? deadLetter.action : deadLetter.trigger, namespace)
  return { kind, name: { path, name } }
}
