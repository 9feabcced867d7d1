/** Left-aligned in a column so many characters wide; a longer text stays whole. */
export function padded(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - lengthOf(text)))}`
}

/** Characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
