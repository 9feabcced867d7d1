import { createActivationId } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActivationRecord, StatusCode } from '../../entity/activation.js'
import type { UnfinishedWork } from '../../store/port.js'
import { annotationsOf, type DeliveriesFixture, failure, openDeliveries, success } from './deliveries-fixture.js'
import { type DeliveryPlan, deliveryPlanText } from './delivery-plan.js'

let at: DeliveriesFixture
let guest: { readonly namespace: DeliveryPlan['namespace']; readonly subject: string }
beforeAll(async () => {
  at = await openDeliveries()
  guest = await at.api.identities.identity('guest')
  for (const name of ['a', 'letters']) await at.put(name)
  at.script('a', success)
})
afterAll(() => at[Symbol.asyncDispose]())

const newId = () => createActivationId(Date.now())

function planOf(fields: Pick<DeliveryPlan, 'step'> & Partial<DeliveryPlan>): DeliveryPlan {
  return {
    activationId: newId(),
    namespace: guest.namespace,
    subject: guest.subject,
    action: { path: 'guest', name: 'a' },
    shown: { name: 'a', version: '0.0.1', path: 'guest/a', kind: 'nodejs:20' },
    timeoutMs: 60_000,
    transaction: { id: 'tid', startMs: Date.now(), extraLogging: false, hops: 0 },
    startMs: Date.now(),
    terms: { tries: 3, waitsMs: [0], deadLetter: { kind: 'action', name: { path: 'guest', name: 'letters' } } },
    past: [],
    ...fields,
  }
}

const trying = (activationId: string) => ({ kind: 'trying', activationId, sinceMs: Date.now() }) as const
const last = { statusCode: 1, isExpired: false } as const

/** Takes a plan up as the next process would. */
async function recover(plan: DeliveryPlan, others: readonly UnfinishedWork[] = []): Promise<void> {
  const { activationId } = plan
  const work = { kind: 'delivery', activationId, plan: deliveryPlanText(plan) } as const
  await at.api.stores.work.accept(activationId, work)
  const identityOf = (uuid: string) => at.api.identities.authenticator.identityOf(uuid)
  await at.api.controller.recover({ unfinished: [...others, { work, started: false }], identityOf })
}

async function storeTry(activationId: string, statusCode: StatusCode): Promise<void> {
  const record: ActivationRecord = {
    namespace: 'guest',
    name: 'a',
    version: '0.0.1',
    subject: guest.subject,
    activationId,
    start: 1,
    end: 2,
    response: { statusCode },
    logs: [],
    annotations: [],
  }
  await at.api.stores.activations.store(record)
}

const runIds = (name = 'a') => at.runs(name).map(({ activationId }) => activationId)

describe('what a killed server was trying', () => {
  test('is run under the id that was noted where it was never accepted', async () => {
    const id = newId()
    const plan = planOf({ step: trying(id), past: [{ activationId: newId(), durationMs: 3 }] })
    await recover(plan)
    const record = await at.recordOf(plan.activationId)
    expect(record).toMatchObject({ logs: [plan.past[0]?.activationId, id], response: { success: true } })
    expect(annotationsOf(record)).toMatchObject({ tries: 2 })
    expect(at.runs('a').at(-1)).toMatchObject({ activationId: id, attempt: 2, cause: plan.activationId })
  })

  test('is judged by its record', async () => {
    const [good, bad] = [newId(), newId()]
    await storeTry(good, 0)
    await storeTry(bad, 3)
    const [succeeded, failed] = [planOf({ step: trying(good) }), planOf({ step: trying(bad) })]
    await recover(succeeded)
    expect((await at.recordOf(succeeded.activationId)).logs).toEqual([good])
    await recover(failed)
    const { logs } = await at.recordOf(failed.activationId)
    expect(logs).toEqual([bad, expect.any(String)])
    expect(runIds()).not.toContain(good)
    expect(runIds()).not.toContain(bad)
  })

  test('is waited for where it was accepted', async () => {
    const id = newId()
    const plan = planOf({ step: trying(id) })
    const [message] = at.runs('a')
    if (message === undefined) throw new Error('nothing was run')
    await recover(plan, [{ work: { kind: 'action', message: { ...message, activationId: id } }, started: true }])
    await at.settled()
    expect(runIds()).not.toContain(id)
    await storeTry(id, 0)
    expect((await at.recordOf(plan.activationId)).logs).toEqual([id])
  })

  test('is not run a second time where records are not kept', async () => {
    await using own = await openDeliveries({ guestLimits: { storeActivations: false } })
    await own.put('a')
    const { namespace, subject } = await own.api.identities.identity('guest')
    const id = newId()
    const plan = planOf({ namespace, subject, step: trying(id) })
    const work = { kind: 'delivery', activationId: plan.activationId, plan: deliveryPlanText(plan) } as const
    await own.api.stores.work.accept(plan.activationId, work)
    const identityOf = () => Promise.resolve(undefined)
    await own.api.controller.recover({ unfinished: [{ work, started: false }], identityOf })
    await expect.poll(() => own.runs('a').length).toBe(1)
    expect(own.runs('a')[0]).toMatchObject({ attempt: 2 })
    expect(own.runs('a')[0]?.activationId).not.toBe(id)
  })
})

