declare const jsonBrand: unique symbol
declare const valueBrand: unique symbol

const quote = 0x22
const comma = 0x2c
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Text known to be exactly one JSON value. Passed along and spliced, never parsed a second time. */
export type JsonText = string & { readonly [jsonBrand]: true }

/** One named JSON value: a parameter or an annotation (rest-api 8.1). */
export interface KeyValue {
  readonly key: string
  /** Any JSON value. */
  readonly value: unknown
}

/** A body that is JSON text already; `T` is what the text would parse to. */
export class RawJson<T> {
  declare readonly [valueBrand]?: T
  readonly text: JsonText
  constructor(text: JsonText) {
    this.text = text
  }
}

/**
 * Takes text whose caller has parsed it, or made it from parts that are JSON.
 * Nothing is checked here.
 */
export function asJsonText(text: string): JsonText {
  return text as JsonText
}

/** Compact JSON of a value. Throws TypeError for what has no JSON form (`undefined`, functions, cycles, bigints). */
export function jsonText(value: unknown): JsonText {
  const text: unknown = JSON.stringify(value)
  if (typeof text !== 'string') throw new TypeError(`${typeof value} has no JSON form`)
  return asJsonText(text)
}

/** What JavaScript has and its type declarations lack: the text of each number, and numbers given as text. */
interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  rawJSON(text: string): object
  isRawJSON(value: unknown): value is { readonly rawJSON: string }
}
const json = JSON as unknown as JsonWithSource

/** Only such texts may hold a number that JavaScript would spell differently. */
const otherSpelling = /\d[.eE]|\d{16}|-0/

/**
 * As `JSON.parse`, but numbers that would not come out again as they were written (`1.0`, `1e3`, twenty digits) become
 * objects that `jsonText` writes in their own spelling; `plainNumber` reads one.
 */
export function parseKeepingNumbers(text: string): unknown {
  if (!otherSpelling.test(text)) return JSON.parse(text)
  return json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? json.rawJSON(source) : value,
  )
}

/** The number that an object of `parseKeepingNumbers` stands for; any other value as it is. */
export function plainNumber(value: unknown): unknown {
  return json.isRawJSON(value) ? JSON.parse(value.rawJSON) : value
}

/**
 * Adds one member at the end of an object's text; the value is spliced, not parsed.
 * `object` must be the text of an object.
 */
export function withMember(object: JsonText, key: string, value: JsonText): JsonText {
  const head = object.slice(0, object.lastIndexOf('}'))
  const separator = head.trimEnd().endsWith('{') ? '' : ','
  return asJsonText(`${head}${separator}${JSON.stringify(key)}:${value}}`)
}

/**
 * The text of the value of a top-level member, cut out unparsed, so that numbers beyond a double and
 * the author's spelling survive. The last member of that name wins, as in `JSON.parse`.
 *
 * `object` must be the text of an object. Returns `undefined` where there is no such member. Linear time.
 */
export function memberText(object: JsonText, key: string): JsonText | undefined {
  let found: JsonText | undefined
  let at = object.indexOf('{') + 1
  while (at < object.length) {
    const keyStart = object.indexOf('"', at)
    if (keyStart < 0) break
    const keyEnd = endOfString(object, keyStart)
    const valueStart = object.indexOf(':', keyEnd) + 1
    const valueEnd = endOfValue(object, valueStart)
    if (JSON.parse(object.slice(keyStart, keyEnd)) === key) {
      found = asJsonText(object.slice(valueStart, valueEnd).trim())
    }
    at = valueEnd + 1
  }
  return found
}

/** Index after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end + 1
}

/** An odd number of backslashes stands before it. Never looks back beyond the quote before. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before--
  return (at - before) % 2 === 0
}

/** Index of the comma or bracket that ends the value which begins at or after `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
      continue
    }
    if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) {
      if (depth === 0) return at
      depth--
    } else if (code === comma && depth === 0) return at
    at++
  }
  return text.length
}
