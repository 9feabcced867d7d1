import { ApiError } from '@wsk/contract'
import { keyFromBody, limitsFromBody, newKeyFromBody } from './admin-request.js'
import type { AdminReply, AdminRequest } from './admin-request.js'
import type { Operator } from './operator.js'

/** What the API says of its server, besides its users. */
export interface Inspection {
  /** Address, process, isolation, counters. */
  status(): Promise<object>
  runtimes(): Promise<readonly object[]>
  /** Begins the graceful end; returns at once. */
  stop(): void
}

type Handle = (request: AdminRequest, ...params: readonly string[]) => Promise<AdminReply>

interface AdminRoute {
  readonly method: string
  /** `*` stands for any one segment, handed to the handler. */
  readonly path: readonly string[]
  readonly handle: Handle
}

/** Answers one request of an operator; rejects with ApiError. Described by admin-openapi.yaml. */
export type AdminApi = (request: AdminRequest) => Promise<AdminReply>

export function createAdminApi(operator: Operator, inspection: Inspection): AdminApi {
  const routes = [
    ...userRoutes(operator),
    ...limitRoutes(operator),
    ...parameterRoutes(operator),
    ...serverRoutes(inspection),
  ]
  return async (request) => {
    const onPath = routes.filter(({ path }) => matches(path, request.segments))
    const route = onPath.find(({ method }) => method === request.method)
    if (route === undefined) throw new ApiError('noRoute')
    const params = request.segments.filter((_, index) => route.path[index] === '*')
    return route.handle(request, ...params)
  }
}

function matches(path: readonly string[], segments: readonly string[]): boolean {
  return (
    path.length === segments.length &&
    path.every((part, index) => (part === '*' ? segments[index] !== '' : part === segments[index]))
  )
}

const ok = (body: unknown): AdminReply => ({ status: 200, body })
const none: AdminReply = { status: 204 }

function userRoutes(operator: Operator): readonly AdminRoute[] {
  const block =
    (blocked: boolean): Handle =>
    async (_request, subject = '') => {
      await operator.setBlocked(subject, blocked)
      return none
    }
  return [
    {
      method: 'POST',
      path: ['users'],
      handle: async ({ body }) => ok(await operator.createKey(newKeyFromBody(body))),
    },
    {
      method: 'GET',
      path: ['users'],
      handle: async ({ query }) => {
        const namespace = query.get('namespace')
        if (namespace === null) throw new ApiError('malformedQuery', "The query parameter 'namespace' is missing.")
        return ok(await operator.listKeys(namespace))
      },
    },
    { method: 'GET', path: ['users', '*'], handle: async (_, subject = '') => ok(await operator.getSubject(subject)) },
    {
      method: 'DELETE',
      path: ['users', '*'],
      handle: async ({ query }, subject = '') => {
        await operator.deleteSubject(subject, query.get('namespace') ?? undefined)
        return none
      },
    },
    { method: 'POST', path: ['users', '*', 'block'], handle: block(true) },
    { method: 'POST', path: ['users', '*', 'unblock'], handle: block(false) },
    { method: 'POST', path: ['whois'], handle: async ({ body }) => ok(await operator.whois(keyFromBody(body))) },
  ]
}

function limitRoutes(operator: Operator): readonly AdminRoute[] {
  const path = ['limits', '*']
  return [
    { method: 'GET', path, handle: async (_, namespace = '') => ok((await operator.getLimits(namespace)) ?? {}) },
    {
      method: 'PATCH',
      path,
      handle: async ({ body }, namespace = '') => {
        await operator.setLimits(namespace, limitsFromBody(body))
        return none
      },
    },
    {
      method: 'DELETE',
      path,
      handle: async (_, namespace = '') => {
        await operator.deleteLimits(namespace)
        return none
      },
    },
  ]
}

function parameterRoutes(operator: Operator): readonly AdminRoute[] {
  return [
    { method: 'POST', path: ['parameters', 'encrypt'], handle: async () => ok(await operator.encryptParameters()) },
  ]
}

function serverRoutes(inspection: Inspection): readonly AdminRoute[] {
  return [
    { method: 'GET', path: ['status'], handle: async () => ok(await inspection.status()) },
    { method: 'GET', path: ['runtimes'], handle: async () => ok(await inspection.runtimes()) },
    {
      method: 'POST',
      path: ['stop'],
      handle: async () => {
        inspection.stop()
        return { status: 202, body: { stopping: true } }
      },
    },
  ]
}
