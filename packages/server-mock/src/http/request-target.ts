import { ApiError } from '@wsk/contract'

export interface RequestTarget {
  /** Raw, beginning with a slash. */
  readonly path: string
  /** Raw, without its question mark; empty where there is none. */
  readonly query: string
}

/**
 * Path and query of a request line's target, which may carry scheme and host. Throws ApiError `uriTooLong` for more
 * than `maxBytes`, and `noRoute` for what has no path.
 */
export function parseTarget(url: string, maxBytes: number): RequestTarget {
  if (url.length > maxBytes) throw new ApiError('uriTooLong')
  const origin = url.startsWith('/') ? url : withoutAuthority(url)
  const mark = origin.indexOf('?')
  return mark === -1 ? { path: origin, query: '' } : { path: origin.slice(0, mark), query: origin.slice(mark + 1) }
}

function withoutAuthority(url: string): string {
  const start = /^https?:\/\/[^/?]*/i.exec(url)?.[0].length
  if (start === undefined) throw new ApiError('noRoute')
  const rest = url.slice(start)
  return rest.startsWith('/') ? rest : `/${rest}`
}
