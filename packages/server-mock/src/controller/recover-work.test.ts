import { ApiError, asJsonText, jsonText } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Identity } from '../entity/identity.js'
import type { UnfinishedWork } from '../store/port.js'
import { openTestApi, type TestApi } from '../test-support/test-api.js'
import { type FirePlan, firePlanText, parseFirePlan } from './triggers/fire-plan.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }
const id = (digit: number) => String(digit).repeat(32)

let api: TestApi
let guest: Identity
beforeAll(async () => {
  api = await openTestApi()
  guest = await api.identities.identity('guest')
  for (const name of ['a', 'b', 'c']) await api.call('PUT', `guest/actions/${name}`, { body: code })
})
afterAll(() => api[Symbol.asyncDispose]())

const recover = (unfinished: readonly UnfinishedWork[]) =>
  api.controller.recover({ unfinished, identityOf: (uuid) => api.identities.authenticator.identityOf(uuid) })
const get = async (activationId: string) => (await api.call('GET', `guest/activations/${activationId}`)).body

const plan = (fields: Partial<FirePlan> = {}): FirePlan => ({
  activationId: id(1),
  namespace: guest.namespace,
  subject: guest.subject,
  trigger: { name: 't', version: '0.0.3' },
  start: 1_700_000_000_000,
  transaction: { id: 'tid', startMs: 1_700_000_000_000, extraLogging: false, hops: 2 },
  rules: [
    { rule: 'guest/r1', action: { path: 'guest', name: 'a' }, activationId: id(2) },
    { rule: 'guest/r2', action: { path: 'guest', name: 'b' }, activationId: id(3) },
    { rule: 'guest/r3', action: { path: 'guest', name: 'c' }, activationId: id(4) },
    { rule: 'guest/off', action: { path: 'guest', name: 'a' } },
  ],
  payload: '{"n": 1}',
  parameters: [{ key: 'p', value: 1 }],
  headers: { 'user-agent': 'x' },
  ...fields,
})

test('a plan comes back as it was written', () => {
  for (const each of [plan(), plan({ rules: [], headers: {} })]) expect(parseFirePlan(firePlanText(each))).toEqual(each)
  for (const text of ['{}', '[]', '{"activationId":1}']) expect(() => parseFirePlan(text)).toThrow(TypeError)
})

test('a fire goes on with the rules that it had not come to, and runs none twice', async () => {
  const { message } = await publishedAs(id(2))
  await api.stores.activations.store({
    namespace: 'guest',
    name: 'b',
    version: '0.0.1',
    subject: guest.subject,
    activationId: id(3),
    start: 1,
    end: 2,
    response: { statusCode: 0 },
    logs: [],
    annotations: [],
  })
  const before = api.balancer.published.length
  await recover([
    { work: { kind: 'action', message }, started: true },
    { work: { kind: 'trigger', activationId: id(1), plan: firePlanText(plan()) }, started: false },
  ])
  const started = api.balancer.published.slice(before)
  expect(started.map((request) => request.message.activationId)).toEqual([id(4)])
  expect(JSON.parse(started[0]?.message.content ?? '')).toEqual({ p: 1, __ow_headers: { 'user-agent': 'x' }, n: 1 })
  expect(started[0]?.message.transid.parent).toMatchObject({ id: 'tid', startMs: 1_700_000_000_000 })
  const record = (await get(id(1))) as { logs: string[] }
  expect(record).toMatchObject({
    name: 't',
    version: '0.0.3',
    start: 1_700_000_000_000,
    response: { result: { n: 1 } },
  })
  expect(record.logs.map((line) => JSON.parse(line) as object)).toMatchObject([
    { statusCode: 0, activationId: id(2) },
    { statusCode: 0, activationId: id(3) },
    { statusCode: 0, activationId: id(4) },
    { statusCode: 1, rule: 'guest/off' },
  ])
})

test('a fire of a namespace that is gone says so in its record', async () => {
  const [rule] = plan().rules
  const gone = plan({
    activationId: id(5),
    namespace: { name: 'guest', uuid: 'gone' },
    rules: rule === undefined ? [] : [{ ...rule, activationId: id(6) }],
  })
  await recover([{ work: { kind: 'trigger', activationId: id(5), plan: firePlanText(gone) }, started: false }])
  const { logs } = (await get(id(5))) as { logs: string[] }
  expect(JSON.parse(logs[0] ?? '')).toMatchObject({ statusCode: 1, success: false })
})

test('where records are not kept, nothing that may have run is run again', async () => {
  await using silent = await openTestApi({ guestLimits: { storeActivations: false } })
  await silent.call('PUT', 'guest/actions/a', { body: code })
  const { namespace } = await silent.identities.identity('guest')
  const work = { kind: 'trigger', activationId: id(1), plan: firePlanText(plan({ namespace })) } as const
  await silent.controller.recover({
    unfinished: [{ work, started: false }],
    identityOf: (uuid) => silent.identities.authenticator.identityOf(uuid),
  })
  expect(silent.balancer.published).toEqual([])
})

