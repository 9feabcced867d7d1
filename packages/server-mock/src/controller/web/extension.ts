/** How the result becomes an answer (rest-api 22.1). */
export type Extension = 'http' | 'json' | 'html' | 'svg' | 'text'

const suffixes = [
  ['.http', 'http'],
  ['.json', 'json'],
  ['.html', 'html'],
  ['.svg', 'svg'],
  ['.text', 'text'],
] as const

export interface NamedAction {
  readonly name: string
  readonly extension: Extension
}

/** The name of an action and its extension, `http` where there is none; an unknown one belongs to the name. */
export function splitExtension(segment: string): NamedAction {
  if (segment.includes('.')) {
    for (const [suffix, extension] of suffixes) {
      if (segment.endsWith(suffix)) return { name: segment.slice(0, -suffix.length), extension }
    }
  }
  return { name: segment, extension: 'http' }
}
