import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { notFound, notFoundText, runScripted, usageHint } from '../support/scripted-run.js'
import { account, apidoc, gatewayError, management, operation, stored, told, web } from '../support/stored-api.js'

describe('create', () => {
  test('lets a path and verb run a web action', async () => {
    const args = ['api', 'create', '/b', '/p', 'get', 'h', '-n', 'My API']
    const { status, stdout, stderr, calls, bodies } = await runScripted([{ body: web }, { body: stored }], args)
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'ok: created API /b/p GET for action /_/h\nhttp://gw/b/p\n',
      stderr: '',
    })
    expect(calls).toEqual([
      'GET _/actions/h?code=false',
      `POST ${management('createApi', `${account}&responsetype=json&spaceguid=uuid`)}`,
    ])
    const { apidoc: sent } = bodies[1] as { apidoc: { action: { backendUrl: string } } }
    expect(sent.action.backendUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/web\/guest\/default\/h\.http$/)
    expect(JSON.stringify(sent).replace(sent.action.backendUrl, 'URL')).toBe(
      '{"namespace":"_","apiName":"My API","gatewayBasePath":"/b","gatewayPath":"/p","gatewayMethod":"GET","id":"API:_:/b",' +
        '"action":{"name":"h","namespace":"_","backendMethod":"GET","backendUrl":"URL","authkey":"uuid:key"}}',
    )
  })

  test('takes path parameters, secured actions in packages, and the base path / by itself', async () => {
    const secured = { ...web, annotations: [...web.annotations, { key: 'require-whisk-auth', value: 12.0 }] }
    const args = ['api', 'create', '/p/{x}', 'PATCH', '/ns/pkg/h', '--response-type', 'http']
    const { status, stdout, calls, requests } = await runScripted([{ body: secured }, { body: stored }], args)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'ok: created API /p/{x} PATCH for action /ns/pkg/h\nhttp://gw/b/p/{x}\n',
    })
    expect(calls[1]).toContain('responsetype=http&')
    const body = requests[1]?.body ?? ''
    expect(body).toContain('"gatewayBasePath":"/","gatewayPath":"/p/{x}","gatewayMethod":"PATCH","id":"API:_:/"')
    expect(body).toContain('"name":"pkg/h","namespace":"ns"')
    expect(body).toMatch(/web\/guest\/pkg\/h\.http","authkey":"uuid:key","secureKey":12}/)
    expect(body).toContain(
      '"pathParameters":[{"name":"x","in":"path","description":"Default description for \'x\'","required":true,"type":"string"}]',
    )
  })

  test('takes as a path parameter what is a segment of its own, and each once', async () => {
    const args = ['api', 'create', '/a{x}/{y}/{y}', 'get', 'h', '--response-type', 'http']
    const { requests } = await runScripted([{ body: web }, { body: stored }], args)
    const { apidoc: sent } = JSON.parse(requests[1]?.body ?? '{}') as { apidoc: { pathParameters: { name: string }[] } }
    expect(sent.pathParameters.map(({ name }) => name)).toEqual(['y'])
    const half = await runScripted([{ body: web }, { body: stored }], ['api', 'create', '/a{x}', 'get', 'h'])
    expect(half.status).toBe(0)
  })

  test('adds to an API by its name', async () => {
    const args = ['api', 'create', 'Mine', '/p', 'get', 'h']
    const { status, requests } = await runScripted([{ body: web }, { body: stored }], args)
    expect(status).toBe(0)
    expect(requests[1]?.body).toContain('"apiName":"Mine","gatewayBasePath":"Mine","gatewayPath":"/p"')
    expect(requests[1]?.body).not.toContain('"id"')
  })

  test.each([
    [['/b', 'p', 'get', 'h'], "'p' must begin with '/'."],
    [
      ['/p', 'fetch', 'h'],
      "'fetch' is not a valid API verb.  Valid values are: [GET PUT POST DELETE PATCH HEAD OPTIONS]",
    ],
    [
      ['/b/{x}', '/p', 'get', 'h'],
      "The base path '/b/{x}' cannot have parameters. Only the relative path supports path parameters.",
    ],
    [['/p/{x}', 'get', 'h'], "A response type of 'http' is required when using path parameters."],
    [['Mine', '/p', 'get', 'h', '-n', 'Other'], 'An API name can only be specified once.'],
    [['/p', 'get', '/ns'], "'/ns' is not a valid action name."],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr, calls } = await runScripted([], ['api', 'create', ...args])
    expect({ status, stdout, calls }).toEqual({ status: 1, stdout: '', calls: [] })
    expect(stderr).toBe(`error: Unable to parse api command arguments: ${message}\n${usageHint}`)
  })

  test('says of a name that is none what it is not', async () => {
    for (const name of ['a//b', '/', '/a/b/c/d']) {
      const { status, stderr } = await runScripted([], ['api', 'create', '/p', 'get', name])
      const reason = `'${name}' is not a valid action name: A valid qualified name must be specified.`
      expect([status, stderr]).toEqual([149, `error: Unable to parse api command arguments: ${reason}\n${usageHint}`])
    }
  })

  test('refuses what is no web action, or is not there', async () => {
    const args = ['api', 'create', '/p', 'get', 'h']
    const plain = await runScripted([{ body: { ...web, annotations: [] } }], args)
    const issue = `Issue 'wsk action update "/_/h" --web true' to convert the action to a web action.`
    expect(plain.status).toBe(1)
    expect(plain.stderr).toBe(`error: Action '/_/h' is not a web action. ${issue}\n${usageHint}`)
    const missing = await runScripted([notFound], args)
    expect(missing.status).toBe(1)
    expect(missing.stderr).toBe(`error: Unable to get action '/_/h': ${notFoundText}\n${usageHint}`)
  })

  test('tells what the gateway answers', async () => {
    const args = ['api', 'create', '/p', 'get', 'h']
    const failed = await runScripted([{ body: web }, gatewayError], args)
    expect([failed.status, failed.stderr]).toEqual([1, `error: Unable to create API: ${told}\n`])
    const empty = await runScripted([{ body: web }, { body: {} }], args)
    const internal = 'Internal error. Missing apidoc stanza in API configuration'
    expect([empty.status, empty.stderr]).toEqual([1, `error: Unable to create API: ${internal}\n`])
    const { operationId: _, ...nameless } = operation('h', 'http://x')
    const incomplete = { ...stored, apidoc: { ...apidoc, paths: { '/p': { get: nameless } } } }
    const broken = await runScripted([{ body: web }, { body: incomplete }], args)
    const field = 'Missing operationId field in API configuration for operation get'
    expect([broken.status, broken.stderr]).toEqual([1, `error: Unable to create API: ${field}\n`])
  })

  test('counts its arguments', async () => {
    const requirement =
      'Specify a swagger file or specify an API base path with an API path, an API verb, and an action name.'
    const few = await runScripted([], ['api', 'create', '/p', 'get'])
    expect([few.status, few.stderr]).toEqual([1, `error: Invalid argument(s). ${requirement}\n${usageHint}`])
    const many = await runScripted([], ['api', 'create', '/b', '/p', 'get', 'h', 'x'])
    expect(many.stderr).toBe(`error: Invalid argument(s): x. ${requirement}\n${usageHint}`)
  })
})

