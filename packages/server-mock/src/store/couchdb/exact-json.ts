import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'

export interface CouchJson {
  /** What every CouchDB takes, and anybody else who reads the database understands. */
  readonly text: JsonText
  /** Whether it comes back from every CouchDB as it was written; otherwise the original has to be kept beside it. */
  readonly isExact: boolean
}

/**
 * JSON as a document may hold it. Servers of the protocol spell numbers their own way, know none beyond a double, take
 * no half of a surrogate pair, and may lose `__proto__`.
 */
export function couchJson(original: JsonText): CouchJson {
  const text = wellFormed(JSON.stringify(JSON.parse(original)))
  return { text, isExact: text === original && !text.includes('"__proto__"') }
}

/** `JSON.stringify` escapes nothing of these but halves of pairs; an escaped backslash may stand before the same letters. */
const escapedHalf = /\\\\|\\ud[89a-f][0-9a-f]{2}/g

/** What `JSON.stringify` wrote, without halves of surrogate pairs. */
export function wellFormed(text: string): JsonText {
  if (!text.includes('\\ud')) return asJsonText(text)
  return asJsonText(text.replaceAll(escapedHalf, (found) => (found.length === 2 ? found : '\ufffd')))
}
