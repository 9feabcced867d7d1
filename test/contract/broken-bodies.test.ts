import { routes, texts } from '@wsk/contract'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathOf, type SecuredOperation, securedOperations } from '../support/secured-operations.js'
import { type Wire, type WireReply, wireTo } from '../support/wire.js'

const kb = 1024
const limits = { execSize: 64 * kb, requestSize: 128 * kb, parameterSize: 4 * kb, payloadSize: 4 * kb }
const code = { kind: 'nodejs:default', code: 'function main(args) { return args }' }
/** What every operation is about; it is there, and nothing of this file may change it. */
const there = { namespace: '_', actionName: 'there', packageName: 'pkg', triggerName: 'tick', ruleName: 'link' }

let server: Platform
let wire: Wire
beforeAll(async () => {
  server = await openPlatform({ ...limits })
  wire = wireTo(server)
  const documents = {
    'packages/pkg': {},
    'actions/there': { exec: code },
    'actions/pkg/there': { exec: code },
    'triggers/tick': {},
    'rules/link': { trigger: '/_/tick', action: '/_/there' },
  }
  for (const [path, body] of Object.entries(documents)) {
    await wire({ method: 'PUT', path: `/api/v1/namespaces/_/${path}`, auth: server.auth, body })
  }
})
afterAll(() => server.close())

const puts = securedOperations.filter((id) => routes[id].method === 'PUT')
const posts = securedOperations.filter((id) => routes[id].method === 'POST')

interface Sending {
  readonly body?: string
  readonly type?: string
  readonly query?: string
}

/** To what is there already: a PUT that were taken for good would overwrite it. */
function send(id: SecuredOperation, { body = '', type = 'application/json', query }: Sending): Promise<WireReply> {
  const { method } = routes[id]
  const overwrite = method === 'PUT' ? '?overwrite=true' : ''
  return wire({
    method,
    path: `${pathOf(id, there)}${query ?? overwrite}`,
    auth: server.auth,
    body,
    headers: { 'Content-Type': type },
  })
}

const malformed = texts.malformedContent('')

/** Refused outermost, and so without CORS headers (rest-api 3.2, 4). */
function expectRejection(reply: WireReply, status: number, text: string): void {
  expect([reply.status, reply.error.slice(0, text.length)]).toEqual([status, text])
  expect(reply.headers.has('access-control-allow-origin')).toBe(false)
}

async function everything(): Promise<string> {
  const paths = [
    'packages/pkg',
    'actions/there',
    'actions/pkg/there',
    'triggers/tick',
    'rules/link',
    'actions',
    'rules',
  ]
  const replies = await Promise.all(
    paths.map((path) => wire({ method: 'GET', path: `/api/v1/namespaces/_/${path}`, auth: server.auth })),
  )
  return replies.map(({ text }) => text).join('\n')
}

const notJson = {
  'an open object': '{',
  'an open string': '{"a":"b',
  'a comma too many': '{"a":1,}',
  'single quotes': "{'a':1}",
  'a name without quotes': '{a:1}',
  'a half word': '{"a":tru}',
  'not a number': '{"a":NaN}',
  infinity: '{"a":Infinity}',
  'a leading zero': '{"a":01}',
  'a hexadecimal number': '{"a":0x1}',
  'a comment': '{"a":1}//',
  'two values': '{}{}',
  'a control character': '{"a":"\u0001"}',
  'a bad escape': String.raw`{"a":"\x41"}`,
  'a byte order mark': '\ufeff{}',
  'no JSON at all': '<xml/>',
}

