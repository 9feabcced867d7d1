import { texts } from '@wsk/contract'
import { malformed } from '../../entity/malformed.js'

/**
 * Names and values of a query string or form; of equal names the last counts (rest-api 22.5). Throws ApiError
 * `malformedContent` for what is no percent-encoding.
 */
export function parseForm(text: string): Readonly<Record<string, string>> {
  // Without a prototype, so that `__proto__` is a name like any other.
  const fields = Object.create(null) as Record<string, string>
  if (text === '') return fields
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    fields[decode(equals === -1 ? pair : pair.slice(0, equals))] = equals === -1 ? '' : decode(pair.slice(equals + 1))
  }
  return fields
}

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw malformed(texts.queryStringInvalid)
  }
}
