import type { IncomingMessage } from 'node:http'
import { ApiError, errorKinds } from '@wsk/contract'
import type { Caller } from '../auth/authenticate.js'
import type { RequestContent, RequestContext, RequestLine } from '../controller/context.js'
import { VerbatimBody } from '../controller/verbatim-body.js'
import type { Identity } from '../entity/identity.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import type { StatusCounts } from '../telemetry/status-counts.js'
import type { Transaction } from '../telemetry/transaction.js'
import { acceptsJson } from './accept.js'
import { type Answer, answerFromError, answerFromReply, type AnyReply, errorAnswer } from './answer.js'
import { Audit } from './audit.js'
import type { Deadlines } from './deadlines.js'
import type { Exchange } from './listener.js'
import { type ListenerBounds, maxHeaderCount } from './listener-config.js'
import { parsePath } from './path-segments.js'
import { handlerOf, type PrefixHandler } from './prefix-handler.js'
import { parseQueryString } from './query-string.js'
import { BodyInterrupted, readBody, type ReceivedBody } from './read-body.js'
import { parseTarget, type RequestTarget } from './request-target.js'
import { RequestTransaction } from './request-transaction.js'
import type { FoundRoute, Router } from './router.js'
import type { ServedRoute } from './served-routes.js'
import { transactionIdOf } from '../telemetry/transaction-id.js'
import type { AnswerWriter } from './write-answer.js'

/** Who is calling, by the value of `Authorization`. Throws ApiError `unauthorized`, `tooManyRequests` for guesses. */
export type Authenticate = (authorization: string | undefined, caller: Caller) => Identity | Promise<Identity>

export interface RequestServerParts {
  readonly router: Router<ServedRoute>
  readonly authenticate: Authenticate
  /** Hops through triggers and rules of what runs under a transaction id. */
  readonly hopsOf: (transactionId: string) => number
  /** What is served beside the REST API. */
  readonly prefixes: readonly PrefixHandler[]
  readonly answers: StatusCounts
  readonly writer: AnswerWriter
  readonly deadlines: Deadlines
  readonly bounds: ListenerBounds
  readonly maxUriBytes: number
  readonly clock: Clock
  readonly log: Logger
}

/** What a request line comes to; the same for every request of that line. */
interface ResolvedLine extends FoundRoute<ServedRoute> {
  readonly query: Readonly<Record<string, string>>
  readonly target: RequestLine
}

interface Found extends ResolvedLine {
  readonly identity: Identity | undefined
}

/** Request lines that are remembered, and the longest of them. */
const maxKnownLines = 2000
const longestKnownLine = 512

/** A request for what is served beside the REST API. */
interface Beside {
  readonly beside: PrefixHandler
  readonly target: RequestTarget
}

const noHeaders: readonly string[] = []

/** What leads nowhere here asks for credentials first (rest-api 3.3, 28.1 no. 17); of web actions, nothing does. */
const securedPath = /^\/api\/v1(?!\/web(?:\/|$))(?:\/|$)/

/** Serves one request after the other: route, credentials, body, handler, answer. */
export class RequestServer {
  readonly #parts: RequestServerParts
  readonly #audit: Audit
  readonly #knownLines = new Map<string, ResolvedLine>()
  #isDraining = false

  constructor(parts: RequestServerParts) {
    this.#parts = parts
    this.#audit = new Audit(parts)
  }

  /** New requests are turned away with 503 from now on; those under way go on. */
  drain(): void {
    this.#isDraining = true
  }

  /** Never rejects: whatever goes wrong becomes the answer. */
  async serve(exchange: Exchange): Promise<void> {
    const transaction = this.#transactionOf(exchange)
    let status: number | undefined
    try {
      const answer = await this.#answer(exchange, transaction)
      status = answer.status
      this.#parts.writer.write(exchange, answer, transaction.id)
    } catch (error) {
      status = this.#fail(error, exchange, transaction)
    }
    if (status !== undefined) this.#parts.answers.add(status)
    const { request } = exchange
    if (request.method !== 'GET') this.#audit.ended(request, transaction, status)
  }

