/** Where in a JSON text the reader was, in Go's words. */
export type JsonPlace = string

/** A text that is not JSON. The message is the one Go's decoder gives. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'
}

/** Go looks at bytes: what it names is the first byte of the character, read as Latin-1. */
export function unexpectedCharacter(codePoint: number, place: JsonPlace): JsonSyntaxError {
  const [firstByte = 0] = new TextEncoder().encode(String.fromCodePoint(codePoint))
  return new JsonSyntaxError(`invalid character ${quoteByte(firstByte)} ${place}`)
}

const named: Readonly<Record<number, string>> = {
  0x07: String.raw`'\a'`,
  0x08: String.raw`'\b'`,
  0x09: String.raw`'\t'`,
  0x0a: String.raw`'\n'`,
  0x0b: String.raw`'\v'`,
  0x0c: String.raw`'\f'`,
  0x0d: String.raw`'\r'`,
  0x22: `'"'`,
  0x27: String.raw`'\''`,
  0x5c: String.raw`'\\'`,
}

function quoteByte(byte: number): string {
  const name = named[byte]
  if (name !== undefined) return name
  if (byte < 0x20 || byte === 0x7f) return String.raw`'\x${byte.toString(16).padStart(2, '0')}'`
  if ((byte > 0x7f && byte <= 0xa0) || byte === 0xad) return String.raw`'\u${byte.toString(16).padStart(4, '0')}'`
  return `'${String.fromCharCode(byte)}'`
}
