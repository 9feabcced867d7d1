import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchangeBytes } from '../../test-support/http-client.js'
import { openWebFixture, type WebFixture } from '../../test-support/web-fixture.js'

const refused = 'Request defines parameters that are not allowed (e.g., reserved properties).'
const echo = 'guest/default/echo.json'
const raw = 'guest/default/raw.json'

let web: WebFixture
beforeAll(async () => {
  web = await openWebFixture()
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
})

function typed(contentType: string): Readonly<Record<string, string>> {
  return { 'Content-Type': contentType }
}

describe('an action is told', () => {
  test('method, path, headers', async () => {
    const got = await web.received(`${echo}/a%20b/c`, { headers: { 'X-Mine': 'a', 'X-OW-EXTRA-LOGGING': 'on' } })
    expect(got).toMatchObject({ __ow_method: 'get', __ow_path: '/a%20b/c', __ow_headers: { 'x-mine': 'a' } })
    expect(got).not.toHaveProperty('__ow_body')
    expect(got).not.toHaveProperty('__ow_query')
    expect(got).not.toHaveProperty(['__ow_headers', 'x-ow-extra-logging'])
    expect(got).not.toHaveProperty(['__ow_headers', 'content-type'])
  })

  test('[edge 99] HEAD as any other method; its answer has no body', async () => {
    const reply = await web.call('HEAD', echo)
    expect([reply.status, reply.text]).toEqual([200, ''])
    expect(Number(reply.headers['content-length'])).toBeGreaterThan(10)
    const { message } = web.api.balancer.published.at(-1) ?? {}
    expect(JSON.parse(message?.content ?? '')).toMatchObject({ __ow_method: 'head' })
  })

  test('the last of repeated headers', async () => {
    const request = `GET /api/v1/web/${echo} HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\nConnection: close\r\n\r\n`
    const answer = await exchangeBytes(web.api.http.port, request)
    expect(answer).toMatch(/"x-a": "2"/)
  })
})

