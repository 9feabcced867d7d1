import type { IncomingHttpHeaders } from 'node:http'
import { isErrorMessage, type OperationId, routes, systemLimits } from '@wsk/contract'
import { validateReply } from '@wsk/contract/validate'
import { NamespaceOwners } from '../auth/namespace-owners.js'
import { type Controller, createController } from '../controller/create-controller.js'
import type { ControllerConfig } from '../controller/deps.js'
import { defaultRuntimes } from '../entity/default-runtimes.js'
import type { NamespaceLimits } from '../entity/identity.js'
import { parseRuntimesManifest } from '../entity/runtimes-manifest.js'
import { defaultListenerBounds, type ListenerBounds } from '../http/listener-config.js'
import { type HttpServer, openHttp } from '../http/open-http.js'
import { parsePath } from '../http/path-segments.js'
import { Router } from '../http/router.js'
import { openStores } from '../store/adapters.js'
import { KeyLedger } from '../store/key-ledger.js'
import type { Stores } from '../store/port.js'
import { SealedEntities } from '../store/sealed-entities.js'
import { type Clock, systemClock } from '../support/clock.js'
import { emptyVault, type ParameterVault } from '../support/parameter-vault.js'
import { Scope } from '../support/scope.js'
import { type Logger, silentLogger } from '../telemetry/logger.js'
import { type RawReply, send } from './http-client.js'
import { ScriptedBalancer } from './scripted-balancer.js'
import { TestIdentities } from './test-identities.js'

export interface TestApiOptions {
  readonly limits?: Partial<ControllerConfig['limits']>
  /** Of the namespace `guest`. */
  readonly guestLimits?: NamespaceLimits
  readonly bounds?: Partial<ListenerBounds>
  readonly manifest?: unknown
  readonly credentials?: ControllerConfig['credentials']
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Keys of parameters at rest. */
  readonly vault?: ParameterVault
  readonly log?: Logger
  /** Of the controller. */
  readonly clock?: Clock
  /** As with a bus that outlives the process. */
  readonly isKeptByBus?: boolean
  /** 0 unless given. */
  readonly stepPatienceMs?: number
  /** 0 unless given. */
  readonly port?: number
}

interface CallOptions {
  /** Sent as JSON; a string or Buffer as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Namespace of the caller, or `nobody`. */
  readonly as?: string
}

export interface TestReply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly rawHeaders: readonly string[]
  readonly text: string
  /** Parsed where it is JSON. */
  readonly body: unknown
}

/** HTTP, controller and the embedded store in memory; actions run by script. */
export interface TestApi extends AsyncDisposable {
  readonly http: HttpServer
  readonly controller: Controller
  readonly stores: Stores
  readonly balancer: ScriptedBalancer
  readonly identities: TestIdentities
  /** One request as `guest`; its reply is held against the contract. Paths that begin with a slash are whole, others are below `/api/v1/namespaces/`. */
  call(method: string, path: string, options?: CallOptions): Promise<TestReply>
}

/** Tests that are not about throttles ask more of one namespace than it would get. */
/** Records of tests start whenever they like. */
const forever = 1e15

const wideThrottles = { invocationsPerMinute: 100_000, firesPerMinute: 100_000, concurrentInvocations: 1000 } as const

const standardLimits: ControllerConfig['limits'] = {
  ...systemLimits,
  ...wideThrottles,
  requireApiKeyAnnotation: true,
  sharedPackagesExecuteOnly: false,
  storeBlocking: 'STORE_ALWAYS',
  storeNonBlocking: 'STORE_ALWAYS',
}

