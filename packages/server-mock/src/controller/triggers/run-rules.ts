import { ApiError, asJsonText, jsonText, texts } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import type { Payload } from '../../entity/merge-parameters.js'
import { pathKey } from '../../entity/rule-documents.js'
import { checkRequestSize } from '../../entity/sizes.js'
import { childTransaction } from '../../telemetry/child-transaction.js'
import type { Transaction } from '../../telemetry/transaction.js'
import { acceptInvocation } from '../actions/activate.js'
import { entitleAction } from '../actions/entitle-action.js'
import { resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import { keepRecord } from '../sequences/keep-record.js'
import { fireArguments } from './fire-arguments.js'
import type { FirePlan, PlannedRule } from './fire-plan.js'

/** A fire whose rules are to be run. */
export interface FireRun {
  readonly plan: FirePlan
  /** One hop further than the fire itself. */
  readonly transaction: Transaction
  /** Absent where the namespace that fired is gone. */
  readonly identity: Identity | undefined
  /** Activations that an earlier process had started already. */
  readonly started: ReadonlySet<string>
}

/** Starts the action of each active rule and then stores the record of the fire (rest-api 18.2, 18.3). */
export async function runRules(parts: ControllerParts, run: FireRun): Promise<void> {
  const { plan, transaction, identity } = run
  const payload = fireArguments(plan)
  const bytes = Buffer.byteLength(payload.text)
  const beganMs = parts.clock.monotonicMs()
  const lines = plan.rules.map((rule) => runRule(parts, run, { rule, payload, bytes, beganMs }))
  const logs = await Promise.all(lines).catch((error: unknown) => {
    if (error instanceof FireTaken) return undefined
    throw error
  })
  if (logs === undefined) return
  const limits = identity?.limits ?? {}
  await keepRecord(parts, fireRecord(plan, logs), { limits, transaction, blocking: false })
}

/** Less than the time after which others take a controller for dead. */
const aloneMs = 5000

/** Another controller goes on with the fire, because this process stood still. */
class FireTaken extends Error {
  override readonly name = 'FireTaken'
}

interface RuleRun {
  readonly rule: PlannedRule
  readonly payload: Payload
  /** Of the payload, which is more than what was posted. */
  readonly bytes: number
  /** Monotonic milliseconds. */
  readonly beganMs: number
}

/** One line of the fire's log; rejects with FireTaken only. */
async function runRule(parts: ControllerParts, run: FireRun, ruleRun: RuleRun): Promise<string> {
  const { rule } = ruleRun
  const action = pathKey(rule.action)
  const names = { rule: rule.rule, action }
  const { activationId } = rule
  if (activationId === undefined) {
    return logLine({ statusCode: 1, success: false, error: texts.ruleInactive(rule.rule, action), ...names })
  }
  const started = logLine({ statusCode: 0, success: true, activationId, ...names })
  try {
    if (!run.started.has(activationId)) await startAction(parts, run, { ...ruleRun, activationId })
    return started
  } catch (thrown) {
    if (thrown instanceof FireTaken) throw thrown
    const error = ApiError.from(thrown)
    // This process had lost the fire, got it back, and had started the action before.
    if (error.kind === 'conflict' && error.activationId === activationId) return started
    if (error.kind === 'internal') run.transaction.log.error({ err: thrown, rule: rule.rule }, 'a rule failed')
    return logLine({ statusCode: error.status < 500 ? 1 : 3, success: false, error: error.message, ...names })
  }
}

async function startAction(
  parts: ControllerParts,
  { plan, transaction, identity }: FireRun,
  { rule, payload, bytes, beganMs, activationId }: RuleRun & { readonly activationId: string },
): Promise<void> {
  if (identity === undefined) throw new ApiError('forbidden')
  const lack = parts.throttles.lack(identity)
  if (lack !== undefined) await lack
  const place = parts.throttles.enter(identity)
  let started: Promise<void>
  try {
    await entitleAction(parts.entitlement, { identity, right: 'ACTIVATE', target: rule.action })
    checkRequestSize(bytes, parts.limitsOf(identity).payloadSizeBytes)
    const action = await resolveAction(parts, rule.action)
    // An id of its own tells what this action fires from what the one that fired goes on firing.
    const own = childTransaction(transaction, { id: parts.hops.newId(transaction.hops), startMs: parts.clock.now() })
    const invocation = { activationId, transaction: own, parent: transaction, identity, action, payload }
    const isAlone = parts.clock.monotonicMs() - beganMs < aloneMs
    if (!isAlone && (await parts.work.own?.(plan.activationId)) === false) throw new FireTaken()
    started = acceptInvocation(parts, invocation)
  } finally {
    place.leave()
  }
  await started
}

interface LogEntry {
  /** 0 started, 1 refused, 3 the platform failed. */
  readonly statusCode: 0 | 1 | 3
  readonly success: boolean
  readonly activationId?: string
  readonly error?: string
  /** `ns/rule`. */
  readonly rule: string
  /** `ns/[pkg/]action`. */
  readonly action: string
}

function logLine(entry: LogEntry): string {
  return jsonText(entry)
}

/** It never ends: trigger records have neither end nor duration. */
function fireRecord(plan: FirePlan, logs: readonly string[]): ActivationRecord {
  return {
    namespace: plan.namespace.name,
    name: plan.trigger.name,
    version: plan.trigger.version,
    subject: plan.subject,
    activationId: plan.activationId,
    start: plan.start,
    end: 0,
    ...(plan.cause === undefined ? {} : { cause: plan.cause }),
    response: { statusCode: 0, result: asJsonText(plan.payload ?? '{}') },
    logs,
    annotations: plan.cause === undefined ? [] : [{ key: 'causedBy', value: 'dead-letter' }],
  }
}
