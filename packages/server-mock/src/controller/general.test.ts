import { randomBytes } from 'node:crypto'
import { errorKinds, texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  await api.call('PUT', 'guest/actions/hello', { body: { exec: { kind: 'nodejs:20', code: 'hi' } } })
  await api.call('PUT', 'guest/triggers/tick', { body: {} })
  await api.call('PUT', 'guest/packages/tools', { body: {} })
  await api.call('PUT', 'guest/packages/tools', { body: { publish: false }, headers: {} })
  await api.call('PUT', 'guest/rules/link', { body: { trigger: '/guest/tick', action: '/guest/hello' } })
})
afterAll(() => api[Symbol.asyncDispose]())

const code = { exec: { kind: 'nodejs:20', code: 'function main() {}' } }

test('[edge 1] every error has a string error and the transaction id as code', async () => {
  const refusals = await Promise.all([
    api.call('GET', 'guest/actions/none'),
    api.call('GET', 'other/actions'),
    api.call('PUT', 'guest/actions/hello', { body: code }),
    api.call('PUT', 'guest/actions/x', { body: '{' }),
    api.call('GET', 'guest/actions?limit=x'),
    api.call('GET', 'guest/actions', { as: 'nobody' }),
    api.call('GET', '/nowhere'),
    api.call('POST', 'guest/actions/hello', { body: 'x', headers: { 'Content-Type': 'text/plain' } }),
    api.call('POST', 'guest/actions/hello', { body: JSON.stringify({ a: 'x'.repeat(1024 * 1024) }) }),
    api.call('GET', '/api/v1/web/guest/default/hello'),
  ])
  expect(refusals.map(({ status }) => status)).toEqual([404, 403, 409, 400, 400, 401, 404, 415, 413, 501])
  for (const { body, headers } of refusals) {
    expect(body).toEqual({ error: expect.any(String), code: headers['x-request-id'] })
    expect(headers['content-type']).toBe('application/json')
  }
})

test('[edge 2] PUT answers 200 for create and update, without a Location', async () => {
  const created = await api.call('PUT', 'guest/actions/again', { body: code })
  const updated = await api.call('PUT', 'guest/actions/again?overwrite=true', { body: {} })
  expect([created.status, updated.status]).toEqual([200, 200])
  expect([created.headers.location, updated.headers.location]).toEqual([undefined, undefined])
  expect([created.body, updated.body]).toMatchObject([{ version: '0.0.1' }, { version: '0.0.2' }])
})

test('[edge 3] DELETE answers 200 with the former document, a rule as inactive', async () => {
  await api.call('PUT', 'guest/actions/gone', { body: code })
  const before = await api.call('GET', 'guest/actions/gone')
  expect((await api.call('DELETE', 'guest/actions/gone')).body).toEqual(before.body)
  await api.call('PUT', 'guest/rules/gone', { body: { trigger: '/_/tick', action: '/_/hello' } })
  const rule = await api.call('GET', 'guest/rules/gone')
  expect(rule.body).toMatchObject({ status: 'active' })
  const deleted = await api.call('DELETE', 'guest/rules/gone')
  expect(deleted.status).toBe(200)
  expect(deleted.body).toMatchObject({ name: 'gone', status: 'inactive' })
})

test('[edge 4] a duplicate create is 409 in every collection', async () => {
  const bodies = {
    'actions/hello': code,
    'triggers/tick': {},
    'packages/tools': {},
    'rules/link': { trigger: '/guest/tick', action: '/guest/hello' },
  }
  for (const [path, body] of Object.entries(bodies)) {
    for (const query of ['', '?overwrite=false', '?overwrite=']) {
      const reply = await api.call('PUT', `guest/${path}${query}`, { body })
      expect([reply.status, reply.body]).toMatchObject([409, { error: 'resource already exists' }])
    }
  }
})

