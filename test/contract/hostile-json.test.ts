import { routes } from '@wsk/contract'
import { openPlatform, type Platform } from '../support/platform.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { pathOf, securedOperations } from '../support/secured-operations.js'
import { type Wire, type WireReply, wireTo } from '../support/wire.js'

const noPython = await missingComponent('python')
if (noPython !== undefined) process.stdout.write(`skipped: JSON through a Python action: ${noPython}\n`)

let server: Platform
let wire: Wire
const pristine = Object.getOwnPropertyNames(Object.prototype)

beforeAll(async () => {
  server = await openPlatform()
  wire = wireTo(server)
  await put('actions/echo', { exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } })
  await put('actions/python', { exec: { kind: 'python:default', code: 'def main(args):\n  return args' } })
  await put('packages/pkg', {})
  await put('actions/pkg/echo', { exec: { kind: 'nodejs:default', code: 'main = (args) => args' } })
  await put('triggers/tick', {})
  await put('rules/link', { trigger: '/_/tick', action: '/_/echo' })
  await put('actions/look', {
    exec: {
      kind: 'nodejs:default',
      code: 'function main(args) { return { own: Object.keys(args), polluted: ({}).polluted ?? null } }',
    },
  })
})
afterAll(() => server.close())

const call = (method: string, path: string, body?: unknown): Promise<WireReply> =>
  wire({
    method,
    path: `/api/v1/namespaces/_/${path}`,
    auth: server.auth,
    ...(body === undefined ? {} : { body }),
  })

