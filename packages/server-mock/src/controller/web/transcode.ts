import { plainNumber } from '@wsk/contract'
import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import type { Extension } from './extension.js'
import { transcodeHttp } from './transcode-http.js'
import { invalidResponse, prettyJson, propertyMissing, type Transcoded } from './transcoded.js'

const noHeaders: readonly string[] = []

/**
 * Makes an answer of what an action returned, as the extension asks (rest-api 22.6). Numbers of `value` may be objects
 * of `parseKeepingNumbers`. Throws ApiError `badRequest` or `notFound` where the two do not go together.
 */
export function transcode(extension: Extension, value: unknown): Transcoded {
  switch (extension) {
    case 'http':
      return transcodeHttp(value)
    case 'json':
      return shown('application/json', jsonOf(value))
    case 'html':
      return shown('text/html; charset=UTF-8', markupOf(value, 'html', 'text/html'))
    case 'svg':
      return shown('image/svg+xml', markupOf(value, 'svg', 'image/svg+xml'))
    case 'text':
      return shown('text/plain; charset=UTF-8', textOf(value))
  }
}

function shown(contentType: string, content: string): Transcoded {
  return { status: 200, headers: noHeaders, entity: { contentType, content } }
}

function jsonOf(value: unknown): string {
  const plain = plainNumber(value)
  if (typeof plain !== 'object' || plain === null) throw invalidResponse('application/json')
  return prettyJson(value)
}

/** A string, or an object with one as `body` or under the name of the extension. */
function markupOf(value: unknown, field: string, mediaType: string): string {
  const text = isObject(value) ? fieldOf(value, field) : value
  if (typeof text !== 'string') throw invalidResponse(mediaType)
  return text
}

function textOf(value: unknown): string {
  const text = isObject(value) ? fieldOf(value, 'text') : value
  if (text === undefined) throw propertyMissing()
  return typeof text === 'string' ? text : prettyJson(text)
}

function fieldOf(object: JsonObject, field: string): unknown {
  if (Object.hasOwn(object, 'body')) return object['body']
  return Object.hasOwn(object, field) ? object[field] : undefined
}

/** A number in its own spelling is an object as far as JavaScript goes. */
function isObject(value: unknown): value is JsonObject {
  return isJsonObject(plainNumber(value))
}