test('[edge 5] the wrong collection is 409 for every verb', async () => {
  const conformance = 'Resource by this name exists but is not in this collection.'
  const wrong = ['triggers/hello', 'rules/hello', 'packages/hello', 'actions/tick', 'actions/tools', 'actions/link']
  for (const path of wrong) {
    for (const method of ['GET', 'DELETE']) {
      const reply = await api.call(method, `guest/${path}`)
      expect([path, reply.status, reply.body]).toMatchObject([path, 409, { error: conformance }])
    }
  }
  for (const path of ['triggers/hello', 'actions/tick']) {
    expect((await api.call('POST', `guest/${path}`, { body: {} })).body).toMatchObject({ error: conformance })
  }
  expect((await api.call('POST', 'guest/rules/hello', { body: { status: 'active' } })).status).toBe(409)
  for (const path of ['triggers/hello', 'actions/tick', 'packages/link', 'actions/tools/hello/x'.slice(0, 13)]) {
    const reply = await api.call('PUT', `guest/${path}?overwrite=true`, {
      body: path.startsWith('actions') ? code : {},
    })
    expect([path, reply.status, reply.body]).toMatchObject([path, 409, { error: conformance }])
  }
})

test('[edge 6] missing things are 404 with the generic text', async () => {
  const calls: readonly (readonly [string, string])[] = [
    ['GET', 'actions/none'],
    ['DELETE', 'actions/none'],
    ['POST', 'actions/none'],
    ['GET', 'actions/none/none'],
    ['DELETE', 'actions/none/none'],
    ['POST', 'actions/none/none'],
    ['GET', 'actions/tools/none'],
    ['GET', 'triggers/none'],
    ['DELETE', 'triggers/none'],
    ['POST', 'triggers/none'],
    ['GET', 'rules/none'],
    ['DELETE', 'rules/none'],
    ['DELETE', 'packages/none'],
    ['GET', `activations/${'0'.repeat(32)}`],
    ['GET', `activations/${'0'.repeat(32)}/logs`],
    ['GET', `activations/${'0'.repeat(32)}/result`],
    ['GET', 'actions/none/'],
  ]
  for (const [method, path] of calls) {
    const reply = await api.call(method, `guest/${path}`)
    expect([method, path, reply.status, reply.body]).toMatchObject([
      method,
      path,
      404,
      { error: 'The requested resource does not exist.' },
    ])
  }
  const rule = await api.call('POST', 'guest/rules/none', { body: { status: 'active' } })
  expect([rule.status, rule.body]).toMatchObject([404, { error: 'The requested resource does not exist.' }])
  const put = await api.call('PUT', 'guest/actions/none/new', { body: code })
  expect([put.status, put.body]).toMatchObject([404, { error: 'The requested resource does not exist.' }])
  const pkg = await api.call('GET', 'guest/packages/none')
  expect([pkg.status, pkg.body]).toMatchObject([404, { error: "The requested resource 'guest/none' does not exist." }])
})

describe('[edge 7] names', () => {
  test('may hold blanks, @ . & and -, URL-encoded; case matters', async () => {
    for (const name of ['my action', 'a@b.c&d-e', '_', '0', 'Hello', 'x'.repeat(256), 'a%20b'.replace('%20', ' ')]) {
      const path = `guest/actions/${encodeURIComponent(name)}?overwrite=true`
      expect((await api.call('PUT', path, { body: code })).body).toMatchObject({ name })
      expect((await api.call('GET', path.split('?')[0] ?? '')).body).toMatchObject({ name, namespace: 'guest' })
      expect((await api.call('DELETE', path.split('?')[0] ?? '')).status).toBe(200)
    }
    expect((await api.call('GET', 'guest/actions/HELLO')).status).toBe(404)
  })

  test('that are illegal are refused before anything else, in every collection', async () => {
    const illegal = 'The name of the entity contains illegal characters.'
    for (const name of ['%24x', 'x%20', '.x', 'a%2Fb', '..', '%2e%2e', 'a%00b', 'a%E2%80%AEb', '%F0%9F%98%80']) {
      for (const collection of ['actions', 'triggers', 'rules', 'packages']) {
        const reply = await api.call('GET', `other/${collection}/${name}`)
        expect([name, reply.status, reply.body]).toMatchObject([name, 400, { error: illegal }])
        expect(reply.headers['access-control-allow-origin']).toBeUndefined()
      }
    }
    const long = await api.call('GET', `guest/actions/${'x'.repeat(257)}`)
    expect(long.body).toMatchObject({ error: 'Name segement longer than allowed: 257 > 256.' })
    const namespace = await api.call('GET', `${'x'.repeat(257)}/actions`)
    expect([namespace.status, namespace.body]).toMatchObject([
      400,
      { error: 'Namespace longer than allowed: 257 > 256.' },
    ])
    const sign = await api.call('GET', '%24/actions')
    expect(sign.body).toMatchObject({ error: 'The namespace contains illegal characters.' })
    const broken = await api.call('GET', 'guest/actions/a%zz')
    expect(broken.status).toBe(400)
  })
})

