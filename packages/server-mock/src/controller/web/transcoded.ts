import { ApiError, texts } from '@wsk/contract'
import { isNestedDeeper } from '../../support/parse-json.js'

/** An answer before the platform adds to it. */
export interface Transcoded {
  readonly status: number
  /** Names and values in turn, without the content type; empty or legal. */
  readonly headers: readonly string[]
  /** Absent: no content, and no content type. */
  readonly entity?: TranscodedEntity
}

export interface TranscodedEntity {
  readonly contentType: string
  readonly content: string | Uint8Array
}

/** What an action returned is not what its extension or its content type promise: 400 (rest-api 22.6). */
export function invalidResponse(mediaType: string): ApiError {
  return new ApiError('badRequest', texts.responseInvalid(mediaType))
}

/** 404: the field that an extension shows is missing. */
export function propertyMissing(): ApiError {
  return new ApiError('notFound', texts.propertyMissing)
}

/** Longer texts that nest more deeply are not indented: the blanks alone would be many times their size. */
const longIndented = 64 * 1024
const deepIndented = 16

/** JSON with one member in a line. */
export function prettyJson(value: unknown): string {
  const compact = JSON.stringify(value)
  const isUnfit = compact.length > longIndented && isNestedDeeper(compact, deepIndented)
  return isUnfit ? compact : JSON.stringify(value, null, 2)
}
