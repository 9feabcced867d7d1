import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type OperationId, routes } from '@wsk/contract'
import { validateParameters, validateReply, validateRequestBody } from '@wsk/contract/validate'

/** A request as it arrived, matched to the operation that it is. */
export interface RecordedRequest {
  readonly operationId: OperationId
  readonly method: string
  /** Path and query as on the wire. */
  readonly url: string
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** What the server is to answer. */
export interface CannedReply {
  readonly status: number
  /** Sent as JSON; texts as they are, as `contentType`. */
  readonly body?: unknown
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The reply is wrong on purpose and not validated. */
  readonly uncontracted?: boolean
}

/** A server that answers as it is told and holds every request and reply against the contract. */
export interface ContractServer extends AsyncDisposable {
  readonly apihost: string
  readonly requests: readonly RecordedRequest[]
  /** The request that came last. */
  last(): RecordedRequest
}

export const testAuth =
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502:test-key-of-sixty-four-characters-0123456789abcdef0123456789abcdef'

/** Opens the server on a free port. Closing it throws what was outside the contract. */
export async function openContractServer(
  respond: (request: RecordedRequest) => CannedReply | Promise<CannedReply>,
): Promise<ContractServer> {
  const requests: RecordedRequest[] = []
  const problems: string[] = []
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      problems.push(String(error))
      outgoing.destroy()
    })
  })

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await record(incoming)
    requests.push(request)
    problems.push(...requestProblems(request))
    const reply = await respond(request)
    if (reply.uncontracted !== true) problems.push(...replyProblems(request.operationId, reply))
    send(outgoing, request, reply)
  }

  const apihost = await listen(server)
  return {
    apihost,
    requests,
    last() {
      const last = requests.at(-1)
      if (last === undefined) throw new Error('no request came')
      return last
    },
    async [Symbol.asyncDispose]() {
      await closeServer(server)
      if (problems.length > 0) throw new Error(`outside the contract:\n${problems.join('\n')}`)
    },
  }
}

/** Listens on a free port of the loopback and returns the address. */
export async function listen(server: Server, scheme = 'http'): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return `${scheme}://127.0.0.1:${port}`
}

/** Ends a server and what is still connected to it. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  let body = ''
  incoming.setEncoding('utf8')
  for await (const chunk of incoming) body += String(chunk)
  const { method = '', url = '' } = incoming
  const { pathname, searchParams } = new URL(url, 'http://host')
  const { operationId, params } = match(method, pathname)
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  return { operationId, method, url, params, query: Object.fromEntries(searchParams), headers, body }
}

interface Match {
  readonly operationId: OperationId
  readonly params: Readonly<Record<string, string>>
}

function match(method: string, pathname: string): Match {
  const matches = operationIds().flatMap((operationId) => {
    const route = routes[operationId]
    if (route.method !== method) return []
    const found = patternOf(route.path).exec(pathname)
    if (found === null) return []
    const params = Object.entries(found.groups ?? {}).map(([name, text]): [string, string] => [
      name,
      decodeURIComponent(text),
    ])
    return [{ operationId, params: Object.fromEntries(params), exactness: route.path.split('{').length }]
  })
  const [best] = matches.sort((a, b) => a.exactness - b.exactness)
  if (best === undefined) throw new Error(`no operation for ${method} ${pathname}`)
  return best
}

function operationIds(): readonly OperationId[] {
  return Object.keys(routes).filter((id): id is OperationId => id in routes)
}

function patternOf(path: string): RegExp {
  const pattern = path.replaceAll('.', String.raw`\.`).replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    return name === 'rest' ? '(?<rest>.+)' : `(?<${name}>[^/]+)`
  })
  return new RegExp(`^${pattern}$`)
}

function requestProblems(request: RecordedRequest): readonly string[] {
  const { operationId, params, query, headers, body } = request
  const secured = headers['authorization'] !== undefined
  const checks: readonly (readonly [boolean, string])[] = [
    [secured !== routes[operationId].secured, `credentials are ${secured ? 'sent' : 'missing'}`],
    [body !== '' && headers['content-type'] !== 'application/json', `content type is ${headers['content-type']}`],
    [body === '' && headers['content-type'] !== undefined, 'a content type without a body'],
    [headers['x-request-id']?.startsWith('sid_') === true, 'a reserved transaction id'],
    [headers['accept'] !== undefined, `Accept: ${headers['accept']}`],
  ]
  return [
    ...checks.filter(([wrong]) => wrong).map(([, problem]) => problem),
    ...validateParameters(operationId, 'path', params),
    ...validateParameters(operationId, 'query', query),
    ...(body === '' ? [] : validateRequestBody(operationId, JSON.parse(body))),
  ].map((problem) => `${request.method} ${request.url}: ${problem}`)
}

function replyProblems(operationId: OperationId, reply: CannedReply): readonly string[] {
  const { status, body } = reply
  return validateReply(operationId, status, body === undefined ? undefined : contentTypeOf(reply), body)
}

function contentTypeOf({ contentType }: CannedReply): string {
  return contentType ?? 'application/json'
}

function send(outgoing: ServerResponse, request: RecordedRequest, reply: CannedReply): void {
  const requestId = request.headers['x-request-id'] ?? 'jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV'
  outgoing.writeHead(reply.status, {
    'X-Request-ID': requestId,
    ...(reply.body === undefined ? {} : { 'Content-Type': contentTypeOf(reply) }),
    ...reply.headers,
  })
  outgoing.end(bodyText(reply))
}

function bodyText({ body, contentType }: CannedReply): string | undefined {
  if (body === undefined) return undefined
  return typeof body === 'string' && contentType !== undefined ? body : JSON.stringify(body)
}