describe('lists', () => {
  let many: TestApi
  beforeAll(async () => {
    many = await openTestApi()
    for (let index = 0; index < 210; index++) await many.call('PUT', `guest/triggers/t${index}`, { body: {} })
  })
  afterAll(() => many[Symbol.asyncDispose]())

  test('[edge 8] limit=0 is the maximum; what is out of range or no number is refused', async () => {
    const length = async (query: string) =>
      ((await many.call('GET', `guest/triggers${query}`)).body as unknown[]).length
    expect(await length('')).toBe(30)
    expect(await length('?limit=0')).toBe(200)
    expect(await length('?limit=200&skip=20')).toBe(190)
    expect(await length('/?limit=1')).toBe(1)
    const refusals = {
      'limit=201':
        "The query parameter 'limit' was malformed:\nThe value '201' is not in the range of 0 to 200 for triggers.",
      'limit=-1':
        "The query parameter 'limit' was malformed:\nThe value '-1' is not in the range of 0 to 200 for triggers.",
      'limit=x': "The query parameter 'limit' was malformed:\nThe value 'x' is not an integer for triggers.",
      'limit=99999999999':
        "The query parameter 'limit' was malformed:\nThe value '99999999999' is not an integer for triggers.",
      'skip=-1':
        "The query parameter 'skip' was malformed:\nThe value '-1' is not greater than or equal to 0 for triggers.",
      'skip=1.5': "The query parameter 'skip' was malformed:\nThe value '1.5' is not an integer for triggers.",
      'count=maybe': "The query parameter 'count' was malformed:\n'maybe' is not a valid Boolean value",
    }
    for (const [query, error] of Object.entries(refusals)) {
      const reply = await many.call('GET', `guest/triggers?${query}`)
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
  })

  test('[edge 9] count=true subtracts skip and ignores limit', async () => {
    expect((await many.call('GET', 'guest/triggers?count=true&limit=1')).body).toEqual({ triggers: 210 })
    expect((await many.call('GET', 'guest/triggers?count=yes&skip=10')).body).toEqual({ triggers: 200 })
    expect((await many.call('GET', 'guest/triggers?count=1&skip=500')).body).toEqual({ triggers: 0 })
  })

  test('[edge 10] lists take limit, skip and, for activations, docs; docs means nothing elsewhere', async () => {
    for (const collection of ['actions', 'triggers', 'rules', 'packages', 'activations']) {
      const reply = await many.call('GET', `guest/${collection}?limit=30&skip=0&docs=true`)
      expect([collection, reply.status, Array.isArray(reply.body)]).toEqual([collection, 200, true])
    }
  })

  test('come newest first', async () => {
    await many.call('PUT', 'guest/triggers/t0?overwrite=true', { body: {} })
    expect((await many.call('GET', 'guest/triggers?limit=2')).body).toMatchObject([{ name: 't0' }, { name: 't209' }])
  })
})

test('[edge 11] a package under actions is 409, with a slash it lists, other verbs on that form are 404', async () => {
  await api.call('PUT', 'guest/actions/tools/saw', { body: code })
  expect((await api.call('GET', 'guest/actions/tools')).status).toBe(409)
  const listed = await api.call('GET', 'guest/actions/tools/')
  expect(listed.body).toMatchObject([{ namespace: 'guest/tools', name: 'saw' }])
  expect((await api.call('GET', 'guest/actions/tools/?count=true')).body).toEqual({ actions: 1 })
  expect((await api.call('GET', 'guest/actions/hello/')).status).toBe(409)
  for (const method of ['PUT', 'POST', 'DELETE', 'PATCH']) {
    const reply = await api.call(method, 'guest/actions/tools/', { body: {} })
    expect([method, reply.status, reply.body]).toMatchObject([method, 404, { error: texts.noRoute }])
  }
})

test('[edge 12] invalid resource tails and unknown paths are 404', async () => {
  const paths = [
    'guest/triggers/tick/bar',
    'guest/rules/link/bar',
    'guest/packages/tools/bar',
    'guest/triggers/tick/',
    'guest/rules/link/',
    'guest/packages/tools/',
    'guest/actions/a/b/c',
    'guest/actions/tools/saw/',
    `guest/activations/${'0'.repeat(32)}/other`,
    `guest/activations/${'0'.repeat(32)}/logs/`,
    'guest/nothing',
    'guest',
    'guest/',
    'guest//actions',
    '/api/v1/nothing',
    '/api/v2/namespaces',
    '/ping/',
  ]
  for (const path of paths) {
    const reply = await api.call('GET', path)
    expect([path, reply.status, reply.body]).toMatchObject([path, 404, { error: texts.noRoute }])
  }
})

test('a wrong method is 404, not 405, and HEAD is not made from GET', async () => {
  const calls: readonly (readonly [string, string])[] = [
    ['POST', 'guest/packages/tools'],
    ['PUT', `guest/activations/${'0'.repeat(32)}`],
    ['DELETE', ''],
    ['POST', 'guest/actions'],
    ['PATCH', 'guest/actions/hello'],
    ['HEAD', 'guest/actions/hello'],
    ['HEAD', 'guest/actions'],
    ['PUT', 'guest/limits'],
    ['TRACE', 'guest/actions'],
  ]
  for (const [method, path] of calls) {
    const reply = await api.call(method, path === '' ? '/api/v1/namespaces' : path)
    expect([method, path, reply.status]).toEqual([method, path, 404])
  }
})

test('[edge 13] packages of an unknown namespace are [], anything else there is 403', async () => {
  expect((await api.call('GET', 'unheard/packages')).body).toEqual([])
  expect((await api.call('GET', 'unheard/packages?count=true')).body).toEqual({ packages: 0 })
  for (const path of ['actions', 'triggers', 'rules', 'activations', 'limits']) {
    const reply = await api.call('GET', `unheard/${path}`)
    const error = "The supplied authentication is not authorized to access 'unheard'."
    expect([path, reply.status, reply.body]).toMatchObject([path, 403, { error }])
    expect(reply.headers['access-control-allow-origin']).toBe('*')
  }
})

test('[edge 14] updated, namespace and name of a client are ignored', async () => {
  const reply = await api.call('PUT', 'guest/triggers/mine', {
    body: { updated: 1, namespace: 'x', name: 'y', other: [] },
  })
  expect(reply.body).toMatchObject({ namespace: 'guest', name: 'mine' })
  expect((reply.body as { updated: number }).updated).toBeGreaterThan(1_600_000_000_000)
})

test('[edge 15] X-Request-ID is echoed; one that starts with sid_ is replaced', async () => {
  const id = 'my id: 1/2'
  const echoed = await api.call('GET', 'guest/actions', { headers: { 'x-ReQuest-id': id } })
  expect(echoed.headers['x-request-id']).toBe(id)
  expect((await api.call('GET', 'guest/actions/none', { headers: { 'X-Request-ID': id } })).body).toMatchObject({
    code: id,
  })
  for (const headers of [
    {},
    { 'X-Request-ID': 'sid_invokerHealth' },
    { 'X-Request-ID': '' },
    { 'X-Request-ID': 'x'.repeat(300) },
    { 'X-Request-ID': '\u00e4' },
  ]) {
    const reply = await api.call('GET', 'guest/actions', { headers })
    expect(reply.headers['x-request-id']).toMatch(/^[A-Za-z0-9]{32}$/)
  }
})

test('[edge 16] exec, parameters and annotations have to decode and to fit in every PUT', async () => {
  const large = [{ key: 'k', value: 'x'.repeat(1024 * 1024) }]
  const rule = { trigger: '/guest/tick', action: '/guest/hello' }
  const bodies = { 'actions/e16a': code, 'triggers/e16t': {}, 'packages/e16p': {}, 'rules/e16r': rule }
  for (const [path, body] of Object.entries(bodies)) {
    const put = (extra: object) => api.call('PUT', `guest/${path}`, { body: { ...body, ...extra } })
    expect((await put({ parameters: { a: 1 } })).body).toMatchObject({
      error: 'The request content was malformed:\nparameters malformed!',
    })
    expect((await put({ annotations: [{ key: 1, value: 2 }] })).status).toBe(400)
    expect((await put({ exec: { kind: 'cobol:61' } })).status).toBe(400)
    expect((await put({ exec: 'x' })).body).toMatchObject({
      error: 'The request content was malformed:\nJSON object expected',
    })
    expect([(await put({ parameters: large })).status, (await put({ annotations: large })).body]).toMatchObject([
      413,
      { error: 'annotations larger than allowed: 1048579 > 1048576 bytes.' },
    ])
    expect((await put({ exec: { kind: 'sequence', components: [] }, ...body })).status).toBe(200)
  }
})

test('[edge 17] without credentials everything below namespaces is 401', async () => {
  for (const path of ['', '/', '/guest/actions', '/guest/nothing/at/all', '/guest/limits/x', '/%24/actions']) {
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD']) {
      const reply = await api.call(method, `/api/v1/namespaces${path}`, { as: 'nobody' })
      expect([path, method, reply.status]).toEqual([path, method, 401])
      expect(reply.headers['www-authenticate']).toBe('Basic realm="OpenWhisk secure realm",charset=UTF-8')
      expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    }
  }
  const missing = await api.call('GET', 'guest/actions', { as: 'nobody' })
  expect(missing.body).toMatchObject({ error: texts.credentialsMissing })
})

