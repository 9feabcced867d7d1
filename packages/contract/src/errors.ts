import { texts } from './texts.js'

interface ErrorRow {
  readonly status: number
  /** Used where no specific message is given (rest-api 3.1). */
  readonly text: string
  /** Turned down before any route's own code ran: the answer carries no CORS headers (rest-api 3.2, 4). */
  readonly rejection: boolean
}

function handled(status: number, text: string): ErrorRow {
  return { status, text, rejection: false }
}

function rejected(status: number, text: string): ErrorRow {
  return { status, text, rejection: true }
}

/** Every way in which the API refuses or fails. On the wire each is `{error, code}` under its status. */
export const errorKinds = {
  badRequest: handled(400, texts.badRequest),
  invalidPath: rejected(400, texts.badRequest),
  malformedContent: rejected(400, texts.badRequest),
  malformedQuery: rejected(400, texts.badRequest),
  unauthorized: rejected(401, texts.unauthorized),
  forbidden: handled(403, texts.forbidden),
  notFound: handled(404, texts.notFound),
  noRoute: rejected(404, texts.noRoute),
  notAcceptable: rejected(406, texts.notAcceptable('application/json')),
  conflict: handled(409, texts.conflict),
  tooLarge: handled(413, texts.tooLarge),
  uriTooLong: rejected(414, texts.uriTooLong),
  unsupportedMediaType: rejected(415, texts.unsupportedMediaType('none/none')),
  unprocessable: handled(422, texts.unprocessable),
  tooManyRequests: handled(429, texts.tooManyRequests),
  internal: handled(500, texts.internal),
  notImplemented: handled(501, texts.notImplemented),
  badGateway: handled(502, texts.badGateway),
  overloaded: handled(503, texts.overloaded),
} as const satisfies Readonly<Record<string, ErrorRow>>

export type ErrorKind = keyof typeof errorKinds

/** The body of every error of the API: `code` is the transaction id (rest-api 3.1). */
export interface ErrorMessage {
  readonly error: string
  readonly code: string
}

export interface ApiErrorOptions {
  readonly transactionId?: string
  readonly activationId?: string
  /** Asking again is worth it after so long: `Retry-After`. */
  readonly retryAfterSeconds?: number
  /** For the log; never part of the answer. */
  readonly cause?: unknown
}

/**
 * An error of the API. The server throws it, the wire carries `{error, code}`, clients rebuild it.
 * Source: rest-api 3.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ErrorKind
  /** HTTP status. */
  readonly status: number
  readonly transactionId?: string
  readonly activationId?: string
  readonly retryAfterSeconds?: number

  /** A blank message is replaced by the default text of the kind; others are trimmed. */
  constructor(kind: ErrorKind, message = '', options: ApiErrorOptions = {}) {
    super(message.trim() || errorKinds[kind].text, 'cause' in options ? { cause: options.cause } : undefined)
    this.kind = kind
    this.status = errorKinds[kind].status
    if (options.transactionId !== undefined) this.transactionId = options.transactionId
    if (options.activationId !== undefined) this.activationId = options.activationId
    if (options.retryAfterSeconds !== undefined) this.retryAfterSeconds = options.retryAfterSeconds
  }

  /** Whatever was thrown, as an ApiError: its own kind is kept, anything else is `internal` and keeps its message to itself. */
  static from(thrown: unknown): ApiError {
    return thrown instanceof ApiError ? thrown : new ApiError('internal', '', { cause: thrown })
  }

  /** Rebuilds what a server sent. `undefined` where the body has not the shape of an error (an action's own result). */
  static fromWire(status: number, body: unknown, activationId?: string): ApiError | undefined {
    if (!isErrorMessage(body)) return undefined
    const kind = kindOf(status, body.error)
    if (kind === undefined) return undefined
    return new ApiError(kind, body.error, {
      transactionId: body.code,
      ...(activationId === undefined ? {} : { activationId }),
    })
  }

  /** The wire form under the transaction id of the request. */
  toWire(transactionId: string): ErrorMessage {
    return { error: this.message, code: transactionId }
  }
}

/** True for `{error: string, code: string}`, which tells an error of the server from an action's result (rest-api 28, 1). */
export function isErrorMessage(body: unknown): body is ErrorMessage {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  return 'error' in body && typeof body.error === 'string' && 'code' in body && typeof body.code === 'string'
}

const firstKindOfStatus: ReadonlyMap<number, ErrorKind> = new Map(
  kinds()
    .toReversed()
    .map((kind) => [errorKinds[kind].status, kind]),
)

/** The kind that a status and its text stand for; `undefined` for a status that is no error of the API. */
function kindOf(status: number, text: string): ErrorKind | undefined {
  if (status === 404 && text === texts.noRoute) return 'noRoute'
  if (status === 400 && text.startsWith(texts.malformedContent(''))) return 'malformedContent'
  if (status === 400 && text.startsWith("The query parameter '")) return 'malformedQuery'
  return firstKindOfStatus.get(status) ?? (status >= 500 ? 'internal' : status >= 400 ? 'badRequest' : undefined)
}

function kinds(): readonly ErrorKind[] {
  return Object.keys(errorKinds).filter((kind): kind is ErrorKind => kind in errorKinds)
}
