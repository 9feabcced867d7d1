import { ApiError, asJsonText } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AmbiguousBusError, BusError, MessageTooLarge } from '../../bus/port.js'
import { refusalRestMs } from '../../entity/refusal-rest.js'
import { sampleNamespaceUuid } from '../../store/samples.js'
import { createDeferred } from '../../support/deferred.js'
import { durable, messageOf, open, recordOf } from './lean-balancer-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const overloaded = async (refused: Promise<unknown>): Promise<void> => {
  const error = await refused.catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ kind: 'overloaded', status: 503 })
}

describe('refusals', () => {
  test('come before anything happened when too many are in flight', async () => {
    await using at = await open({ maxQueued: 2 })
    await at.publish()
    const { activationId } = await at.publish()
    await overloaded(at.publish())
    expect([at.published.length, at.balancer.inFlight(), at.metrics.refused]).toEqual([2, 2, 1])
    await at.acknowledge({ kind: 'combined', response: activationId })
    await at.publish()
    expect(at.balancer.inFlight()).toBe(2)
  })

  test('do not meet what an earlier process accepted, which counts as in flight until its end', async () => {
    await using at = await open({ maxQueued: 1 })
    const message = messageOf()
    await at.publish()
    const { completed } = await at.balancer.resume(message)
    expect([at.published.length, at.balancer.inFlight()]).toEqual([2, 2])
    await overloaded(at.publish())
    const record = recordOf(message.activationId)
    await at.acknowledge({ kind: 'combined', response: record })
    expect([await completed, at.balancer.inFlight()]).toEqual([record, 1])
  })

  test('do not meet the steps of what was admitted, and do meet what comes in steps', async () => {
    await using at = await open({ maxQueued: 1 })
    at.balancer.admit()
    const { activationId } = await at.publish()
    await at.publish({ cause: activationId })
    expect([at.published.length, at.balancer.inFlight()]).toEqual([2, 2])
    expect(() => at.balancer.admit()).toThrow(ApiError)
    expect(at.metrics.refused).toBe(1)
  })

  test('come when their parameters are too large altogether', async () => {
    await using at = await open({ maxQueuedSize: 20 })
    const content = asJsonText('{"a":"0123456"}')
    const { activationId } = await at.publish({ content })
    await overloaded(at.publish({ content }))
    await at.publish({ content: asJsonText('{}') })
    await at.acknowledge({ kind: 'combined', response: activationId })
    await at.publish({ content })
  })

  test('come when the bus does not take the message, and no place is held', async () => {
    await using at = await open(
      {},
      durable(() => Promise.reject(new BusError('down'))),
    )
    await overloaded(at.publish())
    expect([at.balancer.inFlight(), at.balancer.inFlight(sampleNamespaceUuid)]).toEqual([0, 0])
  })

  test('name the activation where the bus may have it, and leave a record against its late run', async () => {
    await using at = await open(
      {},
      durable(() => Promise.reject(new AmbiguousBusError('no answer'))),
    )
    let isTold = false
    const refused = at.publish().catch((error: unknown) => {
      isTold = true
      return error
    })
    await vi.advanceTimersByTimeAsync(refusalRestMs - 1)
    expect([isTold, at.records.size]).toEqual([false, 1])
    await vi.advanceTimersByTimeAsync(1)
    const failed: unknown = await refused
    const [record] = at.records.values()
    expect(failed).toMatchObject({ kind: 'overloaded', activationId: record?.activationId })
    expect(record?.response.statusCode).toBe(3)
    expect([at.balancer.inFlight(), at.metrics.inDoubt]).toEqual([0, 1])
    const limits = { storeActivations: false }
    const { user } = messageOf({})
    await overloaded(at.publish({ user: { ...user, limits } }))
    expect([at.records.size, at.metrics.inDoubt]).toEqual([1, 2])
  })

  test('are not told before others find that record, and not where the activation has ended before it', async () => {
    await using at = await open(
      {},
      durable(() => Promise.reject(new AmbiguousBusError('no answer'))),
    )
    const shared = createDeferred<void>()
    at.activations.shared = () => shared.promise
    let isTold = false
    const refused = at.publish().then(
      ({ completed }) => completed,
      () => {
        isTold = true
        return undefined
      },
    )
    await vi.advanceTimersByTimeAsync(10_000)
    expect([isTold, at.balancer.inFlight()]).toEqual([false, 1])
    const [id = ''] = at.records.keys()
    at.records.set(id, recordOf(id))
    shared.resolve()
    expect(await refused).toEqual({ ...recordOf(id), logs: [] })
    expect([isTold, at.balancer.inFlight()]).toEqual([false, 0])
  })

  test('say so where the message is too large for the bus', async () => {
    await using at = await open(
      {},
      durable(() => Promise.reject(new MessageTooLarge('too large'))),
    )
    await expect(at.publish()).rejects.toMatchObject({ kind: 'tooLarge', status: 413 })
    expect([at.balancer.inFlight(), at.records.size]).toEqual([0, 0])
  })

  test('come after the end, which tells whoever waits', async () => {
    const at = await open()
    expect(at.balancer.invokers()).toEqual({ invoker0: 'up' })
    const { completed } = await at.publish()
    await at[Symbol.asyncDispose]()
    expect((await completed).response.statusCode).toBe(3)
    expect(at.records.size).toBe(0)
    await overloaded(at.publish())
    expect([at.balancer.inFlight(), at.balancer.invokers(), vi.getTimerCount()]).toEqual([0, { invoker0: 'down' }, 0])
  })
})