test('[edge 18] a scheme other than Basic, and a wrong key, are 401 invalid', async () => {
  const wrong = Buffer.from(`${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}:${'k'.repeat(64)}`).toString('base64')
  for (const Authorization of ['Bearer abc', 'Basic', 'Basic !!!', `Basic ${wrong}`, 'Negotiate x', 'Basic Og==']) {
    const reply = await api.call('GET', 'guest/actions/%24', { as: 'nobody', headers: { Authorization } })
    expect([Authorization, reply.status, reply.body]).toMatchObject([
      Authorization,
      401,
      { error: 'The supplied authentication is invalid' },
    ])
  }
})

describe('bodies', () => {
  const put = (body: string | undefined, headers: Record<string, string> = {}) =>
    api.call('PUT', 'guest/actions/body', { body, headers })

  test('of a PUT have to be there and to be an object', async () => {
    const end = 'Unexpected end-of-input at input index 0 (line 1, position 1), expected JSON Value:\n\n^'
    expect((await put('')).body).toMatchObject({ error: `The request content was malformed:\n${end}` })
    expect((await put(undefined)).status).toBe(400)
    for (const body of ['[]', '1', 'null', '"x"', 'true']) {
      const error = "The request content was malformed:\nObject expected in field 'exec'"
      expect((await put(body)).body).toMatchObject({ error })
    }
  })

  test('of another type are 415, of a POST also without any bytes', async () => {
    const error = "The request's Content-Type [text/plain] is not supported. Expected:\napplication/json"
    for (const [method, path, body] of [
      ['PUT', 'guest/actions/body', '{}'],
      ['POST', 'guest/actions/hello', '{}'],
      ['POST', 'guest/actions/hello', ''],
      ['POST', 'guest/rules/link', '{"status":"active"}'],
    ] as const) {
      const reply = await api.call(method, path, { body, headers: { 'Content-Type': 'text/plain' } })
      expect([reply.status, reply.body]).toMatchObject([415, { error }])
    }
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await api.call('POST', 'guest/actions/hello', { body: 'a=1', headers: form })).status).toBe(415)
    const charset = { 'Content-Type': 'Application/JSON; charset=utf-8' }
    expect((await api.call('POST', 'guest/actions/hello', { body: '{}', headers: charset })).status).toBe(202)
  })

  test('of a POST that is no object are refused, an empty one is {}', async () => {
    for (const body of ['[]', '1', 'null', '"x"']) {
      const reply = await api.call('POST', 'guest/actions/hello', { body })
      expect(reply.body).toMatchObject({ error: 'The request content was malformed:\nJSON object expected' })
    }
    for (const body of ['', ' \n', undefined]) {
      const reply = await api.call('POST', 'guest/actions/hello?blocking=true&result=true', { body })
      expect([reply.status, reply.body]).toEqual([200, {}])
    }
  })

  test('nested too deeply are one clear 400, whatever the depth', async () => {
    const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect((await api.call('POST', 'guest/actions/hello', { body: nested(499) })).status).toBe(202)
    for (const depth of [500, 5000, 400_000]) {
      const reply = await api.call('POST', 'guest/actions/hello', { body: nested(depth) })
      expect([depth, reply.status]).toEqual([depth, 400])
      expect(reply.text.length).toBeLessThan(1000)
    }
    const put2 = await put(`{"parameters":${'['.repeat(1_000_000)}`)
    expect([put2.status, put2.text.length < 1000]).toEqual([400, true])
  })

  test('with __proto__ or equal keys are data: the last one wins and nothing is polluted', async () => {
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1,"a":2}'
    const reply = await api.call('POST', 'guest/actions/hello?blocking=true&result=true', { body })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.text)).toEqual(JSON.parse(body))
    expect(Object.hasOwn(reply.body as object, '__proto__')).toBe(true)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('of random bytes never give more than a 4xx', async () => {
    for (let index = 0; index < 50; index++) {
      const reply = await put(undefined)
      expect(reply.status).toBe(400)
      const random = await api.call('PUT', 'guest/actions/body', { body: randomBytes(64) })
      expect(random.status).toBe(400)
    }
  })
})

