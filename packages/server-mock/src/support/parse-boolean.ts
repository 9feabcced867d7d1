const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  '0': false,
}

/** The words for yes and no, in either case; undefined for any other. */
export function parseBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase()
  return Object.hasOwn(words, word) ? words[word] : undefined
}
