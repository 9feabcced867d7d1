import type { RestReply } from './rest-request.js'

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The body's text. */
  readonly body?: string
  readonly signal?: AbortSignal
}

/**
 * Carries one request. Resolves for every status; throws a Fault of class network when no answer came. Follows
 * redirects as Go does: 301, 302 and 303 turn any method into a GET without body.
 */
export type Wire = (request: WireRequest) => Promise<RestReply>
