import type { Trigger } from '../../entity/entity.js'
import { checkRequestSize } from '../../entity/sizes.js'
import { rulesOf } from '../../entity/trigger-documents.js'
import { activationIdReply } from '../actions/activation-id-reply.js'
import { newActivationId } from '../actions/start-activation.js'
import type { CallerContext } from '../context.js'
import { getEntity } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { type JsonBody, readPayload } from '../request-body.js'
import { type FirePlan, firePlanText } from './fire-plan.js'
import { forwardedHeaders } from './forwarded-headers.js'
import { runRules } from './run-rules.js'

/** Answers as soon as the fire would survive the end of this process; the rules run afterwards (rest-api 18.2). */
export function fireTrigger(parts: ControllerParts): CallerHandler<'fireTrigger'> {
  return async (context, { params, body }) => {
    const { identity, transaction, content, headers } = context
    const { entities, entitlement, hops, limitsOf, throttles } = parts
    const lack = throttles.lackOfFires(identity)
    if (lack !== undefined) await lack
    throttles.countFire(identity)
    const { key } = ownedTarget(entitlement, identity, { namespace: params.namespace, name: params.triggerName })
    checkRequestSize(content.bytes, limitsOf(identity).payloadSizeBytes)
    const payload = readPayload(content, body)
    const { entity: trigger } = await getEntity(entities, 'triggers', key)
    const activations = rulesOf(trigger).filter(([, { status }]) => status === 'active').length
    if (activations === 0) return { status: 204 }
    hops.admit({ transactionId: transaction.id, hops: transaction.hops, trigger: key, activations })
    const fired = { activationId: newActivationId(parts), trigger, payload, headers: forwardedHeaders(headers) }
    await acceptFire(parts, context, fired)
    return activationIdReply(fired.activationId)
  }
}

/** Resolves as soon as the fire would survive the end of this process; its rules run afterwards. */
export async function acceptFire(parts: ControllerParts, source: FireSource, fired: Fired): Promise<void> {
  const plan = firePlan(parts, source, fired)
  const { activationId } = plan
  await parts.work.accept(activationId, { kind: 'trigger', activationId, plan: firePlanText(plan) })
  goOn(parts, source, plan)
}

export type FireSource = Pick<CallerContext, 'identity' | 'transaction'>

export interface Fired {
  readonly activationId: string
  /** Of the activation that it is a dead letter of. */
  readonly cause?: string
  readonly trigger: Trigger
  readonly payload: Pick<JsonBody, 'text'> | undefined
  /** Those that the rules' actions get to see. */
  readonly headers: FirePlan['headers']
}

function firePlan(parts: ControllerParts, { identity, transaction }: FireSource, fired: Fired): FirePlan {
  const { activationId, cause, trigger, payload, headers } = fired
  const { id, startMs, extraLogging, hops } = transaction
  return {
    activationId,
    ...(cause === undefined ? {} : { cause }),
    namespace: identity.namespace,
    subject: identity.subject,
    trigger: { name: trigger.name, version: trigger.version },
    start: parts.clock.now(),
    transaction: { id, startMs, extraLogging, hops },
    rules: rulesOf(trigger).map(([rule, { action, status }]) => ({
      rule,
      action,
      ...(status === 'active' ? { activationId: newActivationId(parts) } : {}),
    })),
    ...(payload === undefined ? {} : { payload: payload.text }),
    parameters: trigger.parameters.map(({ key, value, encryption }) =>
      encryption === undefined ? { key, value } : { key, value, encryption },
    ),
    headers,
  }
}

function goOn(parts: ControllerParts, { identity, transaction }: FireSource, plan: FirePlan): void {
  const { log } = transaction
  const next = { id: transaction.id, startMs: transaction.startMs, extraLogging: transaction.extraLogging, log }
  const run = { plan, identity, transaction: { ...next, hops: transaction.hops + 1 }, started: new Set<string>() }
  parts.background.start(
    () => runRules(parts, run),
    (error) => log.error({ err: error, activationId: plan.activationId }, 'a fire could not be recorded'),
  )
}
