import type { ErrorKind } from '@wsk/contract'
import type { ResponseInfo } from './response.js'

/** What happened, in one word: the kinds of the API's errors, and those that only a client meets. */
export type WhiskErrorKind =
  | ErrorKind
  | 'actionFailed'
  | 'stillRunning'
  | 'unexpectedReply'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'configuration'
  | 'validation'

/** Fields that an error of any class may have. */
export interface ErrorDetails {
  /** HTTP status of the answer. */
  readonly status?: number
  /** The server's id of the request, or the one sent along where no answer came. */
  readonly transactionId?: string
  readonly activationId?: string
  /** What to do about it. */
  readonly hint?: string
  readonly method?: string
  readonly url?: string
  readonly cause?: unknown
  /** Takes secrets out of what `toJSON` shows. */
  readonly redact?: (text: string) => string
}

/** Plain form of an error: no stack, no secrets. */
export interface ErrorJson {
  readonly name: string
  readonly kind: WhiskErrorKind
  readonly message: string
  readonly status?: number
  readonly transactionId?: string
  readonly activationId?: string
  readonly hint?: string
  readonly [field: string]: unknown
}

const brand: unique symbol = Symbol.for('wsk.error')
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** Puts the name on the prototype: it stands in the stack, survives minifying, and is no field of each error. */
export function nameClass(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true })
}

type Inspect = (value: unknown, options?: unknown) => string

/** Every error that this package throws. Tell them apart by class or by `kind`. */
export class WhiskError extends Error {
  static {
    nameClass(this, 'WhiskError')
  }
  readonly kind: WhiskErrorKind
  /** HTTP status of the answer; absent where none came. */
  declare readonly status?: number
  declare readonly transactionId?: string
  declare readonly activationId?: string
  declare readonly hint?: string
  declare readonly method?: string
  declare readonly url?: string
  readonly #redact: (text: string) => string

  constructor(kind: WhiskErrorKind, message: string, details: ErrorDetails = {}) {
    const { cause, redact = (text) => text } = details
    super(redact(message), 'cause' in details ? { cause } : undefined)
    this.kind = kind
    if (details.status !== undefined) this.status = details.status
    if (details.transactionId !== undefined) this.transactionId = details.transactionId
    if (details.activationId !== undefined) this.activationId = details.activationId
    if (details.hint !== undefined) this.hint = details.hint
    if (details.method !== undefined) this.method = details.method
    if (details.url !== undefined) this.url = redact(details.url)
    Object.defineProperty(this, brand, { value: true })
    this.#redact = redact
  }

  /** Another name of `transactionId`. */
  get requestId(): string | undefined {
    return this.transactionId
  }

  /** Fields of a subclass that belong into `toJSON`. */
  protected extraFields(): Readonly<Record<string, unknown>> {
    return {}
  }

  /** The plain form, for logs and for `--json`. */
  toJSON(): ErrorJson {
    const { name, kind, message, status, transactionId, activationId, hint, method, url } = this
    const fields = {
      name,
      kind,
      message,
      status,
      transactionId,
      activationId,
      hint,
      method,
      url,
      ...this.extraFields(),
    }
    return JSON.parse(this.#redact(JSON.stringify(fields))) as ErrorJson
  }

  [inspect](_depth: number, options: unknown, show: Inspect): string {
    const { name: _name, message: _message, ...fields } = this.toJSON()
    const cause = this.cause === undefined ? '' : `\n[cause]: ${this.#redact(show(this.cause, options))}`
    return `${this.#redact(this.stack ?? `${this.name}: ${this.message}`)} ${show(fields, options)}${cause}`
  }
}

/** True for an error of this package, also of another copy of it. */
export function isWhiskError(value: unknown): value is WhiskError {
  return typeof value === 'object' && value !== null && brand in value
}

/** Options that cannot work, or a client that was closed. Nothing was sent. */
export class ConfigurationError extends WhiskError {
  static {
    nameClass(this, 'ConfigurationError')
  }
  /** What is wrong. */
  readonly problem: ConfigurationProblem

  constructor(problem: ConfigurationProblem, message: string, details: ErrorDetails = {}) {
    super('configuration', message, details)
    this.problem = problem
  }

