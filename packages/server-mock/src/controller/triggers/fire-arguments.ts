import { asJsonText, jsonText } from '@wsk/contract'
import { mergePayload, type Payload, prepareParameters } from '../../entity/merge-parameters.js'
import type { FirePlan } from './fire-plan.js'

/** Names that only the platform gives values to (reliability-security T7, T36). */
const reservedPrefix = '__ow_'
const headersKey = '__ow_headers'

export type FireParts = Pick<FirePlan, 'parameters' | 'headers' | 'payload' | 'namespace'> & {
  readonly trigger: Pick<FirePlan['trigger'], 'name'>
}

/**
 * What each rule's action is invoked with: the trigger's parameters, overlaid by the forwarded headers, overlaid by
 * the payload, which may not set reserved names (rest-api 18.2).
 */
export function fireArguments({ parameters, headers, payload, namespace, trigger }: FireParts): Payload {
  const prepared = prepareParameters([parameters, [{ key: headersKey, value: headers }]])
  const posted = payload === undefined ? undefined : withoutReserved(payload)
  const { content, lockedArgs } = mergePayload(prepared, posted, { final: false })
  const merged = payloadOf(content)
  if (prepared.lockedArgs.size === 0) return merged
  return { ...merged, locked: { args: lockedArgs, by: `${namespace.name}/${trigger.name}` } }
}

function withoutReserved(text: string): Payload {
  const payload = payloadOf(text)
  const entries = Object.entries(payload.value)
  const allowed = entries.filter(([key]) => !key.startsWith(reservedPrefix))
  if (allowed.length === entries.length) return payload
  const value = Object.fromEntries(allowed)
  return { text: jsonText(value), value }
}

function payloadOf(text: string): Payload {
  const value: unknown = JSON.parse(text)
  return { text: asJsonText(text), value: typeof value === 'object' && value !== null ? value : {} }
}
