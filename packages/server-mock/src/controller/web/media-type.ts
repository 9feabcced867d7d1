/** A content type, taken apart. */
export interface MediaType {
  /** `type/subtype`, in lower case. */
  readonly name: string
  /** In lower case. */
  readonly charset?: string
  /** All but the charset, as `; name=value`. */
  readonly parameters: string
}

const typeGrammar = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/
const parameterGrammar = /^([\w!#$%&'*+.^`|~-]+)=("[\x20-\x21\x23-\x7e]*"|[\w!#$%&'*+.^`|~-]+)$/
const longest = 1024

/** There are few types, and each request names one of them. */
const known = new Map<string, MediaType | undefined>()
const maxKnown = 500
const longestKnown = 100

/** Reads a `Content-Type`; `undefined` for what is none. */
export function parseMediaType(text: string): MediaType | undefined {
  if (text.length > longestKnown) return text.length > longest ? undefined : parse(text)
  if (known.has(text)) return known.get(text)
  if (known.size >= maxKnown) known.clear()
  const type = parse(text)
  known.set(text, type)
  return type
}

function parse(text: string): MediaType | undefined {
  const [first = '', ...rest] = text.split(';')
  const name = first.trim().toLowerCase()
  if (!typeGrammar.test(name)) return undefined
  let charset: string | undefined
  let parameters = ''
  for (const part of rest) {
    const [, key = '', value = ''] = parameterGrammar.exec(part.trim()) ?? []
    if (key === '') return undefined
    if (key.toLowerCase() === 'charset') charset = value.replaceAll('"', '').toLowerCase()
    else parameters += `; ${key}=${value}`
  }
  return { name, ...(charset === undefined ? {} : { charset }), parameters }
}

export function isJson({ name }: MediaType): boolean {
  return name === 'application/json' || name.endsWith('+json')
}

/** Registered types whose content is text though they are not `text/…` (rest-api 22.7). */
const textual: ReadonlySet<string> = new Set([
  'application/atom+xml',
  'application/base64',
  'application/cdf',
  'application/javascript',
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/rss+xml',
  'application/soap+xml',
  'application/vnd.google-earth.kml+xml',
  'application/x-www-form-urlencoded',
  'application/xhtml+xml',
  'application/xml',
  'application/xml-dtd',
])

/** Registered types whose content is binary, with a charset or without. */
const binaryFamily = /^(?:image|audio|video|font|multipart)\//
const binary: ReadonlySet<string> = new Set(['application/octet-stream', 'application/pdf', 'application/zip'])

/** Text is handed over as it is, everything else as base64; a type that nobody registered is text where it has a charset. */
export function isTextual({ name, charset }: MediaType): boolean {
  if (name.startsWith('text/') || textual.has(name)) return true
  return charset !== undefined && !binary.has(name) && !binaryFamily.test(name)
}

/** Whether an `Accept` header covers a type, `type/subtype`; the most specific range that matches decides. */
export function isAccepted(accept: string | undefined, name: string): boolean {
  if (accept === undefined || accept === '*/*' || accept.trim() === '') return true
  let best = { specificity: -1, quality: 0 }
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const specificity = specificityOf(type, name)
    if (specificity > best.specificity) best = { specificity, quality: qualityOf(parameters) }
  }
  return best.quality > 0
}

function specificityOf(range: string, name: string): number {
  if (range === name) return 2
  if (range === '*/*' || range === '*') return 0
  return range.endsWith('/*') && name.startsWith(range.slice(0, -1)) ? 1 : -1
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = given === undefined ? 1 : Number(given.slice(2))
  return Number.isNaN(quality) ? 1 : quality
}
