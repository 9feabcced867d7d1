import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { annotationsOf, type DeliveriesFixture, failure, openDeliveries, retry, success } from './deliveries-fixture.js'

let at: DeliveriesFixture
beforeAll(async () => {
  at = await openDeliveries()
  await at.put('letters')
  at.script('letters', success)
})
afterAll(() => at[Symbol.asyncDispose]())

const toAction = (name: string) => ({ 'delivery-dead-letter': { action: `/_/${name}` } })
const letterOf = (activationId: string) =>
  at.api.balancer.published.map(({ message }) => message).find((message) => message.activationId === activationId)

describe('a dead-letter action', () => {
  test('is told what failed, once, by an activation that the failure caused', async () => {
    await at.put('fails', { ...retry(2), ...toAction('letters') })
    at.script('fails', failure)
    const id = await at.invoke('fails', { order: 7 })
    const record = await at.recordOf(id)
    const { deadLetter } = annotationsOf(record)
    expect(await at.recordOf(String(deadLetter))).toMatchObject({ name: 'letters', cause: id })
    const letter = letterOf(String(deadLetter))
    expect(letter).toMatchObject({ cause: id, causedBy: 'dead-letter' })
    expect(letter).not.toHaveProperty('attempt')
    expect(JSON.parse(letter?.content ?? '')).toEqual({
      activationId: id,
      action: '/guest/fails',
      tries: 2,
      expired: false,
      response: { status: 'application error', success: false, result: { error: 'no' } },
      payload: { order: 7 },
    })
    expect(at.runs('letters')).toHaveLength(1)
  })

  test('hears nothing of what succeeded', async () => {
    const before = at.runs('letters').length
    await at.put('works', { ...retry(2), ...toAction('letters') })
    at.script('works', failure, success)
    expect(annotationsOf(await at.recordOf(await at.invoke('works')))).not.toHaveProperty('deadLetter')
    expect(at.runs('letters')).toHaveLength(before)
  })

  test('needs no retries, and hears of what became too old', async () => {
    await at.put('once', toAction('letters'))
    at.script('once', failure)
    const once = await at.recordOf(await at.invoke('once'))
    expect(once.logs).toHaveLength(1)
    expect(letterOf(String(annotationsOf(once)['deadLetter']))?.content).toContain('"tries":1,"expired":false')
    await at.put('old', { ...retry(2, 60), 'delivery-max-age': 5, ...toAction('letters') })
    at.script('old', failure)
    const old = await at.recordOf(await at.invoke('old'))
    expect(letterOf(String(annotationsOf(old)['deadLetter']))?.content).toContain('"tries":1,"expired":true')
  })

  test('gets no more than it may be sent', async () => {
    await using own = await openDeliveries({ limits: { payloadSizeBytes: 1000 } })
    await own.put('sink')
    const big = 'x'.repeat(700)
    for (const [name, result, args] of [
      ['payload', { error: 'no' }, { big }],
      ['result', { error: big }, { big }],
      ['neither', { error: big.repeat(2) }, { a: 1 }],
    ] as const) {
      await own.put(name, toAction('sink'))
      own.script(name, { statusCode: 1, result })
      await own.recordOf(await own.invoke(name, args))
    }
    const seen = own
      .runs('sink')
      .map(({ content = '' }) => JSON.parse(content) as { response: object; payload?: object })
    expect(seen.map(({ response, payload }) => ['result' in response, payload !== undefined])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ])
  })

  test('that is gone, or not its caller to invoke, is said in the record', async () => {
    for (const [name, target, problem] of [
      ['nowhere', '/_/nowhere-to-be-found', 'The requested resource does not exist.'],
      ['strange', '/other/a', 'The supplied authentication is not authorized to access'],
    ] as const) {
      await at.put(name, { 'delivery-dead-letter': { action: target } })
      at.script(name, failure)
      const record = await at.recordOf(await at.invoke(name))
      expect(annotationsOf(record)).not.toHaveProperty('deadLetter')
      expect(annotationsOf(record)['deadLetterProblem']).toContain(problem)
      expect(record.logs[1]).toContain(`The dead letter was not delivered: ${problem}`)
      expect(record.response).toMatchObject({ result: { error: 'no' } })
    }
  })

  test('may have retries and a dead letter of its own, and no loop comes of that', async () => {
    await at.put('ping', { ...retry(2), ...toAction('pong') })
    await at.put('pong', toAction('ping'))
    for (const name of ['ping', 'pong']) at.script(name, failure)
    const first = await at.recordOf(await at.invoke('ping'))
    let [record, hops] = [first, 0]
    for (; ; hops++) {
      const next = annotationsOf(record)['deadLetter']
      if (typeof next !== 'string') break
      const cause = record.activationId
      record = await at.recordOf(next)
      expect(record.cause).toBe(cause)
      expect(annotationsOf(record)).toMatchObject({ causedBy: 'dead-letter' })
    }
    expect(hops).toBe(10)
    expect(annotationsOf(record)['deadLetterProblem']).toContain('There are too many dead letters in a row')
    await at.settled()
    expect([at.runs('ping').length, at.runs('pong').length]).toEqual([12, 5])
  })

  test('is waited for while nobody can take it', async () => {
    await at.put('refuses')
    await at.put('patient', toAction('refuses'))
    const gate = createDeferred<ScriptedEnd>()
    at.api.balancer.script('guest/patient', () => gate.promise)
    const id = await at.invoke('patient')
    at.api.balancer.isDown = true
    gate.resolve(failure)
    await expect.poll(() => at.api.balancer.inFlight()).toBe(0)
    await at.settled()
    at.api.balancer.isDown = false
    const record = await at.recordOf(id, 10_000)
    expect(annotationsOf(record)).toHaveProperty('deadLetter')
    expect(at.runs('refuses')).toHaveLength(1)
  }, 15_000)
})

