import { setTimeout as delay } from 'node:timers/promises'
import type { Controller } from '../controller/create-controller.js'
import { getMetrics } from '../controller/info/get-metrics.js'
import { StampedIds } from '../controller/triggers/hop-ids.js'
import type { Identity } from '../entity/identity.js'
import type { HttpDeps, HttpServer } from '../http/open-http.js'
import { recoverActions } from '../invoker/recover-work.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import { createDeferred } from '../support/deferred.js'
import { waitAtMost } from '../support/wait-at-most.js'
import { createMetrics, type Metrics } from '../telemetry/metrics.js'
import { type AdminRole, createAdminRole } from './admin.js'
import { announceInFolder } from './announce-in-folder.js'
import { type Base, openBase } from './base.js'
import { type BuildInfo, readBuildInfo } from './build-info.js'
import { type ControllerRoleDeps, createControllerRole } from './controller.js'
import { type Counters, countersOf } from './counters.js'
import { awaitFirstStart } from './first-start.js'
import { dataFile } from './folders.js'
import { createGatewayRole } from './gateway.js'
import { firstNamespace, type Identities, openIdentities } from './identities.js'
import { Inheritance } from './inherit-work.js'
import { openLimitExchange } from './limit-exchange.js'
import { openLimitFile } from './limit-file.js'
import { type Listening, listen, listenFor } from './listen.js'
import { controllerMeter, subscribeUserEvents } from './meter.js'
import { metricsSource } from './metrics.js'
import { abilitiesOf, factsOf, isClustered, lookAheadFor, type Opening } from './opening.js'
import { probeHandlers } from './probes.js'
import type { ProgramServer } from './running-server.js'
import { openAdminKey } from './secrets.js'
import { openBalancer, openCarrier, openLocalInvoker, type Workers } from './workers.js'

/**
 * A process that serves the REST API, with an invoker in it unless its role is another. In the order in which nothing
 * may be closed: the scope closes the port first and the stores last.
 */
export async function openControllerNode(opening: Opening): Promise<ProgramServer> {
  const { config, scope, log, clock, shared } = opening
  const startedAt = clock.now()
  const urls = { outer: '', inner: '' }
  const base = await openBase(config, { scope, clock, log, shared, apiHost: () => config.apiHost || urls.inner })
  const { folders, stores, containers, keyPair } = base
  const abilities = abilitiesOf(base)
  if (isClustered(config, shared)) await awaitFirstStart(stores, firstNamespace)
  const identities = await openIdentities(config, {
    identities: stores.identities,
    keySecret: base.keySecret,
    containers,
    sealing: base.sealing,
    clock,
  })
  const telemetry = { log, metrics: createMetrics() }
  const deps = { scope, base, shared, clock, telemetry }
  const carrier = await openCarrier(config, deps)
  const identityOf = (uuid: string): Promise<Identity | undefined> => identities.authenticator.identityOf(uuid)
  const inheritance = scope.use(new Inheritance({ stores, identityOf, log }))
  const balancer = await openBalancer(config, carrier, { ...deps, inherit: (name) => inheritance.take(name) })
  const local = await openLocalInvoker(config, carrier, { ...deps, blocked: identities.blocked })
  const workers = { bus: carrier.bus, balancer, invoker: local?.invoker }
  const stopping = createDeferred<void>()
  const counters = (): Counters => countersOf(workers, base)
  const status = async (): Promise<object> => {
    const isolation = await abilities.isolation()
    return { url: urls.outer, pid: process.pid, startedAt, isolation, counters: counters() }
  }
  const key = openAdminKey(folders, config.node.adminKey)
  const { runtimes } = abilities
  const admin = createAdminRole({ ...identities, key, status, runtimes, stop: () => stopping.resolve() })
  const build = readBuildInfo()
  const parts = { base, identities, workers, admin, build, metrics: telemetry.metrics }
  const { http, inner, note, controller } = await openApi(opening, parts)
  Object.assign(urls, { outer: http.url, inner: inner.url })
  await identities.complete
  await recover({ ...opening, base, identityOf, controller, balancer, telemetry, inheritance })
  const announcement = announceInFolder(folders, { url: http.url, startedAt, keyPair })
  scope.defer(() => announcement?.[Symbol.dispose]())
  local?.invoker.prewarm()
  lookAheadFor(scope, abilities)
  const shown = { url: http.url, port: http.port, ...identities.guest, ...abilities }
  const close = (): Promise<void> => scope[Symbol.asyncDispose]()
  return {
    ...shown,
    adminKey: admin.key,
    counters,
    userEvents: (handler) => subscribeUserEvents(config, workers.bus, handler),
    quiet: async () => {
      await controller.settled()
      await local?.invoker.quiet()
      return counters()
    },
    close,
    stopping: stopping.promise,
    facts: { ...shown, ...factsOf(config, base, note), role: config.node.role, version: build.version },
    [Symbol.asyncDispose]: close,
  }
}

