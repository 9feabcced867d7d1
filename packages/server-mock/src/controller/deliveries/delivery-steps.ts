import type { ActivationResponse } from '../../entity/activation.js'
import type { DeliveryOutcome, DeliveryPlan, StepOf } from './delivery-plan.js'

/** What comes after a step: another one, or the end of the whole. */
export type Move =
  | { readonly kind: 'goOn'; readonly plan: DeliveryPlan }
  | { readonly kind: 'end'; readonly plan: DeliveryPlan; readonly outcome: DeliveryOutcome }

export interface MoveContext {
  /** Epoch milliseconds. */
  readonly nowMs: number
  /** Makes the id of an activation. */
  readonly newId: () => string
}

export interface EndedTry {
  readonly response: ActivationResponse
  readonly durationMs: number
}

/** To be called in the step `trying` alone. Only success is none of what is tried again. */
export function afterTry(plan: DeliveryPlan, { response, durationMs }: EndedTry, context: MoveContext): Move {
  const { step, terms } = plan
  if (step.kind !== 'trying') throw new TypeError('no try is under way')
  const { statusCode, result } = response
  const past = [...plan.past, { activationId: step.activationId, durationMs }]
  const tried = { ...plan, past }
  const notBeforeMs = context.nowMs + waitAfter(past.length, terms.waitsMs)
  const hasMore = past.length < terms.tries
  const isExpired = statusCode !== 0 && isTooLate(plan, hasMore ? notBeforeMs : context.nowMs)
  const outcome = { statusCode, ...(result === undefined ? {} : { result }), isExpired }
  if (statusCode === 0) return { kind: 'end', plan: tried, outcome }
  if (!hasMore || isExpired) return givenUp(tried, outcome, context)
  return { kind: 'goOn', plan: { ...tried, step: { kind: 'waiting', notBeforeMs, last: outcome } } }
}

/** To be called in the step `waiting` alone, once the wait is over. */
export function afterWait(plan: DeliveryPlan, context: MoveContext): Move {
  const { step } = plan
  if (step.kind !== 'waiting') throw new TypeError('no wait is under way')
  // The server was away for longer than it was to wait.
  if (isTooLate(plan, context.nowMs)) return givenUp(plan, { ...step.last, isExpired: true }, context)
  const next = { kind: 'trying', activationId: context.newId(), sinceMs: context.nowMs } as const
  return { kind: 'goOn', plan: { ...plan, step: next } }
}

/** To be called in the step `reporting` alone, where the dead letter was refused after it may have had its id. */
export function anotherLetter(
  plan: DeliveryPlan,
  { nowMs, newId }: MoveContext,
): DeliveryPlan & { step: StepOf<'reporting'> } {
  if (plan.step.kind !== 'reporting') throw new TypeError('nothing is to be reported')
  return { ...plan, step: { ...plan.step, activationId: newId(), sinceMs: nowMs } }
}

/** The wait after so many tries; the last one that was named goes on. */
function waitAfter(tries: number, waitsMs: readonly number[]): number {
  return waitsMs[Math.min(tries, waitsMs.length) - 1] ?? 0
}

function isTooLate({ terms }: DeliveryPlan, atMs: number): boolean {
  return terms.startByMs !== undefined && atMs > terms.startByMs
}

function givenUp(plan: DeliveryPlan, last: DeliveryOutcome, { nowMs, newId }: MoveContext): Move {
  if (plan.terms.deadLetter === undefined) return { kind: 'end', plan, outcome: last }
  return { kind: 'goOn', plan: { ...plan, step: { kind: 'reporting', activationId: newId(), sinceMs: nowMs, last } } }
}
