import { type JsonText, jsonText } from '@wsk/contract'
import type { Parameter, PathName } from '../../entity/entity.js'
import { type JsonObject, member } from '../../entity/json-object.js'
import { listOf, numberOf, objectOf, textOf } from '../plan-fields.js'
import { parsePathName, parsePlannedWork, type PlannedWork } from '../planned-work.js'

/** One rule of a trigger as it was when the trigger fired. */
export interface PlannedRule {
  /** `ns/rule`. */
  readonly rule: string
  readonly action: PathName
  /** Of the activation that the rule starts; absent for an inactive rule. */
  readonly activationId?: string
}

/** Everything that is left to do once a fire was answered; it survives the end of the process (reliability-security P14). */
export interface FirePlan extends PlannedWork {
  readonly trigger: { readonly name: string; readonly version: string }
  /** Epoch milliseconds. */
  readonly start: number
  readonly rules: readonly PlannedRule[]
  /** JSON text of what was posted; absent where nothing was. */
  readonly payload?: string
  /** Of the trigger when it fired, encrypted where they are stored so. */
  readonly parameters: readonly Parameter[]
  /** Those that the rules' actions get to see. */
  readonly headers: Readonly<Record<string, string>>
}

export function firePlanText(plan: FirePlan): JsonText {
  return jsonText(plan)
}

/** Reads what `firePlanText` wrote. Throws TypeError naming what is missing. */
export function parseFirePlan(text: string): FirePlan {
  const source = objectOf(JSON.parse(text), 'the plan')
  const trigger = objectOf(member(source, 'trigger'), 'trigger')
  const payload = member(source, 'payload')
  return {
    ...parsePlannedWork(source),
    trigger: { name: textOf(trigger, 'name'), version: textOf(trigger, 'version') },
    start: numberOf(source, 'start'),
    rules: listOf(source, 'rules').map(parseRule),
    ...(typeof payload === 'string' ? { payload } : {}),
    parameters: listOf(source, 'parameters').map(parseParameter),
    headers: parseHeaders(objectOf(member(source, 'headers'), 'headers')),
  }
}

function parseParameter(value: unknown): Parameter {
  const source = objectOf(value, 'a parameter')
  const encryption = member(source, 'encryption')
  return {
    key: textOf(source, 'key'),
    value: source['value'],
    ...(typeof encryption === 'string' ? { encryption } : {}),
  }
}

function parseHeaders(source: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(source).map((name) => [name, textOf(source, name)]))
}

function parseRule(value: unknown): PlannedRule {
  const source = objectOf(value, 'a rule')
  const activationId = member(source, 'activationId')
  return {
    rule: textOf(source, 'rule'),
    action: parsePathName(member(source, 'action'), 'action'),
    ...(typeof activationId === 'string' ? { activationId } : {}),
  }
}
