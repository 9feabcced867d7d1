import { asJsonText, type JsonText, jsonText, memberText, parseKeepingNumbers } from '@wsk/contract'
import { isJsonObject } from '../../entity/json-object.js'
import type { Payload } from '../../entity/merge-parameters.js'

/** What one run of a conductor says (rest-api 16). */
export interface ConductorAnswer {
  /** JSON of what is to run next; absent: the composition has ended. */
  readonly action?: JsonText
  /** For what runs next, or the result of the composition. */
  readonly params?: Payload
  /** To be laid over what the conductor gets next; absent: nothing. */
  readonly state?: Payload
}

/** Reads the result of a conductor; `undefined` for one that is no object. None at all says nothing. */
export function readAnswer(result: JsonText | undefined): ConductorAnswer | undefined {
  if (result === undefined) return {}
  const value: unknown = JSON.parse(result)
  if (!isJsonObject(value)) return undefined
  // JSON null is a value here: an action of null is no end.
  const textOf = (key: string) => (Object.hasOwn(value, key) ? memberText(result, key) : undefined)
  const action = textOf('action')
  const params = textOf('params')
  const state = textOf('state')
  return {
    ...(action === undefined ? {} : { action }),
    ...(params === undefined ? {} : { params: boxed('value', params, value['params']) }),
    ...(state === undefined ? {} : { state: boxed('state', state, value['state']) }),
  }
}

/** What is no object becomes the one member of one. */
function boxed(key: string, text: JsonText, value: unknown): Payload {
  if (isJsonObject(value)) return { text, value }
  return { text: asJsonText(`{"${key}":${text}}`), value: { [key]: value } }
}

/** The object of a result with the members of `state` over it; `undefined` for a result that is no object. */
export function withState(result: JsonText | undefined, state: Payload | undefined): Payload | undefined {
  const value: unknown = result === undefined ? {} : JSON.parse(result)
  if (!isJsonObject(value)) return undefined
  if (result === undefined) return state ?? { text: asJsonText('{}'), value }
  if (state === undefined) return { text: result, value }
  const merged = { ...asObject(result), ...asObject(state.text) }
  return { text: jsonText(merged), value: merged }
}

function asObject(text: JsonText): object {
  const value = parseKeepingNumbers(text)
  return isJsonObject(value) ? value : {}
}
