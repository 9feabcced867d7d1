import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { UnexpectedReplyError } from './errors.js'
import { createRequester } from './requester.js'
import { brokenOff, clientOf } from './test-support/broken-off.js'
import { failure } from './test-support/failure.js'
import { openHttpServer, openTcpServer } from './test-support/raw-servers.js'

const answer = '{"name":"hello"}'

describe('a connection that does not come about', () => {
  test('is refused', async () => {
    const { port } = await (async () => {
      await using gone = await openTcpServer(() => {})
      return gone
    })()
    const error = await brokenOff(`http://127.0.0.1:${port}`)
    expect(error).toMatchObject({
      kind: 'connection',
      reason: 'refused',
      sent: false,
      code: 'ECONNREFUSED',
      syscall: 'connect',
      address: '127.0.0.1',
      port,
    })
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' })
    expect(error.hint).toContain('running')
    expect(error.transactionId).toMatch(/^[0-9a-f]{32}$/)
  })

  test('is refused by every address of a host', async () => {
    const error = await brokenOff('http://localhost:1')
    expect(error).toMatchObject({ reason: 'refused', port: 1, hostname: 'localhost' })
  })

  test('has no address', async () => {
    const error = await brokenOff('http://no-such-host.invalid')
    expect(error).toMatchObject({
      reason: 'dns',
      sent: false,
      syscall: 'getaddrinfo',
      hostname: 'no-such-host.invalid',
    })
  })

  test('takes longer than it may', async () => {
    await using silent = await openTcpServer(() => {})
    const error = await brokenOff(`https://127.0.0.1:${silent.port}`, { connectTimeoutMs: 80 })
    expect(error).toMatchObject({ reason: 'connectTimeout', sent: false, code: 'ETIMEDOUT' })
  })
})

describe('a connection that breaks off', () => {
  test('before the answer', async () => {
    await using server = await openHttpServer((incoming) => incoming.socket.destroy())
    expect(await brokenOff(server.apihost)).toMatchObject({ reason: 'reset', sent: true, code: 'ECONNRESET' })
  })

  test('in the middle of the answer', async () => {
    await using server = await openHttpServer((incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' })
      outgoing.write('{"name"', () => incoming.socket.destroy())
    })
    expect(await brokenOff(server.apihost)).toMatchObject({ reason: 'reset', sent: true })
  })

  test('in the middle of a chunked answer', async () => {
    await using server = await openTcpServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"name"'))
    })
    expect(await brokenOff(server.apihost)).toMatchObject({ reason: 'reset', sent: true })
  })

  test('with something that is no HTTP', async () => {
    await using server = await openTcpServer((socket) =>
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    )
    const error = await brokenOff(server.apihost)
    expect(error).toMatchObject({ reason: 'protocol', sent: true })
    expect(error.hint).toContain('https://')
  })
})

describe('the body of an answer', () => {
  test('may be packed', async () => {
    await using server = await openHttpServer((incoming, outgoing) => {
      expect(incoming.headers['accept-encoding']).toBe('gzip')
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(gzipSync(answer))
    })
    await using client = clientOf(server.apihost)
    expect(await client.actions.get('hello')).toEqual({ name: 'hello' })
  })

  test('that claims to be packed and is not breaks off', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Encoding': 'gzip' }).end(answer)
    })
    expect(await brokenOff(server.apihost)).toMatchObject({ code: 'Z_DATA_ERROR' })
    await using other = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Encoding': 'zstd' }).end(answer)
    })
    expect(await brokenOff(other.apihost)).toMatchObject({ code: 'ERR_CONTENT_ENCODING', reason: 'protocol' })
  })

  test('may not be longer than the options say, packed or not', async () => {
    const long = 'x'.repeat(200_000)
    await using server = await openHttpServer((incoming, outgoing) => {
      const packed = incoming.url?.endsWith('packed') === true
      outgoing.writeHead(200, packed ? { 'Content-Encoding': 'gzip' } : {}).end(packed ? gzipSync(long) : long)
    })
    await using client = clientOf(server.apihost, { maxResponseBytes: 100_000 })
    for (const name of ['plain', 'packed']) {
      expect(await failure(client.actions.get(name))).toMatchObject({ kind: 'connection', reason: 'responseTooLarge' })
    }
  })

  test('may be many megabytes long', async () => {
    const action = { name: 'hello', exec: { kind: 'nodejs:20', code: 'ä'.repeat(10_000_000), binary: false } }
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(action))
    })
    await using client = clientOf(server.apihost)
    expect((await client.actions.get('hello')).exec.code?.length).toBe(10_000_000)
  })

  test.each([
    ['JSON that is none', 'application/json', '{"name":', 'text that is no JSON'],
    ['a page', 'text/html; charset=utf-8', '<html>Log in</html>', 'text/html'],
    ['a byte order mark and a page', 'text/html', '\uFEFF<html>', 'text/html'],
  ])('that is %s is an answer of something else', async (...[, contentType, text, what]) => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': contentType }).end(text)
    })
    await using client = clientOf(server.apihost)
    const error = await failure(client.actions.get('hello'))
    expect(error).toBeInstanceOf(UnexpectedReplyError)
    expect(error).toMatchObject({
      kind: 'unexpectedReply',
      status: 200,
      message: `The server answered 200 with ${what}.`,
    })
    expect((error as UnexpectedReplyError).response.text).toBe(text.replace('\uFEFF', ''))
  })

  test('is read as JSON without a content type, with a byte order mark, and with __proto__ in it', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end('\uFEFF{"__proto__":{"a":1}}'))
    await using client = clientOf(server.apihost)
    const got = await client.actions.invoke('hello', {}, { result: true })
    expect(Object.keys(got as object)).toEqual(['__proto__'])
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  test('that is no list, no count or no record where one is due is an answer of something else', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
    await using client = clientOf(server.apihost)
    for (const call of [
      client.actions.list(),
      client.actions.count(),
      client.actions.start('a'),
      client.actions.invoke('a', {}, { blocking: true }),
    ]) {
      expect(await failure(call)).toMatchObject({ kind: 'unexpectedReply', status: 200 })
    }
  })
})

