import { connect, type Socket } from 'node:net'
import { isErrorMessage } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { collectingLogger } from '../test-support/collecting-logger.js'
import { exchangeBytes } from '../test-support/http-client.js'
import type { ScriptedEnd } from '../test-support/scripted-balancer.js'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

let api: TestApi
const { log, warnings } = collectingLogger()
beforeAll(async () => {
  api = await openTestApi({ log })
  await api.call('PUT', 'guest/actions/echo', { body: code })
})
afterAll(() => api[Symbol.asyncDispose]())

const head = (line: string, ...headers: readonly string[]) =>
  [line, 'Host: x', `Authorization: ${api.identities.credentials('guest')}`, ...headers, '', ''].join('\r\n')
const close = 'Connection: close'

/** Status and error of the one answer in `text`. */
const answerIn = (text: string) => {
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? []
  expect(text.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(1)
  const body: unknown = JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4))
  if (!isErrorMessage(body)) throw new Error(`no error in ${text}`)
  return { status: Number(status), error: body.error, code: body.code, text }
}
const stillServes = async () => (await api.call('GET', '/ping', { as: 'nobody' })).status

describe('bytes that are no request', () => {
  const bytes: Readonly<Record<string, string | Buffer>> = {
    'no HTTP': 'hello\r\n\r\n',
    'an unknown method': 'NOPE / HTTP/1.1\r\nHost: x\r\n\r\n',
    'HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'a blank in the path': 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n',
    'two lengths': 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    'length and chunks': 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    'a control character in a header': 'GET / HTTP/1.1\r\nHost: x\r\nX: a\u0001b\r\n\r\n',
    'a header without a colon': 'GET / HTTP/1.1\r\nHost x\r\n\r\n',
    'random bytes': Buffer.from([0xff, 0x00, 0xfe, 0x0d, 0x0a, 0x0d, 0x0a]),
    CONNECT: 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    'no host': `GET / HTTP/1.1\r\n${close}\r\n\r\n`,
  }
  for (const [name, sent] of Object.entries(bytes)) {
    test(`(${name}) get one answer and a closed connection`, async () => {
      const { status, code: id } = answerIn(await exchangeBytes(api.http.port, sent))
      expect([status, id.length]).toEqual([400, 32])
      expect(await stillServes()).toBe(200)
    })
  }

  test('that are TLS are told so, and the log as well', async () => {
    const hello = Buffer.from('16030100c8010000c40303', 'hex')
    const { status, error } = answerIn(await exchangeBytes(api.http.port, hello))
    expect([status, error]).toEqual([400, 'This port speaks plain HTTP and received TLS: use http:// in the API host.'])
    expect(warnings.at(-1)).toContain('TLS')
  })
})

