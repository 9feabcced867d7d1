import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import {
  account,
  apidoc,
  gatewayError,
  listed,
  management,
  operation,
  stored,
  told,
  web,
} from '../support/stored-api.js'

describe('get', () => {
  const withoutResponses = ({ operationId, ...rest }: object & { operationId: string }): object => ({
    operationId,
    responses: null,
    ...rest,
  })
  const { get, post } = apidoc.paths['/p']
  const shown = { ...apidoc, paths: { '/p': { get: withoutResponses(get), post: withoutResponses(post) } } }

  test('prints the document, or all that is stored', async () => {
    const { status, stdout, stderr, calls } = await runScripted([{ body: listed }], ['api', 'get', '/b c'])
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${JSON.stringify(shown, undefined, 4)}\n`,
      stderr: '',
    })
    expect(calls).toEqual([`GET ${management('getApi', `${account}&basepath=%2Fb+c&spaceguid=uuid`)}`])
    const full = await runScripted([{ body: listed }], ['api', 'get', 'My API', '--full'])
    expect(JSON.parse(full.stdout)).toEqual({ ...stored, apidoc: shown })
  })

  test('prints members in the order of the Go wsk, and those that it leaves out', async () => {
    const document = {
      schemes: ['https'],
      paths: {
        '/z': {
          put: { responses: { 9: 1, 2: 1 }, operationId: 'a' },
          get: { 'x-own': 1, operationId: 'b', responses: {} },
        },
        '/a': { parameters: [], post: 7 },
      },
      'x-ibm-configuration': { b: [{ d: 1, c: 2 }], a: 1 },
      info: { version: '1', title: 'T' },
      basePath: '/b',
      swagger: '2.0',
    }
    const value = { apidoc: document, own: 1, gwApiUrl: 'u', namespace: 'n' }
    const { stdout } = await runScripted([{ body: { apis: [{ value }] } }], ['api', 'get', '/b', '--full'])
    expect(JSON.stringify(JSON.parse(stdout))).toBe(
      '{"namespace":"n","gwApiUrl":"u","apidoc":{"swagger":"2.0","basePath":"/b","info":{"title":"T","version":"1"},' +
        '"paths":{"/a":{"post":7,"parameters":[]},"/z":{"get":{"operationId":"b","responses":{},"x-own":1},' +
        '"put":{"operationId":"a","responses":{"2":1,"9":1}}}},' +
        '"schemes":["https"],"x-ibm-configuration":{"a":1,"b":[{"c":2,"d":1}]}},"own":1}',
    )
  })

  test('asks for OpenAPI 3 and prints it as it comes', async () => {
    const document = { openapi: '3.0.3', paths: { '/p': { get: {} } } }
    const body = { apis: [{ value: { ...stored, apidoc: document } }] }
    const { stdout, calls } = await runScripted([{ body }], ['api', 'get', '/b', '--openapi', '3'])
    expect(JSON.parse(stdout)).toEqual(document)
    expect(calls).toEqual([
      `GET ${management('getApi', `${account}&basepath=%2Fb&outputFormat=openapi3&spaceguid=uuid`)}`,
    ])
    const two = await runScripted([{ body: listed }], ['api', 'get', '/b', '--openapi', '2'])
    expect(two.calls).toEqual([`GET ${management('getApi', `${account}&basepath=%2Fb&spaceguid=uuid`)}`])
    const other = await runScripted([], ['api', 'get', '/b', '--openapi', '4'])
    expect([other.status, other.calls]).toEqual([1, []])
    expect(other.stderr).toMatch(/^error: Invalid OpenAPI version: 4\n/)
  })

  test('prints YAML when asked to, and nothing else', async () => {
    const { stdout } = await runScripted([{ body: listed }], ['api', 'get', '/b', '--format', 'yaml'])
    expect(stdout).toMatch(/^basePath: \/b\ninfo:\n {2}title: My API\n/)
    const upper = await runScripted([{ body: listed }], ['api', 'get', '/b', '--format', 'YAML'])
    expect(upper.stdout).toBe(stdout)
    for (const type of ['xml', '']) {
      const other = await runScripted([], ['api', 'get', '/b', '--format', type])
      expect([other.status, other.stderr, other.calls]).toEqual([1, `error: Invalid format type: ${type}\n`, []])
    }
  })

  test('says what is not there, and what the gateway answers', async () => {
    const none = await runScripted([{ body: { apis: [] } }], ['api', 'get', 'Mine'])
    expect([none.status, none.stderr]).toEqual([1, 'error: API does not exist for basepath Mine\n'])
    const failed = await runScripted([gatewayError], ['api', 'get', '/b'])
    expect([failed.status, failed.stderr]).toEqual([1, `error: Unable to get API '/b': ${told}\n`])
    const empty = await runScripted([{ body: { apis: [{}] } }], ['api', 'get', '/b'])
    const internal = 'Internal error. Missing value stanza in API configuration response'
    expect([empty.status, empty.stderr]).toEqual([1, `error: Unable to get API '/b': ${internal}\n`])
    const few = await runScripted([], ['api', 'get'])
    expect(few.stderr).toBe(`error: Invalid argument(s). An API base path or API name is required.\n${usageHint}`)
  })
})

describe('delete', () => {
  test.each([
    [['/b'], 'deleted API /b', `${account}&basepath=%2Fb&spaceguid=uuid`],
    [['/b', '/p'], 'deleted /p from /b', `${account}&basepath=%2Fb&relpath=%2Fp&spaceguid=uuid`],
    [
      ['/b', '/p', 'get'],
      'deleted /p GET from /b',
      `${account}&basepath=%2Fb&operation=GET&relpath=%2Fp&spaceguid=uuid`,
    ],
  ])('takes %j away', async (args, text, query) => {
    const { status, stdout, calls } = await runScripted([{ body: {} }], ['api', 'delete', ...args])
    expect({ status, stdout, calls }).toEqual({
      status: 0,
      stdout: `ok: ${text}\n`,
      calls: [`DELETE ${management('deleteApi', query)}`],
    })
  })

  test('tells what the gateway answers, and counts its arguments', async () => {
    const failed = await runScripted([gatewayError], ['api', 'delete', '/b'])
    expect([failed.status, failed.stderr]).toEqual([1, `error: Unable to delete API: ${told}\n`])
    const { stderr } = await runScripted([], ['api', 'delete'])
    const requirement =
      'An API base path or API name is required.  An optional API relative path and operation may also be provided.'
    expect(stderr).toBe(`error: Invalid argument(s). ${requirement}\n${usageHint}`)
  })
})

describe('list', () => {
  const heading = 'Action              Verb  API Name  URL\n'

  test('prints a row for each operation', async () => {
    const { status, stdout, calls } = await runScripted([{ body: listed }], ['api', 'list', '-l', '5'])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        `ok: APIs\n${heading}` +
        '/guest/h             get    My API  http://gw/b/p\n' +
        '/guest/pkg/other    post    My API  http://gw/b/p\n',
    })
    expect(calls).toEqual([`GET ${management('getApi', `${account}&limit=5&skip=0&spaceguid=uuid`)}`])
  })

  test('of one API, path and verb asks for the API and picks the rest', async () => {
    const { stdout, calls } = await runScripted([{ body: listed }], ['api', 'list', 'My API', '/p', 'post'])
    expect(stdout).toBe(`ok: APIs\n${heading}/guest/pkg/other    post    My API  http://gw/b/p\n`)
    const query = `${account}&basepath=My+API&operation=POST&relpath=%2Fp&spaceguid=uuid`
    expect(calls).toEqual([`GET ${management('getApi', query)}`])
  })

  test('sorts by base path, path and verb, and shows everything of each', async () => {
    const other = { ...stored, gwApiUrl: 'http://gw/a', apidoc: { ...apidoc, basePath: '/a', info: { title: 'A' } } }
    const body = { apis: [{ value: stored }, { value: other }] }
    const { stdout } = await runScripted([{ body }], ['api', 'list', '--name-sort', '--full'])
    const entry = (...[action, name, base, verb]: readonly string[]) =>
      `Action: ${action}\n   API Name: ${name}\n   Base path: ${base}\n   Path: /p\n   Verb: ${verb}\n   URL: http://gw${base}/p\n`
    expect(stdout).toBe(
      `ok: APIs\n${entry('/guest/h', 'A', '/a', 'get')}${entry('/guest/pkg/other', 'A', '/a', 'post')}` +
        `${entry('/guest/h', 'My API', '/b', 'get')}${entry('/guest/pkg/other', 'My API', '/b', 'post')}`,
    )
  })

  test('cuts long cells, and without any API is a heading', async () => {
    const long = operation('x'.repeat(60), 'http://x')
    const body = {
      apis: [
        {
          value: { ...stored, apidoc: { ...apidoc, info: { title: 'T'.repeat(40) }, paths: { '/p': { get: long } } } },
        },
      ],
    }
    const { stdout } = await runScripted([{ body }], ['api', 'list'])
    const action = `/guest/${'x'.repeat(33)}`
    expect(stdout.split('\n')[2]).toBe(`${action}     get  ${'T'.repeat(30)}  http://gw/b/p`)
    const none = await runScripted([{ body: { apis: [] } }], ['api', 'list'])
    expect(none.stdout).toBe(`ok: APIs\n${'Action'.padEnd(30)}    Verb ${'API Name'.padStart(20)}  URL\n`)
  })

  test('keeps the status of an answer only where arguments are given', async () => {
    const all = await runScripted([notFound], ['api', 'list'])
    expect([all.status, all.stderr]).toEqual([1, `error: Unable to obtain the API list: ${notFoundText}\n`])
    expect((await runScripted([notFound], ['api', 'list', '/b'])).status).toBe(148)
    const many = await runScripted([], ['api', 'list', '/b', '/p', 'get', 'x'])
    const requirement = 'Optional parameters are: API base path (or API name), API relative path and operation.'
    expect(many.stderr).toBe(`error: Invalid argument(s): x. ${requirement}\n${usageHint}`)
  })
})

