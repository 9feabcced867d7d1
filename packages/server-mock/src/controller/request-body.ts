import { ApiError, asJsonText, type JsonText, texts } from '@wsk/contract'
import { isJsonObject, type JsonObject } from '../entity/json-object.js'
import { keepingNumbers } from '../entity/keep-numbers.js'
import { malformed } from '../entity/malformed.js'
import { checkRequestSize } from '../entity/sizes.js'
import { JsonTextError, parseJson } from '../support/parse-json.js'
import type { RequestContent } from './context.js'
import { parseMediaType } from './web/media-type.js'

/** Deeper JSON is refused: V8 could read it, but not write it again (reliability-security T9). */
const maxDepth = 500

/** A request's body: one JSON object and the text that it was read from. */
export interface JsonBody {
  readonly text: JsonText
  readonly value: JsonObject
}

/** The body of a POST that may be left out (rest-api 3.5). */
export function readPayload(content: RequestContent, body: string): JsonBody | undefined {
  checkContentType(content.contentType)
  if (body.trim() === '') return undefined
  const value = parse(body)
  if (!isJsonObject(value)) throw malformed(texts.objectExpected)
  return { text: asJsonText(body), value }
}

/** The body of a POST that has to be there, whatever JSON it is (rest-api 19.3). */
export function readJson(content: RequestContent, body: string): unknown {
  checkContentType(content.contentType)
  return parse(body)
}

/**
 * The body of a PUT, which has to be there (rest-api 3.5). Throws ApiError `malformedContent`,
 * `unsupportedMediaType`, `tooLarge`.
 */
export function readDocument(content: RequestContent, body: string): JsonObject {
  checkRequestSize(content.bytes, content.maxBytes)
  checkContentType(content.contentType)
  const value = parse(body)
  if (!isJsonObject(value)) throw malformed(texts.objectExpectedInField('exec'))
  return keepingNumbers(value, asJsonText(body))
}

function parse(body: string): unknown {
  try {
    return parseJson(body, maxDepth)
  } catch (error) {
    if (error instanceof JsonTextError) throw malformed(error.message)
    throw error
  }
}

function checkContentType(contentType: string | undefined): void {
  if (contentType === undefined || contentType === 'application/json') return
  const [mediaType = ''] = contentType.split(';')
  if (mediaType.trim().toLowerCase() === 'application/json') return
  throw new ApiError('unsupportedMediaType', texts.unsupportedMediaType(shownType(contentType)))
}

/** With a charset as upstream writes it: the name of the type in small letters, that of the charset in capitals (rest-api 3.2). */
function shownType(contentType: string): string {
  const type = parseMediaType(contentType)
  if (type?.charset === undefined) return contentType
  return `${type.name}${type.parameters}; charset=${type.charset.toUpperCase()}`
}
