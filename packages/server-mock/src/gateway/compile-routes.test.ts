import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../entity/json-object.js'
import { ApiFault } from './api-fault.js'
import { checkDocument } from './check-document.js'
import { compileRoutes } from './compile-routes.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { segmentsOf } from './path-table.js'
import { KnownKeys } from './tokens/known-keys.js'

const deps = {
  tokens: new KnownKeys({ clock: systemClock, log: silentLogger, keyServers: 'public' }),
  clock: systemClock,
}
const compile = (...documents: readonly JsonObject[]) =>
  compileRoutes({ apis: documents.map((document) => ({ document, revision: '1' })), subscriptions: [] }, deps)

const url = 'https://host/api/v1/web/guest/pkg/act.http'
const steps = (...execute: readonly object[]): JsonObject => ({
  basePath: '/b',
  paths: { '/p': { get: { operationId: 'op' } } },
  'x-ibm-configuration': { assembly: { execute } },
})
const routeOf = (document: JsonObject, path = '/b/p') => compile(document).find(segmentsOf(path))?.byMethod.get('GET')

describe('routes of a document', () => {
  test('take their target from the case of their operation', () => {
    const invoke = { invoke: { 'target-url': `${url}$(request.path)`, verb: 'post' } }
    const others = { operations: ['other'], execute: [{ invoke: { 'target-url': 'https://h/x' } }] }
    const own = {
      operations: ['op'],
      execute: [{ 'set-variable': { actions: [{ set: 'message.headers.X-A', value: 7 }] } }, invoke],
    }
    const route = routeOf(steps({ 'operation-switch': { case: [others, own] } }))
    expect(route).toMatchObject({
      target: { namespace: 'guest', packageName: 'pkg', actionName: 'act.http', path: '', query: '', takesPath: true },
      method: 'POST',
      headers: { 'x-a': '7' },
      demands: [],
      limits: [],
    })
  })

  test('take steps for every operation, and the other name of the configuration', () => {
    expect(routeOf(steps({ invoke: { 'target-url': `${url}/more?x=1` } }))?.target).toMatchObject({
      path: '/more',
      query: 'x=1',
      takesPath: false,
    })
    const { 'x-ibm-configuration': configuration, ...rest } = steps({ invoke: { 'target-url': url } })
    expect(routeOf({ ...rest, 'x-gateway-configuration': configuration })?.target).toMatchObject({ namespace: 'guest' })
  })

  test('have no target but a web action of this server', () => {
    const elsewhere = [
      'https://host/other',
      'https://host/api/v1/web/guest/act.http',
      'https://host/x/api/v1/web/guest/pkg/act',
      'file:///api/v1/web/guest/pkg/act',
      'https://host/api/v1/namespaces/_/actions/act',
    ]
    const targets = elsewhere.map((target) => routeOf(steps({ invoke: { 'target-url': target } }))?.target)
    expect(targets.every((target) => target === undefined)).toBe(true)
  })

  test('of several APIs are told apart by base path, and the root is one', () => {
    const api = (basePath: string, path: string, id: string): JsonObject => ({
      basePath,
      paths: { [path]: { get: { operationId: id, 'x-openwhisk': { url: url.replace('act', id) } } } },
    })
    const table = compile(api('/', '/{any}', 'root'), api('/a/', '/b', 'ab'), api('/a', '/%7Bc%20d', 'cd'))
    const action = (path: string): unknown =>
      table.find(segmentsOf(path).map(decodeURIComponent))?.byMethod.get('GET')?.target?.actionName
    expect(['/x', '/a/b', '/a/%7Bc%20d', '/a/x'].map(action)).toEqual(['root.http', 'ab.http', 'cd.http', undefined])
  })
})

describe('any document', () => {
  const keys = fc.constantFrom(
    'swagger basePath paths info parameters get post x-openwhisk url operationId /p /p/{x} x-ibm-configuration assembly execute operation-switch case operations invoke target-url set-variable actions set value cors enabled security securityDefinitions type in name x-gateway-rate-limit rate unit units __proto__ $ref x-jwt jwks_uri algorithms'.split(
      ' ',
    ),
  )
  const key = keys.chain((names) => fc.constantFrom(...names))
  const text = fc.oneof(
    fc.constantFrom(
      '/b',
      '/',
      '',
      'op',
      'apiKey',
      'header',
      '/p/{x}',
      url,
      '#/parameters/x',
      'message.headers.__proto__',
    ),
    fc.string(),
  )
  const { document } = fc.letrec<{ node: unknown; document: JsonObject }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 8, withCrossShrink: true },
      fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('node'), { maxLength: 3 }),
      tie('document'),
    ),
    document: fc.dictionary(key, tie('node'), { maxKeys: 6 }),
  }))

  test('that is let in can be served', () => {
    fc.assert(
      fc.property(document, fc.array(fc.string(), { maxLength: 3 }), (drawn, segments) => {
        const made: JsonObject = { basePath: '/b', ...drawn }
        try {
          checkDocument(made)
        } catch (error) {
          expect(error).toBeInstanceOf(ApiFault)
          return
        }
        const route = compile(made)
          .find(['b', ...segments])
          ?.byMethod.get('GET')
        for (const demand of route?.demands ?? []) void demand({})
        for (const limit of route?.limits ?? []) limit.take('', 0)
      }),
      { numRuns: 1500 },
    )
  })
})
