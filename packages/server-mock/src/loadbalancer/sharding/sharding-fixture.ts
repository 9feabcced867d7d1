import { type Acknowledgement, type ActivationMessage, createActivationId, type PingMessage } from '@wsk/contract'
import { vi } from 'vitest'
import { openBus } from '../../bus/adapters.js'
import { acknowledgementTopic, activationTopic, type MessageBus, pingTopic } from '../../bus/port.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { sampleMessage } from '../../store/samples.js'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import { type Logger, silentLogger } from '../../telemetry/logger.js'
import { createMetrics } from '../../telemetry/metrics.js'
import { openLoadBalancer } from '../adapters.js'
import type { LoadBalancer, PendingActivation, PublishRequest } from '../port.js'

const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }

export interface Invokers {
  /** What reached each, test actions left out. */
  readonly taken: Map<number, ActivationMessage[]>
  /** Those that neither ping nor answer tests. */
  readonly silent: Set<number>
  /** Those that begin nothing, on a bus that keeps what they do not begin. */
  readonly paused: Set<number>
  end(message: ActivationMessage, over?: { readonly invoker?: number; readonly isSystemError?: boolean }): Promise<void>
}

export const transaction = { id: 't', startMs: 0, extraLogging: false, hops: 0, log: silentLogger }

async function openInvokers(bus: MessageBus, memoriesMb: readonly number[]): Promise<Invokers> {
  const taken = new Map<number, ActivationMessage[]>()
  const silent = new Set<number>()
  const paused = new Set<number>()
  const ends = new Map<string, Deferred<void>>()
  const endOf = (activationId: string): Promise<void> => {
    const ended = ends.get(activationId) ?? createDeferred()
    ends.set(activationId, ended)
    return ended.promise
  }
  const instanceOf = (instance: number) => ({
    instance,
    userMemoryBytes: (memoriesMb[instance] ?? 0) * 1024 * 1024,
    tags: [],
    dedicatedNamespaces: [],
  })
  const end: Invokers['end'] = (message, { invoker = 0, isSystemError = false } = {}) => {
    const { transid, activationId, rootControllerIndex } = message
    const ended: Acknowledgement = {
      kind: 'completion',
      transid,
      activationId,
      isSystemError,
      instance: instanceOf(invoker),
    }
    void endOf(activationId)
    ends.get(activationId)?.resolve()
    return bus.publish(acknowledgementTopic(rootControllerIndex.asString), ended)
  }
  for (const invoker of memoriesMb.keys()) {
    const messages: ActivationMessage[] = []
    taken.set(invoker, messages)
    const begin = (message: ActivationMessage): void => {
      if (message.transid.id !== 'sid_invokerHealth') messages.push(message)
      else if (!silent.has(invoker)) void end(message, { invoker })
    }
    await bus.subscribeWork(activationTopic(invoker), {
      take: async (message, claim) => {
        if (claim === undefined) return begin(message)
        if (paused.has(invoker) || !(await claim())) throw new Error('not begun here')
        begin(message)
        if (message.transid.id !== 'sid_invokerHealth') await endOf(message.activationId)
      },
      left: () => Promise.resolve(),
    })
  }
  const ping = (): void => {
    for (const invoker of memoriesMb.keys()) {
      if (!silent.has(invoker)) void bus.publish(pingTopic, { name: instanceOf(invoker), isEnabled: true })
    }
  }
  setInterval(ping, 1000)
  return { taken, silent, paused, end }
}

/** Another controller, as far as it is heard of. */
export function pingAs(bus: MessageBus, controller: string): { ping(over?: Partial<PingMessage>): void; stop(): void } {
  const ping = (over: Partial<PingMessage> = {}): void => {
    void bus.publish(pingTopic, { name: { asString: controller }, isEnabled: true, ...over })
  }
  const timer = setInterval(ping, 1000)
  return { ping, stop: () => clearInterval(timer) }
}

export interface ShardingFixture extends AsyncDisposable {
  readonly bus: MessageBus
  readonly invokers: Invokers
  readonly balancer: LoadBalancer
  readonly records: ActivationRecord[]
  readonly lines: string[]
  publish(over?: Partial<ActivationMessage>, limits?: Partial<PublishRequest['limits']>): Promise<PendingActivation>
  open(controller: string): Promise<LoadBalancer>
  /** Names of controllers whose work the first one inherited. */
  readonly inherited: string[]
}

/** A controller's balancer and invokers that only ping and answer tests, on fake timers. */
export async function openSharding(
  memoriesMb: readonly number[],
  wrap = (bus: MessageBus): MessageBus => bus,
): Promise<ShardingFixture> {
  const memory = await openBus({ kind: 'memory', maxUnread: 1000 }, { clock, log: silentLogger })
  const bus = wrap(memory)
  const records: ActivationRecord[] = []
  const lines: string[] = []
  const inherited: string[] = []
  const say = (_fields: object, line: string): void => void lines.push(line)
  const log: Logger = { ...silentLogger, info: say, warn: say }
  const openBalancer = (controller: string): Promise<LoadBalancer> =>
    openLoadBalancer(
      {
        kind: 'sharding',
        controller,
        expected: 0,
        maxQueuedSize: 10_000,
        maxQueueAgeMs: 300_000,
        longestRunMs: 300_000,
        resumedMemoryMb: 256,
      },
      {
        bus,
        activations: {
          get: async (_, id) => records.find(({ activationId }) => activationId === id),
          store: async (record) => void records.push(record),
        },
        clock,
        telemetry: { log, metrics: createMetrics() },
        inherit: (gone) => void inherited.push(`${gone} by ${controller}`),
      },
    )
  const balancer = await openBalancer('0')
  const invokers = await openInvokers(bus, memoriesMb)
  pingAs(memory, '0')
  await vi.advanceTimersByTimeAsync(1600)
  return {
    bus,
    invokers,
    balancer,
    records,
    lines,
    inherited,
    open: openBalancer,
    publish: (over = {}, limits = {}) =>
      balancer.publish(transaction, {
        message: messageOf(over),
        limits: { timeoutMs: 1000, memoryMb: 256, concurrency: 1, ...limits },
      }),
    [Symbol.asyncDispose]: () => balancer[Symbol.asyncDispose](),
  }
}

export function messageOf(over: Partial<ActivationMessage> = {}): ActivationMessage {
  const transid = { id: 'transaction', startMs: Date.now(), extraLogging: false }
  return sampleMessage(createActivationId(Date.now()), { transid, ...over })
}
