import { texts } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onCluster } from '../support/platform.js'
import { openTenants, type Tenants } from '../support/tenants.js'
import type { WireReply } from '../support/wire.js'

let tenants: Tenants
beforeAll(async () => {
  tenants = await openTenants()
})
afterAll(() => tenants[Symbol.asyncDispose]())

interface Key {
  readonly uuid: string
  readonly key: string
}

async function makeKey(subject: string, more: object = {}): Promise<string> {
  const { uuid, key } = (await tenants.operate('POST', 'users', { subject, ...more })) as Key
  return `${uuid}:${key}`
}

function call(auth: string, method: string, ...[path, body]: readonly [string, unknown?]): Promise<WireReply> {
  const request = { method, path: `/api/v1/namespaces/_/${path}`, auth }
  return tenants.send(body === undefined ? request : { ...request, body })
}

/** By a list, which every key may ask for; often enough that a remembered answer would show. */
async function statuses(...keys: readonly string[]): Promise<readonly number[]> {
  const replies = await Promise.all(keys.map((key) => call(key, 'GET', 'actions')))
  return replies.map(({ status, error }) => (error === texts.credentialsInvalid ? 401 : status))
}

test('a key is refused from the moment it is blocked, replaced or deleted (T30)', async () => {
  const first = await makeKey('alice')
  expect(await statuses(first)).toEqual([200])
  await tenants.operate('POST', 'users/alice/block')
  expect(await statuses(first)).toEqual([401])
  await tenants.operate('POST', 'users/alice/unblock')
  expect(await statuses(first)).toEqual([200])
  const second = await makeKey('alice', { revoke: true })
  expect(await statuses(first, second)).toEqual([401, 200])
  await tenants.operate('DELETE', 'users/alice')
  expect(await statuses(first, second)).toEqual([401, 401])
  const third = await makeKey('alice')
  expect(await statuses(first, second, third)).toEqual([401, 401, 200])
})

test('a key selects one namespace of its subject, and a namespace may have several subjects', async () => {
  const own = await makeKey('bobby')
  const team = await makeKey('bobby', { namespace: 'team' })
  const mates = await makeKey('carol', { namespace: 'team' })
  const trigger = await call(team, 'PUT', 'triggers/shared', {})
  expect(trigger.json).toMatchObject({ namespace: 'team' })
  expect((await call(mates, 'GET', 'triggers/shared')).status).toBe(200)
  expect((await call(own, 'GET', 'triggers/shared')).status).toBe(404)
  const namespaces = await Promise.all(
    [own, team, mates].map((key) => tenants.send({ method: 'GET', path: '/api/v1/namespaces', auth: key })),
  )
  expect(namespaces.map(({ json }) => json)).toEqual([['bobby'], ['team'], ['team']])
  await tenants.operate('POST', 'users/carol/block')
  expect(await statuses(own, team, mates)).toEqual([200, 200, 401])
})

test('what was accepted before its key went ends all the same, and nobody else sees it', async () => {
  const key = await makeKey('david')
  const code = 'function main() { return new Promise((done) => setTimeout(() => done({ done: true }), 500)) }'
  await call(key, 'PUT', 'actions/sleep', { exec: { kind: 'nodejs:default', code } })
  const { json } = await call(key, 'POST', 'actions/sleep', {})
  const { activationId } = json as { activationId: string }
  const next = await makeKey('david', { revoke: true })
  await tenants.server.quiet()
  expect((await call(key, 'GET', `activations/${activationId}`)).status).toBe(401)
  expect((await call(next, 'GET', `activations/${activationId}/result`)).json).toMatchObject({ result: { done: true } })
  expect((await call(tenants.stranger.auth, 'GET', `activations/${activationId}`)).status).toBe(404)
})

test.for([
  ['its subject is blocked', 'frank', 'POST', 'users/frank/block', undefined],
  ['its namespace may invoke nothing', 'grete', 'PATCH', 'limits/grete', { concurrentInvocations: 0 }],
  ['none is left of its minutes', 'heidi', 'PATCH', 'limits/heidi', { invocationsPerMinute: 0 }],
] as const)(
  'what waits when %s is not run, and what runs is ended',
  async ([, subject, method, path, change], { skip }) => {
    if (onCluster) skip('a cluster refuses what it has no memory for')

    const key = await makeKey(subject)
    const code = 'function main({ ms }) { return new Promise((done) => setTimeout(() => done({ ms }), ms)) }'
    await call(key, 'PUT', 'actions/sleep', { exec: { kind: 'nodejs:default', code } })
    const full = tenants.server.counters().leased + 4
    const calls = Array.from({ length: 8 }, () => call(key, 'POST', 'actions/sleep?blocking=true', { ms: 1500 }))
    // The memory of the server is enough for four of them.
    await expect.poll(() => tenants.server.counters().leased, { timeout: 10_000 }).toBe(full)
    await tenants.operate(method, path, change)
    const outcomes = (await Promise.all(calls)).map(({ status, json }) => {
      const { result } = (json as { response: { result: { error?: string } } }).response
      return result.error ?? status
    })
    const refused = 'The action was not invoked due to a blacklisted namespace.'
    expect(outcomes.filter((outcome) => outcome === 200)).toHaveLength(4)
    expect(outcomes.filter((outcome) => outcome === refused)).toHaveLength(4)
  },
)

test('limits of a namespace hold from the next request on, for it alone', async () => {
  const key = await makeKey('erika')
  const create = (auth: string, kind: string) =>
    call(auth, 'PUT', 'actions/kind?overwrite=true', { exec: { kind, code: 'x' } })
  expect((await create(key, 'python:3.11')).status).toBe(200)
  await tenants.operate('PATCH', 'limits/erika', { allowedKinds: ['nodejs:20'], maxActionMemory: 256 })
  expect((await create(key, 'python:3.11')).error).toBe(texts.kindNotAllowed('python:3.11'))
  expect((await create(key, 'nodejs:default')).status).toBe(200)
  expect((await create(tenants.stranger.auth, 'python:3.11')).status).toBe(200)
  const memory = { exec: { kind: 'nodejs:20', code: 'x' }, limits: { memory: 512 } }
  expect((await call(key, 'PUT', 'actions/large', memory)).error).toBe(texts.memoryAbove(512, 256))
  expect((await call(key, 'GET', 'limits')).json).toMatchObject({ allowedKinds: ['nodejs:20'], maxActionMemory: 256 })
  await tenants.operate('DELETE', 'limits/erika')
  expect((await create(key, 'python:3.11')).status).toBe(200)
})
