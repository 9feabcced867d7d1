import type { EventMessage } from '@wsk/contract'
import type { ReadyFacts } from './config/announce.js'
import { configFromOptions, type ServerConfig } from './config/config.js'
import type { LibraryOptions } from './config/options.js'
import type { Controller } from './controller/create-controller.js'
import type { Identity } from './entity/identity.js'
import type { Isolation, RuntimeSupport } from './invoker/containers/port.js'
import { recoverActions } from './invoker/recover-work.js'
import { type AdminRole, createAdminRole } from './roles/admin.js'
import { announceInFolder } from './roles/announce-in-folder.js'
import { type Base, openBase } from './roles/base.js'
import { type BuildInfo, readBuildInfo } from './roles/build-info.js'
import { createControllerRole } from './roles/controller.js'
import { type Counters, countersOf } from './roles/counters.js'
import { createGatewayRole } from './roles/gateway.js'
import { type Identities, openIdentities } from './roles/identities.js'
import { type Listening, listen } from './roles/listen.js'
import { checkGivenKey } from './roles/trust.js'
import { controllerMeter, subscribeUserEvents } from './roles/meter.js'
import { metricsSource } from './roles/metrics.js'
import { openWorkers, type Workers } from './roles/workers.js'
import { type Clock, systemClock } from './support/clock.js'
import { createDeferred } from './support/deferred.js'
import { Scope } from './support/scope.js'
import { type Logger, silentLogger } from './telemetry/logger.js'
import { createMetrics, type Metrics } from './telemetry/metrics.js'

/** A running platform. Closing it finishes what was accepted; closing it again waits for the same end. */
export interface RunningServer extends AsyncDisposable {
  /** With scheme and port, without a trailing slash; what `wsk property set --apihost` takes. */
  readonly url: string
  readonly port: number
  /** Namespace of `auth`. */
  readonly namespace: string
  /** Key of the namespace, `uuid:key`. */
  readonly auth: string
  /** Key of the operators' API below `/_wsk/v1`. */
  readonly adminKey: string
  isolation(): Promise<Isolation>
  /** What runs each kind of the manifest on this machine. */
  runtimes(): Promise<readonly RuntimeSupport[]>
  /** What is under way; all zero when quiet, but for containers that are kept. */
  counters(): Counters
  /** Calls `handler` with each event for metering from now on. Rejects with ConfigError without the option `userEvents`. */
  userEvents(handler: (event: EventMessage) => void): Promise<AsyncDisposable>
  /** Resolves when nothing is under way, with the counters at that time. */
  quiet(): Promise<Counters>
  close(): Promise<void>
}

/** What the program wants to know besides. */
export interface ProgramServer extends RunningServer {
  readonly facts: ReadyFacts
  /** Settles when an operator has asked the server to end. */
  readonly stopping: Promise<void>
}

export interface ServerDeps {
  /** Says nothing by default. */
  readonly log?: Logger
  readonly clock?: Clock
}

export type ServerOptions = LibraryOptions & ServerDeps

/**
 * Opens a platform inside this process. Give `data`, a folder, or `memory: true`; the port is 0, a free one, unless
 * given. Any number may run side by side. Never touches signals, the environment, or the files of `wsk`.
 * Rejects with ConfigError, StoreError, ContainerError or PortError, each saying in one line what to do.
 */
export async function openServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { log = silentLogger, clock = systemClock, ...given } = options
  const server = await openConfiguredServer(configFromOptions(given), { log, clock })
  void server.stopping.then(() => server.close())
  return server
}

