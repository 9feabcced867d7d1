import { createServer } from 'node:http'
import { connect } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createClient } from './client.js'
import { isLoopback } from './agents.js'
import type { Environment } from './options.js'
import { completeOptions, findDestination, findPlace, parseApihost } from './settings.js'
import { makeCertificate } from './test-support/certificates.js'
import {
  closeServer,
  listen,
  openContractServer,
  type RecordedRequest,
  testAuth,
} from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { openHttpServer } from './test-support/raw-servers.js'

describe('what the options leave open', () => {
  const find = (options: object, env: Environment) => {
    const settings = completeOptions({ ...options, env })
    return findDestination(settings, findPlace(settings))
  }

  test('is taken from where an action runs before where a person works', () => {
    const env = {
      __OW_API_HOST: 'http://action:1',
      __OW_API_KEY: 'action:key',
      __OW_NAMESPACE: 'guest',
      __OW_TRANSACTION_ID: 'tid',
      WHISK_APIHOST: 'person',
      WHISK_AUTH: 'person:key',
      WHISK_APIVERSION: 'v3',
    }
    expect(find({}, env)).toMatchObject({
      base: 'http://action:1',
      auth: 'action:key',
      namespace: 'guest',
      apiVersion: 'v3',
      transactionId: 'tid',
      insecure: false,
    })
    const person = { WHISK_APIHOST: 'person', WHISK_AUTH: 'person:key', __OW_API_KEY: '' }
    expect(find({}, person)).toMatchObject({
      base: 'https://person',
      auth: 'person:key',
      namespace: '_',
      apiVersion: 'v1',
    })
    expect(find({ apihost: 'mine', namespace: 'n' }, env)).toMatchObject({ base: 'https://mine', namespace: 'n' })
  })

  test('is looked up at the first call, and not before', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    const env: Record<string, string> = {}
    await using client = createClient({ env })
    env['__OW_API_HOST'] = server.apihost
    env['__OW_API_KEY'] = testAuth
    env['__OW_NAMESPACE'] = 'guest'
    env['__OW_TRANSACTION_ID'] = 'parent-transaction'
    expect(await client.namespaces.list()).toEqual(['guest'])
    expect(server.last().headers['x-request-id']).toBe('parent-transaction')
  })

  test('is looked up at each call where it says as whom, as in a warm action', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: [] }))
    const env: Record<string, string> = { __OW_API_HOST: server.apihost }
    await using client = createClient({ env })
    for (const run of ['first', 'second']) {
      env['__OW_API_KEY'] = `${run}:key`
      env['__OW_NAMESPACE'] = run
      env['__OW_TRANSACTION_ID'] = `transaction-${run}`
      await client.triggers.list()
    }
    const sent = server.requests.map(({ url, headers }) => ({
      namespace: url.split('/')[4],
      key: Buffer.from(String(headers['authorization']).slice(6), 'base64').toString(),
      transaction: headers['x-request-id'],
    }))
    expect(sent).toEqual([
      { namespace: 'first', key: 'first:key', transaction: 'transaction-first' },
      { namespace: 'second', key: 'second:key', transaction: 'transaction-second' },
    ])
  })

  test('is the process environment where nothing else is said', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    process.env['__OW_API_HOST'] = server.apihost
    process.env['__OW_API_KEY'] = testAuth
    try {
      await using client = createClient()
      expect(await client.namespaces.list()).toEqual(['guest'])
    } finally {
      delete process.env['__OW_API_HOST']
      delete process.env['__OW_API_KEY']
    }
  })
})

