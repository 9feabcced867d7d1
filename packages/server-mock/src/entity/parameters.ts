import { texts } from '@wsk/contract'
import type { KeyValue } from '@wsk/contract'
import type { Parameter } from './entity.js'
import { isJsonObject, member } from './json-object.js'
import { malformed } from './malformed.js'

/**
 * Reads `parameters` of a body: `[{key, value, init?, encryption?}]`. Of equal keys the last wins.
 * Throws ApiError `malformedContent` with `parameters malformed!`. Source: rest-api 8.1.
 */
export function parseParameters(value: unknown): readonly Parameter[] {
  if (!Array.isArray(value)) throw malformed(texts.parametersMalformed)
  const byKey = new Map<string, Parameter>()
  for (const element of value) {
    const parameter = parseParameter(element)
    byKey.set(parameter.key, parameter)
  }
  return [...byKey.values()]
}

/** Reads `annotations` of a body; the same form, of which only key and value count (rest-api 8.1). */
export function parseAnnotations(value: unknown): readonly KeyValue[] {
  return parseParameters(value).map(({ key, value }) => ({ key, value }))
}

function parseParameter(element: unknown): Parameter {
  if (!isJsonObject(element) || !Object.hasOwn(element, 'value')) throw malformed(texts.parametersMalformed)
  const key = member(element, 'key')
  if (typeof key !== 'string') throw malformed(texts.parametersMalformed)
  const encryption = member(element, 'encryption')
  return {
    key,
    value: element['value'],
    ...(member(element, 'init') === true ? { init: true } : {}),
    ...(typeof encryption === 'string' ? { encryption } : {}),
  }
}

/** Lists merged by key, weakest first; the last of equal keys wins and keeps its own flags (rest-api 11.5, 17.1). */
export function mergeParameterLists(layers: readonly (readonly Parameter[])[]): readonly Parameter[] {
  const byKey = new Map<string, Parameter>()
  for (const layer of layers) for (const parameter of layer) byKey.set(parameter.key, parameter)
  return [...byKey.values()]
}

/** The wire form: `init` only when true, `encryption` only when set. */
export function parameterJson({ key, value, init, encryption }: Parameter): Parameter {
  return {
    key,
    value,
    ...(init === true ? { init } : {}),
    ...(encryption === undefined ? {} : { encryption }),
  }
}
