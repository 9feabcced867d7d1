import { describe, expect, test } from 'vitest'
import { createClient, type WhiskClient } from './client.js'
import { AbortError, TimeoutError } from './errors.js'
import type { ClientOptions } from './options.js'
import { openContractServer, testAuth } from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { openHttpServer, openTcpServer } from './test-support/raw-servers.js'
import { sampleActivation } from './test-support/samples.js'

function clientOf(apihost: string, options: ClientOptions = {}): WhiskClient {
  return createClient({ apihost, auth: testAuth, env: {}, retries: 0, ...options })
}

describe('a dead server', () => {
  test.each([
    ['that never answers', () => undefined],
    [
      'that stops in the middle of its answer',
      (outgoing: { writeHead(status: number): { write(text: string): unknown } }) => outgoing.writeHead(200).write('{'),
    ],
  ])('%s costs no more than the time that the call has', async (_title, answer) => {
    await using server = await openHttpServer((_incoming, outgoing) => void answer(outgoing))
    await using client = clientOf(server.apihost, { timeoutMs: 100 })
    const began = performance.now()
    const error = await failure(client.actions.get('hello'))
    const tookMs = performance.now() - began
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ kind: 'timeout', name: 'TimeoutError', timeoutMs: 100, method: 'GET' })
    expect(error.transactionId).toMatch(/^[0-9a-f]{32}$/)
    expect(tookMs).toBeGreaterThan(95)
    expect(tookMs).toBeLessThan(2_000)
  })

  test('costs the time of the call and not of the client where both are given', async () => {
    await using server = await openTcpServer(() => {})
    await using client = clientOf(server.apihost, { timeoutMs: 60_000 })
    expect(await failure(client.info.api({ timeoutMs: 50 }))).toMatchObject({ kind: 'timeout', timeoutMs: 50 })
  })

  test('is not waited for during the wait between attempts', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(503, { 'Retry-After': '1' }).end()
    })
    await using client = clientOf(server.apihost, { timeoutMs: 5_000, retries: 2 })
    const signal = AbortSignal.timeout(60)
    const error = await failure(client.actions.get('hello', { signal }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.cause).toMatchObject({ name: 'TimeoutError' })
  })
})

describe('a signal', () => {
  test('that is aborted already sends nothing', async () => {
    await using server = await openTcpServer(() => {})
    await using client = clientOf(server.apihost)
    const error = await failure(client.info.api({ signal: AbortSignal.abort(new Error('not any more')) }))
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ kind: 'aborted', name: 'AbortError', cause: { message: 'not any more' } })
    expect(server.connections).toBe(0)
  })

  test('ends the wait for a key', async () => {
    const controller = new AbortController()
    await using client = clientOf('http://127.0.0.1:1', { auth: () => new Promise(() => controller.abort('enough')) })
    expect(await failure(client.actions.get('x', { signal: controller.signal }))).toMatchObject({ kind: 'aborted' })
  })

  test('ends the call while the connection comes about', async () => {
    const controller = new AbortController()
    await using silent = await openTcpServer(() => controller.abort())
    await using client = clientOf(`https://127.0.0.1:${silent.port}`)
    expect(await failure(client.info.api({ signal: controller.signal }))).toMatchObject({ kind: 'aborted' })
  })

  test('ends the call while the server thinks', async () => {
    const controller = new AbortController()
    const hungUp = Promise.withResolvers<void>()
    await using server = await openHttpServer((incoming) => {
      incoming.socket.once('close', () => hungUp.resolve())
      controller.abort()
    })
    await using client = clientOf(server.apihost)
    const call = client.actions.invoke('hello', {}, { result: true, signal: controller.signal })
    expect(await failure(call)).toMatchObject({ kind: 'aborted', method: 'POST' })
    await hungUp.promise
  })

  test('ends the call in the middle of the answer', async () => {
    const controller = new AbortController()
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': '1000' })
      outgoing.write('{', () => setTimeout(() => controller.abort(), 10))
    })
    await using client = clientOf(server.apihost)
    expect(await failure(client.actions.get('x', { signal: controller.signal }))).toMatchObject({ kind: 'aborted' })
  })

  test('ends the wait between attempts', async () => {
    const controller = new AbortController()
    await using server = await openHttpServer((_incoming, outgoing) =>
      outgoing.writeHead(503, { 'Retry-After': '30' }).end(),
    )
    await using client = clientOf(server.apihost, {
      retries: 2,
      hooks: { retry: () => controller.abort() },
    })
    expect(await failure(client.actions.get('x', { signal: controller.signal }))).toMatchObject({ kind: 'aborted' })
  })

  test('ends the wait for an activation', async () => {
    const controller = new AbortController()
    await using server = await openContractServer(({ operationId }) => {
      if (operationId === 'invokeAction') return { status: 202, body: { activationId: sampleActivation.activationId } }
      controller.abort()
      return { status: 404, body: { error: 'The requested resource does not exist.', code: 'x' } }
    })
    await using client = clientOf(server.apihost)
    const pending = await client.actions.start('hello')
    const error = await failure(pending.wait({ signal: controller.signal }))
    expect(error).toMatchObject({ kind: 'aborted', activationId: sampleActivation.activationId })
  })

  test('leaves no listener behind', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end('{}'))
    await using client = clientOf(server.apihost)
    const { signal } = new AbortController()
    let listeners = 0
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === 'addEventListener') listeners++
        if (name === 'removeEventListener') listeners--
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value
      },
    })
    await client.actions.get('x', { signal: counted })
    expect(listeners).toBe(0)
  })
})

describe('a client that is destroyed', () => {
  test('ends what is under way and takes nothing more', async () => {
    const reached = Promise.withResolvers<void>()
    await using server = await openHttpServer(() => reached.resolve())
    const client = clientOf(server.apihost)
    const call = failure(client.actions.get('hello'))
    await reached.promise
    client.destroy(new Error('going home'))
    expect(await call).toMatchObject({ kind: 'aborted', cause: { message: 'going home' } })
    expect(await failure(client.actions.get('hello'))).toMatchObject({ kind: 'configuration', problem: 'closed' })
  })
})

describe('the wait for an activation', () => {
  test('asks until there is a record', async () => {
    let asked = 0
    await using server = await openContractServer(({ operationId }) => {
      if (operationId === 'invokeAction') return { status: 202, body: { activationId: sampleActivation.activationId } }
      asked++
      return asked < 3
        ? { status: 404, body: { error: 'The requested resource does not exist.', code: 'x' } }
        : { status: 200, body: sampleActivation }
    })
    await using client = clientOf(server.apihost)
    const pending = await client.actions.invoke('hello', {})
    expect(pending.status).toBe('running')
    expect(await pending.poll()).toBeUndefined()
    expect(await pending.wait()).toEqual(sampleActivation)
    expect(asked).toBe(3)
  })

  test('has a time of its own', async () => {
    await using server = await openContractServer(() => {
      return { status: 404, body: { error: 'The requested resource does not exist.', code: 'x' } }
    })
    await using client = clientOf(server.apihost)
    const error = await failure(client.activations.pending(sampleActivation.activationId).wait({ timeoutMs: 120 }))
    expect(error).toMatchObject({ kind: 'timeout', timeoutMs: 120, activationId: sampleActivation.activationId })
  })

  test('ends where the server says something else than not yet', async () => {
    await using server = await openContractServer(() => ({ status: 401, body: { error: 'no', code: 'x' } }))
    await using client = clientOf(server.apihost)
    const wait = client.activations.pending(sampleActivation.activationId).wait()
    expect(await failure(wait)).toMatchObject({ kind: 'unauthorized' })
  })
})