test('a wait goes on for the rest of its time', async () => {
  const notBeforeMs = Date.now() + 300
  const past = [{ activationId: newId(), durationMs: 3 }]
  const plan = planOf({ step: { kind: 'waiting', notBeforeMs, last }, past })
  await recover(plan)
  const { logs } = await at.recordOf(plan.activationId)
  expect(logs).toHaveLength(2)
  const second = await at.recordOf(logs[1] ?? '')
  expect(second.start).toBeGreaterThanOrEqual(notBeforeMs)
})

test('what is taken over a second time goes on once', async () => {
  const past = [{ activationId: newId(), durationMs: 3 }]
  const plan = planOf({ step: { kind: 'waiting', notBeforeMs: Date.now() + 200, last }, past })
  await recover(plan)
  await recover(plan)
  expect((await at.recordOf(plan.activationId)).logs).toHaveLength(2)
  await at.settled()
  expect(at.runs('a').filter(({ cause }) => cause === plan.activationId)).toHaveLength(1)
})

test('a wait that ended too late while nobody was there leads to the dead letter', async () => {
  const terms = { ...planOf({ step: trying('') }).terms, startByMs: Date.now() - 1 }
  const past = [{ activationId: newId(), durationMs: 3 }]
  const plan = planOf({ step: { kind: 'waiting', notBeforeMs: Date.now(), last }, past, terms })
  await recover(plan)
  const record = await at.recordOf(plan.activationId)
  expect(annotationsOf(record)).toMatchObject({ tries: 1, expired: true, deadLetter: expect.any(String) as string })
  expect(record.response.status).toBe('application error')
})

describe('a dead letter', () => {
  const reporting = (activationId: string) => ({ kind: 'reporting', activationId, sinceMs: Date.now(), last }) as const

  test('that was noted and not sent is sent under its id', async () => {
    const id = newId()
    const plan = planOf({ step: reporting(id) })
    await recover(plan)
    expect(annotationsOf(await at.recordOf(plan.activationId))).toMatchObject({ deadLetter: id })
    expect(runIds('letters').filter((each) => each === id)).toHaveLength(1)
  })

  test('that was sent is not sent again', async () => {
    const [recorded, accepted] = [newId(), newId()]
    await storeTry(recorded, 1)
    const plans = [recorded, accepted].map((id) => planOf({ step: reporting(id) }))
    const [first, second] = plans
    if (first === undefined || second === undefined) throw new Error('two plans')
    await recover(first)
    const other = { kind: 'trigger', activationId: accepted, plan: deliveryPlanText(first) } as const
    await recover(second, [{ work: other, started: false }])
    for (const plan of plans) {
      expect(annotationsOf(await at.recordOf(plan.activationId))).toMatchObject({
        deadLetter: plan.step.kind === 'reporting' ? plan.step.activationId : '',
      })
    }
    expect(runIds('letters')).not.toContain(recorded)
    expect(runIds('letters')).not.toContain(accepted)
  })
})

test('what has its final record is over', async () => {
  const plan = planOf({ step: trying(newId()) })
  await recover(plan, [])
  await at.recordOf(plan.activationId)
  const before = at.runs('a').length
  const work = { kind: 'delivery', activationId: plan.activationId, plan: deliveryPlanText(plan) } as const
  const identityOf = () => Promise.resolve(undefined)
  await at.api.controller.recover({ unfinished: [{ work, started: false }], identityOf })
  await at.settled()
  expect(at.runs('a')).toHaveLength(before)
})

test('what nobody may call any more fails, and nobody is told', async () => {
  const gone = { name: 'guest', uuid: 'gone' }
  at.script('a', failure)
  const plan = planOf({ step: trying(newId()), namespace: gone })
  await recover(plan)
  const record = await at.recordOf(plan.activationId)
  at.script('a', success)
  expect(record.response).toMatchObject({ result: { error: expect.stringContaining('not invoked') as string } })
  expect(annotationsOf(record)).toMatchObject({ tries: 3, deadLetterProblem: expect.any(String) as string })
})
