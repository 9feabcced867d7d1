import type { Acknowledgement, ActivationMessage } from '@wsk/contract'
import { ApiError, asJsonText, createActivationId } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBus } from '../../bus/adapters.js'
import { BusError, type MessageBus } from '../../bus/port.js'
import { acknowledgementTopic, activationTopic } from '../../bus/port.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { unrunActivation } from '../../entity/unrun-activation.js'
import { silentLogger } from '../../telemetry/logger.js'
import { createMetrics, type Metrics } from '../../telemetry/metrics.js'
import { openLoadBalancer } from '../adapters.js'
import type { LoadBalancer, PendingActivation } from '../port.js'
import type { LeanBalancerConfig } from './lean-balancer.js'

const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Fixture extends AsyncDisposable {
  readonly balancer: LoadBalancer
  readonly published: readonly ActivationMessage[]
  readonly records: Map<string, ActivationRecord>
  readonly metrics: Metrics
  publish(over?: Partial<ActivationMessage>, timeoutMs?: number): Promise<PendingActivation>
  acknowledge(over: Partial<Acknowledgement>): Promise<void>
}

async function open(over: Partial<LeanBalancerConfig> = {}, bus?: MessageBus): Promise<Fixture> {
  const carrier = bus ?? (await openBus({ kind: 'memory', maxUnread: 10 }, { clock, log: silentLogger }))
  const records: Fixture['records'] = new Map()
  const metrics = createMetrics()
  const balancer = await openLoadBalancer(
    {
      kind: 'lean',
      controller: '0',
      invoker: 0,
      maxQueued: 10,
      maxQueuedSize: 1000,
      maxQueueAgeMs: 300_000,
      longestRunMs: 300_000,
      ...over,
    },
    {
      bus: carrier,
      activations: {
        get: async (_namespace, id) => records.get(id),
        store: async (record) => {
          records.set(record.activationId, record)
        },
      },
      clock,
      telemetry: { log: silentLogger, metrics },
    },
  )
  const published: ActivationMessage[] = []
  await carrier.subscribe(activationTopic(0), (message) => {
    published.push(message)
  })
  return {
    balancer,
    published,
    records,
    metrics,
    publish: (given, timeoutMs = 60_000) => {
      const message = messageOf(given)
      const transaction = { ...message.transid, hops: 0, log: silentLogger }
      return balancer.publish(transaction, { message, limits: { timeoutMs, memoryMb: 256, concurrency: 1 } })
    },
    acknowledge: (given) =>
      carrier.publish(acknowledgementTopic('0'), {
        transid: { id: 't', startMs: 0, extraLogging: false },
        instance: { instance: 0, userMemoryBytes: 0, tags: [], dedicatedNamespaces: [] },
        ...given,
      } as Acknowledgement),
    [Symbol.asyncDispose]: async () => {
      await balancer[Symbol.asyncDispose]()
      await carrier[Symbol.asyncDispose]()
    },
  }
}

function messageOf(over: Partial<ActivationMessage> = {}): ActivationMessage {
  return {
    transid: { id: 'transaction', startMs: Date.now(), extraLogging: false },
    action: { path: 'guest', name: 'hello', version: '0.0.1' },
    revision: 'r1',
    user: {
      subject: 'guest',
      namespace: { name: 'guest', uuid: 'guest-uuid' },
      authkey: { api_key: 'uuid:key' },
      rights: ['ACTIVATE'],
      limits: {},
    },
    activationId: createActivationId(Date.now()),
    rootControllerIndex: { asString: '0' },
    blocking: true,
    initArgs: [],
    lockedArgs: {},
    ...over,
  }
}

function recordOf(activationId: string): ActivationRecord {
  const response = { statusCode: 0, result: asJsonText('{"a":1}') } as const
  return unrunActivation(messageOf({ activationId }), { startMs: 1, endMs: 2, response })
}

const overloaded = async (refused: Promise<unknown>): Promise<void> => {
  const error = await refused.catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ kind: 'overloaded', status: 503 })
}

describe('an activation in flight', () => {
  test('counts until its end is acknowledged, for its namespace and altogether', async () => {
    await using at = await open()
    const { activationId, completed } = await at.publish()
    expect([at.balancer.inFlight(), at.balancer.inFlight('guest-uuid'), at.balancer.inFlight('x')]).toEqual([1, 1, 0])
    expect(at.balancer.active()).toEqual([[activationId, 'guest/hello']])
    expect(at.published.map((message) => message.activationId)).toEqual([activationId])
    const record = recordOf(activationId)
    await at.acknowledge({ kind: 'combined', response: record })
    expect(await completed).toBe(record)
    expect([at.balancer.inFlight(), at.balancer.inFlight('guest-uuid')]).toEqual([0, 0])
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
    await expect(at.publish({ activationId })).rejects.toMatchObject({ kind: 'conflict' })
    expect([at.balancer.inFlight(), at.published.length]).toEqual([1, 1])
  })
})

describe('an end that is never reported', () => {
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
    await at.acknowledge({ kind: 'combined', response: activationId })
    await vi.advanceTimersByTimeAsync(2000)
    expect(vi.getTimerCount()).toBe(0)
  })
})

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
    const failing: MessageBus = {
      publish: () => Promise.reject(new BusError('down')),
      subscribe: () => Promise.resolve({ [Symbol.asyncDispose]: () => Promise.resolve() }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }
    await using at = await open({}, failing)
    await overloaded(at.publish())
    expect([at.balancer.inFlight(), at.balancer.inFlight('guest-uuid')]).toEqual([0, 0])
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
