import { availableParallelism } from 'node:os'
import type { BlockedNamespaces } from '../auth/blocked-namespaces.js'
import type { MessageBus } from '../bus/port.js'
import type { ServerConfig } from '../config/config.js'
import type { Meter } from '../entity/meter.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import type { ContainerFactory } from '../invoker/containers/port.js'
import { type Invoker, type InvokerConfig, openInvoker } from '../invoker/invoker.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Telemetry } from '../telemetry/events.js'

export interface InvokerRoleDeps {
  readonly bus: MessageBus
  readonly containers: ContainerFactory
  readonly stores: Stores
  readonly manifest: RuntimesManifest
  readonly vault: ParameterVault
  readonly isBlocked: BlockedNamespaces['has']
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly meter?: Meter
}

/** The part of a server that runs actions. */
export async function openInvokerRole(instance: number, config: ServerConfig, deps: InvokerRoleDeps): Promise<Invoker> {
  const { limits, queue } = config
  const stemCells = config.prewarm ? await stemCellsOf(deps.manifest, config, deps.containers) : []
  return openInvoker(
    {
      instance,
      pool: {
        memoryMb: config.poolMemoryMb,
        idleMs: config.idleTimeoutMs,
        // The load balancer keeps to the length; what an earlier process accepted comes on top of it. A bus that keeps
        // what was accepted hands over no more than it can.
        maxQueued: deps.bus.isDurable
          ? Number.POSITIVE_INFINITY
          : 2 * queue.length + deps.stores.work.unfinished().length,
        maxQueueAgeMs: queue.ageMs,
        // A start is bound by the processor but for some waiting; more at once only keep each other waiting.
        maxStarts: Math.ceil(1.5 * availableParallelism()),
        stemCells,
      },
      limits,
      storeBlocking: limits.storeBlocking,
      storeNonBlocking: limits.storeNonBlocking,
      closeMs: config.closeTimeoutMs,
      keptCodeLength: config.store.kind === 'embedded' ? 0 : keptCodeLength,
    },
    deps,
  )
}

/** Of hundreds of actions; a store of one's own is as near as memory. */
const keptCodeLength = 64 * 1024 * 1024

/** What the manifest asks for, of kinds that can run here. */
async function stemCellsOf(
  manifest: RuntimesManifest,
  { limits }: ServerConfig,
  containers: ContainerFactory,
): Promise<InvokerConfig['pool']['stemCells']> {
  const wanted = [...manifest.kinds.values()].filter(({ stemCells }) => stemCells.length > 0)
  const support = await containers.support(wanted.map(({ kind }) => kind))
  const here = new Set(support.flatMap(({ kind, runsOn }) => (runsOn === undefined ? [] : [kind])))
  return wanted
    .filter(({ kind }) => here.has(kind))
    .flatMap(({ kind, stemCells }) =>
      stemCells.map(({ initialCount, memoryMb, reactive }) => ({
        kind,
        memoryMb,
        concurrency: limits.actionConcurrency.max,
        count: initialCount,
        reactive,
      })),
    )
}
