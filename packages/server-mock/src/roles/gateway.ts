import { ApiError } from '@wsk/contract'
import type { Authenticator } from '../auth/authenticate.js'
import { VerbatimBody } from '../controller/verbatim-body.js'
import type { BuiltInAction, BuiltInActions } from '../controller/web/serve-built-in.js'
import type { Gateway, GatewayDeps } from '../gateway/gateway.js'
import { administrationPrefix, gatewayPrefix, healthPrefix, splitTenant } from '../gateway/gateway-paths.js'
import type { AnyReply } from '../http/answer.js'
import type { PrefixCall, PrefixHandler } from '../http/prefix-handler.js'
import type { SharedCacheLease } from './cache-lease.js'
import { apisKey, namespaceOfApis } from './cache-notes.js'

export interface GatewayRoleDeps extends Omit<GatewayDeps, 'tellOthers'> {
  /** Where there are other gateways. */
  readonly lease: Pick<SharedCacheLease, 'watch' | 'changed'> | undefined
  readonly authenticator: Pick<Authenticator, 'authenticate'>
  /** Longest body that a route takes, bytes. */
  readonly maxBodyBytes: number
}

/** The gateway of a server, loaded when somebody first comes to it. */
export interface GatewayRole {
  /** The web actions that manage APIs (rest-api 25). */
  readonly builtIns: BuiltInActions
  /** Routes below `/api/{tenant}`, the gateway's own API below `/v2/{tenant}`, and its health. */
  readonly handlers: readonly PrefixHandler[]
}

export function createGatewayRole({ lease, ...given }: GatewayRoleDeps): GatewayRole {
  const deps = lease === undefined ? given : { ...given, tellOthers: (name: string) => lease.changed(apisKey(name)) }
  let opening: Promise<Gateway> | undefined
  const open = (): Promise<Gateway> => {
    opening ??= import('../gateway/gateway.js').then(({ Gateway: Opened }) => new Opened(deps))
    return opening
  }
  const forget = (namespace?: string): void => void opening?.then((gateway) => gateway.forget(namespace))
  lease?.watch({
    forget: (key) => {
      const namespace = namespaceOfApis(key)
      if (namespace !== undefined) forget(namespace)
    },
    forgetAll: () => forget(),
  })
  return { builtIns: managementActions(open), handlers: [routes(open, deps), administration(open, deps), healthCheck] }
}

type ServingDeps = Omit<GatewayRoleDeps, 'lease'>

type Open = () => Promise<Gateway>

/** Parameters of the package of these actions upstream; requests may not give them. */
const protectedNames: ReadonlySet<string> = new Set(['gwUser', 'gwPwd', 'gwUrl', 'gwUrlV2'])

function managementActions(open: Open): BuiltInActions {
  const names = ['createApi', 'getApi', 'deleteApi'] as const
  return new Map(
    names.map((name): readonly [string, BuiltInAction] => [
      `whisk.system/apimgmt/${name}`,
      { protectedNames, run: async (call) => (await open()).manage(name, call) },
    ]),
  )
}

function routes(open: Open, { maxBodyBytes }: ServingDeps): PrefixHandler {
  return {
    prefix: gatewayPrefix,
    takes: (path) => splitTenant(path) !== undefined,
    maxBodyBytes,
    asBytes: true,
    admit: () => undefined,
    serve: async ({ path, content, ...call }): Promise<AnyReply> => {
      const { tenant, rest } = tenantIn(path)
      const request = {
        transaction: call.transaction,
        client: call.client,
        method: call.method,
        path: rest,
        query: call.query,
        headers: call.headers,
        rawHeaders: call.rawHeaders,
        bodyBytes: content.bytes,
        ...(content.raw === undefined ? {} : { body: content.raw }),
      }
      const { status, headers, body } = await (await open()).serve(tenant, request)
      return { status, body: new VerbatimBody(headers, body) }
    },
  }
}

/** Changes of APIs and keys by the namespace they belong to, and by nobody else (T5). */
function administration(open: Open, { authenticator, maxBodyBytes }: ServingDeps): PrefixHandler {
  return {
    prefix: administrationPrefix,
    takes: (path) => splitTenant(path) !== undefined,
    maxBodyBytes,
    admit: () => undefined,
    serve: async (call): Promise<AnyReply> => {
      const { tenant, rest } = tenantIn(call.path)
      const { namespace } = await authenticator.authenticate(call.headers.authorization, call.client)
      if (namespace.uuid !== tenant) throw new ApiError('forbidden')
      const gateway = await open()
      return gateway.administer({
        tenant,
        namespace: namespace.name,
        method: call.method,
        segments: segmentsOf(rest),
        query: new URLSearchParams(call.query),
        headers: call.headers,
        body: bodyOf(call),
      })
    },
    mutation: ({ method, path }) => {
      if (method !== 'POST' && method !== 'PUT' && method !== 'DELETE') return undefined
      const { tenant, rest } = tenantIn(path)
      const collection = rest.split('/', 2)[1] ?? ''
      // What follows may be somebody's key.
      return {
        operation: `${method} ${administrationPrefix}`,
        target: `${administrationPrefix}/${tenant}/${collection}`,
        subject: tenant,
      }
    },
  }
}

/** Whoever has the server has its gateway: there is nothing else that could be down. */
const healthCheck: PrefixHandler = {
  prefix: healthPrefix,
  takes: (path) => path === '' || path === '/',
  maxBodyBytes: 0,
  admit: () => undefined,
  serve: ({ method }): Promise<AnyReply> => {
    if (method !== 'GET' && method !== 'HEAD') return Promise.reject(new ApiError('noRoute'))
    return Promise.resolve({ status: 200, body: 'Status: Gateway ready.' })
  },
}

function tenantIn(path: string): { readonly tenant: string; readonly rest: string } {
  const split = splitTenant(path)
  if (split === undefined) throw new ApiError('noRoute')
  return split
}

function segmentsOf(path: string): readonly string[] {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch (error) {
    throw new ApiError('invalidPath', '', { cause: error })
  }
}

function bodyOf({ body }: PrefixCall): string {
  if (body === undefined) throw new ApiError('tooLarge')
  return body
}