  protected override extraFields(): Readonly<Record<string, unknown>> {
    return { problem: this.problem }
  }
}

export type ConfigurationProblem =
  | 'missingApihost'
  | 'invalidApihost'
  | 'missingAuth'
  | 'missingKey'
  | 'missingCert'
  | 'invalidCertificate'
  | 'invalidOption'
  | 'closed'

/** Arguments of a call that cannot be sent. Nothing was sent. */
export class ValidationError extends WhiskError {
  static {
    nameClass(this, 'ValidationError')
  }

  constructor(message: string, details: ErrorDetails = {}) {
    super('validation', message, details)
  }
}

/** The call took longer than its `timeoutMs`, or than the `AbortSignal.timeout` it was given. */
export class TimeoutError extends WhiskError {
  static {
    nameClass(this, 'TimeoutError')
  }
  /** Milliseconds the call was given; absent where the caller's signal decided. */
  declare readonly timeoutMs?: number

  constructor(message: string, details: ErrorDetails & { readonly timeoutMs?: number } = {}) {
    super('timeout', message, details)
    if (details.timeoutMs !== undefined) this.timeoutMs = details.timeoutMs
  }

  protected override extraFields(): Readonly<Record<string, unknown>> {
    return { timeoutMs: this.timeoutMs }
  }
}

/** The caller's signal ended the call, or the client was destroyed. `cause` is the signal's reason. */
export class AbortError extends WhiskError {
  static {
    nameClass(this, 'AbortError')
  }

  constructor(message: string, details: ErrorDetails = {}) {
    super('aborted', message, details)
  }
}

/** Why there was no answer. `certificate*` and `plainHttp` concern TLS. */
export type ConnectionReason =
  | 'refused'
  | 'dns'
  | 'reset'
  | 'unreachable'
  | 'connectTimeout'
  | 'certificateSelfSigned'
  | 'certificateExpired'
  | 'certificateNotYetValid'
  | 'certificateHostname'
  | 'certificateUntrusted'
  | 'certificateRevoked'
  | 'clientCertificate'
  /** The server speaks plain HTTP where https was asked for. */
  | 'plainHttp'
  /** TLS of another kind: no common version or cipher, an alert. */
  | 'tls'
  /** What came back is no HTTP; a TLS server at an http address answers like this. */
  | 'protocol'
  /** The body was longer than `maxResponseBytes`. */
  | 'responseTooLarge'
  | 'other'

/** What the system said about the connection. */
export interface ConnectionDetails extends ErrorDetails {
  readonly reason: ConnectionReason
  /** False: the server cannot have seen the request. */
  readonly sent: boolean
  /** Node's or OpenSSL's code, such as ECONNREFUSED or DEPTH_ZERO_SELF_SIGNED_CERT. */
  readonly code?: string
  /** Such as `connect` or `getaddrinfo`. */
  readonly syscall?: string
  readonly address?: string
  readonly port?: number
  readonly hostname?: string
}

/** There was no answer, or only a part of one. `cause` is the system's error. */
export class ConnectionError extends WhiskError {
  static {
    nameClass(this, 'ConnectionError')
  }
  readonly reason: ConnectionReason
  readonly sent: boolean
  declare readonly code?: string
  declare readonly syscall?: string
  declare readonly address?: string
  declare readonly port?: number
  declare readonly hostname?: string

  constructor(message: string, details: ConnectionDetails) {
    super('connection', message, details)
    this.reason = details.reason
    this.sent = details.sent
    if (details.code !== undefined) this.code = details.code
    if (details.syscall !== undefined) this.syscall = details.syscall
    if (details.address !== undefined) this.address = details.address
    if (details.port !== undefined) this.port = details.port
    if (details.hostname !== undefined) this.hostname = details.hostname
  }

  protected override extraFields(): Readonly<Record<string, unknown>> {
    const { reason, sent, code, syscall, address, port, hostname } = this
    return { reason, sent, code, syscall, address, port, hostname }
  }
}

/** What an answer that is an error, or no answer of the API, brings along. */
export interface ReplyErrorDetails extends ErrorDetails {
  readonly response: ResponseInfo
}

/** An answer, but not one that the API gives to this call: no JSON, a redirect that is not followed. */
export class UnexpectedReplyError extends WhiskError {
  static {
    nameClass(this, 'UnexpectedReplyError')
  }
  /** The whole answer. */
  declare readonly response: ResponseInfo

  constructor(message: string, details: ReplyErrorDetails) {
    super('unexpectedReply', message, details)
    Object.defineProperty(this, 'response', { value: details.response })
  }
}
