import type { Acknowledgement, ActivationMessage } from '@wsk/contract'
import { asJsonText, createActivationId } from '@wsk/contract'
import { openBus } from '../../bus/adapters.js'
import { acknowledgementTopic, activationTopic, type MessageBus } from '../../bus/port.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { unrunActivation } from '../../entity/unrun-activation.js'
import type { ActivationStore } from '../../store/port.js'
import { sampleMessage } from '../../store/samples.js'
import { silentLogger } from '../../telemetry/logger.js'
import { createMetrics, type Metrics } from '../../telemetry/metrics.js'
import { openLoadBalancer } from '../adapters.js'
import type { LoadBalancer, PendingActivation } from '../port.js'
import type { LeanBalancerConfig } from './lean-balancer.js'

const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }

/** A balancer and the other end of its bus. */
interface Fixture extends AsyncDisposable {
  readonly balancer: LoadBalancer
  readonly published: readonly ActivationMessage[]
  readonly records: Map<string, ActivationRecord>
  /** Where the records are. */
  readonly activations: Pick<ActivationStore, 'get' | 'store' | 'shared'>
  readonly metrics: Metrics
  publish(over?: Partial<ActivationMessage>, timeoutMs?: number): Promise<PendingActivation>
  acknowledge(over: Partial<Acknowledgement>): Promise<void>
}

/** `bus`: instead of one in memory. */
export async function open(over: Partial<LeanBalancerConfig> = {}, bus?: MessageBus): Promise<Fixture> {
  const carrier = bus ?? (await openBus({ kind: 'memory', maxUnread: 10 }, { clock, log: silentLogger }))
  const records: Fixture['records'] = new Map()
  const metrics = createMetrics()
  const activations: Fixture['activations'] = {
    get: async (_namespace, id) => records.get(id),
    store: async (record) => {
      records.set(record.activationId, record)
    },
  }
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
      activations,
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
    activations,
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

export function messageOf(over: Partial<ActivationMessage> = {}): ActivationMessage {
  const transid = { id: 'transaction', startMs: Date.now(), extraLogging: false }
  return sampleMessage(createActivationId(Date.now()), { transid, ...over })
}

/** Of a run that succeeded. */
export function recordOf(activationId: string): ActivationRecord {
  const response = { statusCode: 0, result: asJsonText('{"a":1}') } as const
  return unrunActivation(messageOf({ activationId }), { startMs: 1, endMs: 2, response })
}

/** A bus that others read. */
export function durable(publish: MessageBus['publish']): MessageBus {
  const subscribe = (): Promise<AsyncDisposable> => Promise.resolve({ [Symbol.asyncDispose]: () => Promise.resolve() })
  return {
    isDurable: true,
    publish,
    subscribe,
    subscribeWork: subscribe,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
