import { createDeferred } from '../../support/deferred.js'
import { describe, expect, test } from 'vitest'
import { effectiveLimits } from '../../entity/effective-limits.js'
import type { Identity, NamespaceLimits } from '../../entity/identity.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'
import { systemLimits } from '@wsk/contract'
import { Throttles } from './throttles.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }
const sequence = { exec: { kind: 'sequence', components: ['/_/act', '/_/act', '/_/act'] } }
const perMinute = (count: number, allowed: number): string =>
  `Too many requests in the last minute (count: ${count}, allowed: ${allowed}).`
const atOnce = (count: number, allowed: number): string =>
  `Too many concurrent requests in flight (count: ${count}, allowed: ${allowed}).`

async function openWith(guestLimits: NamespaceLimits): Promise<TestApi> {
  const api = await openTestApi({ guestLimits })
  await api.call('PUT', 'guest/actions/act', { body: code })
  return api
}

/** `202`, or status and text of a refusal. */
async function post(api: TestApi, path: string, options: { as?: string; body?: unknown } = {}): Promise<string> {
  const { status, body } = await api.call('POST', path, { body: {}, ...options })
  const { error } = body as { error?: unknown }
  return typeof error === 'string' ? `${status} ${error}` : String(status)
}

describe('invocations per minute', () => {
  test('are refused beyond what the namespace is allowed, and those of others are not', async () => {
    await using api = await openWith({ invocationsPerMinute: 2 })
    expect(await post(api, 'guest/actions/act')).toBe('202')
    expect(await post(api, 'guest/actions/act?blocking=true')).toBe('200')
    const refused = await api.call('POST', 'guest/actions/act', { body: {} })
    expect([refused.status, refused.body]).toMatchObject([429, { error: perMinute(3, 2) }])
    expect(refused.headers).not.toHaveProperty('retry-after')
    expect(await post(api, 'guest/actions/act?blocking=true')).toBe(`429 ${perMinute(4, 2)}`)
    await api.call('PUT', 'other/actions/act', { as: 'other', body: code })
    expect(await post(api, 'other/actions/act', { as: 'other' })).toBe('202')
  })

  test('of a namespace that may have none are all refused', async () => {
    await using api = await openWith({ invocationsPerMinute: 0 })
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(1, 0)}`)
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(2, 0)}`)
  })

  test('count what is refused or not found, and that before anything else is checked', async () => {
    await using api = await openWith({ invocationsPerMinute: 4 })
    expect(await post(api, 'other/actions/act')).toMatch(/^403 /)
    expect(await post(api, 'guest/actions/none')).toMatch(/^404 /)
    expect(await post(api, 'guest/actions/act?timeout=0&blocking=true')).toMatch(/^400 /)
    expect(await post(api, 'guest/actions/act', { body: 'no JSON' })).toMatch(/^400 /)
    for (const path of [
      'other/actions/act',
      'guest/actions/none',
      'guest/actions/p/none',
      'guest/actions/act?timeout=0',
    ]) {
      expect(await post(api, path)).toMatch(/^429 /)
    }
    expect(await post(api, 'guest/actions/act', { as: 'nobody' })).toMatch(/^401 /)
  })

  test('do not count reads, writes, states of rules and fires', async () => {
    await using api = await openWith({ invocationsPerMinute: 0, firesPerMinute: 1 })
    await api.call('PUT', 'guest/triggers/t', { body: {} })
    await api.call('PUT', 'guest/rules/r', { body: { trigger: '/_/t', action: '/_/act' } })
    for (const status of ['inactive', 'active']) {
      expect((await api.call('POST', 'guest/rules/r', { body: { status } })).status).toBe(200)
    }
    expect((await api.call('GET', 'guest/actions/act')).status).toBe(200)
    expect((await api.call('GET', 'guest/activations')).status).toBe(200)
    expect((await api.call('GET', 'guest/limits')).body).toMatchObject({ invocationsPerMinute: 0, firesPerMinute: 1 })
    expect(await post(api, 'guest/triggers/t')).toBe('202')
  })

  test('count the steps of a sequence, which always goes on to its end', async () => {
    await using api = await openWith({ invocationsPerMinute: 2 })
    await api.call('PUT', 'guest/actions/seq', { body: sequence })
    const reply = await api.call('POST', 'guest/actions/seq?blocking=true', { body: {} })
    expect([reply.status, (reply.body as { logs: readonly string[] }).logs]).toMatchObject([200, { length: 3 }])
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(5, 2)}`)
  })

  test('count the steps of a composition and the runs of its conductor', async () => {
    await using api = await openWith({ invocationsPerMinute: 1 })
    await api.call('PUT', 'guest/actions/lead', { body: { ...code, annotations: [{ key: 'conductor', value: true }] } })
    api.balancer.script('guest/lead', (_message, args) => {
      const { done } = args as { readonly done?: true }
      return { result: done === true ? { params: {} } : { action: 'act', params: {}, state: { done: true } } }
    })
    const reply = await api.call('POST', 'guest/actions/lead?blocking=true', { body: {} })
    expect([reply.status, (reply.body as { logs: readonly string[] }).logs]).toMatchObject([200, { length: 3 }])
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(5, 1)}`)
  })

  test('of web actions are at the cost of their owner', async () => {
    await using api = await openWith({ invocationsPerMinute: 1 })
    await api.call('PUT', 'guest/actions/web', { body: { ...code, annotations: [{ key: 'web-export', value: true }] } })
    const path = '/api/v1/web/guest/default/web.json'
    expect((await api.call('GET', path, { as: 'nobody' })).status).toBe(200)
    const refused = await api.call('GET', path, { as: 'other' })
    expect([refused.status, refused.body]).toMatchObject([429, { error: perMinute(2, 1) }])
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(3, 1)}`)
  })

  test('count each rule that a fire runs, and the record of the fire tells what was refused', async () => {
    await using api = await openWith({ invocationsPerMinute: 1 })
    await api.call('PUT', 'guest/triggers/t', { body: {} })
    for (const rule of ['r1', 'r2']) {
      await api.call('PUT', `guest/rules/${rule}`, { body: { trigger: '/_/t', action: '/_/act' } })
    }
    const reply = await api.call('POST', 'guest/triggers/t', { body: {} })
    const path = `guest/activations/${(reply.body as { activationId: string }).activationId}`
    await expect.poll(async () => (await api.call('GET', path)).status).toBe(200)
    const { logs } = (await api.call('GET', path)).body as { logs: readonly string[] }
    const lines = logs.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    expect(lines).toMatchObject([
      { statusCode: 0, success: true, rule: 'guest/r1' },
      { statusCode: 1, success: false, rule: 'guest/r2', error: perMinute(2, 1) },
    ])
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(3, 1)}`)
  })
})