async function put(path: string, body: unknown): Promise<void> {
  const reply = await call('PUT', `${path}?overwrite=true`, body)
  if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`)
}

/** What the action gave, as text. */
async function throughAction(action: string, body: string): Promise<string> {
  const reply = await call('POST', `actions/${action}?blocking=true&result=true`, body)
  expect(reply.status).toBe(200)
  return reply.text
}

function expectNoPollution(): void {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(pristine)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

const spoiler = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"a":1}'

describe('prototypes (T8)', () => {
  test('are not changed by what is sent, on the way to an action and back', async () => {
    expect(await throughAction('echo', spoiler)).toBe(spoiler)
    if (noPython === undefined) expect(JSON.parse(await throughAction('python', spoiler))).toEqual(JSON.parse(spoiler))
    expect(JSON.parse(await throughAction('look', spoiler))).toEqual({
      own: ['__proto__', 'constructor', 'a'],
      polluted: null,
    })
    expectNoPollution()
  })

  test('are not changed where parameters of package, binding, action and payload are merged', async () => {
    const named = (value: unknown) => ['__proto__', 'constructor', 'toString', 'a'].map((key) => ({ key, value }))
    await put('packages/spoiled', { parameters: named({ polluted: 'package' }) })
    await put('packages/bound', {
      binding: { namespace: '_', name: 'spoiled' },
      parameters: named({ polluted: 'binding' }),
    })
    const exec = { kind: 'nodejs:default', code: 'function main(args) { return args }' }
    await put('actions/spoiled/echo', { exec, parameters: [{ key: '__proto__', value: { polluted: 'action' } }] })
    const reply = await call('POST', 'actions/bound/echo?blocking=true&result=true', '{"a":{"polluted":"payload"}}')
    expect(JSON.parse(reply.text)).toEqual(
      JSON.parse(`{"__proto__":{"polluted":"action"},"constructor":{"polluted":"binding"},
        "toString":{"polluted":"binding"},"a":{"polluted":"payload"}}`),
    )
    const bound = await call('GET', 'packages/bound')
    expect((bound.json as { parameters: { key: string }[] }).parameters.map(({ key }) => key)).toContain('__proto__')
    expectNoPollution()
  })

  test('are not changed by members and annotations of documents', async () => {
    for (const [path, body] of [
      ['actions/doc', { exec: { kind: 'nodejs:default', code: '' } }],
      ['triggers/doc2', {}],
      ['packages/doc3', {}],
    ] as const) {
      const text = JSON.stringify({ ...body, annotations: [{ key: '__proto__', value: { polluted: 1 } }] })
      await put(path, `${text.slice(0, -1)},"__proto__":{"publish":true,"version":"9.9.9","polluted":1}}`)
      const reply = await call('GET', path)
      expect(reply.json).toMatchObject({ publish: false, version: '0.0.1' })
      expect(reply.text).toContain('"__proto__"')
    }
    expectNoPollution()
  })

  test('have no say in names', async () => {
    const namesOfObjects = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']
    for (const name of namesOfObjects) {
      for (const collection of ['actions', 'triggers', 'rules', 'packages']) {
        expect((await call('GET', `${collection}/${name}`)).status).toBe(404)
      }
      await put(`triggers/${name}`, {})
      await put(`packages/pkg-${name}`, {})
      await put(`actions/pkg-${name}/${name}`, { exec: { kind: 'nodejs:default', code: 'main = () => ({})' } })
      await put(`rules/rule-${name}`, { trigger: `/_/${name}`, action: `/_/pkg-${name}/${name}` })
      expect((await call('GET', `triggers/${name}`)).json).toMatchObject({ name })
      expect((await call('POST', `triggers/${name}`, '{}')).status).toBe(202)
      expect((await call('DELETE', `rules/rule-${name}`)).status).toBe(200)
      expect((await call('DELETE', `triggers/${name}`)).status).toBe(200)
    }
    expect((await call('PUT', 'actions/kinds', { exec: { kind: 'constructor', code: '' } })).status).toBe(400)
    expect((await call('PUT', 'actions/kinds', { exec: { kind: '__proto__:default', code: '' } })).status).toBe(400)
    expectNoPollution()
  })
})

const there = { namespace: '_', actionName: 'echo', packageName: 'pkg', triggerName: 'tick', ruleName: 'link' }

describe('depth (T9)', () => {
  const nested = (depth: number, [open, close]: readonly [string, string]) =>
    `{"parameters":${open.repeat(depth)}1${close.repeat(depth)}}`
  const forms = [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const
  const withBody = securedOperations.filter((id) => ['PUT', 'POST'].includes(routes[id].method))

  test.each(withBody)('of any size is taken or refused by %s, in one clear line', async (id) => {
    const { method } = routes[id]
    for (const form of forms) {
      for (const depth of [1, 498, 500, 5000, 150_000, ...(method === 'PUT' ? [1_000_000] : [])]) {
        const reply = await wire({ method, path: pathOf(id, there), auth: server.auth, body: nested(depth, form) })
        expect(depth < 500 ? [202, 400] : [400, 413], `answer: ${reply.text.slice(0, 2000)}`).toContain(reply.status)
        expect(reply.text.length).toBeLessThan(2000)
      }
    }
  })

  test('of what is taken comes back whole', async () => {
    const body = nested(498, forms[0])
    expect(await throughAction('echo', body)).toBe(body)
    if (noPython === undefined) expect((await throughAction('python', body)).replaceAll(' ', '')).toBe(body)
  })

  test('of what an action makes is no harm', async () => {
    const code = 'function main({ depth }) { let a = 1; while (depth-- > 0) a = [a]; return { a } }'
    await put('actions/deep', { exec: { kind: 'nodejs:default', code } })
    for (const depth of [400, 600, 3000, 100_000]) {
      const reply = await call('POST', 'actions/deep?blocking=true', { depth })
      expect([200, 502]).toContain(reply.status)
      const { activationId } = reply.json as { activationId: string }
      expect((await call('GET', `activations/${activationId}`)).status).toBe(200)
    }
    expect((await call('GET', 'activations?docs=true&limit=200')).status).toBe(200)
  })
})

describe('texts and numbers', () => {
  test('pass as they were sent where nothing has to be merged', async () => {
    const bodies = [
      String.raw`{"lone":"\ud800","reversed":"\udc00\ud800","null":"\u0000","pair":"\ud83d\ude00"}`,
      '{"bidi":"\u202e","line":"\u2028","combining":"e\u0301","emoji":"\u{1f600}"}',
    ]
    for (const body of bodies) {
      expect(JSON.parse(await throughAction('echo', body))).toEqual(JSON.parse(body))
      if (noPython === undefined) expect(JSON.parse(await throughAction('python', body))).toEqual(JSON.parse(body))
    }
  })

  test('beyond a double are what the language of the action makes of them', async () => {
    const body = '{"beyond":9007199254740993,"huge":1e400,"tiny":1e-400,"negative":-0,"long":0.1000000000000000055511}'
    expect((await call('POST', 'actions/echo?blocking=true', body)).status).toBe(200)
    if (noPython !== undefined) return
    expect(await throughAction('python', '{"beyond":9007199254740993}')).toContain('9007199254740993')
    expect([200, 502]).toContain((await call('POST', 'actions/python?blocking=true', body)).status)
  })

  test('of equal keys the last counts, everywhere', async () => {
    expect(JSON.parse(await throughAction('echo', '{"a":1,"b":0,"a":2}'))).toEqual({ a: 2, b: 0 })
    await put('triggers/twice', '{"publish":false,"parameters":[{"key":"k","value":1},{"key":"k","value":2}]}')
    expect((await call('GET', 'triggers/twice')).json).toMatchObject({ parameters: [{ key: 'k', value: 2 }] })
    await put('packages/twice2', '{"publish":true,"publish":false}')
    expect((await call('GET', 'packages/twice2')).json).toMatchObject({ publish: false })
  })

  test('that are no UTF-8 are no harm', async () => {
    const response = await fetch(`${server.url}/api/v1/namespaces/_/actions/echo?blocking=true&result=true`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(server.auth)}`, 'Content-Type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    })
    expect(response.status).toBe(200)
    expect(Object.values((await response.json()) as object)).toEqual([1])
  })
})

describe('anything at all', () => {
  const key = fc.constantFrom('__proto__', 'exec', 'kind', 'parameters', 'key', 'value', 'limits', 'memory', 'binding')
  const members = fc.constantFrom('annotations', 'version', 'trigger', 'action', 'name', 'namespace', 'status', 'a', '')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', '/_/x', 'nodejs:20', 'sequence', 'active'),
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(key, members), tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }))

  test('is answered with 2xx or 4xx by every operation, and nothing stays broken', async () => {
    const withBody = securedOperations.filter((id) => ['PUT', 'POST'].includes(routes[id].method))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withBody), fc.dictionary(fc.oneof(key, members), value), async (id, body) => {
        const query = routes[id].method === 'PUT' ? '?overwrite=true' : ''
        const path = `${pathOf(id, { namespace: '_' })}${query}`
        const reply = await wire({ method: routes[id].method, path, auth: server.auth, body: JSON.stringify(body) })
        expect(reply.status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
    for (const list of ['actions', 'triggers', 'rules', 'packages', 'activations']) {
      expect((await call('GET', `${list}?limit=0`)).status).toBe(200)
    }
    expectNoPollution()
  })
})