describe('whoever asks', () => {
  test('is named as the properties file has it, whatever key is used', async () => {
    const prepare = async (home: {
      read(name: string): Promise<string>
      write(name: string, text: string): Promise<string>
    }) => home.write('.wskprops', `${await home.read('.wskprops')}APIGW_ACCESS_TOKEN=my token\n`)
    const { calls } = await runScripted([{ body: listed }], ['api', 'list', '/b', '-u', 'x:y'], { prepare })
    expect(calls).toEqual([`GET ${management('getApi', 'accesstoken=my+token&basepath=%2Fb&spaceguid=uuid')}`])
  })

  test('has to have a key there', async () => {
    const { status, stderr, calls } = await runScripted([], ['api', 'list', '-u', 'x:y'], {
      prepare: async (home) => {
        const text = await home.read('.wskprops')
        await home.write('.wskprops', text.replace(/AUTH=.*\n/, ''))
      },
    })
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toMatch(/^error: Authorization key is not configured \(--auth is required\)\n(?!Run )/)
  })
})

test('--json prints the data and nothing else', async () => {
  const list = await runScripted([{ body: listed }], ['api', 'list', '--json'])
  expect(JSON.parse(list.stdout)).toEqual([stored])
  expect(list.stderr).toBe('ok: APIs\n')
  const created = await runScripted(
    [{ body: web }, { body: stored }],
    ['api', 'create', '/b', '/p', 'get', 'h', '--json'],
  )
  expect(JSON.parse(created.stdout)).toEqual(stored)
  expect(created.stderr).toBe('ok: created API /b/p GET for action /_/h\nhttp://gw/b/p\n')
  const deleted = await runScripted([{ body: {} }], ['api', 'delete', '/b', '--json'])
  expect([deleted.stdout, deleted.stderr]).toEqual(['{}\n', 'ok: deleted API /b\n'])
})
