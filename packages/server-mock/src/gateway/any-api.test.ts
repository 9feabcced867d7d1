import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../entity/json-object.js'
import { apidocFor, type AskedOperation } from './gateway-fixture.js'
import { openManagement } from './management-fixture.js'

describe('any API', () => {
  const operation = fc.record({
    base: fc.constantFrom('/', '/club', '/a/b'),
    path: fc.constantFrom('/', '/books', '/books/{isbn}', '/a.b', '/a/b', '/ü', '/__proto__', '/{a}/{b}'),
    verb: fc.constantFrom('GET', 'POST', 'put', 'DELETE', 'OPTIONS'),
    action: fc.constantFrom('/guest/list', '/guest/pkg/list', 'pkg/list', 'list', '/_/h'),
    secureKey: fc.option(fc.oneof(fc.string(), fc.integer({ min: 1 })), { nil: undefined }),
  })

  interface Drawn extends Omit<AskedOperation, 'secureKey'> {
    readonly secureKey: string | number | undefined
  }
  const compact = ({ secureKey, ...rest }: Drawn): AskedOperation =>
    secureKey === undefined ? rest : { ...rest, secureKey }

  test('is made again by what getApi gives back, and empty after all its operations are deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 8 }), async (operations) => {
        await using one = await openManagement()
        await using other = await openManagement()
        for (const each of operations) await one.create(apidocFor(compact(each)), { responsetype: 'http' })
        const exported = (await one.call('getApi'))['apis'] as readonly { value: { apidoc: JsonObject } }[]
        for (const { value } of exported) {
          const made = await other.create({ namespace: '_', swagger: JSON.stringify(value.apidoc) })
          expect(made).toEqual(value)
        }
        expect(await other.call('getApi')).toEqual(await one.call('getApi'))
        for (const { base, path, verb } of operations) {
          await one.call('deleteApi', { basepath: base, relpath: path, operation: verb })
        }
        expect(await one.call('getApi')).toEqual({ apis: [] })
      }),
      { numRuns: 60 },
    )
  })
})
