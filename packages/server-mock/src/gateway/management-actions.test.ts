import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../entity/json-object.js'
import { apidocFor } from './gateway-fixture.js'
import { openManagement } from './management-fixture.js'

const without = (object: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([each]) => each !== key))

describe('createApi', () => {
  test('makes the document of rest-api 25 and says where it is served', async () => {
    await using management = await openManagement()
    const created = await management.create(apidocFor({ title: 'Book Club', secureKey: 'se"cret' }))
    const url = 'https://api.example.com/api/v1/web/guest/library/list.json'
    expect(created).toEqual({
      namespace: 'Not Used',
      gwApiActivated: true,
      tenantId: 'Not Used',
      gwApiUrl: 'http://localhost:3233/api/uuid-of-guest/club',
      apidoc: {
        swagger: '2.0',
        basePath: '/club',
        info: { title: 'Book Club', version: '1.0.0' },
        paths: {
          '/books': {
            get: {
              operationId: 'getBooks',
              'x-openwhisk': { url, namespace: 'guest', package: 'library', action: 'list' },
              responses: { default: { description: 'Default response' } },
            },
          },
        },
        'x-ibm-configuration': {
          assembly: {
            execute: [
              {
                'operation-switch': {
                  case: [
                    {
                      operations: ['getBooks'],
                      execute: [
                        { invoke: { 'target-url': url, verb: 'keep' } },
                        {
                          'set-variable': {
                            actions: [{ set: 'message.headers.X-Require-Whisk-Auth', value: 'se"cret' }],
                          },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
          },
          cors: { enabled: true },
        },
      },
    })
  })

  test('appends the path that was asked for to targets of .http, and keeps path parameters', async () => {
    await using management = await openManagement()
    const created = await management.create(apidocFor({ path: '/books/{isbn}', verb: 'put', action: '/guest/put' }), {
      responsetype: 'http',
      __ow_headers: { host: '10.0.0.1:8080' },
    })
    const url = 'https://api.example.com/api/v1/web/guest/default/put.http'
    expect(created['gwApiUrl']).toBe('http://10.0.0.1:8080/api/uuid-of-guest/club')
    expect(created).toMatchObject({
      apidoc: {
        paths: {
          '/books/{isbn}': {
            put: {
              operationId: 'putBooksIsbn',
              parameters: [
                {
                  name: 'isbn',
                  in: 'path',
                  required: true,
                  type: 'string',
                  description: "Default description for 'isbn'",
                },
              ],
              'x-openwhisk': { url, namespace: 'guest', package: '', action: 'put' },
            },
          },
        },
      },
    })
    expect(JSON.stringify(created)).toContain(JSON.stringify(`${url}$(request.path)`))
  })

  test('adds to the API that is there, by base path or by name, and replaces an operation', async () => {
    await using management = await openManagement()
    await management.create(apidocFor({ title: 'Book Club' }))
    await management.create(apidocFor({ verb: 'POST', action: '/guest/add' }))
    await management.create(apidocFor({ base: 'Book Club', path: '/members' }))
    const last = await management.create(apidocFor({ verb: 'get', action: '/guest/other' }))
    expect(last).toMatchObject({ apidoc: { info: { title: 'Book Club' } } })
    const { apidoc } = last as { apidoc: { paths: Record<string, Record<string, unknown>> } }
    expect(Object.entries(apidoc.paths).map(([path, item]) => [path, Object.keys(item).sort()])).toEqual([
      ['/books', ['get', 'post']],
      ['/members', ['get']],
    ])
    expect(JSON.stringify(apidoc).match(/"operations":/g)).toHaveLength(3)
    expect(JSON.stringify(apidoc)).toContain('/guest/default/other.json')
    expect(await management.create(apidocFor({ base: 'No Club' }))).toEqual({
      error: "API creation failure: API 'No Club' does not exist.",
    })
  })

  test('gives operations different ids although their paths have the same words', async () => {
    await using management = await openManagement()
    await management.create(apidocFor({ path: '/a/b' }))
    const created = await management.create(apidocFor({ path: '/a.b', action: '/guest/dot' }))
    expect(JSON.stringify(created)).toContain('"operations":["getAB2"]')
  })

  test('takes the document as JSON text and never keeps the key that comes with it', async () => {
    await using management = await openManagement()
    const created = await management.create(JSON.stringify(apidocFor()))
    expect(created).toMatchObject({ gwApiActivated: true })
    const kept = JSON.stringify(await management.store.list('guest'))
    expect(kept).toContain('/guest/library/list.json')
    expect(kept).not.toContain('canary')
  })

  const action = apidocFor()['action'] as JsonObject
  const swagger = { basePath: '/b', paths: {}, info: { title: 't' } }
  const missingOfAction = ['backendMethod', 'backendUrl', 'namespace', 'name', 'authkey'] as const
  const refusals: readonly (readonly [string, unknown, JsonObject?])[] = [
    ['A valid auth key is required.', apidocFor(), { __ow_user: undefined }],
    ['apidoc is required.', undefined],
    ['apidoc is required.', ''],
    ['apidoc field cannot be parsed. Ensure it is valid JSON.', '{'],
    ['apidoc is missing the namespace field', {}],
    ['apidoc is missing the gatewayBasePath field', { namespace: '_' }],
    ['apidoc is missing the gatewayPath field', { namespace: '_', gatewayBasePath: '/b' }],
    ['apidoc is missing the gatewayMethod field', { namespace: '_', gatewayBasePath: '/b', gatewayPath: '/p' }],
    ['apidoc is missing the action field.', without(apidocFor(), 'action')],
    ...missingOfAction.map(
      (field) => [`action is missing the ${field} field.`, { ...apidocFor(), action: without(action, field) }] as const,
    ),
    [
      'swagger and gatewayBasePath are mutually exclusive and cannot be specified together.',
      { ...apidocFor(), swagger },
    ],
    ['swagger field cannot be parsed. Ensure it is valid JSON.', { namespace: '_', swagger: '{"a":' }],
    ...['basePath', 'paths', 'info'].map(
      (field) =>
        [`swagger is missing the ${field} field.`, { namespace: '_', swagger: without(swagger, field) }] as const,
    ),
    [
      'The base path (/b/{x}) cannot have parameters. Only the relative path supports path parameters.',
      apidocFor({ base: '/b/{x}' }),
    ],
    [
      "The action must use a response type of '.http' in order to receive the path parameters.",
      apidocFor({ path: '/p/{x}' }),
    ],
    [
      "The parameter 'x' defined in path '/p/{x}' does not match any of the parameters defined for the path in the swagger file.",
      apidocFor({ path: '/p/{x}', more: { pathParameters: [] } }),
      { responsetype: 'http' },
    ],
    [
      "The target-url for operationId 'op' must end in '$(request.path)' in order for actions to receive the path parameters.",
      {
        namespace: '_',
        swagger: {
          ...swagger,
          paths: { '/p/{x}': { parameters: [{ name: 'x', in: 'path' }], get: { operationId: 'op' } } },
          'x-ibm-configuration': {
            assembly: {
              execute: [
                {
                  'operation-switch': {
                    case: [{ operations: ['op'], execute: [{ invoke: { 'target-url': 'https://h/a.http' } }] }],
                  },
                },
              ],
            },
          },
        },
      },
    ],
  ]
  for (const [error, apidoc, args] of refusals) {
    test(`refuses with 502: ${error}`, async () => {
      await using management = await openManagement()
      expect(await management.create(apidoc, args)).toEqual({ error })
      expect(await management.store.list('guest')).toEqual([])
    })
  }
})

describe('getApi', () => {
  test('gives APIs by base path or name, pages through all of them, and none of others', async () => {
    await using management = await openManagement()
    for (const base of ['/c', '/a', '/b']) await management.create(apidocFor({ base, title: `Title ${base}` }))
    await management.create(apidocFor({ base: '/other' }), { __ow_user: 'other' })
    const bases = async (args: JsonObject): Promise<unknown> => {
      const { apis } = await management.call('getApi', args)
      const list = apis as readonly { readonly id: string; readonly key: string; readonly value: JsonObject }[]
      expect(list.every(({ id, key }) => id === 'Not Used' && key === 'Not Used')).toBe(true)
      return list.map(({ value }) => (value['apidoc'] as JsonObject)['basePath'])
    }
    expect(await bases({})).toEqual(['/a', '/b', '/c'])
    expect(await bases({ limit: '2', skip: '1' })).toEqual(['/b', '/c'])
    expect(await bases({ limit: 'undefined', skip: 'undefined' })).toEqual(['/a', '/b', '/c'])
    expect(await bases({ basepath: '/b' })).toEqual(['/b'])
    expect(await bases({ basepath: 'Title /c' })).toEqual(['/c'])
    expect(await bases({ apiname: 'Title /a' })).toEqual(['/a'])
    expect(await bases({ basepath: '/none', outputFormat: 'apigw' })).toEqual([])
    expect(await bases({ basepath: '/b', relpath: '/books', operation: 'GET' })).toEqual(['/b'])
    expect(await bases({ basepath: '/b', relpath: '/none' })).toEqual([])
    expect(await management.call('getApi', { outputFormat: 'wadl' })).toEqual({
      error: 'Invalid outputFormat value. Valid values are: apigw, swagger',
    })
    expect(await management.call('getApi', { __ow_user: undefined })).toEqual({ error: 'Invalid authentication.' })
  })

  test('narrows to a path and a verb', async () => {
    await using management = await openManagement()
    for (const verb of ['GET', 'POST']) await management.create(apidocFor({ verb }))
    await management.create(apidocFor({ path: '/members' }))
    const { apis } = await management.call('getApi', { basepath: '/club', relpath: '/books', operation: 'POST' })
    const text = JSON.stringify(apis)
    expect(text).toContain('postBooks')
    expect(text).not.toContain('getBooks')
    expect(text).not.toContain('/members')
  })
})

describe('deleteApi', () => {
  test('takes away a verb, a path, and with the last of them the API', async () => {
    await using management = await openManagement()
    for (const verb of ['GET', 'POST']) await management.create(apidocFor({ verb }))
    await management.create(apidocFor({ path: '/members', title: 'Club' }))
    const remove = (args: JsonObject): Promise<JsonObject> =>
      management.call('deleteApi', { basepath: '/club', ...args })
    const text = async (): Promise<string> => JSON.stringify(await management.call('getApi', { basepath: '/club' }))
    expect(await remove({ relpath: '/books', operation: 'GET' })).toEqual({})
    expect(await text()).not.toContain('getBooks')
    expect(await text()).toContain('postBooks')
    expect(await remove({ relpath: '/books' })).toEqual({})
    expect(await text()).not.toContain('postBooks')
    expect(await remove({ relpath: '/members', operation: 'get' })).toEqual({})
    expect(await text()).toBe('{"apis":[]}')
    await management.create(apidocFor({ title: 'Named' }))
    expect(await remove({ basepath: 'Named', force: 'true' })).toEqual({})
    expect(await management.store.list('guest')).toEqual([])
  })

  test('says what is not there', async () => {
    await using management = await openManagement()
    await management.create(apidocFor())
    const error = async (args: JsonObject): Promise<unknown> => (await management.call('deleteApi', args))['error']
    expect(await error({ __ow_user: undefined })).toBe('Invalid authentication.')
    expect(await error({})).toBe('basepath is required.')
    expect(await error({ basepath: '/club', operation: 'GET' })).toBe(
      'When specifying an operation, the path is required.',
    )
    expect(await error({ basepath: '/x' })).toBe("API deletion failure: API '/x' does not exist.")
    expect(await error({ basepath: '/club', __ow_user: 'other' })).toBe(
      "API deletion failure: API '/club' does not exist.",
    )
    expect(await error({ basepath: '/club', relpath: '/p' })).toBe(
      "API deletion failure: path '/p' does not exist in the API",
    )
    expect(await error({ basepath: '/club', relpath: '/books', operation: 'PUT' })).toBe(
      "API deletion failure: path '/books' with operation 'put' does not exist in the API",
    )
  })
})
