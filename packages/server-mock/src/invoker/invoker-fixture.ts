import { type ActivationMessage, asJsonText, createActivationId } from '@wsk/contract'
import { openBus } from '../bus/adapters.js'
import { GuardedBus } from '../bus/guarded-bus.js'
import type { MessageBus } from '../bus/port.js'
import type { ActivationRecord } from '../entity/activation.js'
import type { Action } from '../entity/entity.js'
import type { SystemLimits } from '../entity/system-limits.js'
import { type BalancerConfig, openLoadBalancer } from '../loadbalancer/adapters.js'
import type { LoadBalancer, PendingActivation } from '../loadbalancer/port.js'
import { openStores } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import { type Clock, systemClock } from '../support/clock.js'
import { emptyVault, type ParameterVault } from '../support/parameter-vault.js'
import type { Telemetry } from '../telemetry/events.js'
import { silentLogger } from '../telemetry/logger.js'
import { createMetrics, type Metrics } from '../telemetry/metrics.js'
import type { Transaction } from '../telemetry/transaction.js'
import { type Invoker, type InvokerConfig, openInvoker } from './invoker.js'
import { scriptedContainers, type Script, type ScriptedContainers } from './scripted-containers.js'

const mib = 1024 * 1024

const systemLimits: SystemLimits = {
  actionTimeoutMs: { min: 100, max: 300_000 },
  actionMemoryMb: { min: 128, max: 512 },
  actionLogsMb: { min: 0, max: 10 },
  actionConcurrency: { min: 1, max: 500 },
  parameterSizeBytes: mib,
  payloadSizeBytes: mib,
  truncationSizeBytes: mib,
  invocationsPerMinute: 60,
  firesPerMinute: 60,
  concurrentInvocations: 30,
}

type ActionFields = Partial<Omit<Action, 'limits'>> & { readonly limits?: Partial<Action['limits']> }

export interface InvokerFixture extends AsyncDisposable {
  readonly invoker: Invoker
  readonly balancer: LoadBalancer
  readonly bus: GuardedBus
  readonly containers: ScriptedContainers
  readonly stores: Stores
  readonly metrics: Metrics
  readonly telemetry: Telemetry
  readonly clock: Clock
  /** Stores an action, in place of one of the same name. */
  putAction(over?: ActionFields): Promise<void>
  /** As stored, log lines included. */
  recordOf(activation: { readonly activationId: string }): Promise<ActivationRecord | undefined>
  publish(message: ActivationMessage): Promise<PendingActivation>
  /** Invokes the action `hello` and resolves with what its caller gets. */
  invoke(over?: Partial<ActivationMessage>): Promise<ActivationRecord>
  message(over?: Partial<ActivationMessage>): ActivationMessage
}

export interface FixtureOptions {
  readonly isBlocked?: () => boolean
  readonly script?: Script
  readonly config?: Partial<Omit<InvokerConfig, 'pool'>>
  readonly pool?: Partial<InvokerConfig['pool']>
  readonly balancer?: { readonly maxQueued?: number; readonly maxQueuedSize?: number; readonly maxQueueAgeMs?: number }
  /** Given ones stay open at the end. */
  readonly stores?: Stores
  /** Stands in for a store that does not work. */
  readonly broken?: Partial<Pick<Stores, 'entities' | 'activations' | 'work' | 'state'>>
  readonly clock?: Clock
  readonly vault?: ParameterVault
  /** Given what the invoker reads from when there is one that keeps its work. */
  readonly keeping?: (bus: MessageBus) => MessageBus
}

