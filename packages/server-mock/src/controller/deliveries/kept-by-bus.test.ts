import { ApiError, createActivationId, errorResult, texts } from '@wsk/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unrunActivation } from '../../entity/unrun-activation.js'
import type { PublishRequest } from '../../loadbalancer/port.js'
import type { DeliveryPlan } from './delivery-plan.js'
import { deliveryPlanText } from './delivery-plan.js'
import { annotationsOf, type DeliveriesFixture, failure, openDeliveries, retry, success } from './deliveries-fixture.js'

// A bus that outlives the controller runs what it took, whatever becomes of who sent it.

let at: DeliveriesFixture
/** How far the clock was put forward. */
let aheadMs = 0
beforeEach(async () => {
  aheadMs = 0
  const clock = { now: () => Date.now() + aheadMs, monotonicMs: () => performance.now() + aheadMs }
  at = await openDeliveries({ isKeptByBus: true, clock })
  for (const name of ['a', 'letters']) await at.put(name)
})
afterEach(() => at[Symbol.asyncDispose]())

const newId = () => createActivationId(Date.now())
const toLetters = { 'delivery-dead-letter': { action: '/_/letters' } }

/** As a balancer that gets no word from the bus: it leaves a record that says so. */
async function doubt({ message }: PublishRequest): Promise<never> {
  await at.api.stores.activations.store(unrunActivation(message, refusal))
  throw new ApiError('overloaded', texts.notConfirmed, { activationId: message.activationId })
}

const response = { statusCode: 3, result: errorResult({ text: texts.notConfirmed }) } as const
const refusal = { startMs: 1, endMs: 2, response }

/** As a balancer that is sending it already: this process had lost the delivery and got it back. */
async function twice(request: PublishRequest, publish: (request: PublishRequest) => Promise<unknown>): Promise<never> {
  await publish(request)
  throw new ApiError('conflict', '', { activationId: request.message.activationId })
}

/** Has the first publish of an action's activation be in doubt, or end as `refuse` does. */
function doubtFirst(name: string, refuse: typeof twice = doubt): void {
  const { balancer } = at.api
  const publish = balancer.publish.bind(balancer)
  let isFirst = true
  balancer.publish = (transaction, request) => {
    if (!isFirst || request.message.action.name !== name) return publish(transaction, request)
    isFirst = false
    return refuse(request, (each) => publish(transaction, each))
  }
}

async function recover(fields: Pick<DeliveryPlan, 'step'> & Partial<DeliveryPlan>): Promise<string> {
  const { namespace, subject } = await at.api.identities.identity('guest')
  const activationId = newId()
  const plan: DeliveryPlan = {
    activationId,
    namespace,
    subject,
    action: { path: 'guest', name: 'a' },
    shown: { name: 'a', version: '0.0.1', path: 'guest/a', kind: 'nodejs:20' },
    timeoutMs: 60_000,
    transaction: { id: 'tid', startMs: Date.now(), extraLogging: false, hops: 0 },
    startMs: Date.now(),
    terms: { tries: 2, waitsMs: [0], deadLetter: { kind: 'action', name: { path: 'guest', name: 'letters' } } },
    past: [],
    ...fields,
  }
  const work = { kind: 'delivery', activationId, plan: deliveryPlanText(plan) } as const
  await at.api.stores.work.accept(activationId, work)
  const identityOf = () => Promise.resolve(undefined)
  await at.api.controller.recover({ unfinished: [{ work, started: true }], identityOf })
  return activationId
}

test('what is read long after it was planned is looked up first', async () => {
  await at.put('a', { ...retry(2), ...toLetters })
  at.script('a', failure)
  const beganMs = Date.now()
  await at.recordOf(await at.invoke('a'))
  for (const { acceptBy = 0 } of [...at.runs('a'), ...at.runs('letters')]) {
    expect(acceptBy).toBeGreaterThanOrEqual(beganMs + 2000)
    expect(acceptBy).toBeLessThanOrEqual(Date.now() + 2000)
  }
  expect([at.runs('a').length, at.runs('letters').length]).toEqual([2, 1])
})

test('a try that a dead controller may have sent is not sent again, and judged by its record', async () => {
  const id = newId()
  const whole = await recover({ step: { kind: 'trying', activationId: id, sinceMs: Date.now() } })
  await at.settled()
  expect(at.runs('a')).toEqual([])
  const [message] = await runElsewhere('a')
  const response = { statusCode: 1, result: errorResult({ text: 'no' }) } as const
  const end = { startMs: 1, endMs: 2, response }
  await at.api.stores.activations.store(unrunActivation({ ...message, activationId: id }, end))
  at.script('a', success)
  const record = await at.recordOf(whole)
  expect([record.response.success, record.logs[0], record.logs.length]).toEqual([true, id, 2])
})

