/** Longest part of the faulty line that is shown, on either side of the fault. */
const SHOWN_CHARS = 60

interface Fault {
  readonly index: number
  readonly expected: string
}

/**
 * Says where a text stops being JSON and what was expected there, with the line and a caret. To be
 * called for texts that `JSON.parse` refuses; the wording follows rest-api 3.5.
 */
export function describeJsonFault(text: string): string {
  const fault = findFault(text)
  const before = text.lastIndexOf('\n', fault.index - 1)
  const lineStart = fault.index === 0 ? 0 : before + 1
  const nextBreak = text.indexOf('\n', fault.index)
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const line = text.slice(0, lineStart).split('\n').length
  const column = fault.index - lineStart + 1
  const from = Math.max(lineStart, fault.index - SHOWN_CHARS)
  const shown = text.slice(from, Math.min(lineEnd, fault.index + SHOWN_CHARS)).replaceAll(/\p{Cc}/gu, '?')
  const expected = /^\w{2,}/.test(fault.expected) ? fault.expected : `'${fault.expected}'`
  const place = `at input index ${fault.index} (line ${line}, position ${column})`
  return `Unexpected ${nameOf(text, fault.index)} ${place}, expected ${expected}:\n${shown}\n${' '.repeat(fault.index - from)}^\n`
}

function nameOf(text: string, index: number): string {
  const code = text.codePointAt(index)
  if (code === undefined) return 'end-of-input'
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  return `character '${isControl ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCodePoint(code)}'`
}

/** Sticky patterns of the tokens that need no look inside. */
const patterns = {
  space: /[ \t\n\r]*/y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  stringBody: /(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy,
}

const words = ['true', 'false', 'null']

/** A walk over the text that stops at the first fault; iterative, so that no nesting is too deep for it. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  find(): Fault {
    const open: ('[' | '{')[] = []
    for (;;) {
      const opened = this.#value(open)
      if (typeof opened === 'object') return opened
      if (opened === 'opened') continue
      const after = this.#afterValue(open)
      if (after !== undefined) return after
    }
  }

  /** Reads a scalar (`read`), or enters an array or object up to its first value (`opened`). */
  #value(open: ('[' | '{')[]): Fault | 'read' | 'opened' {
    this.#skip('space')
    const char = this.#text[this.#at]
    if (char === '"') return this.#string() ?? 'read'
    if (char === '[' || char === '{') return this.#enter(char, open)
    const word = words.find((candidate) => this.#text.startsWith(candidate, this.#at))
    if (word !== undefined) {
      this.#at += word.length
      return 'read'
    }
    return this.#skip('number') > 0 ? 'read' : this.#fault('JSON Value')
  }

  #enter(char: '[' | '{', open: ('[' | '{')[]): Fault | 'read' | 'opened' {
    this.#at++
    this.#skip('space')
    if (this.#text[this.#at] === (char === '[' ? ']' : '}')) {
      this.#at++
      return 'read'
    }
    open.push(char)
    return (char === '{' ? this.#key() : undefined) ?? 'opened'
  }

  /** Closes what ends here and moves on to the next value. */
  #afterValue(open: ('[' | '{')[]): Fault | undefined {
    for (;;) {
      this.#skip('space')
      const inner = open.at(-1)
      const char = this.#text[this.#at]
      if (inner === undefined) return this.#fault('EOI')
      if (char === ',') {
        this.#at++
        return inner === '{' ? this.#key() : undefined
      }
      const closer = inner === '[' ? ']' : '}'
      if (char !== closer) return this.#fault(closer)
      this.#at++
      open.pop()
    }
  }

  #key(): Fault | undefined {
    this.#skip('space')
    if (this.#text[this.#at] !== '"') return this.#fault('"')
    const fault = this.#string()
    if (fault !== undefined) return fault
    this.#skip('space')
    if (this.#text[this.#at] !== ':') return this.#fault(':')
    this.#at++
    return undefined
  }

  #string(): Fault | undefined {
    this.#at++
    this.#skip('stringBody')
    if (this.#text[this.#at] !== '"') return this.#fault('"')
    this.#at++
    return undefined
  }

  #skip(name: keyof typeof patterns): number {
    const pattern = patterns[name]
    pattern.lastIndex = this.#at
    const length = pattern.exec(this.#text)?.[0].length ?? 0
    this.#at += length
    return length
  }

  #fault(expected: string): Fault {
    return { index: this.#at, expected }
  }
}

const findFault = (text: string): Fault => new Scanner(text).find()
