import { ApiError } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleNamespaceUuid } from '../../store/samples.js'
import { durable, open, recordOf } from './lean-balancer-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('an activation in flight', () => {
  test('counts until its end is acknowledged, for its namespace and altogether', async () => {
    await using at = await open()
    const { activationId, completed } = await at.publish()
    expect([at.balancer.inFlight(), at.balancer.inFlight(sampleNamespaceUuid), at.balancer.inFlight('x')]).toEqual([
      1, 1, 0,
    ])
    expect(at.balancer.active()).toEqual([[activationId, 'guest/hello']])
    expect(at.published.map((message) => message.activationId)).toEqual([activationId])
    const record = recordOf(activationId)
    await at.acknowledge({ kind: 'combined', response: record })
    expect(await completed).toBe(record)
    expect([at.balancer.inFlight(), at.balancer.inFlight(sampleNamespaceUuid)]).toEqual([0, 0])
    expect(at.metrics.completions.regular).toBe(1)
  })

  test('keeps its place when only its result is known', async () => {
    await using at = await open()
    const { activationId, completed } = await at.publish()
    const record = recordOf(activationId)
    await at.acknowledge({ kind: 'result', response: record })
    expect([await completed, at.balancer.inFlight()]).toEqual([record, 1])
    await at.acknowledge({ kind: 'completion', activationId })
    expect([await completed, at.balancer.inFlight()]).toEqual([record, 0])
  })

  test.each([
    [false, 0],
    [true, 3],
  ])('whose record is not carried ends without a result (system error: %s)', async (isSystemError, statusCode) => {
    await using at = await open()
    const { activationId, completed } = await at.publish({ blocking: false })
    await at.acknowledge({ kind: 'combined', response: activationId, isSystemError })
    expect((await completed).response).toEqual({ statusCode })
  })

  test.each(['combined', 'result', 'completion'] as const)(
    'whose record is not carried, by %s, answers whoever waits once the record is stored',
    async (kind) => {
      await using at = await open()
      const { activationId, completed } = await at.publish({ blocking: true })
      await at.acknowledge(kind === 'completion' ? { kind, activationId } : { kind, response: activationId })
      await vi.advanceTimersByTimeAsync(1000)
      const record = recordOf(activationId)
      at.records.set(activationId, { ...record, logs: ['a line'] })
      await vi.advanceTimersByTimeAsync(1000)
      expect(await completed).toEqual(record)
      expect(at.balancer.inFlight()).toBe(kind === 'result' ? 1 : 0)
      await at.acknowledge({ kind: 'completion', activationId })
      expect([at.balancer.inFlight(), at.records.size]).toEqual([0, 1])
    },
  )

  test('whose record is never stored ends as unknown, and at once where the balancer ends', async () => {
    const at = await open()
    const lost = await at.publish({ blocking: true })
    await at.acknowledge({ kind: 'combined', response: lost.activationId })
    await vi.advanceTimersByTimeAsync(300_000)
    const unknown = 'Outcome unknown: the activation has ended, and its record was not found.'
    expect((await lost.completed).response).toEqual({ statusCode: 3, result: `{"error":"${unknown}"}` })
    const waiting = await at.publish({ blocking: true })
    await at.acknowledge({ kind: 'combined', response: waiting.activationId })
    await at[Symbol.asyncDispose]()
    expect((await waiting.completed).response.statusCode).toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('may be acknowledged twice, and late', async () => {
    await using at = await open()
    const { activationId } = await at.publish()
    await at.acknowledge({ kind: 'combined', response: activationId })
    await at.acknowledge({ kind: 'combined', response: activationId })
    expect([at.balancer.inFlight(), at.metrics.completions.regular, at.metrics.completions.unknown]).toEqual([0, 1, 1])
  })

  test('cannot be there twice', async () => {
    await using at = await open()
    const { activationId } = await at.publish()
    await expect(at.publish({ activationId })).rejects.toMatchObject({ kind: 'conflict', activationId })
    expect([at.balancer.inFlight(), at.published.length]).toEqual([1, 1])
  })
})

describe('an end that is never reported', () => {
  test('is recorded also where the store cannot be asked for a record', async () => {
    await using at = await open()
    at.activations.get = () => Promise.reject(new ApiError('overloaded', 'The store cannot be reached.'))
    const { activationId, completed } = await at.publish({}, 1000)
    await vi.advanceTimersByTimeAsync(482_000)
    expect(at.records.get(activationId)).toEqual(await completed)
  })

  test.each([
    ['a minute or less', 1000, 480_000],
    ['five minutes', 300_000, 960_000],
  ])(
    'of an action of %s is taken for granted in the end, and recorded as unknown',
    async (_what, timeoutMs, afterMs) => {
      await using at = await open()
      const { activationId, completed } = await at.publish({}, timeoutMs)
      await vi.advanceTimersByTimeAsync(afterMs - 2000)
      expect(at.balancer.inFlight()).toBe(1)
      await vi.advanceTimersByTimeAsync(4000)
      expect(at.balancer.inFlight()).toBe(0)
      const record = await completed
      expect(record.response).toEqual({
        statusCode: 3,
        result: '{"error":"Outcome unknown: invoker0 did not report the end of the activation. It is not run again."}',
      })
      expect(at.records.get(activationId)).toEqual(record)
      expect(at.metrics.completions.forced).toBe(1)
      await at.acknowledge({ kind: 'combined', response: activationId })
      expect(at.balancer.inFlight()).toBe(0)
    },
  )

  test('does not hide a record that is there', async () => {
    await using at = await open()
    const { activationId, completed } = await at.publish()
    at.records.set(activationId, { ...recordOf(activationId), logs: ['a line'] })
    await vi.advanceTimersByTimeAsync(482_000)
    expect(await completed).toMatchObject({ response: { statusCode: 0, result: '{"a":1}' }, logs: [] })
  })

  test('leaves no timer behind', async () => {
    await using at = await open()
    const { activationId } = await at.publish()
    at.records.set(activationId, recordOf(activationId))
    await at.acknowledge({ kind: 'combined', response: activationId })
    await vi.advanceTimersByTimeAsync(2000)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('what outlives this process says until when it is accepted', async () => {
  const sent: unknown[] = []
  const publish = (_topic: unknown, message: unknown): Promise<void> => {
    sent.push(message)
    return Promise.resolve()
  }
  await using at = await open({}, durable(publish))
  await at.publish()
  await at.publish({ acceptBy: 0 })
  expect(sent).toMatchObject([{ acceptBy: Date.now() + 2000 }, { acceptBy: 0 }])
  await using here = await open()
  await here.publish()
  expect(here.published[0]).not.toHaveProperty('acceptBy')
})
