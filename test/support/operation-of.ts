import { type OperationId, routes } from '@wsk/contract'

export interface MatchedOperation {
  readonly id: OperationId
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>
}

interface Pattern {
  readonly id: OperationId
  readonly method: string
  readonly regex: RegExp
  readonly names: readonly string[]
  /** Literal characters: of two that match, the one with more wins. */
  readonly weight: number
}

const patterns: readonly Pattern[] = (Object.keys(routes) as OperationId[]).map((id) => {
  const { method, path } = routes[id]
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
  const source = path
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('{rest}', '(.*)')
    .replaceAll(/\{\w+\}/g, '([^/]+?)')
  return { id, method, regex: new RegExp(`^${source}$`), names, weight: path.replaceAll(/\{\w+\}/g, '').length }
})

/** Which operation of the contract a request is; undefined when it is none. */
export function operationOf(method: string, path: string): MatchedOperation | undefined {
  const matches = patterns
    .filter((pattern) => pattern.method === method && pattern.regex.test(path))
    .toSorted((left, right) => right.weight - left.weight)
  const [found] = matches
  if (found === undefined) return undefined
  const values = found.regex.exec(path)?.slice(1) ?? []
  const params = Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
  return { id: found.id, params }
}
