import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  await api.call('PUT', 'guest/actions/hello', { body: { exec: { kind: 'nodejs:20', code: 'hi' } } })
  await api.call('PUT', 'guest/triggers/tick', { body: {} })
  await api.call('PUT', 'guest/rules/link', { body: { trigger: '/guest/tick', action: '/guest/hello' } })
})
afterAll(() => api[Symbol.asyncDispose]())

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

  test('of another type are told their type and charset in one form', async () => {
    for (const [type, shown] of [
      ['text/plain; charset=UTF-8', 'text/plain; charset=UTF-8'],
      ['Text/Plain;charset="utf-8"', 'text/plain; charset=UTF-8'],
      ['text/csv;header=absent;CHARSET=iso-8859-1', 'text/csv; header=absent; charset=ISO-8859-1'],
      ['text/csv;header=absent', 'text/csv;header=absent'],
      ['nothing; charset', 'nothing; charset'],
    ] as const) {
      const error = `The request's Content-Type [${shown}] is not supported. Expected:\napplication/json`
      expect((await put('{}', { 'Content-Type': type })).body).toMatchObject({ error })
    }
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
