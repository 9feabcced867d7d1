import type { JsonObject } from '../../entity/json-object.js'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { compileRoutes } from '../compile-routes.js'
import { KnownKeys } from '../tokens/known-keys.js'

const url = 'https://host/api/v1/web/guest/shop/pets.http'
/** What an operation runs. */
export const action = { url, namespace: 'guest', package: 'shop', action: 'pets' }

/** Most of what a document of OpenAPI 3 can say. */
export const pets: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Pets', version: '2.1.0', license: { name: 'MIT' } },
  servers: [
    { url: 'https://{stage}.example.com/pets/v2', variables: { stage: { default: 'api', enum: ['api', 'test'] } } },
    { url: '/pets/v2/' },
  ],
  tags: [{ name: 'pets' }],
  security: [{ staff: ['read'] }, { key: [] }],
  paths: {
    '/': {
      summary: 'All of them',
      parameters: [{ name: 'tenant', in: 'header', schema: { type: 'string' } }],
      get: {
        operationId: 'list',
        tags: ['pets'],
        parameters: [
          { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          {
            name: 'ids',
            in: 'query',
            style: 'form',
            explode: false,
            schema: { type: 'array', items: { type: 'integer' } },
          },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          200: {
            description: 'Pets',
            headers: { 'X-Count': { schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Pet' } } } },
          },
          '4XX': { $ref: '#/components/responses/Error' },
        },
        callbacks: { onChange: {} },
        'x-openwhisk': action,
      },
      post: {
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Pet' } },
            'application/xml': { schema: { $ref: '#/components/schemas/Pet' } },
          },
        },
        responses: { 201: { description: 'Made' } },
        security: [{ staff: ['write'] }],
        'x-openwhisk': action,
      },
    },
    '/{id}': {
      put: {
        operationId: 'replace',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: { name: { type: 'string' }, photo: { type: 'string', format: 'binary' } },
                required: ['name'],
              },
            },
          },
        },
        responses: { default: { description: 'Done' } },
        'x-openwhisk': action,
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        discriminator: { propertyName: 'kind' },
        properties: {
          name: { type: 'string', nullable: true },
          kind: { type: 'string' },
          $ref: { type: 'string' },
          owner: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'string' }] },
        },
        additionalProperties: { type: 'number' },
      },
    },
    parameters: { limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } } },
    responses: { Error: { description: 'Wrong', content: { 'application/json': { schema: { type: 'object' } } } } },
    securitySchemes: {
      staff: {
        type: 'openIdConnect',
        openIdConnectUrl: 'https://i/.well-known/openid-configuration',
        'x-jwt': { audience: 'p' },
      },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      unused: { type: 'mutualTLS' },
    },
  },
  'x-gateway-rate-limit': [{ unit: 'minute', units: 1, rate: 100 }],
  'x-ibm-configuration': { cors: { enabled: true } },
}

export const routesOf = (document: JsonObject) =>
  compileRoutes(
    { apis: [{ document, revision: '1' }], subscriptions: [] },
    { tokens: new KnownKeys({ clock: systemClock, log: silentLogger, keyServers: 'public' }), clock: systemClock },
  )
