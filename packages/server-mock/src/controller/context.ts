import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../auth/authenticate.js'
import type { Identity } from '../entity/identity.js'
import type { Transaction } from '../telemetry/transaction.js'

/** What is known of a request's body besides its text. */
export interface RequestContent {
  /** As sent; absent where the client named none. */
  readonly contentType: string | undefined
  /** Length on the wire. */
  readonly bytes: number
  /** What the HTTP layer takes for this operation; of a longer body the call carries nothing. */
  readonly maxBytes: number
  /** The body as it came, for operations that take any content; absent where it is longer than `maxBytes`. */
  readonly raw?: Uint8Array
}

/** The request line. */
export interface RequestLine {
  readonly method: string
  /** As sent, beginning with a slash. */
  readonly path: string
  /** As sent, without its question mark. */
  readonly query: string
}

/** What comes with every request. */
export interface RequestContext {
  readonly transaction: Transaction
  /** Absent where the operation needs no credentials. */
  readonly identity: Identity | undefined
  readonly content: RequestContent
  readonly target: RequestLine
  /** Where the request comes from. */
  readonly client: Caller
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[]
}

/** The context of an operation that needs credentials. */
export interface CallerContext extends RequestContext {
  readonly identity: Identity
}