/** Everything between a load balancer and its containers, which a script plays. */
export async function openInvokerFixture(options: FixtureOptions = {}): Promise<InvokerFixture> {
  const { clock = systemClock, vault = emptyVault, isBlocked = () => false } = options
  const opened = options.stores ?? (await openMemoryStores(clock))
  const stores = { ...opened, ...options.broken }
  const metrics = createMetrics()
  const telemetry = { log: silentLogger, metrics }
  const bus = new GuardedBus(() => openBus({ kind: 'memory', maxUnread: 1000 }, { clock, log: silentLogger }))
  const deps = { bus, activations: stores.activations, clock, telemetry }
  const balancer = await openLoadBalancer(balancerConfig(options), deps)
  const containers = scriptedContainers(options.script)
  const invoker = await openInvoker(invokerConfig(options), {
    bus: options.keeping?.(bus) ?? bus,
    containers,
    stores,
    vault,
    isBlocked,
    clock,
    telemetry,
  })
  const revisions = new Map<string, string>()
  const message: InvokerFixture['message'] = (over = {}) => {
    const name = over.action ?? { path: 'guest', name: 'hello', version: '0.0.1' }
    const revision = revisions.get(`${name.path}/${name.name}`) ?? null
    return messageOf({ action: name, revision, ...over }, clock)
  }
  const publish: InvokerFixture['publish'] = (given) => {
    const { timeout: timeoutMs, memory: memoryMb, concurrency } = actionOf({}).limits
    return balancer.publish(transactionOf(given), { message: given, limits: { timeoutMs, memoryMb, concurrency } })
  }
  const parts = { invoker, balancer, bus, containers, stores, metrics, clock, telemetry, message, publish }
  return {
    ...parts,
    putAction: async (over) => {
      const action = actionOf(over)
      const key = `${action.namespace}/${action.name}`
      const revision = revisions.get(key)
      const place = revision === undefined ? {} : { revision }
      revisions.set(key, await opened.entities.put(action, { code: 'code', ...place }))
    },
    recordOf: ({ activationId }) => opened.activations.get('guest', activationId),
    invoke: async (over) => (await publish(message(over))).completed,
    [Symbol.asyncDispose]: async () => {
      await invoker[Symbol.asyncDispose]()
      await balancer[Symbol.asyncDispose]()
      await bus[Symbol.asyncDispose]()
      if (options.stores === undefined) await opened[Symbol.asyncDispose]()
    },
  }
}

function openMemoryStores(clock: Clock): Promise<Stores> {
  const place = { kind: 'memory' } as const
  return openStores({ kind: 'embedded', place, activationTtlMs: 1e12 }, { clock, log: silentLogger })
}

function balancerConfig({ balancer }: FixtureOptions): BalancerConfig {
  const sizes = { maxQueued: 1000, maxQueuedSize: 100 * mib, maxQueueAgeMs: 300_000 }
  return { kind: 'lean', controller: '0', invoker: 0, longestRunMs: 300_000, ...sizes, ...balancer }
}

function invokerConfig({ config, pool }: FixtureOptions): InvokerConfig {
  const ages = { idleMs: 600_000, maxQueueAgeMs: 300_000 }
  return {
    instance: 0,
    limits: systemLimits,
    storeBlocking: 'STORE_ALWAYS',
    storeNonBlocking: 'STORE_ALWAYS',
    closeMs: 1000,
    keptCodeLength: 0,
    ...config,
    pool: { memoryMb: 1024, maxQueued: 1000, maxStarts: 4, stemCells: [], ...ages, ...pool },
  }
}

function actionOf(over: ActionFields = {}): Action {
  return {
    entityType: 'action',
    namespace: 'guest',
    name: 'hello',
    version: '0.0.1',
    publish: false,
    annotations: [{ key: 'provide-api-key', value: false }],
    updated: 0,
    exec: { kind: 'nodejs:20', binary: false, hasCode: true },
    parameters: [],
    ...over,
    limits: { timeout: 60_000, memory: 256, logs: 10, concurrency: 1, ...over.limits },
  }
}

const user: ActivationMessage['user'] = {
  subject: 'guest-subject',
  namespace: { name: 'guest', uuid: '23bc46b1-71f6-4ed5-8c54-816aa4f8c502' },
  authkey: { api_key: 'uuid:key' },
  rights: ['READ', 'PUT', 'DELETE', 'ACTIVATE'],
  limits: {},
}

function messageOf(
  over: Partial<ActivationMessage> & Pick<ActivationMessage, 'action' | 'revision'>,
  clock: Clock,
): ActivationMessage {
  return {
    transid: { id: 'transaction', startMs: clock.now(), extraLogging: false },
    user,
    activationId: createActivationId(clock.now()),
    rootControllerIndex: { asString: '0' },
    blocking: true,
    content: asJsonText('{"name":"World"}'),
    initArgs: [],
    lockedArgs: {},
    ...over,
  }
}

export function userWith(limits: ActivationMessage['user']['limits']): ActivationMessage['user'] {
  return { ...user, limits }
}

function transactionOf({ transid }: ActivationMessage): Transaction {
  return { ...transid, hops: 0, log: silentLogger }
}

export function resultOf(record: ActivationRecord): unknown {
  return record.response.result === undefined ? undefined : JSON.parse(record.response.result)
}

export function annotationsOf(record: ActivationRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries(record.annotations.map(({ key, value }) => [key, value]))
}
