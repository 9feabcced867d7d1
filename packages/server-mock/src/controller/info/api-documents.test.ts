import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>
}

const pathsOf = (body: unknown): Described['paths'] => (body as Described).paths

test.each(['/api-docs', '/api-docs/'])(
  '%s describes the route that says what the server is, to anybody',
  async (path) => {
    const { status, body, headers } = await api.call('GET', path, { as: 'nobody' })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json')
    expect(body).toMatchObject({ swagger: '2.0' })
    expect(Object.keys(pathsOf(body))).toEqual(['/'])
  },
)

describe.each(['/api/v1/api-docs', '/api/v1/api-docs/'])('%s', (path) => {
  test('is the API as clients know it, and asks for no credentials', async () => {
    const { status, body, headers } = await api.call('GET', path, { as: 'nobody' })
    expect(status).toBe(200)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(body).toMatchObject({
      swagger: '2.0',
      info: { title: 'OpenWhisk REST API', version: '0.1.0' },
      basePath: '/api/v1',
      securityDefinitions: { basicAuth: { type: 'basic' } },
    })
    const tags = (body as { tags: readonly { name: string }[] }).tags.map(({ name }) => name)
    expect(tags).toEqual(
      expect.arrayContaining(['Actions', 'Rules', 'Triggers', 'Activations', 'Packages', 'Namespaces', 'Limits']),
    )
  })

  test('is there for wrong credentials too', async () => {
    const headers = { Authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' }
    expect((await api.call('GET', path, { as: 'nobody', headers })).status).toBe(200)
  })
})

test.each([
  ['/namespaces', 'get', 'getAllNamespaces'],
  ['/namespaces/{namespace}/actions/{actionName}', 'put', 'updateAction'],
  ['/namespaces/{namespace}/actions/{packageName}/{actionName}', 'post', 'invokeActionInPackage'],
  ['/namespaces/{namespace}/rules/{ruleName}', 'post', 'setState'],
  ['/namespaces/{namespace}/triggers/{triggerName}', 'post', 'fireTrigger'],
  ['/namespaces/{namespace}/packages', 'get', 'getAllPackages'],
  ['/namespaces/{namespace}/activations/{activationid}/logs', 'get', 'getActivationLogs'],
  ['/namespaces/{namespace}/limits', 'get', 'getLimits'],
])('the OpenAPI 2.0 document names %s %s as %s', async (path, method, operationId) => {
  const { body } = await api.call('GET', '/api/v1/api-docs')
  expect(pathsOf(body)[path]?.[method]?.operationId).toBe(operationId)
})

test('the OpenAPI 3.1 document is served as it is written, whole', async () => {
  const { status, body } = await api.call('GET', '/api/v1/openapi.json', { as: 'nobody' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'wsk REST API' } })
  expect(pathsOf(body)).toHaveProperty(['/api/v1/openapi.json', 'get'])
})

test('who wants no JSON gets none of the documents', async () => {
  for (const path of ['/api-docs', '/api/v1/api-docs', '/api/v1/openapi.json']) {
    expect((await api.call('GET', path, { headers: { Accept: 'text/html' } })).status).toBe(406)
  }
})