describe('create from a file', () => {
  const text = JSON.stringify(apidoc)
  const plain = { ...apidoc, paths: { ...apidoc.paths, '/q': { put: { responses: {} } } } }
  const pairs =
    'ok: created API /b/p get for action /guest/h\nhttp://gw/b/p\n' +
    'ok: created API /b/p post for action /guest/pkg/other\nhttp://gw/b/p\n' +
    'ok: created API /b/q put\nhttp://gw/b/q\n'

  test('sends the text of JSON as it is, and tells every operation', async () => {
    const { status, stdout, calls, bodies } = await runScripted(
      [{ body: { ...stored, apidoc: plain } }],
      ['api', 'create', '-c', 'api.json'],
      { prepare: (home) => home.write('api.json', text) },
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: pairs })
    expect(calls).toEqual([`POST ${management('createApi', `${account}&responsetype=json&spaceguid=uuid`)}`])
    expect(bodies).toEqual([{ apidoc: { namespace: '_', swagger: text } }])
  })

  test.each(['api.yaml', 'api.yml'])('reads %s as YAML', async (file) => {
    const yaml = 'swagger: "2.0"\nbasePath: /b\ninfo: {title: My API, version: 1.0.0}\npaths: {}\n'
    const { status, bodies } = await runScripted([{ body: stored }], ['api', 'create', '--config-file', file], {
      prepare: (home) => home.write(file, yaml),
    })
    const swagger = '{"swagger":"2.0","basePath":"/b","info":{"title":"My API","version":"1.0.0"},"paths":{}}'
    expect([status, bodies]).toEqual([0, [{ apidoc: { namespace: '_', swagger } }]])
  })

  test('leaves OpenAPI 3 to the server', async () => {
    const yaml = 'openapi: 3.1.0\ninfo: {title: My API, version: 1.0.0}\npaths: {}\n'
    const { status, bodies } = await runScripted([{ body: stored }], ['api', 'create', '-c', 'api.yaml'], {
      prepare: (home) => home.write('api.yaml', yaml),
    })
    const swagger = '{"openapi":"3.1.0","info":{"title":"My API","version":"1.0.0"},"paths":{}}'
    expect([status, bodies]).toEqual([0, [{ apidoc: { namespace: '_', swagger } }]])
  })

  test.each([
    ['api.json', '{"openapi":"3.0.3"}', 1, 'OpenAPI file is invalid (missing info or paths fields)'],
    ['api.json', '{', 1, "Error parsing swagger file 'api.json': unexpected end of JSON input"],
    ['api.json', '{}', 1, 'Swagger file is invalid (missing basePath, info, paths, or swagger fields)'],
    [
      'api.json',
      JSON.stringify({ ...apidoc, basePath: 'b' }),
      1,
      'Swagger file basePath must start with a leading slash (/)',
    ],
    [
      'other.json',
      '{}',
      2,
      "Error reading swagger file 'api.json': File 'api.json' is not a valid file or it does not exist",
    ],
  ])('refuses %s with %s', async (...[file, content, code, message]) => {
    const { status, stderr, calls } = await runScripted([], ['api', 'create', '-c', 'api.json'], {
      prepare: (home) => home.write(file, content),
    })
    expect({ status, calls }).toEqual({ status: code, calls: [] })
    expect(stderr).toBe(`error: Unable to parse swagger file: ${message}\n${usageHint}`)
  })

  test.each([
    ['api.json/x', 'not a directory'],
    ['circle', 'too many levels of symbolic links'],
    ['x'.repeat(300), 'file name too long'],
  ])('refuses %s, which cannot be reached', async (file, reason) => {
    const { status, stderr, calls } = await runScripted([], ['api', 'create', '-c', file], {
      prepare: async (home) => {
        await home.write('api.json', '{}')
        await symlink('circle', join(home.folder, 'circle'))
      },
    })
    expect({ status, calls }).toEqual({ status: 2, calls: [] })
    expect(stderr).toBe(
      `error: Unable to parse swagger file: Error reading swagger file '${file}': Cannot access file '${file}': stat ${file}: ${reason}\n${usageHint}`,
    )
  })

  test('refuses broken YAML', async () => {
    const { status, stderr } = await runScripted([], ['api', 'create', '-c', 'api.yaml'], {
      prepare: (home) => home.write('api.yaml', 'a: [1'),
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^error: Unable to parse swagger file: Unable to parse YAML configuration file: .+\nRun /)
  })
})
