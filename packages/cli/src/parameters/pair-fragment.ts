import { isJson } from '../output/json/is-json.js'

/**
 * The text of one JSON object made from KEY and VALUE. A VALUE that is one complete JSON text goes in as it is, any
 * other between two quotes without escaping, as the Go `wsk` does: `a\tb` holds a TAB, and a text with a quote in it
 * does not parse later on.
 */
export function pairFragment(key: string, value: string): string {
  const escapedKey = key.replaceAll(/[\\"]/g, String.raw`\$&`)
  return isJson(value) ? `{"${escapedKey}": ${value}}` : `{"${escapedKey}": "${value}"}`
}
