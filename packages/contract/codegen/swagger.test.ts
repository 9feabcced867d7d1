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
    [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, {}],
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
