import { type OperationId, routes, texts } from '@wsk/contract'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { implementedOperations } from '../support/checked-client.js'
import { pathOf, type PathNames, type SecuredOperation, securedOperations } from '../support/secured-operations.js'
import { basic, type Wire, type WireReply, wireTo } from '../support/wire.js'

let server: Platform
let wire: Wire
beforeAll(async () => {
  server = await openPlatform()
  wire = wireTo(server)
  await wire({ method: 'PUT', path: '/api/v1/namespaces/_/packages/box', auth: server.auth, body: {} })
})
afterAll(() => server.close())

const activationId = 'a'.repeat(32)
const names: PathNames = { namespace: '_', packageName: 'box', activationId }
const code = { exec: { kind: 'nodejs:default', code: 'function main() { return {} }' } }

interface Asking {
  readonly path?: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly auth?: string
}

function ask(id: OperationId, asking: Asking = {}): Promise<WireReply> {
  const { path = pathOf(id, names), query = '', headers = {}, auth = server.auth } = asking
  const { method } = routes[id]
  const body = method === 'PUT' ? (id.startsWith('updateAction') ? code : {}) : id === 'setState' ? {} : undefined
  return wire({ method, path: `${path}${query}`, auth, headers, ...(body === undefined ? {} : { body }) })
}

const outcome = ({ status, error }: WireReply) => [status, error]
const corsOf = ({ headers }: WireReply) => ({
  origin: headers.get('access-control-allow-origin'),
  headers: headers.get('access-control-allow-headers'),
  methods: headers.get('access-control-allow-methods'),
})
const noCors = { origin: null, headers: null, methods: null }
const entityCors = {
  origin: '*',
  headers: 'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent',
  methods: 'GET, DELETE, POST, PUT, HEAD',
}
const webCors = { ...entityCors, methods: 'OPTIONS, GET, DELETE, POST, PUT, HEAD, PATCH' }

/** As they stand in a URL. */
const illegalNames = {
  'a dollar': '%24x',
  'a slash': 'a%2Fb',
  'a backslash': 'a%5Cb',
  'a trailing blank': 'x%20',
  'a leading blank': '%20x',
  'a leading dot': '.x',
  'one dot, encoded twice': '%252e',
  NUL: 'a%00b',
  'a line break': 'a%0Ab',
  'a final line break': 'a%0A',
  'right-to-left override': 'a%E2%80%AEb',
  'an umlaut': '%C3%A4',
  'a composed letter': 'e%CC%81',
  'full-width letters': '%EF%BD%81',
  'a surrogate pair': '%F0%9F%98%80',
}

