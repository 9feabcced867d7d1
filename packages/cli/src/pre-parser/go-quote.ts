const named: Readonly<Record<string, string>> = {
  '\u0007': String.raw`\a`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '\v': String.raw`\v`,
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
}

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u

function quoteCharacter(character: string): string {
  const name = named[character]
  if (name !== undefined) return name
  if (printable.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  if (code < 0x80) return String.raw`\x${hex.padStart(2, '0')}`
  return code > 0xffff ? String.raw`\U${hex.padStart(8, '0')}` : String.raw`\u${hex.padStart(4, '0')}`
}

/** A text between double quotes, as Go's `%q` writes it. */
export function goQuote(text: string): string {
  return `"${Array.from(text.toWellFormed(), quoteCharacter).join('')}"`
}

/** A list of texts, as Go's `%#v` writes it: `[]string{"a", "b"}`. */
export function goStringList(texts: readonly string[]): string {
  return `[]string{${texts.map(goQuote).join(', ')}}`
}