describe('fires per minute', () => {
  test('have a count of their own, before anything else is checked', async () => {
    await using api = await openWith({ firesPerMinute: 2 })
    await api.call('PUT', 'guest/triggers/t', { body: {} })
    expect((await api.call('POST', 'guest/triggers/t', { body: {} })).status).toBe(204)
    expect(await post(api, 'guest/triggers/none')).toMatch(/^404 /)
    expect(await post(api, 'guest/triggers/t')).toBe(`429 ${perMinute(3, 2)}`)
    expect(await post(api, 'other/triggers/t')).toBe(`429 ${perMinute(4, 2)}`)
    expect(await post(api, 'guest/actions/act')).toBe('202')
  })
})

describe('invocations at once', () => {
  test('are refused while as many as allowed are under way', async () => {
    await using api = await openWith({ concurrentInvocations: 1 })
    const running = createDeferred<{ readonly result: unknown }>()
    api.balancer.script('guest/act', () => running.promise)
    const first = post(api, 'guest/actions/act?blocking=true')
    await expect.poll(() => api.balancer.inFlight()).toBe(1)
    const refused = await api.call('POST', 'guest/actions/act', { body: {} })
    expect([refused.status, refused.body]).toMatchObject([429, { error: atOnce(1, 1) }])
    running.resolve({ result: {} })
    expect(await first).toBe('200')
    expect(await post(api, 'guest/actions/act?blocking=true')).toBe('200')
  })

  test('of a namespace that may have none are all refused, after those per minute', async () => {
    await using api = await openWith({ concurrentInvocations: 0, invocationsPerMinute: 1 })
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${atOnce(0, 0)}`)
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${perMinute(2, 1)}`)
  })

  test('never exceed the limit, however many come together', async () => {
    await using api = await openWith({ concurrentInvocations: 5 })
    const running = createDeferred<{ readonly result: unknown }>()
    api.balancer.script('guest/act', () => running.promise)
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(api, 'guest/actions/act')))
    expect(answers.filter((answer) => answer === '202')).toHaveLength(5)
    expect(api.balancer.inFlight()).toBe(5)
    running.resolve({ result: {} })
  })

  test('are sequences and compositions from their beginning to their end, each once', async () => {
    await using api = await openWith({ concurrentInvocations: 3 })
    await api.call('PUT', 'guest/actions/seq', { body: sequence })
    await api.call('PUT', 'guest/actions/lead', { body: { ...code, annotations: [{ key: 'conductor', value: true }] } })
    const running = createDeferred<{ readonly result: unknown }>()
    api.balancer.script('guest/act', () => running.promise)
    api.balancer.script('guest/lead', (_message, args) => ({
      result: (args as { done?: true }).done === true ? {} : { action: 'act', state: { done: true } },
    }))
    const names = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 'seq' : 'lead'))
    const answers = names.map((name) => post(api, `guest/actions/${name}?blocking=true`))
    await expect.poll(() => api.balancer.inFlight()).toBe(3)
    expect(await post(api, 'guest/actions/act')).toBe(`429 ${atOnce(3, 3)}`)
    running.resolve({ result: {} })
    const all = await Promise.all(answers)
    expect(all.filter((answer) => answer === '200').length).toBeGreaterThanOrEqual(3)
    expect(all.filter((answer) => answer !== '200' && !answer.startsWith('429 '))).toEqual([])
    // All places are free again.
    const later = createDeferred<{ readonly result: unknown }>()
    api.balancer.script('guest/act', () => later.promise)
    const last = await Promise.all(names.map(() => post(api, 'guest/actions/act')))
    expect(last.filter((answer) => answer === '202')).toHaveLength(3)
    later.resolve({ result: {} })
  })

  test('are given back by sequences that may not run or fail', async () => {
    await using api = await openWith({ concurrentInvocations: 1 })
    await api.call('PUT', 'other/packages/p', { as: 'other', body: { publish: true } })
    await api.call('PUT', 'other/actions/p/act', { as: 'other', body: code })
    const foreign = { exec: { kind: 'sequence', components: ['/other/p/act'] } }
    await api.call('PUT', 'guest/actions/foreign', { body: foreign })
    await api.call('PUT', 'guest/actions/seq', { body: sequence })
    await api.call('PUT', 'other/packages/p?overwrite=true', { as: 'other', body: { publish: false } })
    for (let round = 0; round < 3; round++) expect(await post(api, 'guest/actions/foreign')).toMatch(/^403 /)
    api.balancer.isDown = true
    for (let round = 0; round < 3; round++) {
      const { status } = await api.call('POST', 'guest/actions/seq?blocking=true', { body: {} })
      expect(status).toBe(500)
    }
    api.balancer.isDown = false
    expect(await post(api, 'guest/actions/seq?blocking=true')).toBe('200')
  })

  test('are given back by what came to nothing', async () => {
    await using api = await openWith({ concurrentInvocations: 1 })
    for (let round = 0; round < 3; round++) expect(await post(api, 'guest/actions/none')).toMatch(/^404 /)
    api.balancer.isOverloaded = true
    expect(await post(api, 'guest/actions/act')).toMatch(/^503 /)
    api.balancer.isOverloaded = false
    expect(await post(api, 'guest/actions/act?blocking=true')).toBe('200')
  })
})

