import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type RunningServer } from '../server.js'
import { create, doc, importOver, manage, send, web } from './gateway-testing.js'
import { restOf } from './rest-testing.js'

let server: RunningServer
beforeAll(async () => {
  server = await openServer({ memory: true })
  const rest = restOf(server)
  await rest('PUT', 'actions/echo', web('function main(args) { return args }'))
  await rest('PUT', 'actions/page', web('function main() { return { html: "<p>hi</p>" } }'))
  await rest(
    'PUT',
    'actions/secured',
    web('function main() { return { in: true } }', [{ key: 'require-whisk-auth', value: 'the secret' }]),
  )
  const full =
    'function main(a) { return { statusCode: 201, headers: { "X-Own": "1", "Access-Control-Allow-Origin": "me", "Content-Type": "application/json" }, body: { path: a.__ow_path, method: a.__ow_method, forwarded: a.__ow_headers["x-forwarded-url"], body: a.__ow_body, q: a.q } } }'
  await rest('PUT', 'actions/full', web(full))
})
afterAll(() => server.close())

describe('an API behind the gateway', () => {
  test('is served where createApi says, by response type', async () => {
    const { gwApiUrl } = await create(server, doc('echo', { base: '/types' }))
    expect(gwApiUrl).toBe(`${server.url}/api/${server.auth.split(':')[0]}/types`)
    const json = await send(`${gwApiUrl}/books?a=1&b=%20x`)
    expect(json).toMatchObject({ status: 200, body: { a: '1', b: ' x', __ow_method: 'get', __ow_path: '' } })
    expect(json.headers.get('x-openwhisk-activation-id')).toMatch(/^[0-9a-f]{32}$/)
    await create(server, doc('page', { base: '/types', path: '/page' }), { responsetype: 'html' })
    const page = await send(`${gwApiUrl}/page`)
    expect([page.status, page.headers.get('content-type'), page.text]).toEqual([
      200,
      'text/html; charset=UTF-8',
      '<p>hi</p>',
    ])
    await create(server, doc('echo', { base: '/types', path: '/text' }), { responsetype: 'text' })
    expect((await send(`${gwApiUrl}/text?text=plain`)).text).toBe('plain')
  })

  test('hands on verb, body, query, and the path with its parameters', async () => {
    const { gwApiUrl } = await create(server, doc('full', { base: '/club', path: '/books/{isbn}', verb: 'put' }), {
      responsetype: 'http',
    })
    const reply = await send(`${gwApiUrl}/books/a%20b~@:,+?q=7`, 'PUT', {
      body: Uint8Array.of(0, 255, 1),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect(reply).toMatchObject({
      status: 201,
      body: {
        path: '/club/books/a%20b~@:,+',
        method: 'put',
        body: 'AP8B',
        q: '7',
        forwarded: `${gwApiUrl}/books/a%20b~@:,+?q=7`,
      },
    })
    expect(reply.headers.get('x-own')).toBe('1')
    expect((await send(`${gwApiUrl}/books/`, 'PUT')).status).toBe(404)
    expect((await send(`${gwApiUrl}/books/%zz`, 'PUT')).status).toBe(404)
  })

  test('says in its own shape what it does not serve', async () => {
    const { gwApiUrl } = await create(server, doc('echo', { base: '/shapes' }))
    const notFound = { status: 404, body: { status: 404, message: 'Error: Not found.' } }
    expect(await send(`${gwApiUrl}/none`)).toMatchObject(notFound)
    expect(await send(gwApiUrl)).toMatchObject(notFound)
    expect(await send(gwApiUrl.replace(/\/[0-9a-f-]{36}\//, '/00000000-0000-4000-8000-000000000000/'))).toMatchObject(
      notFound,
    )
    const refused = await send(`${gwApiUrl}/books`, 'DELETE')
    expect(refused).toMatchObject({
      status: 405,
      body: { status: 405, message: 'Error: Whoops. Verb not supported.' },
    })
    expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await send(`${server.url}/api/guest/club`)).toMatchObject({
      status: 404,
      body: { error: 'The requested resource could not be found.' },
    })
    expect((await send(`${server.url}/api/v1`)).status).toBe(200)
  })

  test('gets past require-whisk-auth with the secret that is in its document', async () => {
    const { gwApiUrl } = await create(server, doc('secured', { base: '/sec', secureKey: 'the secret' }))
    expect(await send(`${gwApiUrl}/books`, 'GET', { headers: { 'X-Require-Whisk-Auth': 'wrong' } })).toMatchObject({
      status: 200,
      body: { in: true },
    })
    expect((await send(`${server.url}/api/v1/web/guest/default/secured.json`)).status).toBe(401)
  })

  test('answers browsers for every origin, without credentials, or leaves CORS to the action', async () => {
    const { gwApiUrl, apidoc } = await create(server, doc('full', { base: '/cors' }), { responsetype: 'http' })
    const asked = {
      origin: 'https://evil.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'X-A, X-B',
    }
    const preflight = await send(`${gwApiUrl}/books`, 'OPTIONS', { headers: asked })
    expect([preflight.status, preflight.text]).toEqual([200, ''])
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('X-A, X-B')
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS')
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
    const origin = async (): Promise<string | null> =>
      (await send(`${gwApiUrl}/books`, 'GET', { headers: asked })).headers.get('access-control-allow-origin')
    expect(await origin()).toBe('*')
    const configured = (cors: object): object => ({
      ...apidoc,
      'x-ibm-configuration': { ...(apidoc['x-ibm-configuration'] as object), ...cors },
    })
    await create(server, { namespace: '_', swagger: configured({ cors: { enabled: false } }) })
    expect(await origin()).toBeNull()
    await create(server, { namespace: '_', swagger: configured({ cors: undefined }) })
    expect(await origin()).toContain('me')
    const options = await send(`${gwApiUrl}/books`, 'OPTIONS')
    expect([options.status, options.text, options.headers.get('allow')]).toEqual([200, '', 'GET, HEAD, OPTIONS'])
    expect(options.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('answers HEAD as GET without a body, unless it has one of its own', async () => {
    const { gwApiUrl } = await create(server, doc('full', { base: '/heads' }), { responsetype: 'http' })
    const get = await send(`${gwApiUrl}/books?q=1`)
    const head = await send(`${gwApiUrl}/books?q=1`, 'HEAD')
    expect([head.status, head.text]).toEqual([get.status, ''])
    for (const name of ['content-type', 'content-length', 'x-own']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
    await create(server, doc('echo', { base: '/heads', path: '/posts', verb: 'post' }))
    const none = await send(`${gwApiUrl}/posts`, 'HEAD')
    expect([none.status, none.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    await create(server, doc('full', { base: '/heads', path: '/posts', verb: 'head' }), { responsetype: 'http' })
    expect((await send(`${gwApiUrl}/posts`, 'HEAD')).status).toBe(201)
  })

  test('takes operations of one path although their parameters have other names', async () => {
    const { gwApiUrl } = await create(server, doc('full', { base: '/names', path: '/{a}' }), { responsetype: 'http' })
    await create(server, doc('full', { base: '/names', path: '/{b}', verb: 'PUT' }), { responsetype: 'http' })
    expect([(await send(`${gwApiUrl}/1`)).status, (await send(`${gwApiUrl}/1`, 'PUT')).status]).toEqual([201, 201])
    expect((await send(`${gwApiUrl}/1`, 'POST')).headers.get('allow')).toBe('GET, PUT, HEAD, OPTIONS')
  })

  test.each([
    'a%2Fb',
    '%20',
    'a+b',
    '%C3%BC',
    "~@:,+!$&'()*;=",
    '%7Bx%7D',
    '%25',
    '%00',
    '..%2f..',
    '%E2%82%AC%F0%9F%98%80',
  ])('takes %s as one segment and hands it on as it came', async (segment) => {
    const { gwApiUrl } = await create(server, doc('full', { base: '/characters', path: '/{any}/end' }), {
      responsetype: 'http',
    })
    const path = `/${segment}/end`
    const reply = await send(`${gwApiUrl}${path}?q=${segment.replace('&', '%26')}`)
    expect(reply.status).toBe(201)
    const { path: seen, q, forwarded } = reply.body as Record<string, string>
    expect(seen).toBe(`/characters${path}`)
    expect(q).toBe(decodeURIComponent(segment.replaceAll('+', ' ')))
    expect(forwarded?.startsWith(`${gwApiUrl}${path}?q=`)).toBe(true)
  })

  test('finds literal segments however they are encoded', async () => {
    const { gwApiUrl } = await create(server, doc('full', { base: '/liter%61l', path: '/ü x/%7Bno%7D' }), {
      responsetype: 'http',
    })
    const origin = gwApiUrl.slice(0, gwApiUrl.lastIndexOf('/'))
    for (const path of ['/literal/%C3%BC%20x/%7Bno%7D', '/liter%61l/%c3%bc%20x/{no}']) {
      expect([path, (await send(`${origin}${path}`)).status]).toEqual([path, 201])
    }
    expect((await send(`${origin}/literal/%C3%BC%20x/other`)).status).toBe(404)
  })

  test('reaches nothing but web actions of this server', async () => {
    const metadata = { url: 'http://169.254.169.254/latest/meta-data' }
    const url = await importOver(server, { base: '/elsewhere', operation: { 'x-openwhisk': metadata } })
    expect(await send(url)).toMatchObject({
      status: 502,
      body: { message: 'Error: The operation names no web action of this server.' },
    })
    expect(
      (
        await send(
          await importOver(server, {
            base: '/missing',
            operation: { 'x-openwhisk': { url: 'https://h/api/v1/web/guest/default/none.json' } },
          }),
        )
      ).status,
    ).toBe(404)
  })

  test('is made of OpenAPI 3 as of Swagger, and asks for the same', async () => {
    const url = `${server.url}/api/v1/web/guest/default/full.http`
    const document = {
      openapi: '3.1.0',
      info: { title: 'Three', version: '1' },
      servers: [{ url: 'https://elsewhere.example/three' }],
      paths: {
        '/open/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { security: [], 'x-openwhisk': { url, namespace: 'guest', action: 'full' } },
        },
        '/closed': { get: { security: [{ key: [] }], 'x-openwhisk': { url, namespace: 'guest', action: 'full' } } },
      },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
      'x-ibm-configuration': { cors: { enabled: true } },
    }
    const { gwApiUrl, apidoc } = await create(server, { namespace: '_', swagger: JSON.stringify(document) })
    expect(gwApiUrl).toBe(`${server.url}/api/${server.auth.split(':')[0]}/three`)
    expect(apidoc).toMatchObject({ swagger: '2.0', basePath: '/three' })
    const open = await send(`${gwApiUrl}/open/7`)
    expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([201, '*'])
    expect(open.body).toMatchObject({ path: '/three/open/7' })
    expect(await send(`${gwApiUrl}/closed`)).toMatchObject({ status: 401, body: { message: 'Error: X-Key required' } })
    const refused = await manage(server, 'createApi', {
      body: { apidoc: { namespace: '_', swagger: { ...document, openapi: '5' } } },
    })
    const error = 'API creation failure: openapi: "5" is not taken; write 3.0.3 or 3.1.0 and what belongs to it.'
    expect([refused.status, refused.body]).toEqual([502, { error }])
  })

  test('tells whoever watches that it serves', async () => {
    const url = `${server.url}/v1/health-check`
    expect(await send(url)).toMatchObject({ status: 200, text: 'Status: Gateway ready.' })
    expect(await send(url, 'HEAD')).toMatchObject({ status: 200, text: '' })
    expect((await send(url, 'POST')).status).toBe(404)
    expect((await send(`${server.url}/v1/apis`)).status).toBe(404)
  })

  test('refuses a document with a rate that it could not keep', async () => {
    const fields = { 'x-gateway-rate-limit': [{ unit: 'fortnight', rate: 1 }] }
    const error = 'API creation failure: x-gateway-rate-limit must have a unit of second, minute, hour or day.'
    await expect(importOver(server, { base: '/odd-rate', fields })).rejects.toThrow(error)
  })

  test('limits rates where its document asks for it, with a time to wait', async () => {
    const url = await importOver(server, {
      base: '/limited',
      fields: { 'x-gateway-rate-limit': [{ unit: 'hour', units: 1, rate: 2 }] },
    })
    expect([(await send(url)).status, (await send(url)).status]).toEqual([200, 200])
    const late = await send(url)
    expect(late).toMatchObject({ status: 429, body: { status: 429, message: 'Error: Rate limit exceeded' } })
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(1700)
  })
})
