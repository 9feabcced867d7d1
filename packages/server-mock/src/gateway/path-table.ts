/** A path that is served, and what stands behind it. */
interface PathEntry<T> {
  /** Segments in braces take any one segment that is not empty; the others may be percent-encoded. */
  readonly path: string
  readonly value: T
}

interface PathNode<T> {
  readonly literals: Map<string, PathNode<T>>
  param?: PathNode<T>
  value?: T
}

/** Finds what stands behind a path: literal segments go before parameters, from left to right. */
export class PathTable<T> {
  readonly #root: PathNode<T> = createNode()

  /** Of entries for the same path the first one counts. */
  constructor(entries: Iterable<PathEntry<T>>) {
    for (const { path, value } of entries) this.#add(path, value)
  }

  /** `segments` are decoded. */
  find(segments: readonly string[]): T | undefined {
    return findBelow(this.#root, segments, 0)
  }

  #add(path: string, value: T): void {
    let node = this.#root
    for (const segment of segmentsOf(path)) {
      node = isParameter(segment) ? (node.param ??= createNode()) : childOf(node, decodedSegment(segment))
    }
    node.value ??= value
  }
}

/** The segments of a path; slashes at either end make none. */
export function segmentsOf(path: string): readonly string[] {
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path
  return (trimmed.startsWith('/') ? trimmed.slice(1) : trimmed)
    .split('/')
    .filter((each, _, all) => each !== '' || all.length > 1)
}

/** The text without the slashes it ends in. */
export function withoutLastSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end--
  return text.slice(0, end)
}

/** What no percent-encoding is stays as it is. */
export function decodedSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export function isParameter(segment: string): boolean {
  return segment.length > 2 && segment.startsWith('{') && segment.endsWith('}')
}

function findBelow<T>(node: PathNode<T>, segments: readonly string[], index: number): T | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.value
  const literal = node.literals.get(segment)
  const found = literal === undefined ? undefined : findBelow(literal, segments, index + 1)
  if (found !== undefined || node.param === undefined || segment === '') return found
  return findBelow(node.param, segments, index + 1)
}

function createNode<T>(): PathNode<T> {
  return { literals: new Map() }
}

function childOf<T>(node: PathNode<T>, segment: string): PathNode<T> {
  const child = node.literals.get(segment) ?? createNode<T>()
  node.literals.set(segment, child)
  return child
}
