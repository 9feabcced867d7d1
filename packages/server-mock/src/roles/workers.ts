import { openBus } from '../bus/adapters.js'
import { GuardedBus } from '../bus/guarded-bus.js'
import type { MessageBus } from '../bus/port.js'
import type { ServerConfig } from '../config/config.js'
import type { Invoker } from '../invoker/invoker.js'
import { openLoadBalancer } from '../loadbalancer/adapters.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { Clock } from '../support/clock.js'
import type { Scope } from '../support/scope.js'
import type { Telemetry } from '../telemetry/events.js'
import type { Base } from './base.js'
import { openInvokerRole } from './invoker.js'
import { invokerMeter } from './meter.js'

/** The way of an activation between the controller and its container. */
export interface Workers {
  readonly bus: MessageBus
  readonly balancer: LoadBalancer
  readonly invoker: Invoker
}

export interface WorkersDeps {
  readonly scope: Scope
  readonly base: Base
  readonly controller: string
  readonly instance: number
  /** Uuids of namespaces whose work is not run any more. */
  readonly blocked: { has(namespaceUuid: string): boolean }
  readonly clock: Clock
  readonly telemetry: Telemetry
}

const bytesOfMb = 1024 * 1024

/** Bus, load balancer and one invoker, in the order in which they must not be closed. */
export async function openWorkers(config: ServerConfig, deps: WorkersDeps): Promise<Workers> {
  const { scope, base, clock, telemetry, instance, blocked } = deps
  const isBlocked = (namespaceUuid: string): boolean => blocked.has(namespaceUuid)
  const { length, memoryMb, ageMs } = config.queue
  const log = telemetry.log
  const bus = scope.use(new GuardedBus(() => openBus({ kind: 'memory', maxUnread: length }, { clock, log })))
  const balancer = scope.use(
    await openLoadBalancer(
      {
        kind: 'lean',
        controller: deps.controller,
        invoker: instance,
        maxQueued: length,
        // Sizes are counted in UTF-16 units.
        maxQueuedSize: (memoryMb * bytesOfMb) / 2,
        maxQueueAgeMs: ageMs,
        longestRunMs: config.limits.actionTimeoutMs.max,
      },
      { bus, activations: base.stores.activations, clock, telemetry },
    ),
  )
  const { vault } = base.sealing
  const meter = invokerMeter(config, { bus, source: `invoker${instance}`, clock, log })
  const metered = meter === undefined ? { telemetry } : { telemetry, meter }
  const invoker = scope.use(
    await openInvokerRole(instance, config, { bus, ...base, vault, isBlocked, clock, ...metered }),
  )
  return { bus, balancer, invoker }
}
