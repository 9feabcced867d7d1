/** Whether an `Accept` header covers JSON; a missing one covers everything (rest-api 3.5). */
export function acceptsJson(header: string | undefined): boolean {
  if (header === undefined || header === '*/*' || header === 'application/json' || header.trim() === '') return true
  let best = { specificity: -1, quality: 0 }
  for (const range of header.split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const specificity = jsonSpecificity(type)
    if (specificity > best.specificity) best = { specificity, quality: qualityOf(parameters) }
  }
  return best.quality > 0
}

/** The most specific range that matches decides, so that `application/json;q=0, *\/*` refuses JSON. */
function jsonSpecificity(type: string): number {
  if (type === 'application/json') return 2
  if (type === 'application/*') return 1
  return type === '*/*' || type === '*' ? 0 : -1
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = given === undefined ? 1 : Number(given.slice(2))
  return Number.isNaN(quality) ? 1 : quality
}
