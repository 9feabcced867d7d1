import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { annotationsOf, type DeliveriesFixture, failure, openDeliveries, retry, success } from './deliveries-fixture.js'

let at: DeliveriesFixture
beforeAll(async () => {
  at = await openDeliveries()
})
afterAll(() => at[Symbol.asyncDispose]())

describe('an action that asks for retries', () => {
  test('is run until it succeeds, each time as an activation of its own', async () => {
    await at.put('second', retry(3))
    at.script('second', { ...failure, duration: 30 }, { ...success, duration: 12 })
    const id = await at.invoke('second', { n: 1 })
    const record = await at.recordOf(id)
    expect(record).toMatchObject({ response: { success: true, result: { ok: true } }, duration: 42 })
    expect(annotationsOf(record)).toMatchObject({ path: 'guest/second', kind: 'nodejs:20', tries: 2 })
    expect(annotationsOf(record)).not.toHaveProperty('expired')
    const tries = await Promise.all(record.logs.map((id) => at.recordOf(id)))
    expect(tries.map(({ cause, response }) => [cause, response.success])).toEqual([
      [id, false],
      [id, true],
    ])
    expect(at.runs('second').map(({ activationId }) => activationId)).toEqual(record.logs)
    expect(at.runs('second')).toMatchObject([
      { cause: id, causedBy: 'retry', attempt: 1, content: '{"n":1}', blocking: false },
      { cause: id, causedBy: 'retry', attempt: 2, content: '{"n":1}', blocking: false },
    ])
  })

  test('ends with its last failure when all have failed, whatever they are', async () => {
    await at.put('never', retry(4))
    const ends: readonly ScriptedEnd[] = [
      failure,
      { statusCode: 2 },
      { statusCode: 3 },
      { ...failure, result: '{"error":4}' },
    ]
    at.script('never', ...ends)
    const record = await at.recordOf(await at.invoke('never'))
    expect(record.response).toMatchObject({ status: 'application error', result: { error: 4 } })
    expect([record.logs.length, at.runs('never').length]).toEqual([4, 4])
  })

  test('is run as it is by then', async () => {
    await at.put('fixed', retry(2))
    const gate = createDeferred<ScriptedEnd>()
    at.api.balancer.script('guest/fixed', () => gate.promise)
    const id = await at.invoke('fixed')
    await at.put('fixed')
    at.script('fixed', success)
    gate.resolve(failure)
    await at.recordOf(id)
    expect(at.runs('fixed').map(({ action }) => action.version)).toEqual(['0.0.1', '0.0.2'])
  })

  test('fails once more where it is gone by then', async () => {
    await at.put('gone', retry(2))
    const gate = createDeferred<ScriptedEnd>()
    at.api.balancer.script('guest/gone', () => gate.promise)
    const id = await at.invoke('gone')
    await at.api.call('DELETE', 'guest/actions/gone')
    gate.resolve(failure)
    const record = await at.recordOf(id)
    expect(record.response).toMatchObject({ result: { error: 'The requested resource does not exist.' } })
    const [, second = ''] = record.logs
    expect(annotationsOf(await at.recordOf(second))).toMatchObject({ causedBy: 'retry', try: 2 })
  })

  test('goes the same way when a rule invokes it', async () => {
    await at.put('ruled', retry(2))
    at.script('ruled', failure, success)
    await at.api.call('PUT', 'guest/triggers/event', { body: {} })
    await at.api.call('PUT', 'guest/rules/rule', { body: { trigger: '/_/event', action: '/_/ruled' } })
    const fired = await at.api.call('POST', 'guest/triggers/event', { body: { a: 1 } })
    const fire = await at.recordOf((fired.body as { activationId: string }).activationId)
    const { activationId } = JSON.parse(fire.logs[0] ?? '{}') as { activationId: string }
    const record = await at.recordOf(activationId)
    expect([record.response.success, record.logs.length]).toEqual([true, 2])
  })

  test('may be a sequence, which is run as a whole', async () => {
    await at.put('step')
    at.script('step', failure, success)
    const annotations = [{ key: 'delivery-retry', value: { tries: 2, waitSeconds: 0 } }]
    const exec = { kind: 'sequence', components: ['/_/step'] }
    await at.api.call('PUT', 'guest/actions/steps', { body: { exec, annotations } })
    const id = await at.invoke('steps')
    const record = await at.recordOf(id)
    expect(record.response).toMatchObject({ success: true })
    const tries = await Promise.all(record.logs.map((id) => at.recordOf(id)))
    expect(tries).toMatchObject([
      { cause: id, response: { success: false } },
      { cause: id, response: { success: true } },
    ])
    expect(tries.map((each) => annotationsOf(each)['try'])).toEqual([1, 2])
  })

  test('is run once where somebody waits for it', async () => {
    await at.put('awaited', retry(3))
    at.script('awaited', failure)
    for (const headers of [{}, { 'Idempotency-Key': 'k' }]) {
      const reply = await at.api.call('POST', 'guest/actions/awaited?blocking=true', { body: {}, headers })
      expect(reply.status).toBe(502)
    }
    const components = ['/_/awaited']
    await at.api.call('PUT', 'guest/actions/around', { body: { exec: { kind: 'sequence', components } } })
    await at.recordOf(await at.invoke('around'))
    expect(at.runs('awaited')).toHaveLength(3)
  })

  test('is refused as others are, and then leaves nothing', async () => {
    await at.put('refused', { ...retry(3), final: true })
    at.api.balancer.isOverloaded = true
    const reply = await at.api.call('POST', 'guest/actions/refused', { body: {} })
    at.api.balancer.isOverloaded = false
    expect(reply.status).toBe(503)
    await at.settled()
    expect(at.runs('refused')).toEqual([])
  })
})

