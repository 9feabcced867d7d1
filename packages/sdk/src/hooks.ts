import type { WhiskError } from './errors.js'

/** Every header as a list, its name as it is sent. */
export type WireHeaders = Readonly<Record<string, readonly string[]>>

/** One attempt of a call, as it goes out. */
export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: WireHeaders
  /** The body's text; absent where none is sent. */
  readonly body?: string
  /** The value of `X-Request-ID`. */
  readonly requestId?: string
  /** From 1. Grows with retries and redirects. */
  readonly attempt: number
}

/** What came back. */
export interface WireResponse {
  readonly request: WireRequest
  readonly status: number
  readonly headers: WireHeaders
  /** Unparsed. */
  readonly body: string
  readonly durationMs: number
}

/** An attempt that got no answer. */
export interface WireFailure {
  readonly request: WireRequest
  readonly error: WhiskError
  readonly durationMs: number
}

/** A repetition that is about to be made. */
export interface WireRetry {
  readonly request: WireRequest
  readonly delayMs: number
  /** Status of the answer that is not taken, or the error in its place. */
  readonly reason: number | WhiskError
}

/**
 * Called while a call is under way; what they throw ends the call. Credentials are replaced by `[redacted]`
 * unless `unredacted` is set.
 */
export interface ClientHooks {
  /** Hands out headers and bodies as they are on the wire, credentials included. Default false. */
  readonly unredacted?: boolean
  readonly request?: (event: WireRequest) => void
  readonly response?: (event: WireResponse) => void
  readonly failure?: (event: WireFailure) => void
  readonly retry?: (event: WireRetry) => void
}

/** The part of a logger (pino's, console's) that is used. */
export interface Logger {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
}
