import { ApiError, asJsonText, jsonText } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Parameter } from './entity.js'
import { mergePayload, prepareParameters } from './merge-parameters.js'
import type { MergedParameters, Payload } from './merge-parameters.js'

const payload = (value: object): Payload => ({ text: jsonText(value), value })
const parameters = (values: Record<string, unknown>): readonly Parameter[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }))
const open = { final: false }
const closed = { final: true }

function merge(layers: readonly (readonly Parameter[])[], body: Payload | undefined, options = open): unknown {
  return JSON.parse(mergePayload(prepareParameters(layers), body, options).content)
}

/** Keys that tend to be special, among plain ones. */
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString', '', 'key "with" quotes', 'ü😀')
const parameter = fc.record<Parameter>(
  {
    key,
    // As documents hold it: a negative zero, for one, does not survive JSON.
    value: fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
    init: fc.constant(true),
    encryption: fc.constantFrom('aes-128', 'aes-256'),
  },
  { requiredKeys: ['key', 'value'] },
)
const layer = fc.array(parameter, { maxLength: 4 })
/** As JSON.parse makes them: every key is an own property. */
const body = fc
  .array(fc.tuple(key, fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 })
  .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`)
  .map((text): Payload => ({ text: asJsonText(text), value: JSON.parse(text) as object }))

/** The same with maps and nothing else. */
function model(
  layers: readonly (readonly Parameter[])[],
  { value }: Payload,
): {
  readonly content: ReadonlyMap<string, unknown>
  readonly init: readonly string[]
  readonly locked: ReadonlyMap<string, string>
  readonly isRefused: boolean
} {
  const declared = new Map(layers.flat().map((each) => [each.key, each]))
  const content = new Map([...declared].map(([name, each]): [string, unknown] => [name, each.value]))
  let isRefused = false
  for (const name of Object.keys(value)) {
    const old = declared.get(name)
    if (old !== undefined && old.value !== null) isRefused = true
    content.set(name, Object.getOwnPropertyDescriptor(value, name)?.value)
  }
  return {
    content,
    init: [...declared.values()].filter(({ init }) => init === true).map((each) => each.key),
    locked: new Map(
      [...declared.values()].flatMap(({ key, encryption }) =>
        encryption === undefined || Object.hasOwn(value, key) ? [] : [[key, encryption]],
      ),
    ),
    isRefused,
  }
}

function entries(merged: MergedParameters): ReadonlyMap<string, unknown> {
  const value = JSON.parse(merged.content) as object
  return new Map(Object.keys(value).map((name) => [name, Object.getOwnPropertyDescriptor(value, name)?.value]))
}

describe('merging parameters (rest-api 14.2)', () => {
  test('package, binding, action, payload: the right-most wins, by key and not deep', () => {
    const layers = [parameters({ a: 1, b: 1, c: 1, d: { x: 1 } }), parameters({ b: 2, c: 2 }), parameters({ c: 3 })]
    expect(merge(layers, payload({ d: { y: 4 } }))).toEqual({ a: 1, b: 2, c: 3, d: { y: 4 } })
    expect(merge(layers, undefined)).toEqual({ a: 1, b: 2, c: 3, d: { x: 1 } })
    expect(merge([], undefined)).toEqual({})
  })

  test('the text of a payload goes on as it came', () => {
    const text = asJsonText('{ "n": 12345678901234567890, "e": 1e400,\n "s": "\\u00fc" }')
    const sent: Payload = { text, value: JSON.parse(text) as object }
    expect(mergePayload(prepareParameters([]), sent, open).content).toBe(text)
    const merged = mergePayload(prepareParameters([parameters({ a: 1 })]), sent, open).content
    expect(merged).toBe('{"a":1,"n": 12345678901234567890, "e": 1e400,\n "s": "\\u00fc"}')
    const empty: Payload = { text: asJsonText(' { } '), value: {} }
    expect(mergePayload(prepareParameters([parameters({ a: 1 })]), empty, open).content).toBe('{"a":1}')
  })

  test('an array that a sequence passes on replaces everything', () => {
    const merged = mergePayload(prepareParameters([parameters({ a: 1 })]), payload([1, 2]), closed)
    expect(merged.content).toBe('[1,2]')
  })

  test('[edge 37] final closes parameters with a value, also inherited ones, and leaves null ones open', () => {
    const layers = [parameters({ inherited: 1 }), parameters({ own: false, open: null })]
    const refusal = new ApiError(
      'badRequest',
      'Request defines parameters that are not allowed (e.g., reserved properties).',
    )
    expect(() => merge(layers, payload({ inherited: 2 }), closed)).toThrow(refusal)
    expect(() => merge(layers, payload({ own: true }), closed)).toThrow(refusal)
    expect(merge(layers, payload({ open: 'x', other: 1 }), closed)).toEqual({
      inherited: 1,
      own: false,
      open: 'x',
      other: 1,
    })
    expect(merge(layers, undefined, closed)).toEqual({ inherited: 1, own: false, open: null })
  })

  test('[edge 41] init parameters are arguments and named as such, also when the payload gives them', () => {
    const prepared = prepareParameters([
      [{ key: 'a', value: 1, init: true }],
      [
        { key: 'b', value: 2, init: true },
        { key: 'c', value: 3 },
      ],
    ])
    const merged = mergePayload(prepared, payload({ b: 9 }), open)
    expect(JSON.parse(merged.content)).toEqual({ a: 1, b: 9, c: 3 })
    expect(merged.initArgs).toEqual(['a', 'b'])
  })

  test('encrypted values are named with their algorithm, unless the payload overrides them', () => {
    const prepared = prepareParameters([
      [
        { key: 'a', value: 'x', encryption: 'aes-128' },
        { key: 'b', value: 'y', encryption: 'aes-256' },
      ],
    ])
    expect(mergePayload(prepared, payload({ a: 1 }), open).lockedArgs).toEqual({ b: 'aes-256' })
    expect(mergePayload(prepared, undefined, open).lockedArgs).toEqual({ a: 'aes-128', b: 'aes-256' })
  })

  test('whatever is merged, the result is what maps would give', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 3 }), body, fc.boolean(), (layers, sent, final) => {
        const expected = model(layers, sent)
        const prepared = prepareParameters(layers)
        if (final && expected.isRefused) {
          expect(() => mergePayload(prepared, sent, { final })).toThrow(ApiError)
          return
        }
        const merged = mergePayload(prepared, sent, { final })
        expect(entries(merged)).toEqual(expected.content)
        expect([...merged.initArgs].sort()).toEqual([...expected.init].sort())
        expect(new Map(Object.entries(merged.lockedArgs))).toEqual(expected.locked)
      }),
      { numRuns: 2000 },
    )
  })

  test('T8: nothing that is merged changes the prototype of anything', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
    const hostile: Payload = {
      text: asJsonText('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
      value: JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object,
    }
    const merged = mergePayload(
      prepareParameters([[{ key: '__proto__', value: { polluted: 2 }, encryption: 'aes-128' }]]),
      hostile,
      open,
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
    expect(merged.content).toBe(hostile.text)
    expect(Object.getPrototypeOf(merged.lockedArgs)).toBe(Object.prototype)
  })
})
