import type { ActivationRecord } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import { childTransaction } from '../../telemetry/child-transaction.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { entitleAction } from '../actions/entitle-action.js'
import type { Invocation } from '../actions/invocation.js'
import { resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import { payloadOf } from '../planned-payload.js'
import { isCompound } from '../sequences/is-compound.js'
import { leavesRecords } from '../sequences/keep-record.js'
import type { DeliveryPlan } from './delivery-plan.js'
import { sendWithinMs, startPart } from './start-part.js'

/** Who calls what. */
export type Called = Pick<Invocation, 'identity' | 'action'>

/** The caller as it is now; `undefined` where its namespace is gone or blocked. */
export async function ownerOf(
  { namespaces }: Pick<ControllerParts, 'namespaces'>,
  { namespace }: Pick<DeliveryPlan, 'namespace'>,
): Promise<Identity | undefined> {
  const identity = await namespaces.ownerOf(namespace.name)
  return identity?.namespace.uuid === namespace.uuid ? identity : undefined
}

/** The action as it is now. Rejects with ApiError where it is gone, or not the caller's to invoke any more. */
export async function resolveCalled(
  parts: ControllerParts,
  { action: target }: DeliveryPlan,
  identity: Identity,
): Promise<Called> {
  await entitleAction(parts.entitlement, { identity, right: 'ACTIVATE', target })
  return { identity, action: await resolveAction(parts, target) }
}

interface TryStart {
  /** In the step `trying`. */
  readonly plan: DeliveryPlan
  /** Of the whole. */
  readonly transaction: Transaction
  readonly called: Called
}

interface StartedTry {
  readonly ended: Promise<ActivationRecord>
  /** That tells how it ended; otherwise only the stored record does. */
  readonly isWhole: boolean
}

/** Starts the try that the plan is at. Rejects with ApiError where it is refused. */
export async function startTry(parts: ControllerParts, { plan, transaction, called }: TryStart): Promise<StartedTry> {
  const { step, past, terms, payload } = plan
  if (step.kind !== 'trying') throw new TypeError('no try is under way')
  const { identity } = called
  const blocking = !leavesRecords(parts, identity.limits)
  const { ended } = await startPart(parts, {
    ...called,
    activationId: step.activationId,
    transaction: childTransaction(transaction, { id: parts.hops.newId(transaction.hops), startMs: parts.clock.now() }),
    parent: transaction,
    payload: payload === undefined ? undefined : payloadOf(payload),
    cause: plan.activationId,
    causedBy: 'retry',
    attempt: past.length + 1,
    acceptBy: step.sinceMs + sendWithinMs,
    blocking,
    ...(terms.startByMs === undefined ? {} : { startBy: terms.startByMs }),
  })
  if (ended === undefined) throw new TypeError('a try sees to its own end')
  return { ended, isWhole: blocking || isCompound(called.action) }
}
