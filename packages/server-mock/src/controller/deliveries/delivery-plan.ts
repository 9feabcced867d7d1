import { asJsonText, type JsonText, jsonText } from '@wsk/contract'
import type { StatusCode } from '../../entity/activation.js'
import type { PathName } from '../../entity/entity.js'
import { type JsonObject, member } from '../../entity/json-object.js'
import { listOf, numberOf, objectOf, textOf } from '../plan-fields.js'
import { parsePlannedPayload, type PlannedPayload } from '../planned-payload.js'
import { parsePathName, parsePlannedWork, type PlannedWork } from '../planned-work.js'

/** A dead-letter target with its namespace. */
export type DeadLetterTarget =
  | { readonly kind: 'action'; readonly name: PathName }
  | { readonly kind: 'trigger'; readonly name: PathName }

/** What was promised when it was accepted; later changes of the action do not count. All milliseconds. */
export interface DeliveryTerms {
  readonly tries: number
  readonly waitsMs: readonly number[]
  /** Epoch; nothing begins later. */
  readonly startByMs?: number
  readonly deadLetter?: DeadLetterTarget
}

/** A try that has ended. */
interface PastTry {
  readonly activationId: string
  readonly durationMs: number
}

/** How the last try ended. */
export interface DeliveryOutcome {
  readonly statusCode: StatusCode
  readonly result?: JsonText
  /** There was no time left for another one. */
  readonly isExpired: boolean
}

/**
 * trying: this activation is being started, runs, or has ended. waiting: until the next try. reporting: all have failed
 * and this activation is the dead letter. Times are epoch milliseconds.
 */
type DeliveryStep =
  | { readonly kind: 'trying'; readonly activationId: string; readonly sinceMs: number }
  | { readonly kind: 'waiting'; readonly notBeforeMs: number; readonly last: DeliveryOutcome }
  | {
      readonly kind: 'reporting'
      readonly activationId: string
      readonly sinceMs: number
      readonly last: DeliveryOutcome
    }

export type StepOf<K extends DeliveryStep['kind']> = DeliveryStep & { readonly kind: K }

/** One invocation that is tried again when it fails, or told of elsewhere; it survives the end of the process. */
export interface DeliveryPlan extends PlannedWork {
  /** As it was called, through a binding or not. */
  readonly action: PathName
  /** What the record of the whole says of the action. */
  readonly shown: { readonly name: string; readonly version: string; readonly path: string; readonly kind: string }
  /** Longest run of one try. Milliseconds. */
  readonly timeoutMs: number
  /** Epoch milliseconds. */
  readonly startMs: number
  readonly terms: DeliveryTerms
  /** Absent where nothing was sent. */
  readonly payload?: PlannedPayload
  readonly past: readonly PastTry[]
  readonly step: DeliveryStep
}

export function deliveryPlanText(plan: DeliveryPlan): JsonText {
  return jsonText(plan)
}

/** Reads what `deliveryPlanText` wrote. Throws TypeError naming what is missing. */
export function parseDeliveryPlan(text: string): DeliveryPlan {
  const source = objectOf(JSON.parse(text), 'the plan')
  const shown = objectOf(member(source, 'shown'), 'shown')
  const payload = member(source, 'payload')
  return {
    ...parsePlannedWork(source),
    action: parsePathName(member(source, 'action'), 'action'),
    shown: {
      name: textOf(shown, 'name'),
      version: textOf(shown, 'version'),
      path: textOf(shown, 'path'),
      kind: textOf(shown, 'kind'),
    },
    timeoutMs: numberOf(source, 'timeoutMs'),
    startMs: numberOf(source, 'startMs'),
    terms: parseTerms(objectOf(member(source, 'terms'), 'terms')),
    ...(payload === undefined ? {} : { payload: parsePlannedPayload(objectOf(payload, 'payload')) }),
    past: listOf(source, 'past').map(parseTry),
    step: parseStep(objectOf(member(source, 'step'), 'step')),
  }
}

function parseTerms(source: JsonObject): DeliveryTerms {
  const deadLetter = member(source, 'deadLetter')
  return {
    tries: numberOf(source, 'tries'),
    waitsMs: listOf(source, 'waitsMs').map(Number),
    ...(member(source, 'startByMs') === undefined ? {} : { startByMs: numberOf(source, 'startByMs') }),
    ...(deadLetter === undefined ? {} : { deadLetter: parseTarget(objectOf(deadLetter, 'deadLetter')) }),
  }
}

function parseTarget(source: JsonObject): DeadLetterTarget {
  const kind = textOf(source, 'kind')
  if (kind !== 'action' && kind !== 'trigger') throw new TypeError('deadLetter is of no known kind')
  return { kind, name: parsePathName(member(source, 'name'), 'the name of deadLetter') }
}

function parseTry(value: unknown): PastTry {
  const source = objectOf(value, 'a try')
  return { activationId: textOf(source, 'activationId'), durationMs: numberOf(source, 'durationMs') }
}

function parseStep(source: JsonObject): DeliveryStep {
  const kind = textOf(source, 'kind')
  if (kind === 'waiting') return { kind, notBeforeMs: numberOf(source, 'notBeforeMs'), last: parseLast(source) }
  const at = { activationId: textOf(source, 'activationId'), sinceMs: numberOf(source, 'sinceMs') }
  if (kind === 'trying') return { kind, ...at }
  if (kind === 'reporting') return { kind, ...at, last: parseLast(source) }
  throw new TypeError('step is of no known kind')
}

function parseLast(step: JsonObject): DeliveryOutcome {
  const source = objectOf(member(step, 'last'), 'last')
  const statusCode = numberOf(source, 'statusCode')
  if (!isStatusCode(statusCode)) throw new TypeError('statusCode is none')
  return {
    statusCode,
    ...(member(source, 'result') === undefined ? {} : { result: asJsonText(textOf(source, 'result')) }),
    isExpired: member(source, 'isExpired') === true,
  }
}

function isStatusCode(value: number): value is StatusCode {
  return value === 0 || value === 1 || value === 2 || value === 3
}
