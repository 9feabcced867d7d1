import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../entity/json-object.js'
import { checkDocument } from '../check-document.js'
import { segmentsOf } from '../path-table.js'
import { document2, document3 } from './document-fixture.js'
import { openApi3Of } from './export-document.js'
import { swaggerOf } from './import-document.js'
import { routesOf } from './pets-fixture.js'

/** Nulls mean the same as nothing in the places that are looked at, and go with the first import. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])),
  )
}

describe('any document', () => {
  test('of OpenAPI 3 comes out as it went in', () => {
    fc.assert(
      fc.property(document3, (given) => {
        const swagger = swaggerOf(given)
        checkDocument(swagger)
        const exported = openApi3Of(swagger)
        expect(withoutNulls(exported)).toEqual(withoutNulls(given))
        expect(openApi3Of(swaggerOf(exported))).toEqual(exported)
        expect(swaggerOf(exported)).toEqual(swagger)
      }),
      { numRuns: 400 },
    )
  })

  test('of Swagger 2.0 is exported to one that makes an API with the same export and the same routes', () => {
    fc.assert(
      fc.property(document2, (given) => {
        checkDocument(given)
        const exported = openApi3Of(given)
        const again = swaggerOf(exported)
        checkDocument(again)
        expect(openApi3Of(again)).toEqual(exported)
        const [before, after] = [routesOf(given), routesOf(again)]
        for (const name of ['/', '/books', '/books/1', '/a.b', '/ü/x', '/1/2']) {
          const segments = segmentsOf(`${String(given['basePath'])}${name}`.replaceAll('//', '/'))
          const [one, other] = [before.find(segments), after.find(segments)]
          expect([name, other?.allow]).toEqual([name, one?.allow])
          for (const [method, route] of one?.byMethod ?? []) {
            const twin = other?.byMethod.get(method)
            expect(twin?.target).toEqual(route.target)
            expect(twin?.demands.length).toBe(route.demands.length)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('whatever it holds can be exported', () => {
    const name = fc.constantFrom(
      ...'paths /p get post parameters in name body formData schema responses definitions securityDefinitions security type apiKey x-openapi-3 x-jwt consumes host schemes basePath properties items $ref default __proto__'.split(
        ' ',
      ),
    )
    const { node } = fc.letrec<{ node: unknown; object: JsonObject }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 7, withCrossShrink: true },
        fc.oneof(name, fc.integer(), fc.constant(null)),
        fc.array(tie('node'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(name, tie('node'), { maxKeys: 5 }),
    }))
    fc.assert(
      fc.property(fc.dictionary(name, node), (drawn) => {
        expect(openApi3Of({ basePath: '/b', ...drawn })).toHaveProperty('openapi')
      }),
      { numRuns: 1000 },
    )
  })
})
