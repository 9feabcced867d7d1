import type { BlockedNamespaces } from '../auth/blocked-namespaces.js'
import { openBus } from '../bus/adapters.js'
import { GuardedBus } from '../bus/guarded-bus.js'
import type { MessageBus } from '../bus/port.js'
import type { ServerConfig } from '../config/config.js'
import type { Invoker } from '../invoker/invoker.js'
import { type BalancerConfig, openLoadBalancer } from '../loadbalancer/adapters.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { Clock } from '../support/clock.js'
import type { Scope } from '../support/scope.js'
import type { Telemetry } from '../telemetry/events.js'
import type { Base, SharedParts } from './base.js'
import { Heartbeat } from './heartbeat.js'
import { countInvokers, registerInvoker } from './invoker-numbers.js'
import { openInvokerRole } from './invoker.js'
import { loadBus } from './load-bus.js'
import { invokerMeter } from './meter.js'
import { isClustered } from './opening.js'
import { patiently } from './patiently.js'
import { storeTestAction } from './test-action.js'

export interface WorkersDeps {
  readonly scope: Scope
  readonly base: Base
  readonly shared: SharedParts | undefined
  readonly clock: Clock
  readonly telemetry: Telemetry
}

/** The bus, and whether other processes use it. */
export interface Carrier {
  readonly bus: MessageBus
  readonly isShared: boolean
}

/** The bus, by which caches are kept in step, too. */
export async function openCarrier(config: ServerConfig, deps: WorkersDeps): Promise<Carrier> {
  const carrier = await openBusOf(config, deps)
  const { lease } = deps.base.sealing
  if (lease !== undefined) await deps.scope.use(lease).join(carrier.bus)
  return carrier
}

async function openBusOf(config: ServerConfig, { scope, shared, clock, telemetry }: WorkersDeps): Promise<Carrier> {
  if (shared !== undefined) return { bus: shared.bus, isShared: true }
  const { log } = telemetry
  const { role, controller } = config.node
  const chosen = await loadBus(config.bus, { name: `wsk-${role}-${controller}`, maxUnread: config.queue.length })
  const bus = scope.use(new GuardedBus(() => openBus(chosen, { clock, log }), chosen.kind === 'kafka'))
  return { bus, isShared: isClustered(config, shared) }
}

interface BalancerDeps extends WorkersDeps {
  /** Another controller is gone, and this one is to end what it had accepted. */
  readonly inherit: (controller: string) => void
}

const bytesOfMb = 1024 * 1024

/** What sends activations to invokers; tells other processes of itself where there are some. */
export async function openBalancer(
  config: ServerConfig,
  { bus, isShared }: Carrier,
  { scope, base, clock, telemetry, inherit }: BalancerDeps,
): Promise<LoadBalancer> {
  const { controller } = config.node
  const deps = { bus, activations: base.stores.activations, clock, telemetry, inherit }
  if (isShared) await patiently(() => storeTestAction(config, base, clock))
  const expected = isShared ? await patiently(() => countInvokers(base.stores.gateway)) : 1
  const balancer = scope.use(await openLoadBalancer(balancerConfig(config, isShared ? expected : undefined), deps))
  if (isShared) scope.use(new Heartbeat({ asString: controller }, { bus, log: telemetry.log }))
  return balancer
}

/** `expected`: invokers that there have ever been; undefined: the only one is in this process. */
function balancerConfig(config: ServerConfig, expected: number | undefined): BalancerConfig {
  const { controller } = config.node
  const { length, memoryMb, ageMs } = config.queue
  const { actionTimeoutMs, actionMemoryMb } = config.limits
  const common = {
    controller,
    // Sizes are counted in UTF-16 units.
    maxQueuedSize: (memoryMb * bytesOfMb) / 2,
    maxQueueAgeMs: ageMs,
    longestRunMs: actionTimeoutMs.max,
  }
  if (expected === undefined) return { kind: 'lean', ...common, invoker: 0, maxQueued: length }
  return { kind: 'sharding', ...common, expected, resumedMemoryMb: actionMemoryMb.standard }
}

/** One that takes work as soon as it is there. */
export interface OpenedInvoker {
  readonly invoker: Invoker
  readonly number: number
}

export interface LocalInvokerDeps extends WorkersDeps {
  /** Namespaces whose work is not run any more. */
  readonly blocked: Pick<BlockedNamespaces, 'has'>
}

/** Undefined where no actions run in this process. */
export async function openLocalInvoker(
  config: ServerConfig,
  { bus, isShared }: Carrier,
  deps: LocalInvokerDeps,
): Promise<OpenedInvoker | undefined> {
  const { scope, base, clock, telemetry, blocked } = deps
  const { containers } = base
  if (containers === undefined) return undefined
  const { invoker: identity } = config.node
  const { log } = telemetry
  const number = isShared ? await patiently(() => registerInvoker(base.stores.gateway, identity)) : 0
  const isBlocked: BlockedNamespaces['has'] = (namespace) => blocked.has(namespace)
  const { vault } = base.sealing
  const meter = invokerMeter(config, { bus, source: `invoker${number}`, clock, log })
  const metered = meter === undefined ? { telemetry } : { telemetry, meter }
  const role = { bus, ...base, containers, vault, isBlocked, clock, ...metered }
  const invoker = await openInvokerRole(number, config, role)
  if (!isShared) return { invoker: scope.use(invoker), number }
  const named = identity.kind === 'name' ? { uniqueName: identity.name } : {}
  const userMemoryBytes = config.poolMemoryMb * bytesOfMb
  const instance = { instance: number, ...named, userMemoryBytes, tags: [], dedicatedNamespaces: [] }
  const heartbeat = new Heartbeat(instance, { bus, log })
  scope.defer(async () => {
    // Nothing new is sent here while what was begun goes on.
    await heartbeat.drain()
    await invoker[Symbol.asyncDispose]()
    await heartbeat[Symbol.asyncDispose]()
  })
  return { invoker, number }
}

/** The way of an activation between the controller and its container, as far as it is in this process. */
export interface Workers {
  readonly bus: MessageBus
  readonly balancer?: LoadBalancer | undefined
  readonly invoker?: Invoker | undefined
}
