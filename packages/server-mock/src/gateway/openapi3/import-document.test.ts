import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../entity/json-object.js'
import { ApiFault } from '../api-fault.js'
import { apidocFor } from '../gateway-fixture.js'
import { checkDocument } from '../check-document.js'
import { openManagement } from '../management-fixture.js'
import { segmentsOf } from '../path-table.js'
import { openApi3Of } from './export-document.js'
import { swaggerOf } from './import-document.js'
import { action, pets, routesOf } from './pets-fixture.js'

describe('a document of OpenAPI 3', () => {
  test('is kept as the Swagger document that clients know', () => {
    const swagger = swaggerOf(pets)
    checkDocument(swagger)
    expect(swagger).toMatchObject({
      swagger: '2.0',
      host: 'api.example.com',
      basePath: '/pets/v2',
      schemes: ['https'],
      info: { title: 'Pets' },
      security: [{ staff: ['read'] }, { key: [] }],
      securityDefinitions: {
        staff: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          'x-jwt': { openid_configuration: 'https://i/.well-known/openid-configuration', audience: 'p' },
        },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
      definitions: {
        Pet: {
          discriminator: 'kind',
          properties: { name: { type: 'string', 'x-nullable': true }, $ref: { type: 'string' }, owner: {} },
        },
      },
      parameters: { limit: { name: 'limit', in: 'query', type: 'integer', maximum: 100 } },
      paths: {
        '/': {
          parameters: [{ name: 'tenant', in: 'header', type: 'string' }],
          get: {
            operationId: 'list',
            produces: ['application/json'],
            parameters: [
              { name: 'tags', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
              { name: 'ids', in: 'query', type: 'array', items: { type: 'integer' } },
              { $ref: '#/parameters/limit' },
            ],
            responses: {
              200: {
                description: 'Pets',
                schema: { type: 'array', items: { $ref: '#/definitions/Pet' } },
                headers: { 'X-Count': { type: 'integer' } },
              },
            },
            'x-openwhisk': action,
          },
          post: {
            operationId: 'post',
            consumes: ['application/json', 'application/xml'],
            parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Pet' } }],
          },
        },
        '/{id}': {
          put: {
            consumes: ['multipart/form-data'],
            parameters: [
              { name: 'id', in: 'path', required: true, type: 'string', format: 'uuid' },
              { name: 'name', in: 'formData', type: 'string', required: true },
              { name: 'photo', in: 'formData', type: 'file' },
            ],
          },
        },
      },
      'x-gateway-rate-limit': [{ rate: 100 }],
    })
    expect(Object.keys(swagger['securityDefinitions'] as JsonObject)).toEqual(['staff', 'key'])
  })

  test('comes out as it went in, and so does one of 3.1', () => {
    expect(openApi3Of(swaggerOf(pets))).toEqual(pets)
    const later = {
      ...pets,
      openapi: '3.1.0',
      jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
      webhooks: { changed: { post: { responses: {} } } },
      components: {
        ...(pets['components'] as JsonObject),
        schemas: { Pet: { type: ['object', 'null'], properties: { a: { const: 1 }, b: true }, examples: [{}] } },
      },
    }
    expect(openApi3Of(swaggerOf(later))).toEqual(later)
  })

  test('is found under its base path, with all its rules', () => {
    const table = routesOf(swaggerOf(pets))
    const list = table.find(segmentsOf('/pets/v2'))
    expect([list?.cors, list?.allow]).toEqual(['gateway', 'GET, POST, HEAD, OPTIONS'])
    expect(list?.byMethod.get('GET')).toMatchObject({ target: { namespace: 'guest', actionName: 'pets.http' } })
    expect(list?.byMethod.get('GET')?.demands).toHaveLength(2)
    expect(list?.byMethod.get('POST')?.demands).toHaveLength(1)
    expect(list?.byMethod.get('POST')?.limits).toHaveLength(1)
    expect(table.find(['pets', 'v2', 'any'])?.byMethod.has('PUT')).toBe(true)
  })

  test('lets everybody in where it asks for nothing, although it does elsewhere', () => {
    const some = { ...pets, security: undefined }
    const swagger = swaggerOf(some)
    const set = routesOf(swagger).find(segmentsOf('/pets/v2'))
    expect(['GET', 'POST'].map((method) => set?.byMethod.get(method)?.demands.length)).toEqual([0, 1])
    expect(openApi3Of(swagger)).toEqual(JSON.parse(JSON.stringify(some)))
  })

  const over = (fields: object): JsonObject => ({ ...pets, ...fields })
  const withPath = (path: string, item: unknown): JsonObject => over({ paths: { [path]: item } })
  const withScheme = (scheme: unknown, security: unknown = [{ s: [] }]): JsonObject =>
    over({ components: { securitySchemes: { s: scheme } }, security, paths: {} })
  const op = { operationId: 'a', responses: {} }
  test.each<readonly [JsonObject, string]>([
    [over({ openapi: '4.0.0' }), 'openapi: "4.0.0" is not taken; write 3.0.3 or 3.1.0 and what belongs to it.'],
    [over({ openapi: 3 }), 'openapi: 3 is not taken; write 3.0.3 or 3.1.0 and what belongs to it.'],
    [over({ info: undefined }), 'info: is no object; add it.'],
    [over({ paths: [] }), 'paths: is no object; add it.'],
    [over({ servers: {} }), 'servers: is no list; make it one of objects with a url.'],
    [over({ servers: [{}] }), 'servers[0]: has no url; add one such as /base/path.'],
    [over({ servers: [{ url: 'https://{x}/a' }] }), "servers[0].variables: has no default for 'x' of the url; add it."],
    [
      over({ servers: [{ url: 'v1' }] }),
      "servers[0].url: 'v1' does not begin with / or https://; the gateway has to know the base path.",
    ],
    [
      over({ servers: [{ url: '/v1' }, { url: 'https://h/v2' }] }),
      "servers[1].url: '/v2' is not '/v1' of servers[0], and an API has one base path; take one of the servers out.",
    ],
    [withPath('p', {}), "paths.p: does not begin with '/'; let it."],
    [withPath('/p', 7), 'paths./p: is no object; write its operations into it.'],
    [withPath('/p', { $ref: './other.yaml' }), 'paths./p.$ref: is not followed; write the operations here.'],
    [
      withPath('/p', { servers: [{ url: '/x' }] }),
      'paths./p.servers: cannot be other than those of the API; take it out or make another API of this part.',
    ],
    [withPath('/p', { GET: op }), "paths./p.GET: is no method; write 'get'."],
    [withPath('/p', { trace: op }), 'paths./p.trace: is a method that is not served; take it out.'],
    [withPath('/p', { get: [] }), 'paths./p.get: is no object; write an operation or take it out.'],
    [
      withPath('/p', { get: { ...op, servers: [] } }),
      'paths./p.get.servers: cannot be other than those of the API; take it out or make another API of this part.',
    ],
    [
      withPath('/p', { get: op, put: op }),
      'paths./p.put.operationId: is that of paths./p.get, too; give each its own.',
    ],
    [
      withPath('/a{b}', { get: op }),
      "paths./a{b}: 'a{b}' is not one parameter; the gateway takes parameters that are whole segments, such as /{name}/.",
    ],
    [
      withPath('/p', { get: { ...op, parameters: [{ $ref: 'common.yaml#/x' }] } }),
      "paths./p.get.parameters[0].$ref: 'common.yaml#/x' leads to nothing in this document; write it into components.",
    ],
    [withPath('/p', { get: { ...op, security: {} } }), 'paths./p.get.security: is no list of objects; make it one.'],
    [
      withPath('/p', { get: { ...op, security: [{}, { other: [] }] } }),
      'paths./p.get.security[1].other: is no scheme in components.securitySchemes; define it there.',
    ],
    [
      over({ security: undefined, paths: { '/p': { get: op } } }),
      "security: is missing while components.securitySchemes has 'staff', 'key', 'unused'; name one here or in operations, or write [] to let everybody in.",
    ],
    [
      withScheme({ type: 'http', scheme: 'Bearer' }),
      'components.securitySchemes.s: tokens cannot be verified without keys; add x-jwt with jwks_uri or openid_configuration.',
    ],
    [
      withScheme({ type: 'http', scheme: 'digest' }),
      "components.securitySchemes.s: 'http digest' cannot be checked by the gateway; use apiKey in a header, or bearer, oauth2 or openIdConnect with keys.",
    ],
    [
      withScheme({ type: 'apiKey', in: 'cookie', name: 'c' }),
      "components.securitySchemes.s: 'apiKey in a cookie' cannot be checked by the gateway; use apiKey in a header, or bearer, oauth2 or openIdConnect with keys.",
    ],
    [withScheme({ $ref: '#/x' }), 'components.securitySchemes.s.$ref: is not followed; write the scheme here.'],
    [
      withScheme({ type: 'openIdConnect', openIdConnectUrl: 'ftp://x' }, []),
      "components.securitySchemes.s: 'ftp://x' is no URL for keys; it begins with https:// or http:// and holds no password.",
    ],
  ])('is refused with one reason: %#', (document, text) => {
    expect(() => swaggerOf(document)).toThrow(new ApiFault(`API creation failure: ${text}`))
  })
})

test('both exports of getApi make the same API again', async () => {
  await using one = await openManagement()
  await using other = await openManagement()
  await one.create(apidocFor({ path: '/books/{isbn}', secureKey: 's', title: 'Club' }), { responsetype: 'http' })
  await one.create(apidocFor({ verb: 'POST' }))
  await one.create({ namespace: '_', swagger: JSON.stringify(pets) })
  const all = async (from: typeof one, outputFormat: string): Promise<readonly JsonObject[]> => {
    const { apis } = await from.call('getApi', { outputFormat })
    return (apis as readonly { readonly value: { readonly apidoc: JsonObject } }[]).map(({ value }) => value.apidoc)
  }
  const exported = await all(one, 'openapi3')
  expect(exported.map(({ openapi, info }) => [openapi, (info as JsonObject)['title']])).toEqual([
    ['3.0.3', 'Club'],
    ['3.0.3', 'Pets'],
  ])
  for (const document of exported) await other.create({ namespace: '_', swagger: JSON.stringify(document) })
  expect(await all(other, 'openapi3')).toEqual(exported)
  expect(exported[1]).toEqual(pets)
  const swagger = await all(other, 'swagger')
  for (const document of swagger) await other.create({ namespace: '_', swagger: JSON.stringify(document) })
  expect(await all(other, 'swagger')).toEqual(swagger)
  expect(await all(other, 'openapi3')).toEqual(exported)
})
