/** Characters of a path segment that Go's URL writer leaves as they are, besides letters and digits. */
const kept = /[A-Za-z0-9\-_.~$&+:=@,;]/

/** Percent-encodes one segment of a path as Go writes it. A slash becomes `%2F`. */
export function pathSegment(text: string): string {
  return Array.from(text.toWellFormed(), (character) =>
    kept.test(character) ? character : encodeBytes(character),
  ).join('')
}

/** Encodes each part between slashes and keeps the slashes. */
export function pathSegments(text: string): string {
  return text.split('/').map(pathSegment).join('/')
}

const keptInQuery = /[A-Za-z0-9\-_.~]/

/** Percent-encodes a value of a query as Go writes it: a blank becomes `+`. */
export function queryValue(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    if (character === ' ') return '+'
    return keptInQuery.test(character) ? character : encodeBytes(character)
  }).join('')
}

function encodeBytes(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}

/** A query with its keys in alphabetical order, `?` included; empty when nothing is left. Undefined values are left out. */
export function queryString(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const pairs = Object.entries(values)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${queryValue(key)}=${queryValue(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
