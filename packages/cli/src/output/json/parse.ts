import { JsonNumber, type JsonNode } from './node.js'
import { JsonSyntaxError, type JsonPlace, unexpectedCharacter } from './syntax-error.js'

/** Deeper nesting is refused, as Go's decoder does. */
const maxDepth = 10_000

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const plainStringPattern = /[ !#-[\]-\uffff]*/y
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

type Open = { readonly list: JsonNode[] } | { readonly members: Map<string, JsonNode>; key: string }

/**
 * Reads exactly one JSON text, blanks around it allowed.
 * Throws JsonSyntaxError, worded as Go words it.
 */
export function parseJson(text: string): JsonNode {
  const reader = new Reader(text, 'unexpected end of JSON input')
  const value = reader.readValue()
  reader.expectEnd()
  return value
}

/**
 * Reads the first JSON text and ignores what follows it.
 * Throws JsonSyntaxError: `EOF` for blank input, `unexpected EOF` for a text that stops early.
 */
export function parseFirstJson(text: string): JsonNode {
  const reader = new Reader(text, 'unexpected EOF')
  if (reader.isAtEnd()) throw new JsonSyntaxError('EOF')
  return reader.readValue()
}

class Reader {
  readonly #text: string
  readonly #endOfInput: string
  readonly #open: Open[] = []
  #at = 0

  constructor(text: string, endOfInput: string) {
    this.#text = text
    this.#endOfInput = endOfInput
  }

  isAtEnd(): boolean {
    this.#skipBlanks()
    return this.#at >= this.#text.length
  }

  expectEnd(): void {
    if (!this.isAtEnd()) throw this.#unexpected('after top-level value')
  }

  /** Nesting is kept in a list of its own, so that no depth of input can exhaust the stack. */
  readValue(): JsonNode {
    for (;;) {
      let done = this.#readOpening()
      while (done !== undefined) {
        const parent = this.#open.at(-1)
        if (parent === undefined) return done.value
        done = this.#addTo(parent, done.value)
      }
    }
  }

  /** A scalar or an empty container is complete at once; any other container is left open. */
  #readOpening(): { readonly value: JsonNode } | undefined {
    this.#skipBlanks()
    const character = this.#text[this.#at]
    if (character === '{') return this.#openObject()
    if (character === '[') return this.#openList()
    return { value: this.#readScalar(character) }
  }

  #openObject(): { readonly value: JsonNode } | undefined {
    this.#at += 1
    this.#skipBlanks()
    if (this.#text[this.#at] === '}') {
      this.#at += 1
      return { value: new Map<string, JsonNode>() }
    }
    this.#push({ members: new Map<string, JsonNode>(), key: this.#readKey() })
    return undefined
  }

  #openList(): { readonly value: JsonNode } | undefined {
    this.#at += 1
    this.#skipBlanks()
    if (this.#text[this.#at] === ']') {
      this.#at += 1
      return { value: [] }
    }
    this.#push({ list: [] })
    return undefined
  }

  #push(container: Open): void {
    if (this.#open.length >= maxDepth) throw new JsonSyntaxError('exceeded max depth')
    this.#open.push(container)
  }

  /** Puts a value into its container; the container itself when that is complete now. */
  #addTo(parent: Open, value: JsonNode): { readonly value: JsonNode } | undefined {
    this.#skipBlanks()
    const character = this.#text[this.#at]
    if ('list' in parent) {
      parent.list.push(value)
      if (character === ',') this.#at += 1
      else if (character === ']') return this.#close(parent.list)
      else throw this.#unexpected('after array element')
      return undefined
    }
    parent.members.set(parent.key, value)
    if (character === ',') {
      this.#at += 1
      parent.key = this.#readKey()
    } else if (character === '}') return this.#close(parent.members)
    else throw this.#unexpected('after object key:value pair')
    return undefined
  }

  #close(value: JsonNode): { readonly value: JsonNode } {
    this.#at += 1
    this.#open.pop()
    return { value }
  }

  #readKey(): string {
    this.#skipBlanks()
    if (this.#text[this.#at] !== '"') throw this.#unexpected('looking for beginning of object key string')
    const key = this.#readString()
    this.#skipBlanks()
    if (this.#text[this.#at] !== ':') throw this.#unexpected('after object key')
    this.#at += 1
    return key
  }

  #readScalar(character: string | undefined): JsonNode {
    switch (character) {
      case '"':
        return this.#readString()
      case 't':
        return this.#readWord('true', true)
      case 'f':
        return this.#readWord('false', false)
      case 'n':
        return this.#readWord('null', null)
      default:
        return this.#readNumber()
    }
  }

  #readWord<Value extends boolean | null>(word: string, value: Value): Value {
    for (const [index, expected] of Array.from(word).entries()) {
      if (this.#text[this.#at] !== expected) {
        throw this.#unexpected(
          index === 0 ? 'looking for beginning of value' : `in literal ${word} (expecting '${expected}')`,
        )
      }
      this.#at += 1
    }
    return value
  }

  #readNumber(): JsonNumber {
    numberPattern.lastIndex = this.#at
    const text = numberPattern.exec(this.#text)?.[0]
    if (text === undefined) throw this.#numberFault()
    const after = this.#text[this.#at + text.length]
    if (after !== undefined && /[.eE]/.test(after) && !(after === '.' && /[.eE]/.test(text))) {
      throw this.#unfinishedNumber(text, after)
    }
    this.#at += text.length
    return new JsonNumber(text)
  }

  #numberFault(): JsonSyntaxError {
    if (this.#text[this.#at] !== '-') return this.#unexpected('looking for beginning of value')
    this.#at += 1
    return this.#unexpected('in numeric literal')
  }

  /** The text of a number was followed by a dot or an exponent that leads nowhere. */
  #unfinishedNumber(text: string, after: string): JsonSyntaxError {
    if (after !== '.' && /[eE]/.test(text)) {
      this.#at += text.length
      return this.#unexpected(this.#placeAfterValue())
    }
    this.#at += text.length + 1
    if (after === '.') return this.#unexpected('after decimal point in numeric literal')
    const sign = this.#text[this.#at]
    if (sign === '+' || sign === '-') this.#at += 1
    return this.#unexpected('in exponent of numeric literal')
  }

  #placeAfterValue(): JsonPlace {
    const parent = this.#open.at(-1)
    if (parent === undefined) return 'after top-level value'
    return 'list' in parent ? 'after array element' : 'after object key:value pair'
  }

  #readString(): string {
    this.#at += 1
    let value = ''
    for (;;) {
      plainStringPattern.lastIndex = this.#at
      const plain = plainStringPattern.exec(this.#text)?.[0] ?? ''
      value += plain
      this.#at += plain.length
      const character = this.#text[this.#at]
      if (character === '"') {
        this.#at += 1
        return value.isWellFormed() ? value : value.toWellFormed()
      }
      if (character !== '\\') throw this.#unexpected('in string literal')
      this.#at += 1
      value += this.#readEscape()
    }
  }

  #readEscape(): string {
    const character = this.#text[this.#at]
    if (character === 'u') return this.#readUnicodeEscape()
    const meant = character === undefined ? undefined : escapes[character]
    if (meant === undefined) throw this.#unexpected('in string escape code')
    this.#at += 1
    return meant
  }

  #readUnicodeEscape(): string {
    this.#at += 1
    const start = this.#at
    while (this.#at < start + 4) {
      if (!/[0-9a-fA-F]/.test(this.#text[this.#at] ?? '')) throw this.#unexpected('in \\u hexadecimal character escape')
      this.#at += 1
    }
    return String.fromCharCode(Number.parseInt(this.#text.slice(start, this.#at), 16))
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at += 1
    }
  }

  #unexpected(place: JsonPlace): JsonSyntaxError {
    const code = this.#text.codePointAt(this.#at)
    return code === undefined ? new JsonSyntaxError(this.#endOfInput) : unexpectedCharacter(code, place)
  }
}
