const PLUS = 0x2b
const SLASH = 0x2f
const EQUALS = 0x3d

/**
 * Whether code is taken for base64 of an archive or executable: strict base64, non-empty, a multiple of four
 * characters, blanks around it ignored. Short source text that looks like base64 is binary too (rest-api 12.1).
 * Linear, and ends at the first character that is not base64.
 */
export function isBinaryCode(code: string): boolean {
  const text = code.trim()
  if (text.length === 0 || text.length % 4 !== 0) return false
  const end = text.length - paddingLength(text)
  for (let index = 0; index < end; index++) {
    if (!isBase64(text.charCodeAt(index))) return false
  }
  return true
}

function paddingLength(text: string): number {
  if (text.charCodeAt(text.length - 1) !== EQUALS) return 0
  return text.charCodeAt(text.length - 2) === EQUALS ? 2 : 1
}

function isBase64(char: number): boolean {
  return (
    (char >= 0x61 && char <= 0x7a) ||
    (char >= 0x41 && char <= 0x5a) ||
    (char >= 0x30 && char <= 0x39) ||
    char === PLUS ||
    char === SLASH
  )
}
