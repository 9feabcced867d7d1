import { isErrorMessage, texts } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApi } from '../test-support/test-api.js'
import { code, openWithOneOfEach } from './one-of-each-fixture.js'

let api: TestApi
beforeAll(async () => {
  api = await openWithOneOfEach()
})
afterAll(() => api[Symbol.asyncDispose]())

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
  expect(refusals.map(({ status }) => status)).toEqual([404, 403, 409, 400, 400, 401, 404, 415, 413, 404])
  for (const { body, headers } of refusals) {
    expect(isErrorMessage(body)).toBe(true)
    expect(Object.keys(body as object)).toEqual(['error', 'code'])
    expect(body).toMatchObject({ code: headers['x-request-id'] })
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

test('without credentials whatever leads nowhere below the API is 401, but for web actions and OPTIONS', async () => {
  const wrong = { Authorization: 'Bearer abc' }
  const refused = [
    ['GET', '/nothing'],
    ['GET', '/nothing/at/all'],
    ['GET', '/webs'],
    ['POST', ''],
    ['DELETE', '/'],
    ['POST', '/api-docs'],
    ['PUT', '/docs'],
    ['POST', '/docs/index.html'],
  ] as const
  for (const [method, path] of refused) {
    const nobody = await api.call(method, `/api/v1${path}`, { as: 'nobody' })
    expect([path, nobody.status, nobody.body]).toMatchObject([path, 401, { error: texts.credentialsMissing }])
    expect(nobody.headers['access-control-allow-origin']).toBeUndefined()
    const stranger = await api.call(method, `/api/v1${path}`, { as: 'nobody', headers: wrong })
    expect([path, stranger.status, stranger.body]).toMatchObject([path, 401, { error: texts.credentialsInvalid }])
    const guest = await api.call(method, `/api/v1${path}`)
    expect([path, guest.status, guest.body]).toMatchObject([path, 404, { error: texts.noRoute }])
  }
  const open = [
    ['GET', '/api/v1', 200],
    ['HEAD', '/api/v1/', 200],
    ['GET', '/api/v1/api-docs', 200],
    ['GET', '/api/v1/docs', 308],
    ['GET', '/api/v1/docs/other.js', 404],
    ['OPTIONS', '/api/v1/nothing', 200],
    ['GET', '/api/v1/web', 404],
    ['GET', '/api/v1/web/guest', 404],
    ['GET', '/api/v1x', 404],
    ['GET', '/nothing', 404],
  ] as const
  for (const [method, path, status] of open) {
    for (const headers of [{}, wrong]) {
      expect([path, (await api.call(method, path, { as: 'nobody', headers })).status]).toEqual([path, status])
    }
  }
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
