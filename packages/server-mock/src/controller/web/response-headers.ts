import { plainNumber } from '@wsk/contract'
import { isJsonObject } from '../../entity/json-object.js'
import { invalidResponse } from './transcoded.js'

/** Headers that an action chose. */
export interface ResponseHeaders {
  /** Of `Content-Type`, whichever way it is spelled; the first counts. */
  readonly contentType?: string
  /** Names and values of all others in turn. */
  readonly lines: readonly string[]
}

const name = /^[\w!#$%&'*+.^`|~-]+$/
/** No control characters but tabs, nothing that is no single byte. */
const value = /^[\t\x20-\x7e\x80-\xff]*$/

/** How a message is framed and what the platform itself says of it is not the action's to say (T10). */
const dropped: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-openwhisk-activation-id',
  'x-request-id',
])

const none: ResponseHeaders = { lines: [] }

/**
 * Reads the field `headers` of a result: strings, numbers and booleans, arrays of them for headers that repeat
 * (rest-api 22.6). Throws ApiError `badRequest` for everything else, and for what cannot stand in a header.
 */
export function responseHeaders(field: unknown): ResponseHeaders {
  if (field === undefined) return none
  if (!isJsonObject(plainNumber(field)) || !isJsonObject(field)) throw invalidResponse('message/http')
  const lines: string[] = []
  let contentType: string | undefined
  for (const [key, given] of Object.entries(field)) {
    if (!name.test(key)) throw invalidResponse('message/http')
    const lower = key.toLowerCase()
    for (const text of valuesOf(given)) {
      if (lower === 'content-type') contentType ??= text
      else if (!dropped.has(lower)) lines.push(key, lower === 'set-cookie' ? withoutDomain(text) : text)
    }
  }
  return { ...(contentType === undefined ? {} : { contentType }), lines }
}

function valuesOf(given: unknown): readonly string[] {
  if (Array.isArray(given)) return given.flat(maxNesting).map(valueOf)
  return [valueOf(given)]
}

/** As deep as results may nest. */
const maxNesting = 500

function valueOf(given: unknown): string {
  const plain = plainNumber(given)
  if (typeof plain !== 'string' && typeof plain !== 'number' && typeof plain !== 'boolean') {
    throw invalidResponse('message/http')
  }
  const text = String(plain)
  if (!value.test(text)) throw invalidResponse('message/http')
  return text
}

/** A cookie stays with the host that set it, where it cannot reach the hosts of other namespaces (T12). */
function withoutDomain(cookie: string): string {
  if (!/;\s*domain\s*(?:=|;|$)/i.test(cookie)) return cookie
  return cookie
    .split(';')
    .filter((part, index) => index === 0 || part.split('=', 1)[0]?.trim().toLowerCase() !== 'domain')
    .join(';')
}