describe('what is too large', () => {
  test('a URI is 414, whether it fits the headers or not', async () => {
    for (const length of [8 * 1024, 30_000, 100_000]) {
      const { status } = answerIn(
        await exchangeBytes(api.http.port, head(`GET /${'a'.repeat(length)} HTTP/1.1`, close)),
      )
      expect([length, status]).toEqual([length, 414])
    }
    const fits = await exchangeBytes(api.http.port, head(`GET /ping?${'a'.repeat(8 * 1024 - 6)} HTTP/1.1`, close))
    expect(fits).toMatch(/^HTTP\/1\.1 200/)
  })

  test('headers are 431, by their size and by their number', async () => {
    const { status } = answerIn(await exchangeBytes(api.http.port, head('GET / HTTP/1.1', `X: ${'a'.repeat(40_000)}`)))
    const many = Array.from({ length: 120 }, (_, index) => `X-${index}: 1`)
    expect([
      status,
      answerIn(await exchangeBytes(api.http.port, head('GET /ping HTTP/1.1', close, ...many))).status,
    ]).toEqual([431, 431])
  })

  test('a body is refused by its declared length, before any of it is read', async () => {
    const request = head('POST /api/v1/namespaces/_/actions/echo HTTP/1.1', 'Content-Length: 99000000', close)
    const { status, error } = answerIn(await exchangeUntilAnswer(request))
    expect([status, error]).toEqual([413, 'Request larger than allowed: 99000000 > 1048576 bytes.'])
    const put = head('PUT /api/v1/namespaces/_/actions/big HTTP/1.1', 'Content-Length: 99000000', close)
    expect(answerIn(await exchangeUntilAnswer(put))).toMatchObject({
      status: 413,
      error: 'Request larger than allowed: 99000000 > 52428800 bytes.',
    })
  })

  test('an answer reaches a client that sends its body to the end, although its connection is closed then', async () => {
    const body = 'x'.repeat(8 * 1024 * 1024)
    const request = head('POST /api/v1/namespaces/_/actions/echo HTTP/1.1', `Content-Length: ${body.length}`, close)
    expect(answerIn(await exchangeBytes(api.http.port, request, body)).status).toBe(413)
  })

  test('a body in chunks is counted', async () => {
    const request = head('POST /api/v1/namespaces/_/actions/echo HTTP/1.1', 'Transfer-Encoding: chunked', close)
    const chunk = `80000\r\n${'x'.repeat(0x80000)}\r\n`
    const { status, error } = answerIn(await exchangeBytes(api.http.port, request, chunk, chunk, '1\r\nx\r\n0\r\n\r\n'))
    expect([status, error]).toEqual([413, 'Request larger than allowed: 1048577 > 1048576 bytes.'])
  })

  test('a body of exactly the limit passes, one more byte does not; missing rights are told first', async () => {
    const body = (length: number) => JSON.stringify({ a: 'x'.repeat(length - 8) })
    expect((await api.call('POST', 'guest/actions/echo', { body: body(1024 * 1024) })).status).toBe(202)
    expect((await api.call('POST', 'guest/actions/echo', { body: body(1024 * 1024 + 1) })).status).toBe(413)
    expect((await api.call('POST', 'other/actions/echo', { body: body(1024 * 1024 + 1) })).status).toBe(403)
    expect((await api.call('POST', 'guest/actions/missing', { body: body(1024 * 1024 + 1) })).status).toBe(413)
  })

  test('code of exactly the limit is taken, in a body that is larger', async () => {
    const limit = 1024 * 1024
    await using small = await openTestApi({ limits: { execSizeBytes: limit } })
    const exec = (length: number) => ({ exec: { kind: 'nodejs:20', code: 'x '.repeat(length / 2) } })
    expect((await small.call('PUT', 'guest/actions/huge', { body: exec(limit) })).status).toBe(200)
    const reply = await small.call('PUT', 'guest/actions/huger', { body: exec(limit + 2) })
    expect([reply.status, reply.body]).toMatchObject([
      413,
      { error: 'exec larger than allowed: 1048578 > 1048576 bytes.' },
    ])
    expect((await small.call('GET', 'guest/actions/huger')).status).toBe(404)
  })

  /** Sends a request whose body never comes and reads until an answer is there. */
  const exchangeUntilAnswer = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(api.http.port, '127.0.0.1', () => socket.write(request))
      let text = ''
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        if (text.endsWith('}')) {
          socket.destroy()
          resolve(text)
        }
      })
      socket.once('error', reject)
    })
})

describe('Expect: 100-continue', () => {
  test('is answered before the body is read, and not where the request is refused', async () => {
    const body = '{"a":1}'
    const lines = [`Content-Length: ${body.length}`, 'Content-Type: application/json', 'Expect: 100-continue', close]
    const path = '/api/v1/namespaces/_/actions/echo?blocking=true&result=true'
    const taken = await exchangeBytes(api.http.port, head(`POST ${path} HTTP/1.1`, ...lines), body)
    expect(taken).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
    expect(taken.endsWith(body)).toBe(true)
    const refused = await exchangeBytes(api.http.port, head('POST /nowhere HTTP/1.1', ...lines))
    expect(answerIn(refused).status).toBe(404)
  })
})