describe('query and body', () => {
  test('[edge 94] are merged: values of queries are strings, the body wins and keeps its types', async () => {
    await web.action('merge', { parameters: { a: 'action', q: 'action', n: 'action', z: 'action' } })
    const got = await web.received('guest/default/merge.json?q=1&q=2&n=3&e&f=a%20b+c', { body: { n: 4, big: [1] } })
    expect(got).toMatchObject({ a: 'action', q: '2', n: 4, e: '', f: 'a b c', big: [1], z: 'action' })
    expect(got).toMatchObject({ __ow_headers: { 'content-type': 'application/json' } })
    await web.call('POST', `${echo}?x=2`, { body: ' {"x": 1.0, "y": 12345678901234567890} ' })
    const { message } = web.api.balancer.published.at(-1) ?? {}
    expect(message?.content).toMatch(/,"x": 1\.0, "y": 12345678901234567890\}$/)
  })

  test('of forms are strings, the last of equal names', async () => {
    const got = await web.received(`${echo}?a=query`, {
      body: 'a=1&a=2&b=x%26y+z&c',
      headers: typed('application/x-www-form-urlencoded; charset=utf-8'),
    })
    expect(got).toMatchObject({ a: '2', b: 'x&y z', c: '' })
  })

  test('[edge 95] must not name what the platform says, unless the action is raw', async () => {
    for (const name of ['method', 'headers', 'path', 'user', 'query', 'body']) {
      const key = `__ow_${name}`
      const form = { body: `${key}=x`, headers: typed('application/x-www-form-urlencoded') }
      for (const [path, options] of [
        [`${echo}?${key}=x`, {}],
        [echo, { body: { [key]: null } }],
        [echo, form],
      ] as const) {
        const reply = await web.call('POST', path, options)
        expect([path, reply.status, reply.body]).toMatchObject([path, 400, { error: refused }])
        expect(reply.headers).toMatchObject({ 'access-control-allow-origin': '*' })
      }
      const got = await web.received(`${raw}?${key}=x`, { body: { [key]: 'x' } })
      const body = btoa(JSON.stringify({ [key]: 'x' }))
      expect(got).toMatchObject({ __ow_query: `${key}=x`, __ow_body: body, __ow_method: 'post' })
    }
  })

  test('must not name final parameters with a value, unless the action is raw', async () => {
    const parameters = { a: 1, b: null, __ow_path: 'mine' }
    await web.action('final', { annotations: { final: true }, parameters })
    await web.action('final-raw', { annotations: { final: true, 'raw-http': true }, parameters })
    for (const [path, options] of [
      ['guest/default/final.json?a=x', {}],
      ['guest/default/final.json', { body: { a: 2 } }],
      ['guest/default/final.json', { body: 'a=2', headers: typed('application/x-www-form-urlencoded') }],
    ] as const) {
      const reply = await web.call('POST', path, options)
      expect([path, reply.status, reply.body]).toMatchObject([path, 400, { error: refused }])
    }
    expect(await web.received('guest/default/final.json?b=x')).toMatchObject({ a: 1, b: 'x', __ow_path: '' })
    expect(await web.received('guest/default/final-raw.json?a=x')).toMatchObject({ a: 1, __ow_query: 'a=x' })
  })

  test('[edge 96] that are JSON and no object become __ow_body; an empty one is nothing', async () => {
    for (const value of [[1], 's', 1, true, null]) {
      const got = await web.received(`${echo}?q=1`, { body: JSON.stringify(value) })
      expect(got).toMatchObject({ __ow_body: value, q: '1' })
    }
    expect(await web.received(echo, { method: 'POST', headers: typed('application/json') })).not.toHaveProperty(
      '__ow_body',
    )
    const other = await web.received(echo, { body: '{"a":1}', headers: typed('application/vnd.mine+json; v=1') })
    expect(other).toMatchObject({ a: 1 })
    expect(await web.received(echo, { body: '{}' })).toMatchObject({ __ow_method: 'post' })
  })

  test('that cannot be read are refused', async () => {
    for (const body of ['{', '{"a":1}}', ' ', `${'['.repeat(501)}${']'.repeat(501)}`]) {
      const reply = await web.call('POST', echo, { body })
      expect([body, reply.status]).toEqual([body, 400])
      expect(reply.body).toMatchObject({
        error: expect.stringMatching(/^The request content was malformed:\n./) as string,
      })
    }
    const form = { body: 'a=%E0%A4%A', headers: typed('application/x-www-form-urlencoded') }
    for (const reply of [await web.call('GET', `${echo}?a=%E0%A4%A`), await web.call('POST', echo, form)]) {
      expect([reply.status, reply.body]).toMatchObject([400, { error: expect.stringContaining('malformed') as string }])
    }
    expect(await web.received(`${raw}?a=%E0%A4%A`)).toMatchObject({ __ow_query: 'a=%E0%A4%A' })
  })

  test('of other types are text or base64', async () => {
    const bytes = Buffer.from([0, 255, 1, 128, 10])
    const text = 'grüße'
    const cases: readonly (readonly [string, Buffer | string, string])[] = [
      ['text/plain', text, text],
      ['text/x-mine; charset=utf-8', text, text],
      ['application/xml', text, text],
      ['application/javascript', text, text],
      ['application/x-mine; charset=utf-8', text, text],
      ['application/x-mine', 'abc', btoa('abc')],
      ['application/octet-stream', bytes, bytes.toString('base64')],
      ['image/png', bytes, bytes.toString('base64')],
      ['image/svg+xml', '<svg/>', btoa('<svg/>')],
      ['multipart/form-data; boundary=a', '--a--', btoa('--a--')],
      ['nonsense', bytes, bytes.toString('base64')],
    ]
    for (const [type, body, expected] of cases) {
      const got = await web.received(echo, { body, headers: typed(type) })
      expect([type, got]).toMatchObject([type, { __ow_body: expected }])
      expect(await web.received(raw, { body, headers: typed(type) })).toMatchObject({ __ow_body: expected })
    }
    const response = await fetch(`${web.api.http.url}/api/v1/web/${echo}`, { method: 'POST', body: bytes })
    expect(await response.json()).toMatchObject({ __ow_body: bytes.toString('base64') })
  })

  test('[edge 97] of raw actions are always there, as strings', async () => {
    expect(await web.received(raw)).toMatchObject({ __ow_query: '', __ow_body: '' })
    const form = await web.received(`${raw}?a=1&a=2`, {
      body: 'a=1&b',
      headers: typed('application/x-www-form-urlencoded'),
    })
    expect(form).toMatchObject({ __ow_query: 'a=1&a=2', __ow_body: 'a=1&b' })
    expect(form).not.toHaveProperty('a')
    const json = await web.received(raw, { body: '{"a": 1}' })
    expect(json).toMatchObject({ __ow_body: btoa('{"a": 1}') })
    const patch = { body: '[]', headers: typed('application/json-patch+json') }
    expect(await web.received(raw, patch)).toMatchObject({ __ow_body: '[]' })
    const unknown = { body: '[]', headers: typed('application/x-mine+json') }
    expect(await web.received(raw, unknown)).toMatchObject({ __ow_body: btoa('[]') })
  })

  test('longer than the owner may have are refused, whoever calls', async () => {
    const text = 'x'.repeat(1024 * 1024)
    expect(await web.received(echo, { body: text, headers: typed('text/plain') })).toMatchObject({ __ow_body: text })
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const reply = await web.call(method, echo, { body: `${text}x`, headers: typed('text/plain') })
      expect([method, reply.status, reply.body]).toMatchObject([
        method,
        413,
        { error: 'Request larger than allowed: 1048577 > 1048576 bytes.' },
      ])
    }
    await using small = await openWebFixture({ guestLimits: { maxPayloadSize: '1 KB' } })
    const reply = await small.call('POST', echo, { as: 'other', body: 'x'.repeat(1025), headers: typed('text/plain') })
    expect([reply.status, reply.body]).toMatchObject([
      413,
      { error: 'Request larger than allowed: 1025 > 1024 bytes.' },
    ])
  })

  test('count against the limits of the owner, OPTIONS too, but not what is not there', async () => {
    await using limited = await openWebFixture({ guestLimits: { invocationsPerMinute: 2 } })
    expect((await limited.call('GET', 'guest/default/none')).status).toBe(404)
    expect((await limited.call('OPTIONS', echo)).status).toBe(200)
    expect((await limited.call('GET', echo, { as: 'other' })).status).toBe(200)
    const reply = await limited.call('GET', echo, { as: 'other' })
    expect([reply.status, reply.body]).toMatchObject([
      429,
      { error: 'Too many requests in the last minute (count: 3, allowed: 2).' },
    ])
    expect(reply.headers).toMatchObject({ 'access-control-allow-origin': '*' })
    expect((await limited.call('OPTIONS', echo)).status).toBe(429)
  })
})
