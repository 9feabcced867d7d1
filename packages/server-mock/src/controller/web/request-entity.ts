import { asJsonText, type JsonText, jsonText } from '@wsk/contract'
import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import { malformed } from '../../entity/malformed.js'
import { JsonTextError, parseJson } from '../../support/parse-json.js'
import { parseForm } from './form.js'
import { isJson, isTextual, parseMediaType } from './media-type.js'
import type { WebRequest } from './web-request.js'

/** What the body of a request comes to: nothing, members to merge, or one value for `__ow_body` (rest-api 22.5). */
export type RequestEntity =
  | { readonly kind: 'none' }
  | { readonly kind: 'members'; readonly value: JsonObject; readonly text: JsonText }
  | { readonly kind: 'whole'; readonly text: JsonText }

type BodyOfRequest = Pick<WebRequest, 'headers' | 'body'>

/** Deeper JSON is refused, as in every body (reliability-security T9). */
const maxDepth = 500

const none: RequestEntity = { kind: 'none' }

/** Throws ApiError `malformedContent` for what is said to be JSON or a form and is none. */
export function readEntity({ headers, body }: BodyOfRequest): RequestEntity {
  if (body === undefined || body.byteLength === 0) return none
  const type = parseMediaType(headers['content-type'] ?? '')
  if (type !== undefined && isJson(type)) return readJson(textOf(body))
  if (type?.name === 'application/x-www-form-urlencoded') {
    const value = parseForm(textOf(body))
    return { kind: 'members', value, text: jsonText(value) }
  }
  const isText = type !== undefined && isTextual(type)
  return { kind: 'whole', text: jsonText(isText ? textOf(body) : base64Of(body)) }
}

/** The body of a raw request as one string: text as it is, JSON and everything else as base64. */
export function rawBody({ headers, body }: BodyOfRequest): string {
  if (body === undefined || body.byteLength === 0) return ''
  const type = parseMediaType(headers['content-type'] ?? '')
  const isText = type !== undefined && type.name !== 'application/json' && isTextual(type)
  return isText ? textOf(body) : base64Of(body)
}

function readJson(text: string): RequestEntity {
  const value = parse(text)
  return isJsonObject(value)
    ? { kind: 'members', value, text: asJsonText(text) }
    : { kind: 'whole', text: asJsonText(text) }
}

function parse(text: string): unknown {
  try {
    return parseJson(text, maxDepth)
  } catch (error) {
    if (error instanceof JsonTextError) throw malformed(error.message)
    throw error
  }
}

function textOf(body: Uint8Array): string {
  return bufferOf(body).toString('utf8')
}

function base64Of(body: Uint8Array): string {
  return bufferOf(body).toString('base64')
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
