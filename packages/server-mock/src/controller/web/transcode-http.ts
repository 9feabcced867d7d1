import { ApiError, plainNumber, texts } from '@wsk/contract'
import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import { isJson, isTextual, type MediaType, parseMediaType } from './media-type.js'
import { type ResponseHeaders, responseHeaders } from './response-headers.js'
import { invalidResponse, prettyJson, type Transcoded, type TranscodedEntity } from './transcoded.js'

/** Statuses whose answers have no content. */
const withoutContent: ReadonlySet<number> = new Set([204, 205, 304])

/**
 * An answer whose status, headers and body the action chose: `{statusCode, headers, body}` (rest-api 22.6). Throws ApiError
 * `badRequest` where one of them is not what it has to be.
 */
export function transcodeHttp(value: unknown): Transcoded {
  if (!isJsonObject(plainNumber(value)) || !isJsonObject(value)) throw invalidResponse('message/http')
  const headers = responseHeaders(ownField(value, 'headers'))
  const status = statusOf(ownField(value, 'statusCode'))
  const body = ownField(value, 'body')
  if (body === undefined || body === null || body === '') return { status: status ?? 204, headers: headers.lines }
  const entity = entityOf(body, headers)
  const isEmpty = status !== undefined && withoutContent.has(status)
  return { status: status ?? 200, headers: headers.lines, ...(isEmpty ? {} : { entity }) }
}

function ownField(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** A whole number, or the text of one. Those below 200 would be taken for the beginning of an answer (T10). */
function statusOf(given: unknown): number | undefined {
  if (given === undefined) return undefined
  const plain = plainNumber(given)
  const status = typeof plain === 'string' && /^\d{3}$/.test(plain) ? Number(plain) : plain
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw invalidResponse('message/http')
  }
  return status
}

function entityOf(body: unknown, { contentType }: ResponseHeaders): TranscodedEntity {
  const type = contentType === undefined ? undefined : parseMediaType(contentType)
  if (typeof body === 'string') {
    if (contentType === undefined) return { contentType: 'text/html; charset=UTF-8', content: body }
    if (type === undefined) throw new ApiError('badRequest', texts.responseTypeUnknown)
    return { contentType: shownType(type), content: contentOf(body, type) }
  }
  if (contentType === undefined) return { contentType: 'application/json', content: prettyJson(body) }
  if (type === undefined || !isJson(type)) throw mismatch()
  return { contentType: shownType(type), content: prettyJson(body) }
}

/** Text is always sent as UTF-8, and said to be. */
function shownType(type: MediaType): string {
  const { name, parameters } = type
  return `${name}${isTextual(type) && !isJson(type) ? '; charset=UTF-8' : ''}${parameters}`
}

function contentOf(body: string, type: MediaType): string | Uint8Array {
  if (isJson(type)) return isBase64(body) && !jsonWord.test(body) ? Buffer.from(body, 'base64') : body
  if (isTextual(type)) return body
  if (!isBase64(body)) throw mismatch()
  return Buffer.from(body, 'base64')
}

/** JSON that could be base64 as well. */
const jsonWord = /^(?:true|null|\d+)$/
const base64Grammar = /^[A-Za-z0-9+/]*={0,2}$/

function isBase64(text: string): boolean {
  if (!base64Grammar.test(text)) return false
  return text.endsWith('=') ? text.length % 4 === 0 : text.length % 4 !== 1
}

function mismatch(): ApiError {
  return new ApiError('badRequest', texts.responseTypeMismatch)
}