describe('throttles', () => {
  const identityOf = (name: string, limits: NamespaceLimits = {}): Identity => ({
    subject: name,
    namespace: { name, uuid: `uuid-of-${name}` },
    authkey: { uuid: `uuid-of-${name}`, key: '' },
    limits,
  })

  test('go by time that nobody can set, and let a namespace in again after a minute', () => {
    let nowMs = 59_500
    const throttles = new Throttles({
      limitsOf: ({ limits }) => effectiveLimits(systemLimits, limits),
      loadBalancer: { inFlight: () => 0 },
      clock: { monotonicMs: () => nowMs },
    })
    const guest = identityOf('guest', { invocationsPerMinute: 2 })
    const attempt = (): boolean => {
      try {
        throttles.enter(guest).leave()
        return true
      } catch {
        return false // Refused.
      }
    }
    expect([attempt(), attempt(), attempt()]).toEqual([true, true, false])
    nowMs = 60_500
    expect(attempt()).toBe(false)
    // Namespaces that come later do not make it forget.
    for (let index = 0; index < 100; index++) throttles.countFire(identityOf(`n${index}`))
    nowMs = 119_000
    expect(attempt()).toBe(false)
    nowMs = 120_000
    for (let index = 0; index < 100; index++) throttles.countFire(identityOf(`m${index}`))
    expect([attempt(), attempt(), attempt()]).toEqual([true, true, false])
  })
})
