/** What the extension of a code file tells of it. */
export interface CodeKind {
  /** Kind when none is asked for; undefined where it has to be. */
  readonly kind: string | undefined
  /** Whether its content travels in base64. */
  readonly base64: boolean
}

const text = (kind: string): CodeKind => ({ kind: `${kind}:default`, base64: false })

/** Letters count as they are: `.JS` is no extension of JavaScript. */
const codeKinds: ReadonlyMap<string, CodeKind> = new Map([
  ['.js', text('nodejs')],
  ['.mjs', text('nodejs')],
  ['.cjs', text('nodejs')],
  ['.ts', text('nodejs')],
  ['.mts', text('nodejs')],
  ['.py', text('python')],
  ['.swift', text('swift')],
  ['.php', text('php')],
  ['.rb', text('ruby')],
  ['.rs', text('rust')],
  ['.go', text('go')],
  ['.jar', { kind: 'java:default', base64: true }],
  ['.balx', { kind: 'ballerina:default', base64: true }],
  ['.zip', { kind: undefined, base64: true }],
])

/** What is known of an extension; a text of unknown kind where nothing is. */
export function codeKindOf(extension: string): CodeKind {
  return codeKinds.get(extension) ?? { kind: undefined, base64: false }
}

/** Extensions whose kind needs not be told. */
export const knownExtensions: readonly string[] = [...codeKinds]
  .filter(([, { kind }]) => kind !== undefined)
  .map(([extension]) => extension)

/** From the last dot of the path's last part, as Go takes it: `.js` is its own extension, `a.b/c` has none. */
export function extensionOf(path: string): string {
  return /\.[^./\\]*$/.exec(path)?.[0] ?? ''
}

const savedExtensions: Readonly<Record<string, string>> = {
  nodejs: '.js',
  python: '.py',
  swift: '.swift',
  php: '.php',
  ruby: '.rb',
  rust: '.rs',
  go: '.go',
}

const savedBinaries: Readonly<Record<string, string>> = { java: '.jar', ballerina: '.balx' }

/** Extension under which code of a kind is saved; none for a text of another family. */
export function savedExtension(kind: string, binary: boolean): string {
  const family = familyOf(kind)
  return binary ? (savedBinaries[family] ?? '.zip') : (savedExtensions[family] ?? '')
}

/** `nodejs` of `nodejs:20`. */
export function familyOf(kind: string): string {
  return kind.replace(/:[^]*$/, '').toLowerCase()
}