describe('time', () => {
  test('passes between tries, and its end ends them', async () => {
    await at.put('late', { 'delivery-retry': { tries: 3, waitSeconds: [0.05, 60] }, 'delivery-max-age': 30 })
    at.script('late', failure)
    const id = await at.invoke('late')
    const record = await at.recordOf(id)
    expect(annotationsOf(record)).toMatchObject({ tries: 2, expired: true })
    const [first, second] = await Promise.all(record.logs.map((id) => at.recordOf(id)))
    expect((second?.start ?? 0) - (first?.start ?? 0)).toBeGreaterThanOrEqual(50)
    const [one, two] = at.runs('late')
    expect([one?.startBy, two?.startBy]).toEqual([two?.startBy, one?.startBy])
  })

  test('of a wait keeps no server from its end', async () => {
    await using own = await openDeliveries()
    await own.put('waits', retry(2, 3600))
    own.script('waits', failure)
    const id = await own.invoke('waits')
    await expect.poll(() => own.runs('waits').length).toBe(1)
    await own.api.controller.close()
    expect((await own.api.call('GET', `guest/activations/${id}`)).status).toBe(404)
  })
})

describe('a namespace whose records are not kept', () => {
  test('has its failures tried again all the same', async () => {
    await using own = await openDeliveries({ guestLimits: { storeActivations: false } })
    await own.put('silent', retry(3))
    own.script('silent', failure, success)
    await own.invoke('silent')
    await expect.poll(() => own.runs('silent').length).toBe(2)
    await own.settled()
    expect(own.runs('silent').every(({ blocking }) => blocking)).toBe(true)
  })
})

test('tries count as one activation under way, and as none between them', async () => {
  await using own = await openDeliveries({ guestLimits: { concurrentInvocations: 1 } })
  await own.put('one', retry(2, 60))
  await own.put('other')
  const gate = createDeferred<ScriptedEnd>()
  own.api.balancer.script('guest/one', () => gate.promise)
  await own.invoke('one')
  await expect.poll(() => own.runs('one').length).toBe(1)
  expect((await own.api.call('POST', 'guest/actions/other', { body: {} })).status).toBe(429)
  gate.resolve(failure)
  await expect.poll(() => own.api.balancer.inFlight()).toBe(0)
  await own.settled()
  for (let run = 0; run < 3; run++) {
    expect((await own.api.call('POST', 'guest/actions/other?blocking=true', { body: {} })).status).toBe(200)
  }
})
