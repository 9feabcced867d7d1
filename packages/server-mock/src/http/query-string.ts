import { ApiError, texts } from '@wsk/contract'

const none: Readonly<Record<string, string>> = Object.freeze(emptyRecord())

/**
 * The decoded parameters of a query string; of equal names the first counts, as upstream reads them.
 * Throws ApiError `malformedContent` where the text cannot be decoded (rest-api 3.2).
 */
export function parseQueryString(text: string): Readonly<Record<string, string>> {
  if (text === '') return none
  const parameters = emptyRecord()
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decode(equals === -1 ? pair : pair.slice(0, equals))
    parameters[name] ??= equals === -1 ? '' : decode(pair.slice(equals + 1))
  }
  return parameters
}

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new ApiError('malformedContent', texts.malformedContent(texts.queryStringInvalid))
  }
}

/** Without a prototype, so that no name is there before it was sent. */
function emptyRecord(): Record<string, string> {
  return Object.create(null) as Record<string, string>
}
