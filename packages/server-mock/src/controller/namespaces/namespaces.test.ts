import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InvokerStates } from '../../loadbalancer/port.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi({ credentials: { user: 'admin', password: 'secret' } })
})
afterAll(() => api[Symbol.asyncDispose]())

const defaults = {
  invocationsPerMinute: 100_000,
  concurrentInvocations: 1000,
  firesPerMinute: 100_000,
  minActionMemory: 128,
  maxActionMemory: 512,
  minActionLogs: 0,
  maxActionLogs: 10,
  minActionTimeout: 100,
  maxActionTimeout: 300000,
  minActionConcurrency: 1,
  maxActionConcurrency: 1,
  maxParameterSize: '1048576 B',
  maxActionInstances: 1000,
}

test('[edge 78] limits without overrides are those of the system', async () => {
  expect((await api.call('GET', 'guest/limits')).body).toEqual(defaults)
  expect((await api.call('GET', '_/limits/')).body).toEqual(defaults)
  const inner = await api.call('GET', 'guest/limits/memory')
  expect([inner.status, inner.body]).toMatchObject([
    400,
    { error: 'Inner entity level routes for limits are not yet implemented.' },
  ])
})

test('limits with overrides show them, bounded by the system', async () => {
  const guestLimits = {
    maxActionMemory: 9999,
    concurrentInvocations: 5,
    allowedKinds: ['nodejs:20'],
    maxPayloadSize: '1 KB',
  }
  await using own = await openTestApi({ guestLimits })
  expect((await own.call('GET', 'guest/limits')).body).toEqual({
    ...defaults,
    concurrentInvocations: 5,
    maxActionInstances: 5,
    allowedKinds: ['nodejs:20'],
    maxPayloadSize: '1024 B',
  })
  await own.call('PUT', 'guest/actions/a', { body: { exec: { kind: 'nodejs:20', code: 'x y' } } })
  const body = JSON.stringify({ a: 'x'.repeat(1016) })
  expect([body.length, (await own.call('POST', 'guest/actions/a', { body })).status]).toEqual([1024, 202])
  const large = await own.call('POST', 'guest/actions/a', { body: `${body} ` })
  expect([large.status, large.body]).toMatchObject([413, { error: 'Request larger than allowed: 1025 > 1024 bytes.' }])
})

test('[edge 79] the list of namespaces has one element', async () => {
  expect((await api.call('GET', '/api/v1/namespaces')).body).toEqual(['guest'])
  expect((await api.call('GET', '/api/v1/namespaces/', { as: 'other' })).body).toEqual(['other'])
})

test('the server tells its limits, runtimes and build', async () => {
  const info = await api.call('GET', '/', { as: 'nobody' })
  expect(info.body).toMatchObject({
    description: 'OpenWhisk',
    api_paths: ['/api/v1'],
    limits: {
      actions_per_minute: 100_000,
      sequence_length: 50,
      max_action_memory: 536870912,
      default_max_action_logs: 10485760,
    },
    runtimes: {
      nodejs: [
        { kind: 'nodejs:18', default: false },
        { kind: 'nodejs:20', image: 'openwhisk/action-nodejs-v20:nightly', default: true },
      ],
    },
  })
  const build = await api.call('GET', '/api/v1/', { as: 'nobody' })
  expect(build.body).toMatchObject({ description: 'OpenWhisk API', build: '2026-11-21', buildno: '1' })
  const ping = await api.call('GET', '/ping', { as: 'nobody' })
  expect([ping.text, ping.headers['content-type']]).toEqual(['pong', 'text/plain; charset=UTF-8'])
})

test('operators see invokers and what is in flight', async () => {
  expect((await api.call('GET', '/invokers', { as: 'nobody' })).body).toEqual({ 'invoker0/0': 'up' })
  expect((await api.call('GET', '/invokers/', { as: 'nobody' })).status).toBe(200)
  expect((await api.call('GET', '/invokers/healthy/count', { as: 'nobody' })).body).toBe(1)
  expect((await api.call('GET', '/invokers/ready', { as: 'nobody' })).body).toEqual({ healthy: '1/1' })
  expect((await api.call('GET', '/activation/', { as: 'nobody' })).body).toEqual({ 0: 0 })
})

test('invokers are ready together or not at all', async () => {
  await using own = await openTestApi()
  const readyWith = async (...states: readonly InvokerStates[string][]): Promise<readonly unknown[]> => {
    own.balancer.states = Object.fromEntries(states.map((state, at) => [`invoker${at}/${at}`, state]))
    const { status, body } = await own.call('GET', '/invokers/ready', { as: 'nobody' })
    return [status, body]
  }
  expect(await readyWith('up', 'up')).toEqual([200, { healthy: '2/2' }])
  for (const state of ['unhealthy', 'unresponsive', 'down'] as const) {
    expect(await readyWith(state, 'up')).toEqual([500, { unhealthy: '1/2' }])
  }
  expect(await readyWith('down', 'unhealthy', 'up')).toEqual([500, { unhealthy: '2/3' }])
  expect(await readyWith('down')).toEqual([500, { unhealthy: '1/1' }])
  expect(await readyWith()).toEqual([500, { unhealthy: '0/0' }])
})

test('disabling needs the credentials of the controller, and ends invocations', async () => {
  await api.call('PUT', 'guest/actions/a', { body: { exec: { kind: 'nodejs:20', code: 'x y' } } })
  const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` })
  for (const headers of [{}, basic('admin:wrong'), { Authorization: api.identities.credentials('guest') }]) {
    const reply = await api.call('POST', '/disable', { as: 'nobody', headers })
    expect([reply.status, reply.body]).toMatchObject([401, { error: 'username or password are wrong.' }])
  }
  expect((await api.call('POST', 'guest/actions/a', { body: {} })).status).toBe(202)
  const reply = await api.call('POST', '/disable', { as: 'nobody', headers: basic('admin:secret') })
  expect([reply.status, reply.text]).toEqual([200, 'controller is disabled'])
  expect((await api.call('POST', 'guest/actions/a', { body: {} })).status).toBe(503)
})
