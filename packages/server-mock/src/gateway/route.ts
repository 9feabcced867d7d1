import type { Demand } from './admission.js'
import type { RateLimit } from './rate-limit.js'

/** What becomes of the CORS headers of answers: the gateway's own, none at all, or whatever the action says. */
export type CorsMode = 'gateway' | 'strip' | 'action'

/** A web action of this server; its names are decoded. */
export interface RouteTarget {
  readonly namespace: string
  /** `default` is none. */
  readonly packageName: string
  /** With its extension. */
  readonly actionName: string
  /** What follows the action, as written; begins with a slash or is empty. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Whether the path that was asked for is appended. */
  readonly takesPath: boolean
}

/** One operation as it is served. */
export interface Route {
  /** Undefined: the document names no web action of this server. */
  readonly target: RouteTarget | undefined
  /** Upper case; undefined keeps the caller's. */
  readonly method: string | undefined
  /** Set on the way to the action, whatever the caller sent; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** One of them has to be met; none where anybody may call. */
  readonly demands: readonly Demand[]
  /** What callers say by headers that tell of a verified token is not handed on. */
  readonly hidesClaims: boolean
  readonly limits: readonly RateLimit[]
}

/** The operations of one path. */
export interface RouteSet {
  /** Methods in upper case. */
  readonly byMethod: ReadonlyMap<string, Route>
  /** What a client may ask for, as the header `Allow` has it. */
  readonly allow: string
  /** Of the API that the path belongs to. */
  readonly cors: CorsMode
}
