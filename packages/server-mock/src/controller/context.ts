import type { IncomingHttpHeaders } from 'node:http'
import type { OperationId, ReceivedCall, Reply } from '@wsk/contract'
import type { Identity } from '../entity/identity.js'
import type { Transaction } from '../telemetry/transaction.js'

/** What is known of a request's body besides its text. */
export interface RequestContent {
  /** As sent; absent where the client named none. */
  readonly contentType: string | undefined
  /** Length on the wire. */
  readonly bytes: number
  /** The body was longer than the HTTP layer takes for this operation, so the call carries none of it. */
  readonly isRefused: boolean
}

/** What comes with every request. */
export interface RequestContext {
  readonly transaction: Transaction
  /** Absent where the operation needs no credentials. */
  readonly identity: Identity | undefined
  readonly content: RequestContent
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
}

/** The context of an operation that needs credentials. */
export interface CallerContext extends RequestContext {
  readonly identity: Identity
}

/** One operation whose caller is known; errors are thrown as ApiError. */
export type CallerHandler<O extends OperationId> = (context: CallerContext, call: ReceivedCall<O>) => Promise<Reply<O>>
