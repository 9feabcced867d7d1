import { describe, expect, test } from 'vitest'
import { openApi3Of } from './export-document.js'

describe('a document of Swagger 2.0 in OpenAPI 3', () => {
  const swagger = {
    swagger: '2.0',
    info: { title: 'Books', version: '1' },
    host: 'h:8080',
    basePath: '/b',
    schemes: ['http', 'https'],
    consumes: ['application/json'],
    produces: ['text/plain'],
    parameters: {
      page: { name: 'page', in: 'query', type: 'integer', maximum: 9 },
      book: { in: 'body', name: 'book', schema: { $ref: '#/definitions/Book' } },
    },
    definitions: {
      Book: {
        type: 'object',
        discriminator: 'kind',
        properties: { cover: { type: 'file' }, next: { $ref: '#/definitions/Book' } },
      },
    },
    responses: { Gone: { description: 'Gone' } },
    securityDefinitions: {
      user: { type: 'basic', description: 'who' },
      app: { type: 'oauth2', flow: 'application', tokenUrl: 'https://t', scopes: { r: 'read' }, 'x-own': 1 },
      staff: { type: 'apiKey', in: 'header', name: 'authorization', 'x-jwt': { jwks_uri: 'https://k' } },
    },
    paths: {
      'x-paths': { a: 1 },
      '/p': {
        parameters: [{ $ref: '#/parameters/page' }],
        get: {
          schemes: ['https'],
          parameters: [
            { name: 'csv', in: 'query', type: 'array', items: { type: 'string' } },
            { name: 'pipes', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' },
            { name: 'multi', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
            { name: 'X-A', in: 'header' },
          ],
          responses: {
            200: {
              description: 'ok',
              schema: { type: 'string' },
              headers: { 'X-B': { type: 'integer', description: 'b' } },
            },
            410: { $ref: '#/responses/Gone' },
          },
          security: [{ app: ['r'] }],
        },
        put: { parameters: [{ $ref: '#/parameters/book' }] },
        post: {
          consumes: ['multipart/form-data'],
          produces: ['application/xml'],
          parameters: [
            { name: 'f', in: 'formData', type: 'file', required: true },
            { name: 'n', in: 'formData', type: 'integer' },
          ],
          responses: {
            default: { description: 'made', schema: { type: 'string' }, examples: { 'application/json': 1 } },
          },
        },
      },
    },
    'x-ibm-configuration': { cors: { enabled: true } },
  }

  test('says the same', () => {
    const text = { type: 'string' }
    const texts = { type: 'array', items: text }
    const book = { $ref: '#/components/schemas/Book' }
    expect(openApi3Of(swagger)).toEqual({
      openapi: '3.0.3',
      info: swagger.info,
      servers: [{ url: 'http://h:8080/b' }, { url: 'https://h:8080/b' }],
      security: [{ user: [], app: [], staff: [] }],
      paths: {
        'x-paths': { a: 1 },
        '/p': {
          parameters: [{ $ref: '#/components/parameters/page' }],
          get: {
            parameters: [
              { name: 'csv', in: 'query', style: 'form', explode: false, schema: texts },
              { name: 'pipes', in: 'query', style: 'pipeDelimited', explode: false, schema: texts },
              { name: 'multi', in: 'query', schema: texts },
              { name: 'X-A', in: 'header', schema: text },
            ],
            responses: {
              200: {
                description: 'ok',
                headers: { 'X-B': { description: 'b', schema: { type: 'integer' } } },
                content: { 'text/plain': { schema: text } },
              },
              410: { $ref: '#/components/responses/Gone' },
            },
            security: [{ app: ['r'] }],
          },
          put: {
            requestBody: { content: { 'application/json': { schema: book } } },
            responses: { default: { description: 'Default response' } },
          },
          post: {
            requestBody: {
              content: {
                'multipart/form-data': {
                  schema: {
                    type: 'object',
                    properties: { f: { type: 'string', format: 'binary' }, n: { type: 'integer' } },
                    required: ['f'],
                  },
                },
              },
            },
            responses: {
              default: {
                description: 'made',
                content: { 'application/xml': { schema: text }, 'application/json': { schema: text, example: 1 } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Book: {
            type: 'object',
            discriminator: { propertyName: 'kind' },
            properties: { cover: { type: 'string', format: 'binary' }, next: book },
          },
        },
        parameters: { page: { name: 'page', in: 'query', schema: { type: 'integer', maximum: 9 } } },
        responses: { Gone: { description: 'Gone' } },
        securitySchemes: {
          user: { type: 'http', scheme: 'basic', description: 'who' },
          app: {
            type: 'oauth2',
            flows: { clientCredentials: { tokenUrl: 'https://t', scopes: { r: 'read' } } },
            'x-own': 1,
          },
          staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', 'x-jwt': { jwks_uri: 'https://k' } },
        },
      },
      'x-ibm-configuration': { cors: { enabled: true } },
    })
  })
})