export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const scope = new Scope()
  try {
    return await openParts(scope, options)
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

async function openParts(scope: Scope, options: TestApiOptions): Promise<TestApi> {
  const log = options.log ?? silentLogger
  const { vault = emptyVault } = options
  const stores = scope.use(await openSealedStores(vault, log))
  const balancer = new ScriptedBalancer(stores.activations)
  const identities = new TestIdentities(stores.identities)
  await identities.add('guest', options.guestLimits ?? {})
  await identities.add('other')
  const limits = { ...standardLimits, ...options.limits }
  const controller = createController({
    config: configOf(options, limits),
    ...stores,
    vault,
    loadBalancer: balancer,
    namespaces: new NamespaceOwners({
      authenticator: identities.authenticator,
      identities: stores.identities,
      clock: systemClock,
    }),
    clock: options.clock ?? systemClock,
    log,
  })
  scope.defer(() => controller.close())
  const http = scope.use(
    await openHttp(
      {
        host: '127.0.0.1',
        port: options.port ?? 0,
        bounds: { ...defaultListenerBounds, ...options.bounds },
        maxUriBytes: systemLimits.uriLengthBytes,
        maxBodyBytes: systemLimits.requestSizeBytes,
        maxPayloadBytes: limits.payloadSizeBytes,
        ...(options.tls === undefined ? {} : { tls: options.tls }),
      },
      {
        handlers: controller.handlers,
        authenticate: (authorization, caller) => identities.authenticator.authenticate(authorization, caller),
        hopsOf: (id) => controller.hopsOf(id),
        clock: systemClock,
        log,
      },
    ),
  )
  return {
    http,
    controller,
    stores,
    balancer,
    identities,
    call: (method, path, callOptions = {}) => call({ http, identities }, { method, path, ...callOptions }),
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}

function configOf(options: TestApiOptions, limits: ControllerConfig['limits']): ControllerConfig {
  return {
    instance: '0',
    isKeptByBus: options.isKeptByBus ?? false,
    stepPatienceMs: options.stepPatienceMs ?? 0,
    limits,
    manifest: parseRuntimesManifest(options.manifest ?? defaultRuntimes),
    build: { date: '2026-11-21', number: '1' },
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  }
}

async function openSealedStores(vault: ParameterVault, log: Logger): Promise<Stores> {
  const config = { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: forever } as const
  const stores = await openStores(config, { clock: systemClock, log })
  return { ...stores, entities: new SealedEntities(stores.entities, { vault, ledger: new KeyLedger(undefined) }) }
}

interface TestCall extends CallOptions {
  readonly method: string
  readonly path: string
}

async function call({ http, identities }: Pick<TestApi, 'http' | 'identities'>, options: TestCall): Promise<TestReply> {
  const { method, body, as = 'guest' } = options
  const path = options.path.startsWith('/') ? options.path : `/api/v1/namespaces/${options.path}`
  const isRaw = body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
  const reply = await send(http.port, {
    method,
    path,
    headers: {
      ...(as === 'nobody' ? {} : { Authorization: identities.credentials(as) }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
  })
  const read = { ...reply, body: bodyOf(reply) }
  checkReply(method, path, read)
  return read
}

function bodyOf({ headers, text }: RawReply): unknown {
  const isJson = headers['content-type']?.startsWith('application/json') === true
  return isJson && text !== '' ? JSON.parse(text) : text
}

const router = new Router(
  Object.entries(routes).map(([operation, route]) => ({ ...route, operation: operation as OperationId })),
)

/** Throws for a reply that the contract does not know: of an operation, or in the shape of an error for any other path. */
function checkReply(method: string, path: string, reply: TestReply): void {
  if (method === 'HEAD') return // Its answers have no body to look at.
  const operation = operationOf(method, path)
  const problems =
    operation === undefined
      ? strayProblems(reply)
      : validateReply(
          operation,
          reply.status,
          reply.headers['content-type'],
          reply.text === '' ? undefined : reply.body,
        )
  if (problems.length > 0) {
    throw new Error(`${method} ${path} answered ${reply.status} ${reply.text.slice(0, 500)}: ${problems.join('; ')}`)
  }
}

function operationOf(method: string, path: string): OperationId | undefined {
  try {
    return router.find(method, parsePath(path.split('?', 1)[0] ?? '')).route.operation
  } catch {
    return undefined // No operation has this path and method.
  }
}

function strayProblems({ status, body }: TestReply): readonly string[] {
  if (status < 400) return ['no operation has this path and method, so it must be refused']
  return isErrorMessage(body) ? [] : ['a refusal has the shape of an error']
}
