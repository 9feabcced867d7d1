import { ApiError, asJsonText, jsonText, memberText } from '@wsk/contract'
import { responseJson } from '../../entity/activation-json.js'
import type { Identity } from '../../entity/identity.js'
import type { Payload } from '../../entity/merge-parameters.js'
import { pathKey } from '../../entity/rule-documents.js'
import { rulesOf } from '../../entity/trigger-documents.js'
import { childTransaction } from '../../telemetry/child-transaction.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { entitleAction } from '../actions/entitle-action.js'
import { resolveAction } from '../actions/resolve-action.js'
import { getEntity } from '../entity-access.js'
import type { ControllerParts } from '../parts.js'
import { fireArguments } from '../triggers/fire-arguments.js'
import type { DeadLetterTarget, DeliveryOutcome, DeliveryPlan } from './delivery-plan.js'
import { sendWithinMs, startPart } from './start-part.js'

/** What failed for good and is to be told of. */
export interface DeadLetter {
  readonly plan: DeliveryPlan
  readonly target: DeadLetterTarget
  /** Of the activation that tells of it. */
  readonly activationId: string
  /** When that was planned; epoch milliseconds. */
  readonly sinceMs: number
  readonly last: DeliveryOutcome
  readonly identity: Identity
  /** Of what failed. */
  readonly transaction: Transaction
}

/**
 * Invokes the action or fires the trigger that is to hear of it, as the caller of what failed could. Resolves once that
 * would survive the end of this process. Rejects with ApiError where it is refused.
 */
export async function sendDeadLetter(parts: ControllerParts, letter: DeadLetter): Promise<void> {
  if (letter.target.kind === 'action') await invokeTarget(parts, letter)
  else await fireTarget(parts, letter)
}

async function invokeTarget(parts: ControllerParts, letter: DeadLetter): Promise<void> {
  const { identity, transaction: parent, activationId, sinceMs, plan, target } = letter
  admitHop(parts, parent, 1)
  await entitleAction(parts.entitlement, { identity, right: 'ACTIVATE', target: target.name })
  const action = await resolveAction(parts, target.name)
  const hops = parent.hops + 1
  const own = childTransaction(parent, { id: parts.hops.newId(hops), startMs: parts.clock.now() })
  const { id, startMs, extraLogging, log } = own
  await startPart(parts, {
    activationId,
    transaction: { id, startMs, extraLogging, log, hops },
    parent,
    identity,
    action,
    payload: contents(letter, parts.limitsOf(identity).payloadSizeBytes),
    cause: plan.activationId,
    causedBy: 'dead-letter',
    acceptBy: sinceMs + sendWithinMs,
  })
}

async function fireTarget(parts: ControllerParts, letter: DeadLetter): Promise<void> {
  const { identity, transaction, activationId, plan, target } = letter
  const key = pathKey(target.name)
  parts.entitlement.requireOwner(identity, target.name.path, key)
  const { entity: trigger } = await getEntity(parts.entities, 'triggers', key)
  const activations = rulesOf(trigger).filter(([, { status }]) => status === 'active').length
  if (activations === 0) throw new ApiError('notFound', `The trigger ${key} has no active rule.`)
  admitHop(parts, transaction, activations)
  const headers = {}
  // The rules' actions get what is the trigger's as well, all within one limit.
  const own = fireArguments({ parameters: trigger.parameters, headers, namespace: identity.namespace, trigger })
  const room = parts.limitsOf(identity).payloadSizeBytes - Buffer.byteLength(own.text)
  const payload = contents(letter, room)
  const fired = { activationId, cause: plan.activationId, trigger, payload, headers }
  await parts.starters.fire({ identity, transaction }, fired)
}

/** Ends loops of dead letters as those of triggers and rules are ended. */
function admitHop({ hops }: ControllerParts, transaction: Transaction, activations: number): void {
  const problem = hops.problemOf({ transactionId: transaction.id, hops: transaction.hops, activations })
  if (problem !== undefined)
    throw new ApiError('tooManyRequests', `There are too many dead letters in a row: ${problem}.`)
}

/** What is told, without what does not fit: the payload first, then the result. */
function contents({ plan, last }: DeadLetter, maxBytes: number): Payload {
  const { statusCode, result } = last
  const head =
    `{"activationId":"${plan.activationId}","action":${jsonText(`/${plan.shown.path}`)},"tries":${plan.past.length},` +
    `"expired":${last.isExpired}`
  const response = `,"response":${responseJson({ statusCode, ...(result === undefined ? {} : { result }) })}`
  const payload = plan.payload === undefined ? '' : `,"payload":${openText(plan.payload)}`
  const whole = [`${head}${response}${payload}}`, `${head}${response}}`]
  const text =
    whole.find((each) => Buffer.byteLength(each) <= maxBytes) ?? `${head},"response":${responseJson({ statusCode })}}`
  return { text: asJsonText(text), value: JSON.parse(text) as object }
}

/** Without values that are encrypted for the action alone. */
function openText({ text, locked }: NonNullable<DeliveryPlan['payload']>): string {
  if (locked === undefined) return text
  const keys = Object.keys(JSON.parse(text) as object).filter((key) => !Object.hasOwn(locked.args, key))
  return `{${keys.map((key) => `${jsonText(key)}:${memberText(text, key) ?? 'null'}`).join(',')}}`
}
