import { type OperationId, type Route, routes } from '@wsk/contract'
import { validateParameters, validateReply, validateRequestBody } from '@wsk/contract/validate'
import { type ClientOptions, createClient, type WhiskClient, type WireRequest, type WireResponse } from '@wsk/sdk'
import { operationOf } from './operation-of.js'

export interface CheckedClient extends AsyncDisposable {
  readonly client: WhiskClient
  /** Operations that were called, for lists that must not forget one. */
  readonly called: ReadonlySet<OperationId>
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
}

function requestProblems(request: WireRequest): readonly string[] {
  const url = new URL(request.url)
  const operation = operationOf(request.method, url.pathname)
  if (operation === undefined) return [`${request.method} ${url.pathname} is no operation of the contract`]
  const body = parsed(request.body ?? '')
  return [
    ...validateParameters(operation.id, 'path', operation.params),
    ...validateParameters(operation.id, 'query', Object.fromEntries(url.searchParams)),
    ...(body === undefined ? [] : validateRequestBody(operation.id, body)),
  ].map((problem) => `request of ${operation.id}: ${problem}`)
}

function replyProblems({ request, status, headers, body }: WireResponse): readonly string[] {
  const operation = operationOf(request.method, new URL(request.url).pathname)
  if (operation === undefined) return []
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1][0]
  const value = type?.includes('json') === true ? parsed(body) : body === '' ? undefined : body
  return validateReply(operation.id, status, type, value).map(
    (problem) => `reply ${status} of ${operation.id}: ${problem}`,
  )
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/**
 * A client whose every request and reply is validated against the contract; one outside it fails the call. Requests
 * that are wrong on purpose go past it with `checkRequests: false`.
 */
export function openCheckedClient(options: ClientOptions & { readonly checkRequests?: boolean }): CheckedClient {
  const { checkRequests = true, ...rest } = options
  const called = new Set<OperationId>()
  const client = createClient({
    ...rest,
    hooks: {
      unredacted: true,
      request: (event) => {
        const operation = operationOf(event.method, new URL(event.url).pathname)
        if (operation !== undefined) called.add(operation.id)
        if (checkRequests) refuse(requestProblems(event))
      },
      response: (event) => refuse(replyProblems(event)),
    },
  })
  return { client, called, [Symbol.asyncDispose]: () => client.close() }
}

/** Operations that the server of this release answers. */
export const implementedOperations = (Object.keys(routes) as OperationId[]).filter((id) => routeOf(id).implemented)

/** As of any document: that of this release happens to mark none. */
function routeOf(id: OperationId): Route {
  return routes[id]
}
