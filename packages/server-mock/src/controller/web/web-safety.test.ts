import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchangeBytes } from '../../test-support/http-client.js'
import { openWebFixture, type WebFixture } from '../../test-support/web-fixture.js'

const request = 'GET /api/v1/web/guest/default/returns HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n'
const framing = ['Transfer-Encoding', 'Content-Length', 'Connection', 'Keep-Alive', 'Upgrade', 'TE', 'Trailer']

let web: WebFixture
beforeAll(async () => {
  web = await openWebFixture({ guestLimits: { invocationsPerMinute: 1_000_000 } })
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
})

interface Wire {
  readonly status: number
  /** In lower case. */
  readonly names: readonly string[]
  readonly lines: readonly string[]
  readonly body: string
}

/** The one answer that came over a socket of its own. */
async function onWire(result: unknown, bytes = request): Promise<Wire> {
  web.api.balancer.script('guest/returns', { result: JSON.stringify(result) })
  const text = await exchangeBytes(web.api.http.port, bytes)
  const end = text.indexOf('\r\n\r\n')
  const [start = '', ...lines] = text.slice(0, end).split('\r\n')
  expect(start).toMatch(/^HTTP\/1\.1 [2-5]\d\d /)
  const names = lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
  return { status: Number(start.slice(9, 12)), names, lines, body: text.slice(end + 4) }
}

/** Exactly one answer, whose length is what it says. */
function expectFramed({ status, names, lines, body }: Wire): void {
  expect(names.filter((name) => name === 'transfer-encoding')).toEqual([])
  const lengths = lines.filter((line) => line.toLowerCase().startsWith('content-length:'))
  if (status === 204 || status === 304) expect([lengths, body]).toEqual([[], ''])
  else expect(lengths).toEqual([`Content-Length: ${body.length}`])
  expect(lines.filter((line) => line.toLowerCase().startsWith('connection:'))).toEqual(['Connection: close'])
  expect(names.filter((name) => name === 'x-request-id')).toHaveLength(1)
  expect(names.filter((name) => name === 'x-openwhisk-activation-id')).toHaveLength(1)
  expect(names.filter((name) => name === 'content-type').length).toBeLessThanOrEqual(1)
}

describe('answers of hostile actions (T10)', () => {
  test('are framed by the server alone', async () => {
    const hostile = Object.fromEntries(framing.map((name) => [name, name === 'Content-Length' ? '0' : 'chunked']))
    for (const statusCode of [200, 204, 304, 404, 302]) {
      for (const body of ['', 'x', { a: 1 }, '0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n']) {
        const headers = { ...hostile, 'X-Request-ID': 'mine', 'X-OpenWhisk-Activation-Id': 'mine', 'X-Kept': 'yes' }
        const wire = await onWire({ statusCode, headers, body })
        expect(wire.status).toBe(statusCode)
        expectFramed(wire)
        expect(wire.lines).toContain('X-Kept: yes')
        expect(wire.lines.filter((line) => line.endsWith(': mine'))).toEqual([])
      }
    }
  })

  test.each(['a\r\nb: c', 'a\nb', 'a\u0000', '\u007f', 'ü\u0100', '\ud800', 'a\u2028b'])(
    'cannot hold the header value %j',
    async (value) => {
      for (const headers of [
        { 'X-A': value },
        { 'X-A': ['ok', value] },
        { 'Set-Cookie': value },
        { Connection: value },
      ]) {
        const wire = await onWire({ headers, body: 'x' })
        expect(wire.status).toBe(400)
        expectFramed(wire)
      }
    },
  )

  test.each(['', 'a b', 'a:b', 'ü', 'a\r\nb', '(x)', 'a\u0000'])('cannot hold the header name %j', async (name) => {
    const wire = await onWire({ headers: { [name]: 'x' }, body: 'x' })
    expect(wire.status).toBe(400)
    expectFramed(wire)
  })

  test('of HEAD have no body on the wire', async () => {
    const wire = await onWire({ body: 'text' }, request.replace('GET', 'HEAD'))
    expect([wire.status, wire.body, wire.lines.includes('Content-Length: 4')]).toEqual([200, '', true])
  })
})

describe('pages of namespaces that share an origin (T12)', () => {
  const sandbox = /^sandbox (?!.*allow-same-origin)/

  test('run in a sandbox, and what is not a page is not taken for one', async () => {
    for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/javascript', 'x/unknown']) {
      const body = type === 'image/svg+xml' || type === 'x/unknown' ? btoa('<svg/>') : '<svg/>'
      const { headers } = await web.answer({ headers: { 'content-type': type }, body })
      expect([type, headers['x-content-type-options']]).toEqual([type, 'nosniff'])
      expect([type, headers['content-security-policy']]).toEqual([type, expect.stringMatching(sandbox)])
    }
    for (const type of ['application/json', 'text/plain', 'text/css', 'image/png']) {
      const { headers } = await web.answer({ headers: { 'content-type': type }, body: 'MTIz' })
      expect([type, headers['x-content-type-options']]).toEqual([type, 'nosniff'])
      expect(headers).not.toHaveProperty('content-security-policy')
    }
    for (const extension of ['.html', '.svg']) {
      const { headers } = await web.answer({ body: '<svg/>' }, { extension })
      expect(headers['content-security-policy']).toMatch(sandbox)
    }
  })

  test("keep a policy of the action's own beside it", async () => {
    const reply = await web.answer({ headers: { 'Content-Security-Policy': "default-src 'self'" }, body: 'x' })
    expect(reply.headers['content-security-policy']).toMatch(/^default-src 'self', sandbox /)
  })

  test('are free on the host of their own namespace', async () => {
    for (const [host, isFree] of [
      ['guest.localhost', true],
      ['Guest.LOCALHOST:3233', true],
      ['other.localhost', false],
      ['localhost', false],
      ['guest.localhost.example', false],
      ['x.guest.localhost', false],
      ['guest.example', false],
    ] as const) {
      const { headers } = await web.answer({ body: 'x' }, { headers: { Host: host } })
      expect([host, 'content-security-policy' in headers]).toEqual([host, !isFree])
    }
  })

  test('do not speak for the origin, nor set cookies for other hosts', async () => {
    const headers = {
      'Set-Cookie': ['a=b; Domain=.example; Path=/', 'c=domain; HttpOnly', 'd=e;DOMAIN = x;Secure', 'f=g; domain'],
      'Service-Worker-Allowed': '/',
      'Clear-Site-Data': '"*"',
      'Alt-Svc': 'h2="a.example:443"',
    }
    const reply = await web.answer({ headers, body: 'x' })
    expect(reply.headers['set-cookie']).toEqual(['a=b; Path=/', 'c=domain; HttpOnly', 'd=e;Secure', 'f=g'])
    for (const name of ['service-worker-allowed', 'clear-site-data', 'alt-svc']) {
      expect(reply.headers).not.toHaveProperty(name)
    }
    const own = await web.answer({ headers, body: 'x' }, { headers: { Host: 'guest.localhost' } })
    expect(own.headers).toHaveProperty('clear-site-data')
    expect(own.headers['set-cookie']?.[0]).toBe('a=b; Path=/')
  })
})