describe('connections', () => {
  test('are kept and used again, and closed with the client', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
    })
    const client = clientOf(server.apihost)
    for (let n = 0; n < 5; n++) await client.actions.get('hello')
    expect(server.connections).toBe(1)
    await client.close()
    await client.close()
    expect(await failure(client.actions.get('hello'))).toMatchObject({ kind: 'configuration', problem: 'closed' })
  })

  test('of a client that is closed stay until its calls have ended', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      setTimeout(() => outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer), 30)
    })
    const client = clientOf(server.apihost)
    const call = client.actions.get('hello')
    await client.close()
    expect(await call).toEqual({ name: 'hello' })
  })
})

describe('a request', () => {
  test('that is answered before it is sent whole gets that answer', async () => {
    await using server = await openHttpServer((incoming, outgoing) => {
      outgoing.writeHead(413, { 'Content-Type': 'application/json' }).end('{"error":"too large","code":"x"}')
      incoming.resume()
    })
    await using client = clientOf(server.apihost)
    const call = client.actions.create('big', { exec: { kind: 'nodejs:20', code: 'x'.repeat(30_000_000) } })
    expect(await failure(call)).toMatchObject({ kind: 'tooLarge', message: 'too large', transactionId: 'x' })
    expect(await failure(client.actions.create('small', {}))).toMatchObject({ kind: 'tooLarge' })
  })

  test('without a body says so, and names no type', async () => {
    const seen: (string | undefined)[] = []
    await using server = await openHttpServer(({ headers }, outgoing) => {
      seen.push(headers['content-length'], headers['content-type'], headers['transfer-encoding'])
      outgoing.writeHead(204).end()
    })
    await using client = clientOf(server.apihost)
    const { status, text } = await client.request({ method: 'POST', path: '/api/v1/x', query: { b: 1, a: true } })
    expect([status, text]).toEqual([204, ''])
    expect(seen).toEqual(['0', undefined, undefined])
    expect(await failure(client.request({ method: 'GET', path: 'no-slash' }))).toMatchObject({ kind: 'validation' })
  })

  test('is made by a requester as well, until it is closed', async () => {
    await using server = await openHttpServer((incoming, outgoing) => {
      outgoing.end(`${incoming.method} ${incoming.url} ${incoming.headers.authorization}`)
    })
    const requester = createRequester({ apihost: server.apihost, auth: 'a:b' })
    const request = { method: 'get', path: '/api/v1/x', query: { b: 1 } }
    expect((await requester.request(request)).text).toBe('GET /api/v1/x?b=1 Basic YTpi')
    await requester.close()
    expect(await failure(requester.request(request))).toMatchObject({ kind: 'configuration', problem: 'closed' })
  })
})

describe("axios's own adapters", () => {
  test.each(['http', 'fetch'] as const)('%s does the same', async (adapter) => {
    await using server = await openHttpServer((incoming, outgoing) => {
      if (incoming.url?.includes('slow') === true) return
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'X-Request-ID': 'abc' }).end(answer)
    })
    await using client = clientOf(server.apihost, { adapter })
    const { data, response } = await client.actions.get('hello').withResponse()
    expect(data).toEqual({ name: 'hello' })
    expect(response.requestId).toBe('abc')
    expect(await failure(client.actions.get('slow', { timeoutMs: 60 }))).toMatchObject({ kind: 'timeout' })
    const signal = AbortSignal.abort('why')
    expect(await failure(client.actions.get('hello', { signal }))).toMatchObject({ kind: 'aborted', cause: 'why' })
    await using refused = clientOf('http://127.0.0.1:1', { adapter })
    const error = await failure(refused.actions.get('hello'))
    expect(error).toMatchObject({ kind: 'connection', reason: adapter === 'fetch' ? 'other' : 'refused' })
    expect(JSON.stringify(error.cause)).not.toContain('Basic')
  })
})
