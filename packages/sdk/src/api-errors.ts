import type { ErrorKind } from '@wsk/contract'
import type { Activation, ActivationResponse } from './entities.js'
import { nameClass, type ReplyErrorDetails, WhiskError } from './errors.js'
import type { PendingActivation } from './pending-activation.js'
import type { ResponseInfo } from './response.js'

/** What an error of the API brings along. */
export interface ApiRequestErrorDetails extends ReplyErrorDetails {
  readonly retryAfterMs?: number
}

/** The server turned the call down. `message` is its own text, word for word. */
export class ApiRequestError extends WhiskError {
  static {
    nameClass(this, 'ApiRequestError')
  }
  declare readonly kind: ErrorKind
  declare readonly status: number
  /** The whole answer. */
  declare readonly response: ResponseInfo
  /** What `Retry-After` asks for. */
  declare readonly retryAfterMs?: number

  constructor(kind: ErrorKind, message: string, details: ApiRequestErrorDetails) {
    super(kind, message, { ...details, status: details.response.status })
    Object.defineProperty(this, 'response', { value: details.response })
    if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs
  }

  protected override extraFields(): Readonly<Record<string, unknown>> {
    return { retryAfterMs: this.retryAfterMs }
  }
}

/** 400: a name, a parameter, a body or a query that the server does not take. */
export class BadRequestError extends ApiRequestError {
  static {
    nameClass(this, 'BadRequestError')
  }
}

/** 401: no credentials, or wrong ones. */
export class UnauthorizedError extends ApiRequestError {
  static {
    nameClass(this, 'UnauthorizedError')
  }
}

/** 403: the key may not do this. */
export class ForbiddenError extends ApiRequestError {
  static {
    nameClass(this, 'ForbiddenError')
  }
}

/** 404: no such entity, or no such path. */
export class NotFoundError extends ApiRequestError {
  static {
    nameClass(this, 'NotFoundError')
  }
}

/** 409: it exists already, is of another kind, or was changed meanwhile. */
export class ConflictError extends ApiRequestError {
  static {
    nameClass(this, 'ConflictError')
  }
}

/** 413 and 414: the body, a part of it, or the address is too long. */
export class TooLargeError extends ApiRequestError {
  static {
    nameClass(this, 'TooLargeError')
  }
}

/** 429: a quota of the namespace is used up. */
export class TooManyRequestsError extends ApiRequestError {
  static {
    nameClass(this, 'TooManyRequestsError')
  }
}

/** 5xx: the server failed, is overloaded, or lacks this operation. */
export class ServerError extends ApiRequestError {
  static {
    nameClass(this, 'ServerError')
  }
}

const classOfKind = {
  badRequest: BadRequestError,
  invalidPath: BadRequestError,
  malformedContent: BadRequestError,
  malformedQuery: BadRequestError,
  notAcceptable: BadRequestError,
  unsupportedMediaType: BadRequestError,
  unprocessable: BadRequestError,
  unauthorized: UnauthorizedError,
  forbidden: ForbiddenError,
  notFound: NotFoundError,
  noRoute: NotFoundError,
  conflict: ConflictError,
  tooLarge: TooLargeError,
  uriTooLong: TooLargeError,
  tooManyRequests: TooManyRequestsError,
  internal: ServerError,
  notImplemented: ServerError,
  badGateway: ServerError,
  overloaded: ServerError,
} satisfies Readonly<Record<ErrorKind, typeof ApiRequestError>>

/** The error of the class that stands for its kind. */
export function apiRequestError(kind: ErrorKind, message: string, details: ApiRequestErrorDetails): ApiRequestError {
  return new classOfKind[kind](kind, message, details)
}

/** What is known of an action that failed. */
export interface ActionFailedDetails extends ReplyErrorDetails {
  readonly result: unknown
  readonly activation?: Activation
}

/**
 * The action ran and failed: it returned an error, threw, broke, or ran out of time or memory.
 * The invocation itself went well.
 */
export class ActionFailedError extends WhiskError {
  static {
    nameClass(this, 'ActionFailedError')
  }
  declare readonly kind: 'actionFailed'
  /** What the action gave in place of a result, mostly `{error}`. */
  readonly result: unknown
  /** The record; absent where only the result was asked for. */
  declare readonly activation?: Activation
  /** The whole answer. */
  declare readonly response: ResponseInfo

  constructor(message: string, details: ActionFailedDetails) {
    super('actionFailed', message, { ...details, status: details.response.status })
    this.result = details.result
    if (details.activation !== undefined) this.activation = details.activation
    Object.defineProperty(this, 'response', { value: details.response })
  }

  /** `status`, `success` and `result` of the record; absent where only the result was asked for. */
  get outcome(): ActivationResponse | undefined {
    return this.activation?.response
  }

  protected override extraFields(): Readonly<Record<string, unknown>> {
    return { result: this.result, activation: this.activation }
  }
}

/** A result was asked for, and the action still runs. `pending.wait()` gets it later. */
export class StillRunningError<TResult = unknown> extends WhiskError {
  static {
    nameClass(this, 'StillRunningError')
  }
  declare readonly kind: 'stillRunning'
  declare readonly activationId: string
  /** The handle of the running activation. */
  declare readonly pending: PendingActivation<TResult>
  /** The whole answer. */
  declare readonly response: ResponseInfo

  constructor(pending: PendingActivation<TResult>, details: ReplyErrorDetails) {
    super('stillRunning', `The action still runs; its activation is ${pending.activationId}.`, {
      hint: 'Wait for it: `error.pending.wait()`.',
      ...details,
      status: details.response.status,
      activationId: pending.activationId,
    })
    Object.defineProperties(this, { pending: { value: pending }, response: { value: details.response } })
  }
}
