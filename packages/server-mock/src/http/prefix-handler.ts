import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../auth/authenticate.js'
import type { AnyReply } from './answer.js'
import type { Transaction } from '../telemetry/transaction.js'
import type { Mutation } from './audit.js'
import type { ReceivedBody } from './read-body.js'

export interface PrefixRequest {
  readonly method: string
  /** What follows the prefix, as sent; begins with a slash or is empty. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** Absent: longer than `maxBodyBytes`. */
  readonly body: string | undefined
}

/** A request with all that came with it. */
export interface PrefixCall extends PrefixRequest {
  readonly transaction: Transaction
  /** Where it comes from. */
  readonly client: Caller
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[]
  readonly content: ReceivedBody
}

/** Serves everything below one path on the same port; the REST API never sees it. Errors are thrown as ApiError. */
export interface PrefixHandler {
  /** Such as `/_wsk/v1`. */
  readonly prefix: string
  /** Whether what follows the prefix is this handler's; everything unless given. */
  takes?(path: string): boolean
  readonly maxBodyBytes: number
  /** Bodies are wanted as bytes, and `body` is absent. */
  readonly asBytes?: boolean
  /** Called before the body is read; throws to refuse. `client` is where the request comes from. */
  admit(headers: IncomingHttpHeaders, client: Caller): void
  serve(call: PrefixCall): Promise<AnyReply>
  /** What the request would change, without who asks; undefined where nothing is. Called before `serve`, and for requests that were refused. */
  mutation?(request: PrefixRequest): Mutation | undefined
}

/** Who serves a path; undefined where it is the REST API's. */
export function handlerOf(prefixes: readonly PrefixHandler[], path: string): PrefixHandler | undefined {
  return prefixes.find((each) => isBelow(each.prefix, path) && each.takes?.(path.slice(each.prefix.length)) !== false)
}

/** Whether a path is the prefix's or below it. */
function isBelow(prefix: string, path: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/')
}
