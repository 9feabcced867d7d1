import { type JsonObject, member } from '../entity/json-object.js'
import type { Shelf } from './api-library.js'
import { stepsOf } from './assembly.js'
import { requestPath } from './edit-document.js'
import { type DemandDeps, demandsOf, verifiesTokens } from './key-demands.js'
import { decodedSegment, isParameter, PathTable, segmentsOf, withoutLastSlashes } from './path-table.js'
import { givenLimits, RateLimit, rateOf } from './rate-limit.js'
import type { CorsMode, Route, RouteSet, RouteTarget } from './route.js'
import {
  basePathOf,
  configurationOf,
  objectAt,
  objectsAt,
  operationIdOf,
  operationsOf,
  type SwaggerDocument,
  type SwaggerOperation,
  textAt,
} from './swagger-document.js'

/** The routes of a namespace, ready to be looked up; made anew when one of its APIs or subscriptions changes. */
export function compileRoutes({ apis, subscriptions }: Shelf, deps: RouteDeps): PathTable<RouteSet> {
  const sets = apis.flatMap(({ document }) => {
    const own = subscriptions.filter(({ api }) => api === basePathOf(document))
    return routeSetsOf(document, { ...deps, subscriptions: own })
  })
  return new PathTable(sets)
}

/** What routes need when they are asked for. */
type RouteDeps = Omit<DemandDeps, 'subscriptions'>

function routeSetsOf(document: SwaggerDocument, deps: DemandDeps) {
  const base = withoutLastSlashes(basePathOf(document))
  const cors = corsOf(document)
  const limits = limitsAt(document)
  const hidesClaims = verifiesTokens(document)
  const byPath = new Map<string, Map<string, Route>>()
  for (const each of operationsOf(document)) {
    const path = placeOf(`${base}${each.path.startsWith('/') ? '' : '/'}${each.path}`)
    const routes = byPath.get(path) ?? new Map<string, Route>()
    byPath.set(path, routes)
    const verb = each.verb.toUpperCase()
    if (routes.has(verb)) continue
    const steps = stepsOf(document, operationIdOf(each))
    routes.set(verb, {
      target: targetOf(steps, each),
      method: methodOf(steps),
      headers: headersOf(steps),
      demands: demandsOf(document, each.operation, deps),
      hidesClaims,
      limits: [...limits, ...limitsAt(each.operation)],
    })
  }
  return [...byPath].map(([path, byMethod]) => ({ path, value: { byMethod, cors, allow: allowOf(byMethod) } }))
}

/** The same for paths that differ in the names of their parameters alone. */
function placeOf(path: string): string {
  return `/${segmentsOf(path)
    .map((segment) => (isParameter(segment) ? '{any}' : encodeURIComponent(decodedSegment(segment))))
    .join('/')}`
}

function allowOf(byMethod: ReadonlyMap<string, Route>): string {
  const implied = byMethod.has('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS']
  return [...new Set([...byMethod.keys(), ...implied])].join(', ')
}

function corsOf(document: SwaggerDocument): CorsMode {
  const enabled = member(objectAt(configurationOf(document), 'cors'), 'enabled')
  if (enabled === true) return 'gateway'
  return enabled === false ? 'strip' : 'action'
}

function targetOf(steps: readonly JsonObject[], { operation }: SwaggerOperation): RouteTarget | undefined {
  const invoke = steps.map((step) => textAt(objectAt(step, 'invoke'), 'target-url')).find((url) => url !== undefined)
  const url = invoke ?? actionUrlOf(operation)
  return url === undefined ? undefined : parseTarget(url)
}

/** What createApi writes into steps, without steps: actions of `.http` get the path (rest-api 25). */
function actionUrlOf(operation: JsonObject): string | undefined {
  const url = textAt(objectAt(operation, 'x-openwhisk'), 'url')
  return url?.endsWith('.http') === true ? `${url}${requestPath}` : url
}

const webActionUrl = /^https?:\/\/[^/?#]*\/api\/v1\/web\/([^/?#]+)\/([^/?#]+)\/([^/?#]+)(\/[^?#]*)?(?:\?([^#]*))?$/i

/** Only web actions are reached, and in this process: whatever host a document names, nothing is sent anywhere. */
function parseTarget(url: string): RouteTarget | undefined {
  const takesPath = url.endsWith(requestPath)
  const match = webActionUrl.exec(takesPath ? url.slice(0, -requestPath.length) : url)
  if (match === null) return undefined
  const [, namespace = '', packageName = '', actionName = '', path = '', query = ''] = match
  return {
    namespace: decodedSegment(namespace),
    packageName: decodedSegment(packageName),
    actionName: decodedSegment(actionName),
    path,
    query,
    takesPath,
  }
}

function methodOf(steps: readonly JsonObject[]): string | undefined {
  const verb = steps.map((step) => textAt(objectAt(step, 'invoke'), 'verb')).find((each) => each !== undefined)
  return verb === undefined || verb.toLowerCase() === 'keep' ? undefined : verb.toUpperCase()
}

const headerVariable = /^message\.headers\.([A-Za-z0-9_-]+)$/

function headersOf(steps: readonly JsonObject[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const step of steps) {
    for (const action of objectsAt(objectAt(step, 'set-variable'), 'actions')) {
      const name = headerVariable.exec(textAt(action, 'set') ?? '')?.[1]
      const value = member(action, 'value')
      if (name !== undefined && (typeof value === 'string' || typeof value === 'number')) {
        headers[name.toLowerCase()] = String(value)
      }
    }
  }
  return headers
}

/** The limits of a document or an operation, each with a count of its own. */
function limitsAt(place: JsonObject): readonly RateLimit[] {
  return givenLimits(place).map(({ limit }) => new RateLimit(rateOf(limit)))
}
