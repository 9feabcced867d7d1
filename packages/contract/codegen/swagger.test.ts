import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { apiSwagger, infoSwagger } from './swagger.ts'
import { swaggerSchema } from './swagger-schema.ts'

const document = readDocument(new URL('../openapi.yaml', import.meta.url))

describe('a schema', () => {
  test.each([
    [{ $ref: '#/components/schemas/Action' }, { $ref: '#/definitions/Action' }],
    [{ const: 'pong' }, { enum: ['pong'] }],
    [{ type: ['string', 'null'] }, { type: 'string', 'x-nullable': true }],
    [{ type: ['object', 'array', 'null'] }, { 'x-nullable': true }],
    [{ type: ['string', 'number'] }, {}],
    [
      { type: 'integer', exclusiveMinimum: 0 },
      { type: 'integer', minimum: 0, exclusiveMinimum: true },
    ],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'string', 'x-nullable': true }],
    [
      { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      { allOf: [{ $ref: '#/definitions/A' }], 'x-nullable': true },
    ],
    [{ oneOf: [{ type: 'string' }, { const: 1 }] }, { 'x-oneOf': [{ type: 'string' }, { enum: [1] }] }],
    [
      { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'string' }, { type: 'null' }] },
      { 'x-anyOf': [{ $ref: '#/definitions/A' }, { type: 'string' }], 'x-nullable': true },
    ],
    [{ oneOf: [] }, {}],
    [{ examples: [1, 2] }, { example: 1 }],
    [
      { type: 'array', items: { const: 1 } },
      { type: 'array', items: { enum: [1] } },
    ],
    [{ properties: { a: { const: 1 } } }, { properties: { a: { enum: [1] } } }],
    [{ additionalProperties: { const: 1 } }, { additionalProperties: { enum: [1] } }],
    [{ additionalProperties: false }, { additionalProperties: false }],
    [true, {}],
  ])('%j becomes %j', (schema, expected) => {
    expect(swaggerSchema(schema)).toEqual(expected)
  })

  test('says nothing that OpenAPI 2.0 has no word for', () => {
    const unknown = [
      '$defs',
      'if',
      'then',
      'not',
      'propertyNames',
      'patternProperties',
      'prefixItems',
      'const',
      'oneOf',
    ]
    const leaf = fc.record({ type: fc.constantFrom('string', 'object', ['string', 'null']), const: fc.integer() })
    const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ oneOf: fc.array(tie('schema'), { maxLength: 2 }), not: tie('schema') }),
        fc.record({ items: tie('schema'), if: tie('schema'), properties: fc.record({ a: tie('schema') }) }),
      ),
    }))
    fc.assert(
      fc.property(schema, (given) => {
        const text = JSON.stringify(swaggerSchema(given))
        for (const word of unknown) expect(text).not.toContain(`"${word}":`)
      }),
    )
  })
})

describe.each([
  ['the API', apiSwagger],
  ['the information', infoSwagger],
])('the document of %s', (_, make) => {
  const text = make(document)

  test('names nothing that it does not hold', () => {
    const whole = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, unknown>>>>
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/(\w+)\/(\w+)"/g)) {
      expect(whole[kind]).toHaveProperty(name)
    }
    for (const name of Object.keys(whole['definitions'] ?? {})) expect(text).toContain(`"#/definitions/${name}"`)
    expect(text).not.toContain('#/components/')
  })

  test('gives each parameter a type of its own', () => {
    const whole = JSON.parse(text) as { readonly parameters: Readonly<Record<string, { readonly type?: string }>> }
    for (const { type } of Object.values(whole.parameters)) expect(type).toMatch(/^(string|integer|boolean)$/)
  })
})

describe('the document of the API', () => {
  const { paths, parameters, definitions } = JSON.parse(apiSwagger(document)) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly in: string }>>
    readonly definitions: Readonly<Record<string, unknown>>
  }
  interface Described {
    readonly parameters: readonly { readonly name?: string; readonly $ref?: string }[]
    readonly responses: Readonly<Record<string, { readonly schema?: unknown }>>
  }

  test.each([
    ['actions', 'ActionMeta'],
    ['actions/{packageName}/', 'ActionMeta'],
    ['triggers', 'TriggerMeta'],
    ['rules', 'RuleMeta'],
    ['packages', 'PackageMeta'],
    ['activations', 'ActivationBrief'],
  ])('says that a list of %s is one of %s', (collection, element) => {
    const schema = paths[`/namespaces/{namespace}/${collection}`]?.['get']?.responses['200']?.schema
    expect(schema).toEqual({ type: 'array', maxItems: 200, items: { $ref: `#/definitions/${element}` } })
  })

  test('names what an invocation may give', () => {
    const schema = paths['/namespaces/{namespace}/actions/{actionName}']?.['post']?.responses['200']?.schema
    expect(schema).toEqual({ 'x-anyOf': [{ $ref: '#/definitions/Activation' }, { $ref: '#/definitions/JsonValue' }] })
  })

  test('defines what clients of the platform know by name', () => {
    const names = ['ActionMeta', 'RuleMeta', 'TriggerMeta', 'PackageBinding', 'ActivationBrief']
    for (const name of names) expect(definitions).toHaveProperty(name)
  })

  test('has a parameter for each name in a path, and calls that of activations activationid', () => {
    for (const [path, operations] of Object.entries(paths)) {
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).toSorted()
      for (const operation of Object.values(operations)) {
        const given = operation.parameters.map(({ $ref = '' }) => parameters[$ref.split('/').at(-1) ?? ''])
        const inPath = given.flatMap((each) => (each?.in === 'path' ? [each.name] : []))
        expect([path, inPath.toSorted()]).toEqual([path, names])
      }
    }
    expect(paths).toHaveProperty(['/namespaces/{namespace}/activations/{activationid}/result', 'get'])
  })
})
