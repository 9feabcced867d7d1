import { errorResult } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse } from '../../entity/activation.js'
import { actionRunAnnotations, deliveryAnnotations } from '../../entity/activation-annotations.js'
import type { DeliveryOutcome, DeliveryPlan } from './delivery-plan.js'

/** What became of the dead letter. */
export type LetterFate = { readonly activationId: string } | { readonly problem: string }

export interface DeliveryEnd {
  readonly outcome: DeliveryOutcome
  /** Absent where there was none to send. */
  readonly letter?: LetterFate
  /** Epoch milliseconds. */
  readonly nowMs: number
}

/** The final record of the whole: how the last try ended, the ids of all tries as its logs, their durations together. */
export function deliveryRecord(plan: DeliveryPlan, { outcome, letter, nowMs }: DeliveryEnd): ActivationRecord {
  const { shown, past, cause } = plan
  const { statusCode, result, isExpired } = outcome
  const problem =
    letter !== undefined && 'problem' in letter ? [`The dead letter was not delivered: ${letter.problem}`] : []
  return {
    ...ownerOf(plan),
    activationId: plan.activationId,
    start: plan.startMs,
    end: nowMs,
    duration: past.reduce((sum, { durationMs }) => sum + durationMs, 0),
    ...(cause === undefined ? {} : { cause }),
    response: { statusCode, ...(result === undefined ? {} : { result, size: result.length }) },
    logs: [...past.map(({ activationId }) => activationId), ...problem],
    annotations: deliveryAnnotations({
      path: shown.path,
      kind: shown.kind,
      waitMs: plan.startMs - plan.transaction.startMs,
      isStep: cause !== undefined,
      causedBy: 'dead-letter',
      tries: past.length,
      isExpired,
      ...letter,
      ...bindingOf(plan),
    }),
  }
}

/** The record of a try that never began, or of which nobody reports the end. */
export function unstartedTry(
  plan: DeliveryPlan,
  { activationId, response, nowMs }: { activationId: string; response: ActivationResponse; nowMs: number },
): ActivationRecord {
  const { step, shown, past } = plan
  const startMs = step.kind === 'trying' ? step.sinceMs : nowMs
  return {
    ...ownerOf(plan),
    activationId,
    start: startMs,
    end: nowMs,
    duration: 0,
    cause: plan.activationId,
    response,
    logs: [],
    annotations: actionRunAnnotations({
      path: shown.path,
      kind: shown.kind,
      waitMs: 0,
      timedOut: false,
      isStep: true,
      causedBy: 'retry',
      attempt: past.length + 1,
      ...bindingOf(plan),
    }),
  }
}

/** An error of the platform. */
export function failedTry(text: string): ActivationResponse {
  return { statusCode: 3, result: errorResult({ text }) }
}

function ownerOf({ namespace, shown, subject }: DeliveryPlan) {
  return { namespace: namespace.name, name: shown.name, version: shown.version, subject }
}

/** Only where a binding led to it the action was called by another name than its own. */
function bindingOf({ action, shown }: DeliveryPlan): { readonly binding?: string } {
  return `${action.path}/${action.name}` === shown.path ? {} : { binding: action.path }
}
