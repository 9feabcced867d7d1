import { ApiError, checkActivationId, checkSegment } from '@wsk/contract'
import type { RequestPath } from './path-segments.js'

/** What the router looks at of a route. */
export interface RoutePattern {
  readonly method: string
  /** Such as `/api/v1/namespaces/{namespace}/actions/{actionName}`; `{rest}` stands for all that is left. */
  readonly path: string
  /** Whether `HEAD` of the path is this route, too, unless it has one of its own. */
  readonly servesHead?: boolean
}

export interface FoundRoute<R extends RoutePattern> {
  readonly route: R
  /** Decoded and, below a namespace, legal. */
  readonly params: Readonly<Record<string, string>>
}

interface Leaf<R extends RoutePattern> {
  readonly route: R
  /** Names of the path's parameters, from left to right. */
  readonly paramNames: readonly string[]
}

interface PathNode<R extends RoutePattern> {
  readonly literals: Map<string, PathNode<R>>
  param?: PathNode<R>
  /** By method; of paths with a trailing slash apart. */
  readonly plain: Map<string, Leaf<R>>
  readonly slashed: Map<string, Leaf<R>>
  /** By method: takes whatever nothing below this node takes. */
  readonly rest: Map<string, Leaf<R>>
}

/** Paths that mean the same with a trailing slash (rest-api 1.1, 1.2, 1.5, 20.4). */
const slashTolerant: ReadonlySet<string> = new Set([
  '/api-docs',
  '/invokers',
  '/activation',
  '/api/v1',
  '/api/v1/api-docs',
  '/api/v1/namespaces',
  '/api/v1/namespaces/{namespace}/actions',
  '/api/v1/namespaces/{namespace}/triggers',
  '/api/v1/namespaces/{namespace}/rules',
  '/api/v1/namespaces/{namespace}/packages',
  '/api/v1/namespaces/{namespace}/activations',
  '/api/v1/namespaces/{namespace}/limits',
  '/api/v1/namespaces/{namespace}/activations/{activationId}',
])

/** Methods whose names are checked even where the method is wrong (rest-api 3.4, 7.1). */
const entityMethods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE'])

/** Finds routes by method and path; made once from the contract's route table. */
export class Router<R extends RoutePattern> {
  readonly #root = createNode<R>()

  constructor(routes: Iterable<R>) {
    for (const route of routes) this.#add(route)
  }

  /**
   * Throws ApiError `invalidPath` where a name on a known path is illegal, and `noRoute` for everything
   * unknown, wrong methods included (rest-api 3.3).
   */
  find(method: string, path: RequestPath): FoundRoute<R> {
    const values: string[] = []
    const { node, rest } = this.#walk(method, path.segments, values)
    const leaves = path.hasTrailingSlash ? node?.slashed : node?.plain
    const leaf = leaves?.get(method) ?? rest
    if (leaf !== undefined) return { route: leaf.route, params: namedParams(leaf, values) }
    const sibling = entityMethods.has(method) ? leaves?.values().next().value : undefined
    if (sibling !== undefined) namedParams(sibling, values)
    throw new ApiError('noRoute')
  }

  /** The node of the whole path, and the deepest route on the way that takes the rest of it. */
  #walk(method: string, segments: readonly string[], values: string[]): Walked<R> {
    let node: PathNode<R> | undefined = this.#root
    let rest = node.rest.get(method)
    if (segments.length === 1 && segments[0] === '') return { node, rest }
    for (const segment of segments) {
      const literal: PathNode<R> | undefined = node.literals.get(segment)
      if (literal === undefined) values.push(segment)
      node = literal ?? (segment === '' ? undefined : node.param)
      if (node === undefined) return { node, rest }
      rest = node.rest.get(method) ?? rest
    }
    return { node, rest }
  }

  #add(route: R): void {
    const segments = route.path.split('/').filter((segment) => segment !== '')
    const takesRest = segments.at(-1) === '{rest}'
    const paramNames: string[] = []
    let node = this.#root
    for (const segment of takesRest ? segments.slice(0, -1) : segments) {
      const param = /^\{(\w+)\}/.exec(segment)?.[1]
      if (param !== undefined) paramNames.push(param)
      node = childOf(node, param === undefined ? segment : undefined)
    }
    const leaf = { route, paramNames }
    const endsInSlash = route.path.length > 1 && route.path.endsWith('/')
    const add = (leaves: Map<string, Leaf<R>>): void => {
      leaves.set(route.method, leaf)
      if (route.servesHead === true && leaves.get('HEAD') === undefined) leaves.set('HEAD', leaf)
    }
    if (takesRest) add(node.rest)
    else if (!endsInSlash) add(node.plain)
    if (endsInSlash || slashTolerant.has(route.path)) add(node.slashed)
  }
}

interface Walked<R extends RoutePattern> {
  readonly node: PathNode<R> | undefined
  readonly rest: Leaf<R> | undefined
}

function createNode<R extends RoutePattern>(): PathNode<R> {
  return { literals: new Map(), plain: new Map(), slashed: new Map(), rest: new Map() }
}

/** The node below `node` for a literal segment, or for any segment. */
function childOf<R extends RoutePattern>(node: PathNode<R>, literal: string | undefined): PathNode<R> {
  if (literal === undefined) return (node.param ??= createNode<R>())
  const child = node.literals.get(literal) ?? createNode<R>()
  node.literals.set(literal, child)
  return child
}

function namedParams<R extends RoutePattern>(leaf: Leaf<R>, values: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {}
  const areEntities = leaf.route.path.startsWith('/api/v1/namespaces/')
  for (const [index, name] of leaf.paramNames.entries()) {
    const value = values[index] ?? ''
    if (areEntities) checkParam(name, value)
    params[name] = value
  }
  return params
}

function checkParam(name: string, value: string): void {
  switch (name) {
    case 'namespace':
      return checkSegment(value, 'namespace')
    case 'activationId':
      return checkActivationId(value)
    case 'limitName':
      return
    default:
      return checkSegment(value, 'entity')
  }
}
