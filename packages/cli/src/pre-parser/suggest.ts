/** Names at most two edits away from what was typed, or that begin with it. */
export function closest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase()
  return names.filter((name) => editDistance(wanted, name.toLowerCase()) <= 2 || name.toLowerCase().startsWith(wanted))
}

/** Levenshtein's distance. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [i, a] of Array.from(left).entries()) {
    const next = [i + 1]
    for (const [j, b] of Array.from(right).entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a === b ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