interface RecoverParts extends Opening {
  readonly base: Base
  readonly identityOf: (namespaceUuid: string) => Promise<Identity | undefined>
  readonly controller: Controller
  readonly balancer: LoadBalancer
  readonly telemetry: Parameters<typeof recoverActions>[0]['telemetry']
  readonly inheritance: Inheritance
}

/** Takes up what an earlier process of this name accepted; where invokers have to be found first, once one is up. */
async function recover({ base, identityOf, controller, balancer, inheritance, ...deps }: RecoverParts): Promise<void> {
  const { stores } = base
  const { telemetry, clock, log } = deps
  if (balancer.isHeirOf !== undefined) inheritance.begin(controller, (name) => balancer.isHeirOf?.(name) === true)
  const unfinished = stores.work.unfinished()
  const takeUp = async (): Promise<void> => {
    const resume = (message: Parameters<LoadBalancer['resume']>[0]): Promise<unknown> => balancer.resume(message)
    await recoverActions({ resume, stores, clock, telemetry, identityOf })
    await controller.recover({ unfinished, identityOf })
  }
  if (balancer.usable === undefined) return takeUp()
  if (unfinished.length === 0) return
  void balancer
    .usable()
    .then(takeUp)
    .catch((error: unknown) => log.error({ error }, 'what was accepted earlier could not be taken up'))
}

interface ApiParts {
  readonly base: Base
  readonly identities: Identities
  readonly workers: Workers & { readonly balancer: LoadBalancer }
  readonly admin: AdminRole
  readonly build: BuildInfo
  readonly metrics: Metrics
}

type Company = Pick<ControllerRoleDeps, 'exchange' | 'hopIds'>

/** What a controller has in common with others, where there may be any. */
async function openCompany(
  { config, scope, clock, log }: Opening,
  { folders, keySecret }: Base,
  { bus, balancer }: ApiParts['workers'],
): Promise<Company> {
  if (balancer.controllers === undefined) return { exchange: undefined, hopIds: undefined }
  const file = dataFile(folders, 'limits.txt')
  const memory = file === undefined ? undefined : openLimitFile(file, { clock, log })
  return {
    exchange: await openLimitExchange(config.node.controller, { bus, balancer, memory, scope, log }),
    hopIds: new StampedIds((text) => keySecret().stamp(text)),
  }
}

/** The REST API and the operators' door, on one port. */
async function openApi(
  opening: Opening,
  { base, identities, workers, admin, build, metrics }: ApiParts,
): Promise<Listening & { readonly controller: Controller; readonly inner: HttpServer }> {
  const { config, scope, clock, log } = opening
  const { stores, manifest, keyPair } = base
  const { bus, balancer } = workers
  const adminKey = admin.key
  const { authenticator } = identities
  const gateway = createGatewayRole({
    store: stores.gateway,
    lease: base.sealing.lease,
    identities: stores.identities,
    authenticator,
    clock,
    log,
    keyServers: config.keyServers,
    webAction: (request) => controller.serveWebAction(request),
    publicUrl: () => listening.http.url,
    maxBodyBytes: config.limits.payloadSizeBytes,
  })
  const { vault } = base.sealing
  const name = config.node.controller
  const deps = { stores, authenticator, vault, loadBalancer: balancer, manifest, build, adminKey, clock, log }
  const controller = createControllerRole(name, config, {
    ...deps,
    ...(await openCompany(opening, base, workers)),
    isKeptByBus: bus.isDurable,
    builtIns: gateway.builtIns,
    metrics: metricsSource(config, { metrics, workers, stores }),
    counts: metrics,
    meter: controllerMeter(config, { bus, source: `controller${name}`, clock, log, metrics }),
  })
  // What takes longer is left to the next start, or to another controller.
  scope.defer(async () => {
    await (workers.invoker === undefined ? waitAtMost(controller.close(), config.closeTimeoutMs) : controller.close())
  })
  let isEnding = false
  const probes = probeHandlers({ bus, stores, balancer, isDraining: () => isEnding || controller.isDisabled() })
  const serving: HttpDeps = {
    handlers: controller.handlers,
    authenticate: (authorization, caller) => identities.authenticator.authenticate(authorization, caller),
    hopsOf: (transactionId) => controller.hopsOf(transactionId),
    prefixes: [admin.handler, ...probes, ...gateway.handlers],
    answers: metrics.answers,
    clock,
    log,
  }
  const listening = await listen(config, keyPair, serving)
  scope.use(listening.http)
  const { door } = base.containers ?? {}
  // Operators do not call from there, and what they read of everybody is not for containers.
  const handlers = { ...controller.handlers, getMetrics: getMetrics({}) }
  const inside: HttpDeps = { ...serving, handlers, prefixes: gateway.handlers }
  const own = door && scope.use(await listenFor(door, config, inside))
  scope.defer(async () => {
    isEnding = true
    if (config.closeDelayMs > 0) await delay(config.closeDelayMs)
  })
  const inner = own ?? listening.http
  return { ...listening, controller, inner }
}
