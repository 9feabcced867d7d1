import { isSecretName } from './secret-names.js'

/** From the first character to the one after the last. */
interface Span {
  readonly start: number
  readonly end: number
}

/** An object or a list that is not closed yet. */
interface Frame {
  readonly start: number
  readonly isObject: boolean
  /** Of the member whose value comes next. */
  name: string | undefined
  /** A member `key` says that the members `value` beside it are secret. */
  keyIsSecret: boolean
  readonly values: Span[]
}

/** Words of JSON: the beginning of a string, a bracket, or what stands without quotes. */
const word = /["{}[\]]|[^\s,:{}[\]"]+/g
const noSecrets: ReadonlySet<string> = new Set(['true', 'false', 'null', '""'])

/**
 * JSON text with another text in place of secret values: those of members that are named like a secret, and of the
 * API's `{key, value}` pairs whose key is. Everything else stays as it is spelt. Text that is cut off, or no JSON, is
 * read as far as it goes.
 */
export function withoutSecretMembers(text: string, replacement: string): string {
  const shown: string[] = []
  let at = 0
  for (const { start, end } of secretSpans(text).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    shown.push(text.slice(at, start), replacement)
    at = end
  }
  return at === 0 ? text : `${shown.join('')}${text.slice(at)}`
}

function secretSpans(text: string): readonly Span[] {
  const found: Span[] = []
  const open: Frame[] = []
  const close = (end: number): void => {
    const frame = open.pop()
    if (frame === undefined) return
    if (frame.keyIsSecret) for (const value of frame.values) found.push(value)
    settle(open.at(-1), { start: frame.start, end }, found)
  }
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const { index: start } = match
    const [begin] = match
    if (begin === '{' || begin === '[') open.push(newFrame(start, begin === '{'))
    else if (begin === '}' || begin === ']') close(start + 1)
    else {
      const end = begin === '"' ? endOfString(text, start) : start + begin.length
      readScalar({ text, span: { start, end }, frame: open.at(-1), found })
      word.lastIndex = end
    }
  }
  while (open.length > 0) close(text.length)
  return found
}

function newFrame(start: number, isObject: boolean): Frame {
  return { start, isObject, name: undefined, keyIsSecret: false, values: [] }
}

interface Scalar {
  readonly text: string
  readonly span: Span
  readonly frame: Frame | undefined
  readonly found: Span[]
}

function readScalar({ text, span, frame, found }: Scalar): void {
  if (frame?.isObject !== true) return
  if (frame.name === undefined) {
    frame.name = unquoted(text, span)
    return
  }
  if (frame.name === 'key' && isSecretName(unquoted(text, span))) frame.keyIsSecret = true
  // Words that tell nothing, and are often asked for.
  if (span.end - span.start < 6 && noSecrets.has(text.slice(span.start, span.end))) frame.name = undefined
  else settle(frame, span, found)
}

/** Ends the value of a member. */
function settle(frame: Frame | undefined, span: Span, found: Span[]): void {
  if (frame?.name === undefined) return
  if (isSecretName(frame.name)) found.push(span)
  if (frame.name === 'value') frame.values.push(span)
  frame.name = undefined
}

function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1
    while (text[before] === '\\') before--
    if ((quote - before) % 2 === 1) return quote + 1
  }
  return text.length
}

/** Longer ones are no names. */
const longestName = 300

function unquoted(text: string, { start, end }: Span): string {
  if (end - start > longestName) return ''
  // Letters may be spelt by their numbers; the other escapes are in no name of a secret.
  return text
    .slice(start, end)
    .replaceAll('"', '')
    .replace(/\\u([0-9a-f]{4})/gi, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
