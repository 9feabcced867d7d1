import { hash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'
import { nameOfKey } from './keyed-invocation.js'

let api: TestApi
let turn = 0
const named = (name: string) => `${name}${turn}`
beforeAll(async () => {
  api = await openTestApi()
})
beforeEach(async () => {
  turn++
  for (const name of ['a', 'b']) {
    await api.call('PUT', `guest/actions/${named(name)}`, { body: { exec: { kind: 'nodejs:20', code: 'x y' } } })
  }
})
afterAll(() => api[Symbol.asyncDispose]())

interface Call {
  readonly key?: string
  readonly body?: unknown
  readonly query?: string
  readonly name?: string
  readonly as?: string
}

const invoke = ({ key = 'one', body = {}, query = '', name = 'a', as = 'guest' }: Call = {}) =>
  api.call('POST', `guest/actions/${named(name)}${query}`, { body, as, headers: { 'Idempotency-Key': key } })
const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly activationId: string }).activationId
const runsOf = (name: string) => api.balancer.published.filter(({ message }) => message.action.name === named(name))

describe('calls with the same idempotency key', () => {
  test('are one activation of an action, one after the other and at once', async () => {
    const first = await invoke()
    const again = await Promise.all([invoke(), invoke(), invoke()])
    expect([first, ...again].map(({ status }) => status)).toEqual([202, 202, 202, 202])
    expect(new Set([first, ...again].map(idOf)).size).toBe(1)
    expect(runsOf('a')).toHaveLength(1)
  })

  test('of another action, another key and another namespace are calls of their own', async () => {
    await api.call('PUT', 'other/actions/a', { as: 'other', body: { exec: { kind: 'nodejs:20', code: 'x y' } } })
    const calls = await Promise.all([
      invoke(),
      invoke({ key: 'two' }),
      invoke({ name: 'b' }),
      api.call('POST', 'other/actions/a', { as: 'other', body: {}, headers: { 'Idempotency-Key': 'one' } }),
    ])
    expect(new Set(calls.map(idOf)).size).toBe(4)
  })

  test('are refused with another body', async () => {
    await invoke({ body: { n: 1 } })
    const reply = await invoke({ body: { n: 2 } })
    expect([reply.status, reply.body]).toMatchObject([
      422,
      { error: 'The header Idempotency-Key was used for this action with another body; use a new key.' },
    ])
    expect(runsOf('a')).toHaveLength(1)
  })

  test('that wait get the one result, also of a run that has ended long ago and of one that has not', async () => {
    const held = createDeferred<{ readonly result: unknown }>()
    api.balancer.script(`guest/${named('a')}`, () => held.promise)
    const waiting = [invoke({ query: '?blocking=true' }), invoke({ query: '?blocking=true&result=true' })]
    const accepted = await invoke()
    const impatient = await invoke({ query: '?blocking=true&timeout=30' })
    expect([accepted.status, impatient.status, idOf(impatient)]).toEqual([202, 202, idOf(accepted)])
    held.resolve({ result: { done: true } })
    const [record, result] = await Promise.all(waiting)
    expect(record).toMatchObject({ status: 200, body: { activationId: idOf(accepted), logs: [] } })
    expect(result).toMatchObject({ status: 200, body: { done: true } })
    const late = await invoke({ query: '?blocking=true&result=true' })
    expect(late).toMatchObject({ status: 200, body: { done: true } })
    expect(runsOf('a')).toHaveLength(1)
  })

  test('tell how the one run failed', async () => {
    api.balancer.script(`guest/${named('a')}`, { statusCode: 1, result: { error: 'no' } })
    const replies = [await invoke({ query: '?blocking=true' }), await invoke({ query: '?blocking=true' })]
    expect(replies.map(({ status }) => status)).toEqual([502, 502])
    expect(runsOf('a')).toHaveLength(1)
  })

  test('are not bound by one that was refused', async () => {
    api.balancer.isDown = true
    const refused = await invoke({ body: { n: 1 } })
    api.balancer.isDown = false
    const taken = await invoke({ body: { n: 2 } })
    expect([refused.status, taken.status]).toEqual([503, 202])
  })

  test('run a sequence once', async () => {
    const components = [`/_/${named('a')}`, `/_/${named('b')}`]
    await api.call('PUT', `guest/actions/${named('s')}`, { body: { exec: { kind: 'sequence', components } } })
    const waiting = { name: 's', query: '?blocking=true' }
    const [first, second] = [await invoke(waiting), await invoke(waiting)]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body).toEqual(second.body)
    expect(runsOf('a')).toHaveLength(1)
  })
})

describe('an idempotency key whose call was cut off', () => {
  const cutOff = async (ageMs: number) => {
    // Bound as by a call that came no further.
    const { idempotency } = api.stores
    const { namespace } = await api.identities.identity('guest')
    const made = { fingerprint: hash('sha256', '{}'), atMs: Date.now() - ageMs, isAccepted: false }
    const name = nameOfKey('cut', namespace.uuid, `guest/${named('a')}`)
    await idempotency.bind(name, { ...made, activationId: 'f'.repeat(32) })
    return invoke({ key: 'cut', query: '?blocking=true' })
  }

  test('just now is refused for now', async () => {
    const { status, body, headers } = await cutOff(1_000)
    expect([status, headers['retry-after']]).toEqual([409, '1'])
    expect(body).toMatchObject({ error: 'A call with this Idempotency-Key is being accepted; try again.' })
  })

  test('long ago ends as one whose outcome nobody knows, and is not run', async () => {
    const reply = await cutOff(60_000)
    expect([reply.status, reply.text]).toEqual([500, expect.stringContaining('Outcome unknown')])
    expect(await invoke({ key: 'cut' })).toMatchObject({ status: 202, body: { activationId: 'f'.repeat(32) } })
    expect(runsOf('a')).toHaveLength(0)
  })
})

test.each(['', 'é', 'x'.repeat(256)])('%j is no idempotency key', async (key) => {
  const reply = await invoke({ key })
  expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('Idempotency-Key must have 1 to 255')])
})