describe('a slow or vanishing client', () => {
  let strict: TestApi
  beforeAll(async () => {
    strict = await openTestApi({
      bounds: { headersTimeoutMs: 300, bodyIdleMs: 300, requestTimeoutMs: 5000, maxConnectionsPerSource: 5 },
    })
    await strict.call('PUT', 'guest/actions/echo', { body: code })
  })
  afterAll(() => strict[Symbol.asyncDispose]())

  const credentials = () => `Authorization: ${strict.identities.credentials('guest')}`
  const start = () => `POST /api/v1/namespaces/_/actions/echo HTTP/1.1\r\nHost: x\r\n${credentials()}\r\n`

  test('with half a head is given up with 408', async () => {
    expect(answerIn(await exchangeBytes(strict.http.port, start())).status).toBe(408)
    expect(await exchangeBytes(strict.http.port)).toContain('408')
  })

  test('with half a body is given up with 408', async () => {
    const text = await exchangeBytes(strict.http.port, `${start()}Content-Length: 100\r\n\r\n{"a":`)
    expect(answerIn(text)).toMatchObject({ status: 408, error: 'The body of the request did not arrive in time.' })
  })

  test('that drips a body is given up with 408', async () => {
    const socket = connect(strict.http.port, '127.0.0.1', () =>
      socket.write(`${start()}Content-Length: 1000000\r\n\r\n`),
    )
    const drip = setInterval(() => socket.write(' '), 50)
    const text = await textOf(socket)
    clearInterval(drip)
    expect(answerIn(text).status).toBe(408)
  })

  test('that goes away in the middle leaves nothing behind', async () => {
    for (const part of [
      'GET / HT',
      `${start()}Content-Length: 100\r\n\r\n{"a":`,
      `${start()}Transfer-Encoding: chunked\r\n\r\n5\r\nab`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(strict.http.port, '127.0.0.1', () => {
          socket.write(part, () => {
            socket.destroy()
            resolve()
          })
        })
      })
    }
    expect((await strict.call('GET', '/ping')).status).toBe(200)
    expect(strict.balancer.published).toHaveLength(0)
  })

  test('that goes away while it waits does not stop the run', async () => {
    const gate = createDeferred<ScriptedEnd>()
    await strict.call('PUT', 'guest/actions/slow', { body: code })
    strict.balancer.script('guest/slow', () => gate.promise)
    const socket = connect(strict.http.port, '127.0.0.1', () =>
      socket.write(
        `POST /api/v1/namespaces/_/actions/slow?blocking=true HTTP/1.1\r\nHost: x\r\n${credentials()}\r\n\r\n`,
      ),
    )
    await expect.poll(() => strict.balancer.published.length).toBeGreaterThan(0)
    socket.destroy()
    gate.resolve({ result: {} })
    const id = strict.balancer.published.at(-1)?.message.activationId ?? ''
    await expect.poll(async () => (await strict.call('GET', `guest/activations/${id}`)).status).toBe(200)
  })

  test('with more connections than are allowed gets 503', async () => {
    const sockets = await Promise.all(Array.from({ length: 5 }, () => opened(strict.http.port)))
    const { status, text } = answerIn(await exchangeBytes(strict.http.port))
    expect(status).toBe(503)
    expect(text).toContain('Retry-After: 1')
    for (const socket of sockets) socket.destroy()
    await expect.poll(async () => (await strict.call('GET', '/ping').catch(() => ({ status: 0 }))).status).toBe(200)
  })
})

describe('pipelining', () => {
  test('answers one after the other, in order', async () => {
    const text = await exchangeBytes(
      api.http.port,
      head('GET /ping HTTP/1.1'),
      head('GET /nowhere HTTP/1.1'),
      head('GET /ping HTTP/1.1', close),
    )
    expect([...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['200', '404', '200'])
  })
})

test('nothing tells about the server or its insides', async () => {
  const reply = await api.call('GET', '/nowhere')
  expect(Object.keys(reply.headers).toSorted()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'date',
    'x-request-id',
  ])
})

test('an absolute target is served by its path', async () => {
  const text = await exchangeBytes(api.http.port, head('GET http://elsewhere:1/ping HTTP/1.1', close))
  expect(text).toMatch(/^HTTP\/1\.1 200/)
})

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

function textOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    socket.on('error', () => undefined)
    socket.once('close', () => resolve(text))
  })
}
