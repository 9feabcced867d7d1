import { ApiError, texts } from '@wsk/contract'

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

/** Deeper JSON is not indented: the blanks alone would be many times its size. */
const deepIndented = 16

/** JSON with one member in a line. */
export function prettyJson(value: unknown): string {
  return JSON.stringify(value, null, isDeeper(value, deepIndented) ? 0 : 2)
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  for (const each of Object.values(value)) if (typeof each === 'object' && isDeeper(each, depth - 1)) return true
  return false
}