  #transactionOf({ request }: Exchange): RequestTransaction {
    const { clock, hopsOf, log } = this.#parts
    const { headers } = request
    const id = transactionIdOf(headers['x-request-id'])
    const extraLogging = headers['x-ow-extra-logging']
    return new RequestTransaction({
      id,
      startMs: clock.now(),
      extraLogging: typeof extraLogging === 'string' && extraLogging.toLowerCase() === 'on',
      hops: hopsOf(id),
      log,
    })
  }

  async #answer(exchange: Exchange, transaction: RequestTransaction): Promise<Answer> {
    const { headers } = exchange.request
    if (this.#isDraining) throw new ApiError('overloaded')
    const refused = refusedHeaders(exchange)
    if (refused !== undefined) return errorAnswer(refused, transaction.id)
    const found = await this.#find(exchange)
    if ('beside' in found) return this.#serveBeside(exchange, transaction, found)
    transaction.attempt = found
    const { identity, route } = found
    const pending = this.#body(exchange, route.maxBodyBytes, route.isWebAction)
    const body = pending instanceof Promise ? await pending : pending
    const context = {
      transaction,
      identity,
      content: contentOf(body, headers['content-type'], route.maxBodyBytes),
      target: found.target,
      client: exchange.request.socket,
      headers,
      rawHeaders: exchange.request.rawHeaders,
    }
    return this.#handle(found, context, body.text ?? '')
  }

  #body(exchange: Exchange, maxBytes: number, asBytes = false): Promise<ReceivedBody> | ReceivedBody {
    const { deadlines, bounds } = this.#parts
    return maxBytes === 0 ? noBody : readBody(exchange, { maxBytes, listener: bounds, deadlines, asBytes })
  }

  async #serveBeside(exchange: Exchange, transaction: RequestTransaction, { beside, target }: Beside): Promise<Answer> {
    const { method = '', headers, rawHeaders, socket: client } = exchange.request
    beside.admit(headers, client)
    const content = await this.#body(exchange, beside.maxBodyBytes, beside.asBytes)
    const path = target.path.slice(beside.prefix.length)
    const { query } = target
    const request = { method, path, query, headers, rawHeaders, body: content.text, content, client, transaction }
    const mutation = beside.mutation?.(request)
    if (mutation !== undefined) transaction.attempt = { subject: 'operator', ...mutation }
    return answerFromReply(await beside.serve(request), noHeaders)
  }

  async #find(exchange: Exchange): Promise<Found | Beside> {
    const { method = '', url = '/' } = exchange.request
    const line = `${method} ${url}`
    const known = this.#knownLines.get(line)
    if (known !== undefined) return { ...known, identity: await this.#identify(known.route, exchange.request) }
    const target = parseTarget(url, this.#parts.maxUriBytes)
    const beside = handlerOf(this.#parts.prefixes, target.path)
    if (beside !== undefined) return { beside, target }
    const { route, params } = await this.#route(exchange.request, target)
    const identity = await this.#identify(route, exchange.request)
    const query = route.isWebAction ? noQuery : parseQueryString(target.query)
    const resolved = { route, params, query, target: { method, path: target.path, query: target.query } }
    this.#remember(line, resolved)
    return { ...resolved, identity }
  }

  /** Without credentials nobody learns which paths there are. */
  async #route(
    { method = '', headers, socket }: IncomingMessage,
    { path }: RequestTarget,
  ): Promise<FoundRoute<ServedRoute>> {
    const { authenticate, router } = this.#parts
    try {
      return router.find(method, parsePath(path))
    } catch (error) {
      if (method !== 'OPTIONS' && securedPath.test(path)) await authenticate(headers.authorization, socket)
      throw error
    }
  }

  #identify(route: ServedRoute, { headers, socket }: IncomingMessage): Identity | undefined | Promise<Identity> {
    return route.needsIdentity ? this.#parts.authenticate(headers.authorization, socket) : undefined
  }

  #remember(line: string, resolved: ResolvedLine): void {
    if (line.length > longestKnownLine) return
    if (this.#knownLines.size >= maxKnownLines) this.#knownLines.clear()
    this.#knownLines.set(line, resolved)
  }

  async #handle({ route, params, query }: Found, context: RequestContext, body: string): Promise<Answer> {
    let reply: AnyReply
    try {
      reply = await route.handler(context, { params, query, body })
    } catch (thrown) {
      const error = this.#apiError(thrown, context.transaction)
      const headers = errorKinds[error.kind].rejection ? noHeaders : route.headers
      return answerFromError(error, context.transaction.id, headers)
    }
    const { body: content } = reply
    const isJson = content !== undefined && typeof content !== 'string' && !(content instanceof VerbatimBody)
    if (isJson && reply.status < 300 && !acceptsJson(context.headers.accept)) throw new ApiError('notAcceptable')
    return answerFromReply(reply, route.headers)
  }

  /** Answers; returns the status that the client is told, if it is still there. */
  #fail(thrown: unknown, exchange: Exchange, transaction: Transaction): number | undefined {
    const { writer } = this.#parts
    if (thrown instanceof BodyInterrupted && thrown.reason === 'gone') {
      writer.abandon(exchange)
      return undefined
    }
    const answer =
      thrown instanceof BodyInterrupted
        ? errorAnswer(slowBody, transaction.id)
        : answerFromError(this.#apiError(thrown, transaction), transaction.id, noHeaders)
    writer.write(exchange, answer, transaction.id)
    return answer.status
  }

  #apiError(thrown: unknown, transaction: Transaction): ApiError {
    const error = ApiError.from(thrown)
    if (error.kind === 'internal') transaction.log.error({ err: error.cause ?? error }, 'a request failed')
    return error
  }
}

const noBody: ReceivedBody = { bytes: 0, text: '' }
const noQuery: Readonly<Record<string, string>> = {}

function contentOf({ bytes, raw }: ReceivedBody, contentType: string | undefined, maxBytes: number): RequestContent {
  return raw === undefined ? { contentType, bytes, maxBytes } : { contentType, bytes, maxBytes, raw }
}

const slowBody = { status: 408, message: 'The body of the request did not arrive in time.', closes: true }

/** Requests whose headers are legal HTTP and still not served. */
function refusedHeaders({ request }: Exchange): { readonly status: number; readonly message: string } | undefined {
  if (request.rawHeaders.length > 2 * maxHeaderCount) {
    return { status: 431, message: `The request has more than ${maxHeaderCount} headers.` }
  }
  const lacksHost = request.headers.host === undefined && request.httpVersion === '1.1'
  return lacksHost ? { status: 400, message: 'The request has no Host header.' } : undefined
}