test('one that nobody can have run any more counts as failed, by a record that says so', async () => {
  const id = newId()
  at.script('a', success)
  const whole = await recover({ step: { kind: 'trying', activationId: id, sinceMs: Date.now() } })
  await at.settled()
  expect(at.runs('a')).toEqual([])
  aheadMs = 200_000
  const record = await at.recordOf(whole)
  expect([record.response.success, record.logs[0], record.logs.length]).toEqual([true, id, 2])
  const lost = await at.recordOf(id)
  expect(lost).toMatchObject({ cause: whole, response: { status: 'whisk internal error' } })
  expect(JSON.stringify(lost.response.result)).toContain('Outcome unknown')
  expect(annotationsOf(lost)).toMatchObject({ causedBy: 'retry', try: 1 })
  expect(at.runs('a').map(({ activationId }) => activationId)).not.toContain(id)
})

test('a try in doubt is a failure, and another one follows', async () => {
  await at.put('a', retry(2))
  at.script('a', success)
  doubtFirst('a')
  const record = await at.recordOf(await at.invoke('a'))
  expect([record.response.success, record.logs.length]).toEqual([true, 2])
  expect((await at.recordOf(record.logs[0] ?? '')).response.result).toEqual({ error: texts.notConfirmed })
})

test('a dead letter in doubt is sent under another id', async () => {
  await at.put('a', toLetters)
  at.script('a', failure)
  doubtFirst('letters')
  const record = await at.recordOf(await at.invoke('a'), 10_000)
  const [letter] = at.runs('letters')
  expect(at.runs('letters')).toHaveLength(1)
  expect(annotationsOf(record)).toMatchObject({ deadLetter: letter?.activationId })
}, 15_000)

test('a try that this process is sending already is waited for, and no failure', async () => {
  await at.put('a', retry(2))
  at.script('a', success)
  doubtFirst('a', twice)
  const record = await at.recordOf(await at.invoke('a'))
  expect([record.response.success, record.logs]).toEqual([true, at.runs('a').map(({ activationId }) => activationId)])
  expect(record.logs).toHaveLength(1)
})

test('a dead letter that this process is sending already counts as sent once it has its record', async () => {
  await at.put('a', toLetters)
  at.script('a', failure)
  doubtFirst('letters', twice)
  const record = await at.recordOf(await at.invoke('a'))
  expect(at.runs('letters')).toHaveLength(1)
  expect(annotationsOf(record)).toMatchObject({ deadLetter: at.runs('letters')[0]?.activationId })
})

test('a dead letter that a dead controller may have sent is waited for', async () => {
  const id = newId()
  const last = { statusCode: 1, isExpired: false } as const
  const whole = await recover({ step: { kind: 'reporting', activationId: id, sinceMs: Date.now(), last } })
  await at.settled()
  expect(at.runs('letters')).toEqual([])
  const [message] = await runElsewhere('letters')
  const end = { startMs: 1, endMs: 2, response: { statusCode: 0 } } as const
  await at.api.stores.activations.store(unrunActivation({ ...message, activationId: id }, end))
  expect(annotationsOf(await at.recordOf(whole))).toMatchObject({ deadLetter: id })
})

test('a dead letter that a dead controller was refused in doubt is sent under another id', async () => {
  const id = newId()
  const [message] = await runElsewhere('letters')
  await at.api.stores.activations.store(unrunActivation({ ...message, activationId: id }, refusal))
  const last = { statusCode: 1, isExpired: false } as const
  const whole = await recover({ step: { kind: 'reporting', activationId: id, sinceMs: Date.now(), last } })
  const { deadLetter } = annotationsOf(await at.recordOf(whole, 10_000))
  expect(deadLetter).not.toBe(id)
  expect(at.runs('letters').map(({ activationId }) => activationId)).toContain(deadLetter)
}, 15_000)

/** What the bus says of activations that a dead controller may have sent. */
function busHas(...ids: readonly string[]): void {
  Object.assign(at.api.balancer, { sent: () => Promise.resolve(new Set(ids)) })
}

test.each([
  ['a try', 'a', 'trying'],
  ['a dead letter', 'letters', 'reporting'],
] as const)('%s that a dead controller cannot have sent is sent at once, under its id', async (_, name, kind) => {
  const id = newId()
  const last = { statusCode: 1, isExpired: false } as const
  at.script('a', success)
  busHas()
  const own = { activationId: id, sinceMs: Date.now() }
  const whole = await recover({ step: kind === 'trying' ? { kind, ...own } : { kind, ...own, last } })
  await at.recordOf(whole)
  expect(at.runs(name).map(({ activationId }) => activationId)).toEqual([id])
})

test('what it has sent is waited for', async () => {
  const id = newId()
  busHas(id)
  await recover({ step: { kind: 'trying', activationId: id, sinceMs: Date.now() } })
  await at.settled()
  expect(at.runs('a')).toEqual([])
})

/** What a message of this action looks like. */
async function runElsewhere(name: string) {
  await at.api.call('POST', `guest/actions/${name}?blocking=true`, { body: {} })
  const message = at.runs(name).at(-1)
  if (message === undefined) throw new Error('nothing was run')
  return [message] as const
}
