import type { IncomingHttpHeaders } from 'node:http'
import type { BuiltInCall } from '../controller/web/serve-built-in.js'
import type { WebAnswer, WebRequest } from '../controller/web/web-request.js'
import type { JsonObject } from '../entity/json-object.js'
import type { GatewayStore, IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import { admit, type Admission, type Admitted, isRefusal, type Refusal } from './admission.js'
import { ApiLibrary } from './api-library.js'
import { compileRoutes } from './compile-routes.js'
import { preflightAnswer, refusal, withCors } from './gateway-answers.js'
import { type ManagementAction, manage, type ManagementDeps } from './management-actions.js'
import { type ManagementCall, type ManagementReply, serveManagement } from './management-api.js'
import { type PathTable, segmentsOf } from './path-table.js'
import type { Route, RouteSet, RouteTarget } from './route.js'
import { originOf } from './public-origin.js'
import { Tenants } from './tenants.js'
import { withoutClaims } from './tokens/claim-headers.js'
import { KnownKeys, type KnownKeysDeps } from './tokens/known-keys.js'

/** A request below `/api/{tenant}`. */
export type GatewayRequest = Omit<WebRequest, 'namespace' | 'packageName' | 'actionName'>

export interface GatewayDeps {
  readonly store: GatewayStore
  readonly identities: IdentityStore
  readonly clock: Clock
  readonly log: Logger
  /** Which servers may be asked for the keys of tokens. */
  readonly keyServers: KnownKeysDeps['keyServers']
  /** Tells other gateways of a change of a namespace; resolves when none goes by what was before. */
  readonly tellOthers?: (namespace: string) => Promise<void>
  /** Runs a web action; refusals are answers. */
  readonly webAction: (request: WebRequest) => Promise<WebAnswer>
  /** Scheme and host of this server. */
  readonly publicUrl: () => string
}

/** A call of the gateway's own API by the owner of a namespace. */
export interface AdministrationCall extends Omit<ManagementCall, 'place'> {
  readonly tenant: string
  readonly headers: IncomingHttpHeaders
}

/** Serves the APIs of all namespaces in this process, and manages them. */
export class Gateway {
  readonly #deps: GatewayDeps
  readonly #library: ApiLibrary
  readonly #tenants: Tenants
  readonly #management: ManagementDeps
  readonly #routeDeps: { readonly tokens: KnownKeys; readonly clock: Clock }
  /** By namespace; what is being made is here, too. */
  readonly #tables = new Map<string, Promise<PathTable<RouteSet>> | PathTable<RouteSet>>()

  constructor(deps: GatewayDeps) {
    this.#deps = deps
    this.#tenants = new Tenants(deps.identities, deps.clock)
    this.#library = new ApiLibrary(deps.store, async (namespace) => {
      this.forget(namespace)
      await deps.tellOthers?.(namespace)
    })
    this.#routeDeps = { tokens: new KnownKeys(deps), clock: deps.clock }
    this.#management = {
      library: this.#library,
      tenantOf: (namespace) => this.#tenants.tenantOf(namespace),
      publicUrl: deps.publicUrl,
    }
  }

  /** Of one namespace, or of all: reads its APIs again. */
  forget(namespace?: string): void {
    if (namespace === undefined) this.#tables.clear()
    else this.#tables.delete(namespace)
  }

  /** Answers a web action of `/whisk.system/apimgmt`. */
  manage(name: ManagementAction, call: BuiltInCall): Promise<JsonObject> {
    return manage(this.#management, name, call)
  }

  /** Answers a call below `/v2/{tenant}`; `call.tenant` is who makes it. */
  administer({ tenant, namespace, ...call }: AdministrationCall): Promise<ManagementReply> {
    const place = `${originOf(call.headers.host, this.#deps.publicUrl())}/api/${tenant}`
    return serveManagement(this.#library, { ...call, namespace, place })
  }

  /** `request.path` is what follows the tenant. Rejects only for what nobody foresaw. */
  async serve(tenant: string, request: GatewayRequest): Promise<WebAnswer> {
    const found = this.#tenants.namespaceOf(tenant)
    const namespace = found instanceof Promise ? await found : found
    const segments = decodedSegments(request.path)
    if (namespace === undefined || segments === undefined) return notFound()
    const known = this.#tables.get(namespace) ?? this.#compile(namespace)
    const table = known instanceof Promise ? await known : known
    const set = table.find(segments)
    if (set === undefined) return notFound()
    if (request.method === 'OPTIONS' && set.cors === 'gateway') return preflightAnswer(request.headers)
    const route = set.byMethod.get(request.method)
    if (route === undefined) return this.#serveImplied(set, tenant, request)
    return withCors(await this.#answer(route, tenant, request), set.cors, request.headers)
  }

  /** A method that the document does not have: `HEAD` is `GET` without a body, and `OPTIONS` tells what there is. */
  async #serveImplied(set: RouteSet, tenant: string, request: GatewayRequest): Promise<WebAnswer> {
    const { cors, allow, byMethod } = set
    const { method, headers } = request
    if (method === 'OPTIONS') return { status: 200, headers: ['Allow', allow], body: '' }
    const route = method === 'HEAD' ? byMethod.get('GET') : undefined
    const answer =
      route === undefined
        ? refusal(405, 'Whoops. Verb not supported.', ['Allow', allow])
        : await this.#answer(route, tenant, { ...request, method: 'GET' })
    return withCors(answer, cors, headers)
  }

  #answer(route: Route, tenant: string, request: GatewayRequest): Promise<WebAnswer> | WebAnswer {
    const { demands } = route
    if (demands.length === 0) return this.#serveCaller(route, anybody, { tenant, request })
    const admission = admit({ demands, headers: request.headers })
    const serve = (each: Admission): Promise<WebAnswer> | WebAnswer =>
      isRefusal(each) ? refusalOf(each) : this.#serveCaller(route, each, { tenant, request })
    return admission instanceof Promise ? admission.then(serve) : serve(admission)
  }

  #serveCaller(
    { limits, ...route }: Route,
    { caller, headers }: Admitted,
    asked: Asked,
  ): Promise<WebAnswer> | WebAnswer {
    const nowMs = this.#deps.clock.monotonicMs()
    for (const limit of limits) {
      const waitMs = limit.take(caller, nowMs)
      if (waitMs > 0) return refusal(429, 'Rate limit exceeded', ['Retry-After', String(Math.ceil(waitMs / 1000))])
    }
    return this.#forward(headers === undefined ? route : { ...route, headers: { ...route.headers, ...headers } }, asked)
  }

  #compile(namespace: string): Promise<PathTable<RouteSet>> {
    const table = this.#library.read(namespace).then((shelf) => compileRoutes(shelf, this.#routeDeps))
    this.#tables.set(namespace, table)
    const isCurrent = (): boolean => this.#tables.get(namespace) === table
    table.then(
      (made) => isCurrent() && this.#tables.set(namespace, made),
      () => isCurrent() && this.#tables.delete(namespace),
    )
    return table
  }

  #forward(route: Omit<Route, 'limits'>, { tenant, request }: Asked): Promise<WebAnswer> | WebAnswer {
    const { target, method, hidesClaims } = route
    if (target === undefined) return refusal(502, 'The operation names no web action of this server.')
    const { headers, rawHeaders } = hidesClaims ? withoutClaims(request) : request
    const set = { ...route.headers, 'x-forwarded-url': this.#urlOf(tenant, request) }
    return this.#deps.webAction({
      ...request,
      ...namesOf(target),
      method: method ?? request.method,
      path: target.takesPath ? `${target.path}${request.path}` : target.path,
      query: joined(target.query, request.query),
      headers: { ...headers, ...set },
      ...(rawHeaders === undefined ? {} : { rawHeaders: [...rawHeaders, ...Object.entries(set).flat()] }),
    })
  }

  /** What the caller asked for. */
  #urlOf(tenant: string, { headers, path, query }: GatewayRequest): string {
    const origin = originOf(headers.host, this.#deps.publicUrl())
    return `${origin}/api/${tenant}${path}${query === '' ? '' : `?${query}`}`
  }
}

/** A request of a route, and whose it is. */
interface Asked {
  readonly tenant: string
  readonly request: GatewayRequest
}

const anybody: Admitted = { caller: '' }

function refusalOf({ status, refusal: text, challenge }: Refusal): WebAnswer {
  const headers = challenge === undefined ? [] : ['WWW-Authenticate', challenge]
  return refusal(status, text, status === 503 ? [...headers, 'Retry-After', '5'] : headers)
}

function namesOf({ namespace, packageName, actionName }: RouteTarget) {
  return { namespace, packageName, actionName }
}

function joined(first: string, second: string): string {
  return first === '' || second === '' ? `${first}${second}` : `${first}&${second}`
}

function notFound(): WebAnswer {
  return refusal(404, 'Not found.')
}

/** Undefined for what is no percent-encoding. */
function decodedSegments(path: string): readonly string[] | undefined {
  const segments = segmentsOf(path)
  if (!path.includes('%')) return segments
  try {
    return segments.map(decodeURIComponent)
  } catch {
    return undefined
  }
}
