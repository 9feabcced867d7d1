import type { JsonNode } from '../output/json/node.js'

/** One request to the REST API. */
export interface RestRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Below `/api/{version}`, percent-encoded, with its query: `/namespaces/_/actions/hello?code=false`; `` for the API itself. */
  readonly path: string
  readonly body?: JsonNode
  /** No credentials. */
  readonly anonymous?: boolean
  readonly signal?: AbortSignal
}

/** What came back, whatever its status. */
export interface RestReply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Unparsed: numbers keep their spelling. */
  readonly text: string
}

/** `actions/hello?code=false` of a path below a namespace; otherwise the path without its first slash. */
export function routeOf(path: string): string {
  return path.replace(/^\/namespaces\/[^/]*\//, '').replace(/^\//, '')
}
