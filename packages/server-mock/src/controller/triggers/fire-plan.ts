import { type JsonText, jsonText } from '@wsk/contract'
import type { Parameter, PathName } from '../../entity/entity.js'
import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'

/** One rule of a trigger as it was when the trigger fired. */
export interface PlannedRule {
  /** `ns/rule`. */
  readonly rule: string
  readonly action: PathName
  /** Of the activation that the rule starts; absent for an inactive rule. */
  readonly activationId?: string
}

/** Everything that is left to do once a fire was answered; it survives the end of the process (reliability-security P14). */
export interface FirePlan {
  readonly activationId: string
  /** Namespace of the caller, which fires. */
  readonly namespace: { readonly name: string; readonly uuid: string }
  readonly subject: string
  readonly trigger: { readonly name: string; readonly version: string }
  /** Epoch milliseconds. */
  readonly start: number
  readonly transaction: {
    readonly id: string
    readonly startMs: number
    readonly extraLogging: boolean
    readonly hops: number
  }
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
  const namespace = objectOf(member(source, 'namespace'), 'namespace')
  const trigger = objectOf(member(source, 'trigger'), 'trigger')
  const transaction = objectOf(member(source, 'transaction'), 'transaction')
  const payload = member(source, 'payload')
  return {
    activationId: textOf(source, 'activationId'),
    namespace: { name: textOf(namespace, 'name'), uuid: textOf(namespace, 'uuid') },
    subject: textOf(source, 'subject'),
    trigger: { name: textOf(trigger, 'name'), version: textOf(trigger, 'version') },
    start: numberOf(source, 'start'),
    transaction: {
      id: textOf(transaction, 'id'),
      startMs: numberOf(transaction, 'startMs'),
      extraLogging: member(transaction, 'extraLogging') === true,
      hops: numberOf(transaction, 'hops'),
    },
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

function listOf(source: JsonObject, key: string): readonly unknown[] {
  const value = member(source, key)
  if (!Array.isArray(value)) throw new TypeError(`${key} is no list`)
  return value
}

function parseRule(value: unknown): PlannedRule {
  const source = objectOf(value, 'a rule')
  const action = objectOf(member(source, 'action'), 'action')
  const activationId = member(source, 'activationId')
  return {
    rule: textOf(source, 'rule'),
    action: { path: textOf(action, 'path'), name: textOf(action, 'name') },
    ...(typeof activationId === 'string' ? { activationId } : {}),
  }
}

function objectOf(value: unknown, what: string): JsonObject {
  if (!isJsonObject(value)) throw new TypeError(`${what} is no object`)
  return value
}

function textOf(source: JsonObject, key: string): string {
  const value = member(source, key)
  if (typeof value !== 'string') throw new TypeError(`${key} is no text`)
  return value
}

function numberOf(source: JsonObject, key: string): number {
  const value = member(source, key)
  if (typeof value !== 'number') throw new TypeError(`${key} is no number`)
  return value
}
