import { type Handlers, type OperationId, routes } from '@wsk/contract'
import type { Authenticator } from '../auth/authenticate.js'
import { NamespaceOwners } from '../auth/namespace-owners.js'
import type { ServerConfig } from '../config/config.js'
import type { RequestContext } from '../controller/context.js'
import { type Controller, createController } from '../controller/create-controller.js'
import type { LimitExchange } from '../controller/throttles/limit-notes.js'
import type { HopIds } from '../controller/triggers/hop-ids.js'
import type { BuiltInActions } from '../controller/web/serve-built-in.js'
import type { Meter } from '../entity/meter.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import type { AnyReply } from '../http/answer.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Logger } from '../telemetry/logger.js'
import type { Metrics } from '../telemetry/metrics.js'
import type { BuildInfo } from './build-info.js'

export interface ControllerRoleDeps {
  readonly stores: Stores
  readonly builtIns: BuiltInActions
  readonly authenticator: Authenticator
  readonly loadBalancer: LoadBalancer
  /** Whether what was published outlives this process. */
  readonly isKeptByBus: boolean
  readonly vault: ParameterVault
  readonly manifest: RuntimesManifest
  readonly build: BuildInfo
  /** Lets operators call `POST /disable`, with the user `controller`. */
  readonly adminKey: string
  /** The text of `GET /metrics`; undefined: there is no such route. */
  readonly metrics: (() => string) | undefined
  readonly counts: Metrics
  readonly meter: Meter
  /** Undefined where there are no other controllers. */
  readonly exchange: LimitExchange | undefined
  /** As `exchange`. */
  readonly hopIds: HopIds | undefined
  readonly clock: Clock
  readonly log: Logger
}

/** The part of a server that answers the REST API. */
export function createControllerRole(instance: string, config: ServerConfig, deps: ControllerRoleDeps): Controller {
  const { stores, authenticator, loadBalancer, vault, manifest, build, clock, log } = deps
  const controller = createController({
    config: {
      instance,
      isKeptByBus: deps.isKeptByBus,
      queueAgeMs: config.queue.ageMs,
      limits: config.limits,
      manifest,
      build: { date: build.date, number: build.version },
      credentials: { user: 'controller', password: deps.adminKey },
    },
    entities: stores.entities,
    activations: stores.activations,
    idempotency: stores.idempotency,
    work: stores.work,
    builtIns: deps.builtIns,
    loadBalancer,
    namespaces: new NamespaceOwners({ authenticator, identities: stores.identities, clock }),
    vault,
    clock,
    log,
    counts: deps.counts,
    meter: deps.meter,
    exchange: deps.exchange,
    hopIds: deps.hopIds,
    countWrongKey: (client) => authenticator.countWrongKey('controller', client),
    ...(deps.metrics === undefined ? {} : { metrics: deps.metrics }),
  })
  if (config.limits.requireResponsePayload) return controller
  return { ...controller, handlers: withoutPayload(controller.handlers) }
}

type AnyHandler = (context: RequestContext, call: unknown) => Promise<AnyReply>
type AnyHandlers = Readonly<Partial<Record<OperationId, AnyHandler>>>

/** PUT answers `OK` and DELETE 204, both without the entity (rest-api 10). */
function withoutPayload(handlers: Handlers<RequestContext>): Handlers<RequestContext> {
  const all = handlers as unknown as AnyHandlers
  const short: Partial<Record<OperationId, AnyHandler>> = {}
  for (const [operation, { method, path }] of Object.entries(routes)) {
    const handler = all[operation as OperationId]
    if (handler === undefined || (method !== 'PUT' && method !== 'DELETE')) continue
    if (path.startsWith('/api/v1/web/')) continue
    short[operation as OperationId] = shortened(handler, method)
  }
  // These replies leave the contract on purpose: that is what the setting asks for.
  return { ...handlers, ...(short as unknown as Partial<Handlers<RequestContext>>) }
}

function shortened(handler: AnyHandler, method: 'PUT' | 'DELETE'): AnyHandler {
  return async (context, call) => {
    const reply = await handler(context, call)
    if (reply.status !== 200) return reply
    return method === 'PUT'
      ? { ...reply, body: 'OK' }
      : { status: 204, ...(reply.headers && { headers: reply.headers }) }
  }
}
