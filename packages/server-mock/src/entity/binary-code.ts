/** A search for one character: linear, unlike the documented pattern, which also overflows on long code. */
const notBase64 = /[^A-Za-z0-9+/]/

/**
 * Whether code is taken for base64 of an archive or executable: strict base64, non-empty, a multiple of four
 * characters, blanks around it ignored. Short source text that looks like base64 is binary too (rest-api 12.1).
 */
export function isBinaryCode(code: string): boolean {
  const text = code.trim()
  if (text.length === 0 || text.length % 4 !== 0) return false
  return !notBase64.test(text.slice(0, text.length - paddingLength(text)))
}

function paddingLength(text: string): number {
  if (!text.endsWith('=')) return 0
  return text.endsWith('==') ? 2 : 1
}