describe('an API host', () => {
  test.each([
    ['h', 'https://h'],
    ['localhost:3233', 'https://localhost:3233'],
    ['http://h:80/', 'http://h'],
    ['HTTP://H/', 'http://h'],
    ['https://h/base//', 'https://h/base'],
    [' https://h ', 'https://h'],
    ['[::1]:3233', 'https://[::1]:3233'],
  ])('%j goes to %s', (apihost, base) => {
    expect(parseApihost(apihost)).toBe(base)
  })

  test('is a loopback, or is none', () => {
    for (const host of ['localhost', 'LOCALHOST', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]'])
      expect(isLoopback(host)).toBe(true)
    for (const host of ['example.com', '127.0.0.1.example.com', '128.0.0.1', '[::2]', 'notlocalhost'])
      expect(isLoopback(host)).toBe(false)
  })
})

describe('the headers of a request', () => {
  const headersOf = async (options: object, requestOptions: object = {}): Promise<RecordedRequest['headers']> => {
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {}, ...options })
    await client.namespaces.list(requestOptions)
    return server.last().headers
  }

  test('name key, client and transaction', async () => {
    const headers = await headersOf({})
    expect(headers['authorization']).toBe(`Basic ${Buffer.from(testAuth).toString('base64')}`)
    expect(headers['user-agent']).toMatch(/^wsk-sdk\/\d+\.\d+\.\d+$/)
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
  })

  test('may be left out, replaced and added, those of the call last', async () => {
    const left = await headersOf({ userAgent: false, requestId: false })
    expect(left).not.toHaveProperty('user-agent')
    expect(left).not.toHaveProperty('x-request-id')
    const given = await headersOf(
      { userAgent: 'mine/1', requestId: () => 'made', headers: { 'X-One': '1', 'x-two': '2' } },
      { headers: { 'X-TWO': 'two', authorization: 'Bearer t' }, requestId: 'given' },
    )
    expect(given).toMatchObject({
      'user-agent': 'mine/1',
      'x-request-id': 'given',
      'x-one': '1',
      'x-two': 'two',
      authorization: 'Bearer t',
    })
  })

  test('hold the key that is asked for each time', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    const keys = ['first:key', 'second:key-ä']
    await using client = createClient({
      apihost: server.apihost,
      env: {},
      auth: () => Promise.resolve(keys.shift() ?? ''),
    })
    await client.namespaces.list()
    await client.namespaces.list()
    const sent = server.requests.map(({ headers }) =>
      Buffer.from(String(headers['authorization']).slice(6), 'base64').toString(),
    )
    expect(sent).toEqual(['first:key', 'second:key-ä'])
    await expect(client.namespaces.list()).rejects.toMatchObject({ problem: 'missingAuth' })
  })
})

describe('a proxy', () => {
  const openProxy = async () => {
    const asked: string[] = []
    const proxy = await openHttpServer((incoming, outgoing) => {
      asked.push(`${incoming.method} ${incoming.url}`)
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('["through the proxy"]')
    })
    return { asked, url: proxy.apihost, [Symbol.asyncDispose]: () => proxy[Symbol.asyncDispose]() }
  }

  test('of the environment is used for other hosts, and never for a loopback', async () => {
    await using proxy = await openProxy()
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url }
    await using far = createClient({ apihost: 'http://openwhisk.invalid', auth: testAuth, env })
    expect(await far.namespaces.list()).toEqual(['through the proxy'])
    expect(proxy.asked).toEqual(['GET http://openwhisk.invalid/api/v1/namespaces'])
    await using near = createClient({ apihost: server.apihost, auth: testAuth, env })
    expect(await near.namespaces.list()).toEqual(['guest'])
    await using excepted = createClient({
      apihost: 'http://openwhisk.invalid',
      auth: testAuth,
      retries: 0,
      env: { ...env, NO_PROXY: 'openwhisk.invalid' },
    })
    await expect(excepted.namespaces.list()).rejects.toMatchObject({ reason: 'dns' })
    expect(proxy.asked).toHaveLength(1)
  })

  test('of the options is used for every host, and none where they say none', async () => {
    await using proxy = await openProxy()
    await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
    await using through = createClient({ apihost: server.apihost, auth: testAuth, env: {}, proxy: proxy.url })
    expect(await through.namespaces.list()).toEqual(['through the proxy'])
    const env = { HTTP_PROXY: proxy.url }
    await using past = createClient({
      apihost: 'http://openwhisk.invalid',
      auth: testAuth,
      env,
      proxy: false,
      retries: 0,
    })
    await expect(past.namespaces.list()).rejects.toMatchObject({ reason: 'dns' })
  })

  test.each([
    ['http://openwhisk.invalid', 'HTTP_PROXY'],
    ['https://openwhisk.invalid', 'https_proxy'],
  ])('for %s that %s spells wrong is told without its password', async (apihost, name) => {
    const env = { [name]: 'http://user:hunter2#more@proxy.invalid:3128' }
    await using client = createClient({ apihost, auth: testAuth, env })
    const error = await failure(client.namespaces.list())
    expect(error).toMatchObject({ kind: 'configuration', problem: 'invalidOption' })
    expect(error.hint).toContain('%23')
    expect(inspect(error) + JSON.stringify(error)).not.toContain('hunter2')
  })

  test('carries https end to end', async () => {
    const certificate = await makeCertificate()
    await using server = await openHttpServer((_incoming, outgoing) => {
      // Later than a connection may take: that time ends with the connection.
      setTimeout(() => outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('["over TLS"]'), 400)
    }, certificate)
    const tunnels: string[] = []
    const proxy = createServer().on('connect', (incoming, socket) => {
      tunnels.push(String(incoming.url))
      const target = connect(server.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
    })
    const url = await listen(proxy)
    await using through = createClient({
      apihost: server.apihost,
      auth: testAuth,
      env: {},
      proxy: url,
      ca: certificate.cert,
      connectTimeoutMs: 300,
    })
    expect(await through.namespaces.list()).toEqual(['over TLS'])
    expect(await through.namespaces.list()).toEqual(['over TLS'])
    expect(tunnels).toEqual([`localhost:${server.port}`])
    await through.close()
    await closeServer(proxy)
  })
})
