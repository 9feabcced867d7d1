import { ApiError, type Handlers, type OperationId, routes } from '@wsk/contract'
import type { RequestContext } from '../controller/context.js'
import type { AnyReply } from './answer.js'
import { administrationHeaders, entityApiHeaders } from './cors.js'

/** A call whose operation is not known at compile time. */
interface AnyCall {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: string
}

type AnyHandler = (context: RequestContext, call: AnyCall) => Promise<AnyReply>

/** One operation as it is served. */
export interface ServedRoute {
  readonly operation: OperationId
  readonly method: string
  readonly path: string
  /** Entities have no `HEAD` (rest-api 1.2); whatever anybody may read has. */
  readonly servesHead: boolean
  /** Needs the credentials of a namespace. */
  readonly needsIdentity: boolean
  /** Changes what is kept or how the server works: leaves a line in the audit. */
  readonly isAudited: boolean
  /** CORS headers of its answers. */
  readonly headers: readonly string[]
  /** Its queries and bodies are the action's business: handed over as they came, and its answers bring their own headers. */
  readonly isWebAction: boolean
  /** Longest body that is kept, bytes; 0 where none is read. */
  readonly maxBodyBytes: number
  readonly handler: AnyHandler
}

export interface BodyLimits {
  /** Longest body of all, bytes. */
  readonly maxBodyBytes: number
  /** Longest body of a POST, bytes. */
  readonly maxPayloadBytes: number
}

const noHeaders: readonly string[] = []

/** The contract's routes with their handlers; what this release leaves out answers 501. */
export function servedRoutes(handlers: Handlers<RequestContext>, limits: BodyLimits): readonly ServedRoute[] {
  // The contract checked each handler against its own operation; from here on all are called alike.
  const anyHandlers = handlers as unknown as Readonly<Partial<Record<OperationId, AnyHandler>>>
  return operationIds().map((operation) => {
    const { method, path, secured } = routes[operation]
    const isBelowApi = path.startsWith('/api/v1')
    const isWebAction = path.startsWith('/api/v1/web/')
    return {
      operation,
      method,
      path,
      servesHead: method === 'GET' && !secured && !isWebAction,
      needsIdentity: secured && isBelowApi,
      isAudited: isMutation(operation),
      isWebAction,
      headers: isWebAction
        ? noHeaders
        : isBelowApi
          ? entityApiHeaders
          : method === 'OPTIONS'
            ? administrationHeaders
            : noHeaders,
      maxBodyBytes: isWebAction ? limits.maxPayloadBytes : maxBodyOf(method, limits),
      handler: anyHandlers[operation] ?? refuse,
    }
  })
}

/** Web actions take every method and change nothing here. */
function isMutation(operation: OperationId): boolean {
  const { method, path } = routes[operation]
  if (operation === 'setState' || operation === 'disableController') return true
  return (method === 'PUT' || method === 'DELETE') && path.startsWith('/api/v1/namespaces/')
}

function operationIds(): readonly OperationId[] {
  return Object.keys(routes).filter((id): id is OperationId => id in routes)
}

function maxBodyOf(method: string, { maxBodyBytes, maxPayloadBytes }: BodyLimits): number {
  if (method === 'PUT') return maxBodyBytes
  return method === 'POST' ? maxPayloadBytes : 0
}

function refuse(): Promise<never> {
  return Promise.reject(new ApiError('notImplemented'))
}