const nameParameters = (id: SecuredOperation): readonly string[] =>
  [...routes[id].path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

const named = securedOperations.flatMap((id) =>
  nameParameters(id)
    .filter((parameter) => parameter !== 'limitName')
    .map((parameter) => ({ id, parameter })),
)

function namedRaw(id: SecuredOperation, parameter: string, raw: string): string {
  return pathOf(id, { ...names, [parameter]: 'PLACE' }).replace('PLACE', raw)
}

describe.each(named)('$parameter of $id', ({ id, parameter }) => {
  const isNamespace = parameter === 'namespace'
  const isActivation = parameter === 'activationId'

  test('is refused when it is illegal, before rights and without CORS headers', async () => {
    const illegal = isNamespace ? texts.namespaceIllegal : texts.nameIllegal
    for (const [why, raw] of Object.entries(illegalNames)) {
      const path = namedRaw(id, parameter, raw)
      const reply = await ask(id, { path })
      const expected = isActivation ? texts.activationIdLength(decodeURIComponent(raw).length) : illegal
      expect([why, ...outcome(reply)]).toEqual([why, 400, expected])
      expect(corsOf(reply)).toEqual(noCors)
    }
    const anonymous = await wire({ method: routes[id].method, path: namedRaw(id, parameter, '%24x') })
    expect(anonymous.status).toBe(401)
  })

  test('is refused when it is too long or cannot be decoded', async () => {
    const tooLong = isActivation
      ? texts.activationIdLength(257)
      : isNamespace
        ? texts.namespaceTooLong(257, 256)
        : texts.nameTooLong(257, 256)
    expect(outcome(await ask(id, { path: namedRaw(id, parameter, 'x'.repeat(257)) }))).toEqual([400, tooLong])
    expect((await ask(id, { path: namedRaw(id, parameter, 'x'.repeat(8200)) })).status).toBe(414)
    for (const raw of ['%', '%zz', 'a%E4b', '%c0%ae', '%ED%A0%80']) {
      expect((await ask(id, { path: namedRaw(id, parameter, raw) })).status).toBe(400)
    }
    if (!isActivation) return
    expect(outcome(await ask(id, { path: namedRaw(id, parameter, '-'.repeat(32)) }))).toEqual([
      400,
      texts.activationIdIllegal,
    ])
  })
})

/** By parameter: values that cannot be converted, with what is said of them. */
const list = (collection: string): Queries => ({
  limit: {
    x: texts.listNotInteger('x', collection),
    '1.5': texts.listNotInteger('1.5', collection),
    '-1': texts.listNotInRange('-1', 200, collection),
    '201': texts.listNotInRange('201', 200, collection),
    '99999999999': texts.listNotInteger('99999999999', collection),
  },
  skip: {
    x: texts.listNotInteger('x', collection),
    '-1': texts.listNegativeSkip('-1', collection),
    '2147483648': texts.listNotInteger('2147483648', collection),
  },
  count: { maybe: texts.notBoolean('maybe') },
})
type Queries = Readonly<Record<string, Readonly<Record<string, string>>>>
const overwrite: Queries = { overwrite: { maybe: texts.notBoolean('maybe'), '2': texts.notBoolean('2') } }
const waiting = texts.waitOutOfRange(60_000)
const invoke: Queries = {
  blocking: { maybe: texts.notBoolean('maybe') },
  result: { '2': texts.notBoolean('2') },
  timeout: { '0': waiting, '-1': waiting, '1.5': waiting, x: waiting, '60001': waiting, '': waiting },
}
const code2: Queries = { code: { maybe: texts.notBoolean('maybe') } }

const queries: Readonly<Partial<Record<SecuredOperation, Queries>>> = {
  getAllActions: list('actions'),
  getActionsInPackage: list('actions'),
  getAllTriggers: list('triggers'),
  getAllRules: list('rules'),
  getAllPackages: list('packages'),
  getActivations: {
    ...list('activations'),
    docs: { maybe: texts.notBoolean('maybe') },
    name: { 'a/b/c': texts.activationNameFilter('a/b/c'), '!bad': texts.activationNameFilter('!bad') },
    since: { x: texts.epochExpected('x'), '-1': texts.epochExpected('-1') },
    upto: { '1.5': texts.epochExpected('1.5') },
  },
  updateAction: overwrite,
  updateTrigger: overwrite,
  updateRule: overwrite,
  updatePackage: overwrite,
  deletePackage: { force: { maybe: texts.notBoolean('maybe') } },
  getActionByName: code2,
  invokeAction: invoke,
}

describe.each(Object.keys(queries) as SecuredOperation[])('queries of %s', (id) => {
  test('that cannot be converted are refused by name', async () => {
    for (const [name, values] of Object.entries(queries[id] ?? {})) {
      for (const [value, text] of Object.entries(values)) {
        const reply = await ask(id, { query: `?${name}=${encodeURIComponent(value)}` })
        expect(outcome(reply)).toEqual([400, texts.malformedQuery(name, text)])
        expect(corsOf(reply)).toEqual(noCors)
      }
    }
  })
})

describe.each(securedOperations)('%s', (id) => {
  test('is not moved by parameters that nobody knows', async () => {
    const plain = await ask(id)
    const known = await ask(id, { query: '?nobody=knows&__proto__=1&constructor=2&toString=x' })
    // A second PUT of the same is a conflict, a second DELETE finds nothing; neither is about the query.
    expect([plain.status, 409, 404]).toContain(known.status)
  })

  test('refuses a query that cannot be decoded', async () => {
    const text = texts.malformedContent(texts.queryStringInvalid)
    for (const query of ['?a=%', '?%zz=1', '?limit=%E4']) expect(outcome(await ask(id, { query }))).toEqual([400, text])
  })
})

describe.each(implementedOperations.filter((id) => id !== 'optionsOutsideApi'))('%s', (id) => {
  const isSecured = routes[id].secured
  const isBelowApi = routes[id].path.startsWith('/api/v1')

  test('[edge 15] answers under the transaction id that it was asked with', async () => {
    for (const auth of [server.auth, 'nobody:nothing']) {
      const path = pathOf(id, { ...names, rest: 'a/b' })
      const mine = await ask(id, { path, auth, headers: { 'X-Request-ID': 'my own/id 7' } })
      expect(mine.headers.get('x-request-id')).toBe('my own/id 7')
      const reserved = await ask(id, { path, auth, headers: { 'x-request-id': 'sid_invoker' } })
      expect(reserved.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9]{32}$/)
      const long = await ask(id, { path, auth, headers: { 'x-request-id': 'x'.repeat(300) } })
      expect(long.headers.get('x-request-id')).toMatch(/^[A-Za-z0-9]{32}$/)
    }
  })

  test('has CORS headers on what its own code answers, and only there', async () => {
    const reply = await ask(id, { path: pathOf(id, { ...names, rest: 'a/b' }) })
    const isRefused = reply.status === 400 && id !== 'getLimitByName' && id !== 'updateRule'
    const isRejection = isRefused || reply.error === texts.noRoute
    const ownCors = id.startsWith('invokeWebAction') ? webCors : entityCors
    expect(corsOf(reply)).toEqual(isBelowApi && !isRejection ? ownCors : noCors)
    if (!isSecured) return
    expect(corsOf(await ask(id, { auth: 'nobody:nothing' }))).toEqual(noCors)
  })
})

describe('credentials', () => {
  test.each([
    ['Bearer', 'Bearer abc'],
    ['Digest', 'Digest username="guest"'],
    ['a scheme alone', 'Basic'],
    ['no base64', 'Basic !!!!'],
    ['no colon', `Basic ${Buffer.from('nothing').toString('base64')}`],
    ['a control character', `Basic ${Buffer.from('a\u0000:b').toString('base64')}`],
    ['something very long', `Basic ${'A'.repeat(10_000)}`],
    ['a colon too many', basic('a:b:c')],
  ])('(%s) are invalid like all others', async (_why, authorization) => {
    const reply = await wire({
      method: 'GET',
      path: '/api/v1/namespaces',
      headers: { Authorization: authorization },
    })
    expect(outcome(reply)).toEqual([401, texts.credentialsInvalid])
  })

  test('are read whatever the case of their scheme', async () => {
    const Authorization = basic(server.auth).replace('Basic', 'bASIC')
    expect((await wire({ method: 'GET', path: '/api/v1/namespaces', headers: { Authorization } })).status).toBe(200)
  })
})
