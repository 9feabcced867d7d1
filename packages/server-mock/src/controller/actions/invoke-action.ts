import { asJsonText, RawJson, type Reply } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationJson } from '../../entity/activation-json.js'
import { checkRequestSize } from '../../entity/sizes.js'
import type { CallerContext } from '../context.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { readPayload } from '../request-body.js'
import { type ActionTarget, actionTarget } from './action-target.js'
import { acceptInvocation, awaitInvocation } from './activate.js'
import { activationIdHeader, activationIdReply } from './activation-id-reply.js'
import { entitleAction } from './entitle-action.js'
import { type InvokeQuery, readInvokeQuery } from './invoke-query.js'
import { resolveAction } from './resolve-action.js'
import { bindKey, idempotencyKeyOf, runKeyed } from './keyed-invocation.js'
import { newActivationId } from './start-activation.js'

export function invokeAction(parts: ControllerParts): CallerHandler<'invokeAction'> {
  return (context, call) => invoke(parts, context, { ...call, target: actionTarget(context.identity, call.params) })
}

export function invokeActionInPackage(parts: ControllerParts): CallerHandler<'invokeActionInPackage'> {
  return (context, call) => invoke(parts, context, { ...call, target: actionTarget(context.identity, call.params) })
}

interface InvokeCall {
  readonly target: ActionTarget
  readonly query: { readonly blocking?: string; readonly result?: string; readonly timeout?: string }
  readonly body: string
}

/** Runs an action or sequence; the errors win in the order of rest-api 3.4. */
async function invoke(
  parts: ControllerParts,
  context: CallerContext,
  call: InvokeCall,
): Promise<Reply<'invokeAction'>> {
  const { identity, transaction, content } = context
  const { target } = call
  const lack = parts.throttles.lack(identity)
  if (lack !== undefined) await lack
  const place = parts.throttles.enter(identity)
  let query: InvokeQuery
  let activationId: string
  let started: Promise<ActivationRecord | undefined> | Promise<void>
  try {
    await entitleAction(parts.entitlement, { identity, right: 'ACTIVATE', target })
    checkRequestSize(content.bytes, parts.limitsOf(identity).payloadSizeBytes)
    query = readInvokeQuery(call.query, parts.config.limits.blockingWaitMs)
    const payload = readPayload(content, call.body)
    const action = await resolveAction(parts, target)
    const key = idempotencyKeyOf(context.headers)
    const keyed = key === undefined ? undefined : await bindKey(parts, { key, identity, target, body: call.body })
    activationId = keyed?.bound.activationId ?? newActivationId(parts)
    const invocation = { activationId, transaction, identity, action, payload }
    if (keyed !== undefined) {
      started = runKeyed(parts, keyed, { invocation, waitMs: query.blocking ? query.waitMs : undefined })
    } else if (query.blocking) started = awaitInvocation(parts, invocation, query.waitMs)
    else started = acceptInvocation(parts, invocation)
  } finally {
    // What has begun is in flight by now: actions take that step before they wait for anything.
    place.leave()
  }
  const record = await started
  return record === undefined ? activationIdReply(activationId) : finished(record, query)
}

/** Statuses of a finished run by its status code (rest-api 14.3). */
const statuses = [200, 502, 502, 500] as const

function finished(record: ActivationRecord, { result }: InvokeQuery): Reply<'invokeAction'> {
  const { response } = record
  const isBare = result || response.result?.startsWith('[') === true
  const text = isBare ? (response.result ?? emptyObject) : activationJson(record, { logs: isOfSequence(record) })
  return {
    status: statuses[response.statusCode],
    headers: activationIdHeader(record.activationId),
    body: new RawJson(text),
  }
}

const emptyObject = asJsonText('{}')

/** The logs of a sequence are the ids of its steps; those of an action are not there yet (rest-api 14.3). */
function isOfSequence({ annotations }: ActivationRecord): boolean {
  return annotations.some(({ key }) => key === 'topmost')
}
