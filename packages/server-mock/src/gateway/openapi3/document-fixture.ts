import fc from 'fast-check'
import type { JsonObject } from '../../entity/json-object.js'
import { action } from './pets-fixture.js'

/** JSON that means nothing to the gateway. */
const anything = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null)
const scalar = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'integer', format: 'int64', minimum: 1 },
  { type: 'boolean', default: true },
  { type: 'string', enum: ['a', 'b'] },
)
const list = scalar.map((items) => ({ type: 'array', items }))
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const compact = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject
const path = fc.constantFrom('/', '/books', '/books/{isbn}', '/a.b', '/ü/x', '/{a}/{b}', '/__proto__')
const verb = fc.constantFrom('get', 'put', 'post', 'delete', 'patch', 'head', 'options')
const mediaType = fc.constantFrom(
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
)

const schema3 = fc.oneof(
  scalar,
  list,
  fc.constant({ $ref: '#/components/schemas/Book' }),
  fc.record({ type: fc.constant('object'), properties: fc.dictionary(fc.constantFrom('a', '$ref', 'items'), scalar) }),
  fc.record({ oneOf: fc.array(scalar, { maxLength: 2 }), nullable: fc.boolean() }),
  anything,
)
const content3 = fc.dictionary(mediaType, fc.record({ schema: schema3, example: optional(anything) }), { maxKeys: 2 })
const operation3 = fc.record({
  summary: optional(fc.string()),
  deprecated: optional(fc.boolean()),
  security: fc.constantFrom(undefined, [], [{ key: [] }], [{ token: ['read'] }, {}]),
  parameters: optional(
    fc.array(
      fc.record({
        name: fc.string(),
        in: fc.constantFrom('query', 'header', 'cookie'),
        required: optional(fc.boolean()),
        style: optional(fc.constantFrom('form', 'spaceDelimited', 'deepObject')),
        explode: optional(fc.boolean()),
        schema: optional(schema3),
        content: optional(content3),
      }),
      { maxLength: 3 },
    ),
  ),
  requestBody: optional(fc.record({ required: optional(fc.boolean()), content: content3 })),
  responses: optional(
    fc.dictionary(
      fc.constantFrom('200', 'default', '4XX', 'x-note'),
      fc.record({ description: fc.string(), content: optional(content3), links: optional(anything) }),
    ),
  ),
  callbacks: optional(anything),
  'x-openwhisk': fc.constant(action),
  'x-own': optional(anything),
  'x-openapi-3': optional(anything),
})
const pathParameters = (name: string) =>
  [...name.matchAll(/\{([^{}]+)\}/g)].map(([, each = '']) => ({
    name: each,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
const item3 = (name: string) =>
  fc
    .record({
      operations: fc.dictionary(verb, operation3, { maxKeys: 3 }),
      description: optional(fc.string()),
      'x-item': optional(anything),
    })
    .map(({ operations, ...rest }) => [name, { ...rest, parameters: pathParameters(name), ...operations }] as const)
/** Documents of OpenAPI 3 that can be imported. */
export const document3 = fc
  .record({
    openapi: fc.constantFrom('3.0.0', '3.0.3', '3.1.0', '3.1.1'),
    info: fc.record({ title: fc.string(), version: fc.string(), summary: optional(fc.string()) }),
    servers: optional(
      fc.constantFrom(
        [],
        [{ url: '/' }],
        [{ url: '/v1/' }],
        [{ url: 'http://h:8080/v1', description: 'one' }, { url: '/v1' }],
      ),
    ),
    externalDocs: optional(anything),
    security: fc.constantFrom([], [{ key: [] }]),
    items: fc.uniqueArray(path.chain(item3), { selector: ([name]) => name, maxLength: 3 }),
    schemas: optional(fc.dictionary(fc.constantFrom('Book', '__proto__'), schema3)),
    webhooks: optional(anything),
    'x-root': optional(anything),
  })
  .map(({ items, schemas, ...rest }) =>
    compact({
      ...rest,
      paths: Object.fromEntries(items),
      components: {
        schemas,
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          token: { type: 'http', scheme: 'bearer', 'x-jwt': { jwks_uri: 'https://h/keys' } },
        },
      },
    }),
  )

const parameter2 = fc.oneof(
  fc
    .record({
      name: fc.string(),
      in: fc.constantFrom('query', 'header', 'formData'),
      required: optional(fc.boolean()),
      collectionFormat: optional(fc.constantFrom('csv', 'multi', 'ssv', 'pipes', 'tsv')),
      schema: fc.oneof(scalar, list),
    })
    .map(({ schema, ...rest }) => ({ ...rest, ...schema })),
  fc.record({
    name: fc.constant('body'),
    in: fc.constant('body'),
    required: optional(fc.boolean()),
    schema: fc.oneof(scalar, fc.constant({ $ref: '#/definitions/Book' })),
  }),
)
const operation2 = fc.record({
  operationId: optional(fc.constantFrom('one', 'two')),
  summary: optional(fc.string()),
  consumes: optional(fc.array(mediaType, { maxLength: 2 })),
  produces: optional(fc.array(mediaType, { maxLength: 2 })),
  schemes: optional(fc.constant(['https'])),
  security: optional(fc.constantFrom([], [{ basic: [] }], [{ oauth: ['read'] }])),
  parameters: optional(fc.array(parameter2, { maxLength: 3 })),
  responses: optional(
    fc.dictionary(
      fc.constantFrom('200', 'default'),
      fc.record({
        description: fc.string(),
        schema: optional(scalar),
        examples: optional(fc.dictionary(mediaType, anything)),
      }),
      { minKeys: 1 },
    ),
  ),
  'x-openwhisk': fc.constant(action),
})
/** Documents of Swagger 2.0 that can be imported. */
export const document2 = fc
  .record({
    host: optional(fc.constant('h:1')),
    schemes: optional(fc.constantFrom(['http'], ['https', 'http'], [])),
    basePath: fc.constantFrom('/', '/a', '/a/b', '/a/'),
    consumes: optional(fc.array(mediaType, { maxLength: 2 })),
    items: fc.uniqueArray(fc.tuple(path, verb, operation2), { selector: ([name]) => name, maxLength: 3 }),
    definitions: optional(
      fc.constant({
        Book: { type: 'object', properties: { of: { $ref: '#/definitions/Book' } }, discriminator: 'kind' },
      }),
    ),
    securityDefinitions: optional(
      fc.constantFrom(
        {
          basic: { type: 'basic' },
          oauth: {
            type: 'oauth2',
            flow: 'accessCode',
            authorizationUrl: 'https://h',
            tokenUrl: 'https://h',
            scopes: { read: 'r' },
          },
        },
        {
          basic: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-jwt': { jwks_uri: 'https://h' } },
          oauth: { type: 'oauth2', 'x-provider': 'google' },
        },
      ),
    ),
  })
  .map(({ items, ...rest }) => {
    const taken = new Set<unknown>()
    const paths = items.map(([name, method, { operationId, ...operation }]) => {
      const id = taken.has(operationId) ? undefined : operationId
      taken.add(id)
      const security = rest.securityDefinitions === undefined ? { security: undefined } : {}
      const parameters = [
        ...pathParameters(name).map(({ schema, ...each }) => ({ ...each, ...schema })),
        ...(operation.parameters ?? []),
      ]
      return [name, { [method]: { ...operation, operationId: id, parameters, ...security } }] as const
    })
    return compact({ swagger: '2.0', info: { title: 't', version: '1' }, ...rest, paths: Object.fromEntries(paths) })
  })
