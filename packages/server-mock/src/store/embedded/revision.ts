// A named import of an ES module would load all of node:crypto; the server's start is measured.
const { randomBytes } = process.getBuiltinModule('node:crypto')

/** Never the same again, also for what was deleted and made anew. */
export function nextRevision(before: string | undefined): string {
  const generation = Number.parseInt(before ?? '0', 10) + 1
  return `${generation}-${randomBytes(8).toString('hex')}`
}
