import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient, type WhiskClient } from './client.js'
import { ConnectionError, type ConnectionReason, isWhiskError } from './errors.js'
import type { WireRetry } from './hooks.js'
import type { ClientOptions } from './options.js'
import { createRetryBudget, decideRetry, type FailedAttempt, parseRetryAfter, type Repeatable } from './retry.js'
import { testAuth } from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { openHttpServer } from './test-support/raw-servers.js'

/** A server whose first answers are these statuses (0: it hangs up); the others are 200. */
async function openFlakyServer(...first: readonly number[]) {
  const seen: string[] = []
  const ids = new Set<string>()
  const server = await openHttpServer((incoming, outgoing) => {
    const status = first[seen.length] ?? 200
    seen.push(incoming.method ?? '')
    ids.add(String(incoming.headers['x-request-id']))
    incoming.resume()
    if (status === 0) incoming.socket.destroy()
    else {
      const body = status === 200 ? '{"a":1}' : '{"error":"refused","code":"tid"}'
      outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    }
  })
  return { seen, ids, apihost: server.apihost, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

function clientOf(apihost: string, options: ClientOptions = {}): WhiskClient {
  return createClient({ apihost, auth: testAuth, env: {}, ...options })
}

const settled = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    () => 'well',
    (error: unknown) => (isWhiskError(error) ? error.kind : String(error)),
  )

describe('what changes nothing twice', () => {
  test.each([0, 408, 429, 502, 503, 504])('a GET is repeated after %i, under one transaction id', async (status) => {
    await using server = await openFlakyServer(status, status)
    const retries: WireRetry[] = []
    await using client = clientOf(server.apihost, { hooks: { retry: (event) => retries.push(event) } })
    const { response } = await client.actions.get('hello').withResponse()
    expect(server.seen).toEqual(['GET', 'GET', 'GET'])
    expect(response.attempts).toBe(3)
    expect(server.ids.size).toBe(1)
    expect(retries.map(({ request }) => request.attempt)).toEqual([1, 2])
    expect(retries.map(({ reason }) => (typeof reason === 'number' ? reason : reason.kind))).toEqual(
      Array(2).fill(status === 0 ? 'connection' : status),
    )
  })

  test.each([400, 401, 403, 404, 406, 409, 413, 500, 501])('a GET is not repeated after %i', async (status) => {
    await using server = await openFlakyServer(status)
    await using client = clientOf(server.apihost)
    await settled(client.actions.get('hello'))
    expect(server.seen).toEqual(['GET'])
  })

  test('an update and a delete are repeated', async () => {
    await using server = await openFlakyServer(0, 200, 503)
    await using client = clientOf(server.apihost)
    await client.packages.update('tools', {})
    await client.packages.delete('tools')
    expect(server.seen).toEqual(['PUT', 'PUT', 'DELETE', 'DELETE'])
  })

  test('an invocation with a key is repeated, under that key, and one without is not', async () => {
    const keys: unknown[] = []
    await using server = await openHttpServer((incoming, outgoing) => {
      keys.push(incoming.headers['idempotency-key'])
      incoming.resume()
      if (keys.length % 2 === 1) incoming.socket.destroy()
      else outgoing.writeHead(202, { 'Content-Type': 'application/json' }).end(`{"activationId":"${'a'.repeat(32)}"}`)
    })
    await using client = clientOf(server.apihost)
    const { activationId } = await client.actions.start('hello', {}, { idempotencyKey: 'order-1' })
    expect([activationId, keys]).toEqual(['a'.repeat(32), ['order-1', 'order-1']])
    expect(await settled(client.actions.start('hello'))).toBe('connection')
    expect(keys).toHaveLength(3)
  })

  test('an invocation with a key is repeated while the server still accepts an earlier one, and after no other conflict', async () => {
    let asked = 0
    await using server = await openHttpServer((incoming, outgoing) => {
      asked++
      incoming.resume()
      const isBusy = incoming.url?.includes('busy') === true
      const head = { 'Content-Type': 'application/json', ...(isBusy ? { 'Retry-After': '0' } : {}) }
      if (isBusy && asked % 3 === 0) outgoing.writeHead(202, head).end(`{"activationId":"${'a'.repeat(32)}"}`)
      else outgoing.writeHead(409, head).end('{"error":"no","code":"tid"}')
    })
    await using client = clientOf(server.apihost)
    const key = { idempotencyKey: 'order-1' }
    expect((await client.actions.start('busy', {}, key)).activationId).toBe('a'.repeat(32))
    expect(asked).toBe(3)
    expect(await settled(client.actions.start('busy', {}, { ...key, retries: 1 }))).toBe('conflict')
    expect(asked).toBe(5)
    expect(await settled(client.actions.start('conflict', {}, key))).toBe('conflict')
    expect(asked).toBe(6)
    asked = 0
    expect(await settled(client.actions.start('busy'))).toBe('conflict')
    expect(asked).toBe(1)
  })

  test('a delete that finds nothing the second time says that the first may have done it', async () => {
    await using server = await openFlakyServer(0, 404)
    await using client = clientOf(server.apihost)
    const error = await failure(client.packages.delete('tools'))
    expect(error).toMatchObject({ kind: 'notFound' })
    expect(error.hint).toContain('earlier attempt')
  })

  test('the last answer is told when there is no repetition left', async () => {
    await using server = await openFlakyServer(503, 503, 503, 503)
    await using client = clientOf(server.apihost)
    expect(await settled(client.actions.get('hello'))).toBe('overloaded')
    expect(server.seen.length).toBe(3)
    expect(await settled(client.actions.get('hello', { retries: 0 }))).toBe('overloaded')
    expect(server.seen.length).toBe(4)
  })
})

describe('what may have happened', () => {
  const posts: Readonly<Record<string, (client: WhiskClient) => PromiseLike<unknown>>> = {
    invoke: ({ actions }) => actions.invoke('hello', {}, { result: true }),
    start: ({ actions }) => actions.start('hello'),
    fire: ({ triggers }) => triggers.fire('birthday'),
    'status of a rule': ({ rules }) => rules.enable('greetings'),
    request: (client) => client.request({ method: 'post', path: '/api/v1/web/guest/default/page' }),
  }

  test.each(Object.entries(posts))('%s is never sent twice', async (_title, call) => {
    for (const status of [0, 408, 429, 502, 503, 504]) {
      await using server = await openFlakyServer(status)
      await using client = clientOf(server.apihost, { retries: 5 })
      await settled(call(client))
      expect(server.seen).toEqual(['POST'])
    }
  })

  test('a creation is repeated only where it was turned away unseen', async () => {
    await using broken = await openFlakyServer(0)
    await using client = clientOf(broken.apihost)
    expect(await settled(client.packages.create('tools'))).toBe('connection')
    expect(broken.seen).toEqual(['PUT'])
    await using busy = await openFlakyServer(503)
    await using other = clientOf(busy.apihost)
    expect(await settled(other.packages.create('tools'))).toBe('well')
    expect(busy.seen).toEqual(['PUT', 'PUT'])
  })
})

describe('Retry-After', () => {
  test('is waited for', async () => {
    let asked = 0
    await using server = await openHttpServer((_incoming, outgoing) => {
      asked++
      if (asked === 1) outgoing.writeHead(429, { 'Retry-After': '1' }).end()
      else outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
    const delays: number[] = []
    await using client = clientOf(server.apihost, { hooks: { retry: ({ delayMs }) => delays.push(delayMs) } })
    await client.actions.get('hello')
    expect(delays).toEqual([1000])
  })

  test('beyond the time of the call, or beyond patience, ends it at once', async () => {
    await using server = await openHttpServer((incoming, outgoing) => {
      outgoing.writeHead(429, { 'Retry-After': incoming.url?.includes('long') === true ? '3600' : '2' }).end()
    })
    await using client = clientOf(server.apihost)
    const error: unknown = await client.actions.get('hello', { timeoutMs: 1000 }).catch((error: unknown) => error)
    expect(error).toMatchObject({ kind: 'tooManyRequests', retryAfterMs: 2000 })
    expect(await settled(client.actions.get('long', { timeoutMs: 0 }))).toBe('tooManyRequests')
  })

  test('is read as seconds or as a date', () => {
    const now = Date.parse('2026-11-21T10:00:00Z')
    expect(parseRetryAfter('3', now)).toBe(3000)
    expect(parseRetryAfter(' 0 ', now)).toBe(0)
    expect(parseRetryAfter('Sat, 21 Nov 2026 10:00:05 GMT', now)).toBe(5000)
    expect(parseRetryAfter('Sat, 21 Nov 2026 09:00:00 GMT', now)).toBe(0)
    for (const none of [undefined, '', 'soon', '-']) expect(parseRetryAfter(none, now)).toBeUndefined()
  })
})

describe('the decision', () => {
  const reasons: readonly ConnectionReason[] = ['refused', 'dns', 'reset', 'plainHttp', 'certificateExpired', 'other']
  const failures = fc.oneof(
    fc.record({ status: fc.integer({ min: 300, max: 599 }) }),
    fc.record({ status: fc.constantFrom(409, 429, 503), retryAfterMs: fc.integer({ min: 0, max: 100_000 }) }),
    fc
      .tuple(fc.constantFrom(...reasons), fc.boolean())
      .map(([reason, sent]) => new ConnectionError('broken', { reason, sent })),
  )
  const attempts: fc.Arbitrary<FailedAttempt> = fc.record({
    repeatable: fc.constantFrom<Repeatable>('always', 'idempotent', 'unseen', 'keyed', 'never'),
    attempt: fc.integer({ min: 1, max: 20 }),
    retries: fc.integer({ min: 0, max: 20 }),
    failure: failures,
    remainingMs: fc.double({ min: 0, max: 100_000, noNaN: true }),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })

  test('never repeats a POST, never goes on after the last attempt, never outlasts the call', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const delayMs = decideRetry(attempt)
        if (delayMs === undefined) return
        expect(attempt.repeatable).not.toBe('never')
        expect(attempt.attempt).toBeLessThanOrEqual(attempt.retries)
        expect(delayMs).toBeLessThan(attempt.remainingMs)
        expect(delayMs).toBeGreaterThanOrEqual(0)
        expect(delayMs).toBeLessThanOrEqual(60_000)
      }),
    )
  })

  test('repeats an invocation with a key only where the server refused it or the connection broke', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        if (decideRetry({ ...attempt, repeatable: 'keyed' }) === undefined) return
        const { failure } = attempt
        if (!('status' in failure)) return
        expect('retryAfterMs' in failure ? [409, 429, 503] : [429, 503]).toContain(failure.status)
      }),
    )
  })

  test('repeats a creation only where the server has not acted', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        if (decideRetry({ ...attempt, repeatable: 'unseen' }) === undefined) return
        const { failure } = attempt
        if ('reason' in failure) expect(failure.sent).toBe(false)
        else expect([429, 503]).toContain(failure.status)
      }),
    )
  })

  test('waits under a bound that doubles up to five seconds', () => {
    const delay = (attempt: number): number | undefined =>
      decideRetry({
        repeatable: 'always',
        attempt,
        retries: 99,
        failure: { status: 503 },
        remainingMs: Infinity,
        random: 0.9999,
      })
    expect([1, 2, 3, 4, 5, 6, 7].map(delay)).toEqual([199, 399, 799, 1599, 3199, 4999, 4999])
  })
})

test('a client repeats a tenth of its calls, once ten repetitions in a row are used up', () => {
  const budget = createRetryBudget()
  expect(Array.from({ length: 11 }, () => budget.take())).toEqual([...Array<boolean>(10).fill(true), false])
  for (let n = 0; n < 10; n++) budget.earn()
  expect(budget.take()).toBe(true)
  expect(budget.take()).toBe(false)
})
