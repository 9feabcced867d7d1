import { asJsonText } from '@wsk/contract'
import { type JsonObject, member } from '../entity/json-object.js'
import type { Payload } from '../entity/merge-parameters.js'
import { objectOf, textOf } from './plan-fields.js'

/** What a plan keeps of what was sent: encrypted values stay so. */
export type PlannedPayload = Pick<Payload, 'text' | 'locked'>

export function plannedPayload({ text, locked }: Payload): PlannedPayload {
  return { text, ...(locked === undefined ? {} : { locked }) }
}

/** Throws TypeError naming what is missing. */
export function parsePlannedPayload(source: JsonObject): PlannedPayload {
  const text = asJsonText(textOf(source, 'text'))
  if (member(source, 'locked') === undefined) return { text }
  const locked = objectOf(member(source, 'locked'), 'locked')
  const args = objectOf(member(locked, 'args'), 'args')
  const entries = Object.keys(args).map((key) => [key, textOf(args, key)] as const)
  return { text, locked: { args: Object.fromEntries(entries), by: textOf(locked, 'by') } }
}

/** As it was when it was sent. */
export function payloadOf(planned: PlannedPayload): Payload {
  return { ...planned, value: JSON.parse(planned.text) as object }
}
