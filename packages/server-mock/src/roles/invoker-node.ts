import { ApiError, type Handlers, routes } from '@wsk/contract'
import { BlockedNamespaces } from '../auth/blocked-namespaces.js'
import type { MessageBus } from '../bus/port.js'
import type { RequestContext } from '../controller/context.js'
import { getMetrics } from '../controller/info/get-metrics.js'
import { ping } from '../controller/info/ping.js'
import { createDeferred } from '../support/deferred.js'
import type { Scope } from '../support/scope.js'
import type { Logger } from '../telemetry/logger.js'
import { createMetrics } from '../telemetry/metrics.js'
import { announceInFolder } from './announce-in-folder.js'
import { openBase } from './base.js'
import { readBuildInfo } from './build-info.js'
import { cacheNotesTopic, subjectsKey } from './cache-notes.js'
import { countersOf, type Counters } from './counters.js'
import { admitApi, listen } from './listen.js'
import { subscribeUserEvents } from './meter.js'
import { metricsSource } from './metrics.js'
import { abilitiesOf, factsOf, lookAheadFor, type Opening } from './opening.js'
import { probeHandlers } from './probes.js'
import type { ProgramServer } from './running-server.js'
import { checkTrust } from './trust.js'
import { openCarrier, openLocalInvoker } from './workers.js'

/** A process that runs actions. What it serves over HTTP tells how it is, and nothing else. */
export async function openInvokerNode(opening: Opening): Promise<ProgramServer> {
  const { config, scope, log, clock, shared } = opening
  const startedAt = clock.now()
  const base = await openBase(config, { scope, clock, log, shared, apiHost: () => config.apiHost })
  const { folders, stores, containers, keyPair } = base
  const abilities = abilitiesOf(base)
  if (containers !== undefined) await checkTrust(config, containers, stores.identities)
  await admitApi(containers?.door, config.apiHost)
  const telemetry = { log, metrics: createMetrics() }
  const deps = { scope, base, shared, clock, telemetry }
  const carrier = await openCarrier(config, deps)
  const blocked = await watchBlocked(new BlockedNamespaces(stores.identities), { scope, bus: carrier.bus, log })
  let isEnding = false
  const local = await openLocalInvoker(config, carrier, { ...deps, blocked })
  scope.defer(() => {
    isEnding = true
  })
  const workers = { bus: carrier.bus, invoker: local?.invoker }
  const text = metricsSource(config, { metrics: telemetry.metrics, workers, stores })
  const probes = probeHandlers({ bus: carrier.bus, stores, isDraining: () => isEnding })
  const { http, note } = await listen(config, keyPair, {
    handlers: onlyHealth(text),
    authenticate: () => Promise.reject(new ApiError('noRoute')),
    hopsOf: () => 0,
    prefixes: probes,
    answers: telemetry.metrics.answers,
    clock,
    log,
  })
  scope.use(http)
  const announcement = announceInFolder(folders, { url: http.url, startedAt, keyPair })
  scope.defer(() => announcement?.[Symbol.dispose]())
  local?.invoker.prewarm()
  lookAheadFor(scope, abilities)
  const missingHost = config.apiHost === '' ? 'actions are not told where the API is; give --api-host URL' : undefined
  const counters = (): Counters => countersOf(workers, base)
  const shown = { url: http.url, port: http.port, namespace: '', auth: '', ...abilities }
  const close = (): Promise<void> => scope[Symbol.asyncDispose]()
  return {
    ...shown,
    adminKey: '',
    counters,
    userEvents: (handler) => subscribeUserEvents(config, carrier.bus, handler),
    quiet: async () => {
      await local?.invoker.quiet()
      return counters()
    },
    close,
    stopping: createDeferred<void>().promise,
    facts: {
      ...shown,
      ...factsOf(config, base, note ?? missingHost),
      role: 'invoker',
      version: readBuildInfo().version,
    },
    [Symbol.asyncDispose]: close,
  }
}

const lookEveryMs = 30_000

/** Operators block subjects elsewhere; their servers tell, and who was not told looks now and then. */
async function watchBlocked(
  blocked: BlockedNamespaces,
  { scope, bus, log }: { readonly scope: Scope; readonly bus: MessageBus; readonly log: Logger },
): Promise<BlockedNamespaces> {
  await blocked.look()
  const look = (): void => {
    blocked.look().catch((error: unknown) => log.warn({ error }, 'blocked subjects could not be looked up'))
  }
  scope.use(
    await bus.subscribe(cacheNotesTopic, (note) => {
      if (note.kind === 'changed' && note.key === subjectsKey) look()
    }),
  )
  const timer = setInterval(look, lookEveryMs).unref()
  scope.defer(() => clearInterval(timer))
  return blocked
}

/** The routes of the contract as 404s, but for those two that every process has. */
function onlyHealth(metrics: (() => string) | undefined): Handlers<RequestContext> {
  const refuse = (): Promise<never> => Promise.reject(new ApiError('noRoute'))
  const refusals = Object.fromEntries(Object.keys(routes).map((operation) => [operation, refuse]))
  const served: Pick<Handlers<RequestContext>, 'ping' | 'getMetrics'> = {
    ping,
    getMetrics: getMetrics(metrics === undefined ? {} : { metrics }),
  }
  // Every operation has a handler, and a handler that always rejects fits each.
  return { ...(refusals as unknown as Handlers<RequestContext>), ...served }
}
