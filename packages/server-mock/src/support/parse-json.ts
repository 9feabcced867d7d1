import { describeJsonFault } from './json-fault.js'

/** The text is no JSON, or nests too deeply; the message says where and what was expected. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError'
}

/**
 * Parses JSON whose arrays and objects nest no deeper than `maxDepth`, because V8 reads depths that it
 * cannot write again. The last of equal keys wins; `__proto__` becomes an own property like any other.
 */
export function parseJson(text: string, maxDepth: number): unknown {
  if (isNestedDeeper(text, maxDepth)) {
    throw new JsonTextError(`JSON input was nested more deeply than the limit of ${maxDepth} levels`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new JsonTextError(describeJsonFault(text), { cause: error })
  }
}

/** Whether brackets outside of strings nest deeper than `maxDepth`; reads the text only as far as needed. */
export function isNestedDeeper(text: string, maxDepth: number): boolean {
  if (text.length <= maxDepth || !hasMoreOpenersThan(text, maxDepth)) return false
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index)
    if (char === QUOTE) index = endOfString(text, index)
    else if (char === OPEN_BRACKET || char === OPEN_BRACE) {
      if (++depth > maxDepth) return true
    } else if (char === CLOSE_BRACKET || char === CLOSE_BRACE) depth--
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/** `indexOf` is far faster than a loop over characters, and most texts have few brackets. */
function hasMoreOpenersThan(text: string, limit: number): boolean {
  let left = limit
  for (const opener of ['[', '{']) {
    for (let at = text.indexOf(opener); at !== -1; at = text.indexOf(opener, at + 1)) {
      if (--left < 0) return true
    }
  }
  return false
}

/** Index of the quote that ends the string whose opening quote is at `start`; the text's length if none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(index - 1 - backslashes) === BACKSLASH) backslashes++
  return backslashes % 2 === 1
}
