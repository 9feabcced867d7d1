import type { RestReply } from './rest-request.js'

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string
  /** From the slash after the host, encoded, with its query. */
  readonly path: string
  /** The body's text. */
  readonly body?: string
  /** With credentials. */
  readonly secured: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/**
 * Carries one request. Resolves for every status; throws a Fault of class network when no answer came. Follows
 * redirects as Go does: 301, 302 and 303 turn any method into a GET without body.
 */
export type Wire = (request: WireRequest) => Promise<RestReply>