test('a rule whose action this process has started before counts as one that did', async () => {
  await using shared = await openTestApi({ isKeptByBus: true })
  await shared.call('PUT', 'guest/actions/a', { body: code })
  const { namespace } = await shared.identities.identity('guest')
  shared.balancer.publish = (_transaction, { message }) =>
    Promise.reject(new ApiError('conflict', '', { activationId: message.activationId }))
  const rules = [{ rule: 'guest/r1', action: { path: 'guest', name: 'a' }, activationId: id(2) }]
  const work = { kind: 'trigger', activationId: id(1), plan: firePlanText(plan({ namespace, rules })) } as const
  await shared.controller.recover({
    unfinished: [{ work, started: false }],
    identityOf: (uuid) => shared.identities.authenticator.identityOf(uuid),
  })
  const { body } = await shared.call('GET', `guest/activations/${id(1)}`)
  const { logs } = body as { logs: string[] }
  expect(logs.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ success: true, activationId: id(2) }])
})

test('a plan that cannot be read does not keep the others from being recovered', async () => {
  const sequence = { namespace: 'guest', name: 's', version: '0.0.2', subject: 'me', path: 'guest/s', start: 5 }
  await recover([
    { work: { kind: 'sequence', activationId: id(8), plan: asJsonText('[]') }, started: true },
    { work: { kind: 'trigger', activationId: id(8), plan: asJsonText('{}') }, started: true },
    { work: { kind: 'sequence', activationId: id(9), plan: jsonText(sequence) }, started: true },
  ])
  expect(await get(id(9))).toMatchObject({ name: 's' })
})

test('what the bus has is not sent again, whether it has a record or not', async () => {
  await using shared = await openTestApi({ guestLimits: { storeActivations: false } })
  const { namespace } = await shared.identities.identity('guest')
  for (const name of ['a', 'b', 'c']) await shared.call('PUT', `guest/actions/${name}`, { body: code })
  const asked: unknown[] = []
  const sent = (ids: readonly string[], sinceMs: number): Promise<ReadonlySet<string>> => {
    asked.push([ids, sinceMs])
    return Promise.resolve(new Set([id(2), id(4)]))
  }
  Object.assign(shared.balancer, { sent })
  const work = { kind: 'trigger', activationId: id(1), plan: firePlanText(plan({ namespace })) } as const
  await shared.controller.recover({
    unfinished: [{ work, started: false }],
    identityOf: (uuid) => shared.identities.authenticator.identityOf(uuid),
  })
  expect(shared.balancer.published.map(({ message }) => message.activationId)).toEqual([id(3)])
  expect(asked).toEqual([[[id(2), id(3), id(4)], 1_700_000_000_000 - 60_000]])
})

test('a store that is out of reach is waited for', async () => {
  let refused = 0
  const identityOf = (uuid: string): Promise<Identity | undefined> => {
    if (refused === 2) return api.identities.authenticator.identityOf(uuid)
    refused++
    return Promise.reject(new ApiError('overloaded', 'The store cannot be reached.'))
  }
  const fire = plan({ activationId: 'a'.repeat(32), rules: [] })
  const work = { kind: 'trigger', activationId: fire.activationId, plan: firePlanText(fire) } as const
  await api.controller.recover({ unfinished: [{ work, started: false }], identityOf })
  expect([refused, await get(fire.activationId)]).toMatchObject([2, { name: 't' }])
})

test('what another controller has taken over meanwhile is left to it', async () => {
  const asked: string[] = []
  const own = (activationId: string): Promise<boolean> => {
    asked.push(activationId)
    return Promise.resolve(activationId !== id(0))
  }
  await using shared = await openTestApi()
  Object.assign(shared.stores.work, { own })
  const sequence = { namespace: 'guest', name: 's', version: '0.0.2', subject: 'me', path: 'guest/s', start: 5 }
  const ids = [id(0), 'b'.repeat(32)]
  await shared.controller.recover({
    unfinished: ids.map((activationId) => ({
      work: { kind: 'sequence', activationId, plan: jsonText(sequence) },
      started: true,
    })),
    identityOf: () => Promise.resolve(undefined),
  })
  const statuses = ids.map(async (each) => (await shared.call('GET', `guest/activations/${each}`)).status)
  expect([asked, await Promise.all(statuses)]).toEqual([ids, [404, 200]])
})

/** A message as one of an earlier process would be found. */
async function publishedAs(activationId: string) {
  await api.call('POST', 'guest/actions/a', { body: {} })
  const message = api.balancer.published.at(-1)?.message
  if (message === undefined) throw new Error('nothing was published')
  return { message: { ...message, activationId } }
}
