import type { IncomingHttpHeaders } from 'node:http'
import type { AnyReply } from './answer.js'
import type { Mutation } from './audit.js'

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

/** Serves everything below one path on the same port; the REST API never sees it. Errors are thrown as ApiError. */
export interface PrefixHandler {
  /** Such as `/_wsk/v1`. */
  readonly prefix: string
  readonly maxBodyBytes: number
  /** Called before the body is read; throws to refuse. */
  admit(headers: IncomingHttpHeaders): void
  serve(request: PrefixRequest): Promise<AnyReply>
  /** What the request would change, without who asks; undefined where nothing is. Called before `serve`, and for requests that were refused. */
  mutation?(request: PrefixRequest): Mutation | undefined
}

/** Whether a path is the prefix's or below it. */
export function isBelow(prefix: string, path: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/')
}