describe('a dead-letter trigger', () => {
  const toTrigger = (name: string) => ({ 'delivery-dead-letter': { trigger: `/_/${name}` } })

  test('gets what has room beside its own parameters', async () => {
    await using own = await openDeliveries({ limits: { payloadSizeBytes: 1000 } })
    await own.put('hears')
    await own.api.call('PUT', 'guest/triggers/failed', {
      body: { parameters: [{ key: 'own', value: 'x'.repeat(300) }] },
    })
    await own.api.call('PUT', 'guest/rules/tell', { body: { trigger: '/_/failed', action: '/_/hears' } })
    await own.put('breaks', toTrigger('failed'))
    own.script('breaks', failure)
    await own.recordOf(await own.invoke('breaks', { big: 'x'.repeat(600) }))
    await expect.poll(() => own.runs('hears').length).toBe(1)
    const [{ content = '' } = {}] = own.runs('hears')
    expect(Object.keys(JSON.parse(content) as object)).not.toContain('payload')
  })

  test('is fired once, with what failed, and its rules run as of any fire', async () => {
    await at.put('hears')
    await at.api.call('PUT', 'guest/triggers/failed', { body: { parameters: [{ key: 'own', value: 1 }] } })
    await at.api.call('PUT', 'guest/rules/tell', { body: { trigger: '/_/failed', action: '/_/hears' } })
    await at.put('breaks', { ...retry(2), ...toTrigger('failed') })
    at.script('breaks', failure)
    const id = await at.invoke('breaks', { n: 1 })
    const fireId = String(annotationsOf(await at.recordOf(id))['deadLetter'])
    const fire = await at.recordOf(fireId)
    expect(fire).toMatchObject({
      name: 'failed',
      cause: id,
      response: { result: { activationId: id, payload: { n: 1 } } },
    })
    expect(annotationsOf(fire)).toEqual({ causedBy: 'dead-letter' })
    await expect.poll(() => at.runs('hears').length).toBe(1)
    expect(JSON.parse(at.runs('hears')[0]?.content ?? '')).toMatchObject({ own: 1, activationId: id, tries: 2 })
  })

  test('without a rule, or that is none, is said in the record', async () => {
    await at.api.call('PUT', 'guest/triggers/unheard', { body: {} })
    for (const [name, problem] of [
      ['unheard', 'The trigger guest/unheard has no active rule.'],
      ['letters', 'Resource by this name exists but is not in this collection.'],
      ['missing', 'The requested resource does not exist.'],
    ] as const) {
      await at.put('tells', toTrigger(name))
      at.script('tells', failure)
      const record = await at.recordOf(await at.invoke('tells'))
      expect([name, annotationsOf(record)['deadLetterProblem']]).toEqual([name, problem])
    }
  })
})
