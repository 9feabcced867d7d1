import { ApiError } from '@wsk/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Parameter } from '../../entity/entity.js'
import { mergePayload, prepareParameters } from '../../entity/merge-parameters.js'
import { webPayload } from './web-payload.js'

const reserved = ['__ow_method', '__ow_headers', '__ow_path', '__ow_user', '__ow_query', '__ow_body']

/** Few names, so that most of them meet. */
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', '__ow_other', 'ä b&=') },
  { weight: 1, arbitrary: fc.constantFrom(...reserved) },
)
const value = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([1]), fc.constant({ x: 1 }))
const layer = fc.array(fc.record<Parameter>({ key, value }), { maxLength: 4 })
const pairs = fc.array(fc.tuple(key, fc.string({ unit: 'binary-ascii' })), { maxLength: 4 })

const query = pairs.map((list) => ({ list, text: new URLSearchParams(list).toString() }))
const body = fc.oneof(
  pairs.map((list) => {
    const text = new URLSearchParams(list).toString()
    return { type: 'application/x-www-form-urlencoded', text, members: new Map<string, unknown>(list) }
  }),
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((list) => {
    const text = `{${list.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(' , ')}}`
    return { type: 'application/json', text, members: new Map<string, unknown>(list) }
  }),
)

interface Given {
  readonly layers: readonly (readonly Parameter[])[]
  readonly query: { readonly list: readonly (readonly [string, string])[]; readonly text: string }
  readonly body: { readonly type: string; readonly text: string; readonly members: ReadonlyMap<string, unknown> }
  readonly isFinal: boolean
}

/** What the action is run with; `undefined` where the request is refused. */
function merged({ layers, query: { text: queryText }, body: { type, text }, isFinal }: Given): unknown {
  const prepared = prepareParameters(layers)
  const request = {
    method: 'POST',
    path: '/p',
    query: queryText,
    headers: { 'content-type': type },
    body: Buffer.from(text),
  }
  try {
    const payload = webPayload(request, { isRaw: false, isFinal, defined: prepared.defined, caller: undefined })
    return JSON.parse(mergePayload(prepared, payload, { final: false }).content)
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'badRequest') return undefined
    throw error
  }
}

/** The same in the words of the specification: package, binding, action, request, query, body; later ones win. */
function model({ layers, query: { list }, body: { type, members }, isFinal }: Given): unknown {
  const parameters = new Map<string, unknown>()
  for (const { key: name, value: given } of layers.flat()) parameters.set(name, given)
  for (const name of [...list.map(([each]) => each), ...members.keys()]) {
    if (reserved.includes(name)) return undefined
    if (isFinal && (parameters.get(name) ?? null) !== null) return undefined
  }
  const all = new Map(parameters)
  all.set('__ow_method', 'post').set('__ow_headers', { 'content-type': type }).set('__ow_path', '/p')
  for (const [name, text] of list) all.set(name, text)
  for (const [name, given] of members) all.set(name, given)
  // As JSON, because `__proto__` is a name like any other there.
  return JSON.parse(
    `{${[...all].map(([name, given]) => `${JSON.stringify(name)}:${JSON.stringify(given)}`).join(',')}}`,
  )
}

describe('parameters of a web action', () => {
  test('come together as the model says: nothing protected is overridden (T7)', () => {
    const given = fc.record<Given>({ layers: fc.array(layer, { maxLength: 3 }), query, body, isFinal: fc.boolean() })
    fc.assert(
      fc.property(given, (each) => {
        expect(merged(each)).toEqual(model(each))
      }),
      { numRuns: 5000 },
    )
  })

  test('do not reach prototypes', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const content = merged({
      layers: [],
      query: { list: [], text: '__proto__=q&constructor=c' },
      body: { type: 'application/json', text: '{"__proto__": {"polluted": true}}', members: new Map() },
      isFinal: false,
    })
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(Object.keys(content as object)).toContain('__proto__')
    expect(content).not.toHaveProperty('polluted')
  })
})