describe('Accept', () => {
  test('is honoured strictly by 2xx JSON, after the work is done', async () => {
    const reply = await api.call('PUT', 'guest/triggers/accepted', { body: {}, headers: { Accept: 'text/html' } })
    const error = 'Resource representation is only available with these types:\napplication/json'
    expect([reply.status, reply.body]).toMatchObject([406, { error }])
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    expect((await api.call('GET', 'guest/triggers/accepted')).status).toBe(200)
    for (const Accept of [
      '*/*',
      'application/*',
      'text/html, application/json;q=0.1',
      'application/json, text/plain, */*',
    ]) {
      expect((await api.call('GET', 'guest/triggers/accepted', { headers: { Accept } })).status).toBe(200)
    }
    for (const Accept of ['application/json;q=0', 'application/json;q=0, */*', 'image/*']) {
      expect((await api.call('GET', 'guest/triggers/accepted', { headers: { Accept } })).status).toBe(406)
    }
  })

  test('does not matter to errors', async () => {
    const reply = await api.call('GET', 'guest/triggers/none', { headers: { Accept: 'text/html' } })
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'application/json'])
  })
})

describe('CORS', () => {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent',
    'access-control-allow-methods': 'GET, DELETE, POST, PUT, HEAD',
  }

  test('headers are on answers and on handled errors of the entity API, not on rejections', async () => {
    for (const path of ['guest/actions', '/api/v1', '/api/v1/namespaces', 'other/actions', 'guest/actions/none']) {
      expect((await api.call('GET', path)).headers).toMatchObject(cors)
    }
    for (const path of ['guest/nothing', 'guest/actions?limit=x', 'guest/actions/%24', '/', '/ping', '/invokers']) {
      expect((await api.call('GET', path)).headers).not.toHaveProperty('access-control-allow-origin')
    }
    const malformed = await api.call('PUT', 'guest/actions/x', { body: '{' })
    expect(malformed.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('OPTIONS is 200 without credentials, inside and outside of the API', async () => {
    for (const path of ['/api/v1', '/api/v1/namespaces/guest/actions/x', '/api/v1/nothing', '/api/v1/web/guest']) {
      const reply = await api.call('OPTIONS', path, { as: 'nobody' })
      expect([reply.status, reply.text]).toEqual([200, 'OK'])
      expect(reply.headers).toMatchObject({ ...cors, 'content-type': 'text/plain; charset=UTF-8' })
    }
    for (const path of ['/', '/any/where', '/api', '/api/v2/x']) {
      const reply = await api.call('OPTIONS', path, { as: 'nobody' })
      expect(reply.headers).toMatchObject({ ...cors, 'access-control-allow-methods': 'OPTIONS, GET, POST' })
    }
  })
})

test('what this release leaves out answers 501 in the shape of an error', async () => {
  for (const path of ['/metrics', '/docs', '/docs/index.html', '/api-docs', '/api/v1/api-docs', '/api/v1/docs']) {
    const reply = await api.call('GET', path, { as: 'nobody' })
    expect([path, reply.status, reply.body]).toMatchObject([path, 501, { error: errorKinds.notImplemented.text }])
  }
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const reply = await api.call(method, '/api/v1/web/guest/default/hello.json/more', { as: 'nobody' })
    expect([method, reply.status]).toEqual([method, 501])
  }
})