/** As `openServer`, of a complete configuration; whoever calls it closes the server once `stopping` settles. */
export async function openConfiguredServer(
  config: ServerConfig,
  { log = silentLogger, clock = systemClock }: ServerDeps = {},
): Promise<ProgramServer> {
  checkGivenKey(config)
  const scope = new Scope()
  try {
    return await open({ config, scope, log, clock })
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

/** Of this package. */
export function serverVersion(): string {
  return readBuildInfo().version
}

interface Opening {
  readonly config: ServerConfig
  readonly scope: Scope
  readonly log: Logger
  readonly clock: Clock
}

/** The only controller and the only invoker of a server that is one process. */
const names = { controller: '0', instance: 0 } as const

/** In the order in which nothing may be closed: the scope closes the port first and the stores last. */
async function open(opening: Opening): Promise<ProgramServer> {
  const { config, scope, log, clock } = opening
  const startedAt = clock.now()
  let url = ''
  const base = await openBase(config, { scope, clock, log, apiHost: () => url })
  const { folders, stores, containers, manifest, keyPair } = base
  const isolation = (): Promise<Isolation> => containers.isolation()
  const identities = await openIdentities(config, {
    identities: stores.identities,
    folders,
    containers,
    encryptParameters: () => base.sealing.sealAll(),
    clock,
  })
  const telemetry = { log, metrics: createMetrics() }
  const workers = await openWorkers(config, { scope, base, ...names, blocked: identities.blocked, clock, telemetry })
  const stopping = createDeferred<void>()
  const runtimes = (): Promise<readonly RuntimeSupport[]> => containers.support([...manifest.kinds.keys()])
  const counters = (): Counters => countersOf(workers, containers)
  const status = async (): Promise<object> => {
    return { url, pid: process.pid, startedAt, isolation: await isolation(), counters: counters() }
  }
  const admin = createAdminRole({ ...identities, folders, status, runtimes, stop: () => stopping.resolve() })
  const build = readBuildInfo()
  const { http, note, controller } = await openApi(opening, {
    base,
    identities,
    workers,
    admin,
    build,
    metrics: telemetry.metrics,
  })
  url = http.url
  await identities.complete
  const unfinished = stores.work.unfinished()
  const identityOf = (uuid: string): Promise<Identity | undefined> => identities.authenticator.identityOf(uuid)
  await recoverActions({ resume: (message) => workers.balancer.resume(message), stores, clock, telemetry, identityOf })
  await controller.recover({ unfinished, identityOf })
  const announcement = announceInFolder(folders, { url, startedAt, keyPair })
  scope.defer(() => announcement?.[Symbol.dispose]())
  workers.invoker.prewarm()
  lookAheadFor(scope, () => Promise.all([isolation(), runtimes()]))
  const shown = { url, port: http.port, ...identities.guest, isolation, runtimes }
  const close = (): Promise<void> => scope[Symbol.asyncDispose]()
  return {
    ...shown,
    adminKey: admin.key,
    counters,
    userEvents: (handler) => subscribeUserEvents(config, workers.bus, handler),
    quiet: async () => {
      await controller.settled()
      await workers.invoker.quiet()
      return counters()
    },
    close,
    stopping: stopping.promise,
    facts: { ...shown, ...factsOf(base, note), version: build.version },
    [Symbol.asyncDispose]: close,
  }
}

const lookAheadMs = 100

/** Finding interpreters and isolation takes time that a start is better without, and so is the first action. */
function lookAheadFor(scope: Scope, look: () => Promise<unknown>): void {
  const timer = setTimeout(() => void look(), lookAheadMs).unref()
  scope.defer(() => clearTimeout(timer))
}

function factsOf(
  { folders, sealing }: Base,
  note: string | undefined,
): Pick<ReadyFacts, 'pid' | 'dataFolder' | 'notes'> {
  const notes = [note, sealing.note].filter((text) => text !== undefined)
  return { pid: process.pid, dataFolder: folders.data, notes }
}

interface ApiParts {
  readonly base: Base
  readonly identities: Identities
  readonly workers: Workers
  readonly admin: AdminRole
  readonly build: BuildInfo
  readonly metrics: Metrics
}

/** The REST API and the operators' door, on one port. */
async function openApi(
  { config, scope, clock, log }: Opening,
  { base, identities, workers, admin, build, metrics }: ApiParts,
): Promise<Listening & { readonly controller: Controller }> {
  const { stores, manifest, keyPair } = base
  const adminKey = admin.key
  const { authenticator } = identities
  const gateway = createGatewayRole({
    store: stores.gateway,
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
  const deps = { stores, authenticator, vault, loadBalancer: workers.balancer, manifest, build, adminKey, clock, log }
  const controller = createControllerRole(names.controller, config, {
    ...deps,
    builtIns: gateway.builtIns,
    metrics: metricsSource(config, { metrics, workers }),
    meter: controllerMeter(config, { bus: workers.bus, source: `controller${names.controller}`, clock, log, metrics }),
  })
  scope.defer(() => controller.settled())
  const listening = await listen(config, keyPair, {
    handlers: controller.handlers,
    authenticate: (authorization, caller) => identities.authenticator.authenticate(authorization, caller),
    hopsOf: (transactionId) => controller.hopsOf(transactionId),
    prefixes: [admin.handler, ...gateway.handlers],
    answers: metrics.answers,
    clock,
    log,
  })
  scope.use(listening.http)
  return { ...listening, controller }
}
