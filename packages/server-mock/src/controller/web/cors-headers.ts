import type { IncomingHttpHeaders } from 'node:http'

const origin = ['Access-Control-Allow-Origin', '*'] as const
const methods = ['Access-Control-Allow-Methods', 'OPTIONS, GET, DELETE, POST, PUT, HEAD, PATCH'] as const
const allowedHeaders = 'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent'

const standard: readonly string[] = [...origin, ...methods, 'Access-Control-Allow-Headers', allowedHeaders]

/** Names of headers between commas. */
const nameList = /^[\w!#$%&'*+.^`|~, -]+$/

/**
 * What web actions let pages of every origin do, without credentials (rest-api 4, 22.7). The origin is never repeated;
 * what the client asks to send is, where it is nothing but names.
 */
export function defaultCorsHeaders(headers: IncomingHttpHeaders): readonly string[] {
  const asked = headers['access-control-request-headers']
  if (asked === undefined || !nameList.test(asked)) return standard
  return [...origin, ...methods, 'Access-Control-Allow-Headers', asked]
}
