import type { IncomingHttpHeaders } from 'node:http'
import type { JsonObject } from '../../entity/json-object.js'

/** What tells an action who calls begins with it; callers themselves cannot send it (ecosystem 6.6). */
const claimPrefix = 'x-oidc-'

const claimName = /^[A-Za-z0-9_-]{1,64}$/
const maxValueLength = 2048
const maxClaims = 50

/** Claims that are texts, numbers, booleans or lists of them, as headers: `given_name` is `x-oidc-given-name`. */
export function claimHeaders(claims: JsonObject): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(claims).slice(0, maxClaims)) {
    const text = textOf(value)
    if (text === undefined || !claimName.test(name) || text.length > maxValueLength || !isPrintable(text)) continue
    headers[`${claimPrefix}${name.toLowerCase().replaceAll('_', '-')}`] = text
  }
  return headers
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const texts = value.map((each: unknown) => (Array.isArray(each) ? undefined : textOf(each)))
  return texts.every((each) => each !== undefined) ? texts.join(' ') : undefined
}

function isPrintable(text: string): boolean {
  return !/\p{Cc}/u.test(text)
}

interface SentHeaders {
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn. */
  readonly rawHeaders?: readonly string[]
}

/** What was sent, without what only the gateway may say. */
export function withoutClaims({ headers, rawHeaders }: SentHeaders): SentHeaders {
  const left = Object.fromEntries(Object.entries(headers).filter(([name]) => !isClaim(name)))
  if (rawHeaders === undefined) return { headers: left }
  return { headers: left, rawHeaders: rawHeaders.filter((_, index) => !isClaim(rawHeaders[index - (index % 2)] ?? '')) }
}

function isClaim(name: string): boolean {
  return name.toLowerCase().startsWith(claimPrefix)
}