describe.each([...puts, ...posts])('%s', (id) => {
  test('refuses what is no JSON, and changes nothing', async () => {
    const before = await everything()
    for (const [name, body] of Object.entries(notJson)) {
      const reply = await send(id, { body })
      expect([name, reply.status]).toEqual([name, 400])
      expectRejection(reply, 400, `${malformed}Unexpected `)
    }
    expect(await everything()).toBe(before)
  })

  test('refuses JSON that is no object', async () => {
    const isPut = routes[id].method === 'PUT'
    for (const body of ['[]', '1', '"x"', 'true', 'null', ' [ {} ] ']) {
      const text = isPut ? texts.objectExpectedInField('exec') : texts.objectExpected
      expectRejection(await send(id, { body }), 400, texts.malformedContent(text))
    }
  })

  test('refuses every type but JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '*/*']) {
      expectRejection(await send(id, { body: '{}', type }), 415, texts.unsupportedMediaType(type))
    }
    expect((await send(id, { body: '{', type: 'APPLICATION/json;charset=utf-8' })).status).toBe(400)
  })
})

/** Values of a wrong type or form, by field; `null` is never wrong, it is as good as absent. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  parameters: [{}, { a: 1 }, 'a', 1, true, [1], [null], [{}], [{ key: 1, value: 1 }], [{ key: 'a' }], [[]]],
  annotations: [{}, 'a', 7, [{ key: {}, value: 1 }], [{ value: 1 }]],
  exec: ['nodejs', 1, [], {}, { kind: 1 }, { kind: 'none' }, { kind: 'nodejs:20' }, { kind: 'nodejs:20', code: 1 }],
  version: [1, {}, '', 'x', '-1', '0.0.0', '1.x'],
  publish: ['true', 1, {}, []],
}
const wrongOfOne: Readonly<Partial<Record<SecuredOperation, typeof wrong>>> = {
  updateAction: {
    limits: [[], 'x', 1, { memory: 'much' }, { timeout: 1.5 }, { logs: {} }, { concurrency: '1' }, { instances: -1 }],
    delAnnotations: ['a', [1], {}],
    exec: [
      { kind: 'sequence' },
      { kind: 'sequence', components: 'x' },
      { kind: 'sequence', components: [1] },
      { kind: 'sequence', components: ['x'] },
      { kind: 'blackbox' },
      { kind: 'blackbox', image: '!' },
      { kind: 'nodejs:20', code: 'x', main: 1 },
    ],
  },
  updateRule: { trigger: [1, 'tick', {}, [], { path: '_' }, '/_/a/b/c/d'], action: [true, 'there', '/_/$'] },
  updatePackage: {
    binding: [
      1,
      'x',
      [],
      { name: 'x' },
      { namespace: '_' },
      { namespace: 1, name: 'x' },
      { namespace: 'a/b', name: 'x' },
    ],
  },
}

describe.each(puts)('%s', (id) => {
  test('refuses fields of a wrong type, and leaves what is there as it is', async () => {
    const before = await everything()
    for (const fields of [wrong, wrongOfOne[id] ?? {}]) {
      for (const [field, values] of Object.entries(fields)) {
        for (const value of values) {
          const reply = await send(id, { body: JSON.stringify({ [field]: value }) })
          expect([field, value, reply.status]).toEqual([field, value, 400])
          expectRejection(reply, 400, malformed)
        }
      }
    }
    expect(await everything()).toBe(before)
  })

  test('refuses what is too large, exec first, then parameters, then annotations', async () => {
    const before = await everything()
    const long = (bytes: number) => [{ key: 'k', value: 'x'.repeat(bytes - 3) }]
    const exec = { kind: 'nodejs:20', code: 'x'.repeat(limits.execSize + 1) }
    const fields = { annotations: long(4097), parameters: long(4097), exec }
    const tooLarge = async (body: object, text: string): Promise<void> => {
      const reply = await send(id, { body: JSON.stringify(body) })
      expect([reply.status, reply.error]).toEqual([413, text])
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    }
    await tooLarge(fields, texts.fieldTooLarge('exec', 65_537, 65_536))
    await tooLarge({ ...fields, exec: null }, texts.fieldTooLarge('parameters', 4097, 4096))
    await tooLarge({ annotations: long(4097) }, texts.fieldTooLarge('annotations', 4097, 4096))
    const body = JSON.stringify({ ignored: 'x'.repeat(limits.requestSize) })
    expect((await send(id, { body })).error).toBe(texts.requestTooLarge(body.length, limits.requestSize))
    expect(await everything()).toBe(before)
  })
})

describe.each(posts)('%s', (id) => {
  test('refuses a body above the limit', async () => {
    const fill = (bytes: number) => `{"status":"inactive","a":"${'x'.repeat(bytes - 28)}"}`
    expect(fill(4096)).toHaveLength(4096)
    const reply = await send(id, { body: fill(4097) })
    expect([reply.status, reply.error]).toEqual([413, texts.requestTooLarge(4097, 4096)])
    expect((await send(id, { body: fill(4096) })).status).toBeLessThan(300)
    await send('setState', { body: '{"status":"active"}' })
  })

  test('takes an empty body for {}, where it can do without', async () => {
    const reply = await send(id, { body: '' })
    expect(reply.status).toBe(id === 'setState' ? 400 : 202)
  })
})
