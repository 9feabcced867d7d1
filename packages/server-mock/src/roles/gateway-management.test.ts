import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type RunningServer } from '../server.js'
import type { Logger } from '../telemetry/logger.js'
import { basic, create, doc, manage, send, web } from './gateway-testing.js'
import { restOf } from './rest-testing.js'

let server: RunningServer
beforeAll(async () => {
  server = await openServer({ memory: true })
  await restOf(server)('PUT', 'actions/full', web('function main(args) { return args }'))
})
afterAll(() => server.close())

describe('the management actions', () => {
  test('answer JSON, and 502 with nothing but the error', async () => {
    const none = await manage(server, 'getApi', { query: { basepath: '/not-there' } })
    expect(none).toMatchObject({ status: 200, body: { apis: [] } })
    expect(none.headers.get('content-type')).toBe('application/json')
    const failed = await manage(server, 'deleteApi', { query: { basepath: '/not-there' } })
    expect([failed.status, failed.body]).toEqual([
      502,
      { error: "API deletion failure: API '/not-there' does not exist." },
    ])
    const anonymous = await send(`${server.url}/api/v1/web/whisk.system/apimgmt/getApi`)
    expect([anonymous.status, anonymous.body]).toEqual([502, { error: 'Invalid authentication.' }])
    expect((await manage(server, 'getApi', { query: { gwUrl: 'http://x' } })).status).toBe(400)
    expect((await manage(server, 'getApi', { query: { __ow_user: 'other' } })).status).toBe(400)
    expect((await send(`${server.url}/api/v1/web/whisk.system/apimgmt/otherApi.http`)).status).toBe(404)
  })

  test('answer the status of what went wrong to whoever prefers it', async () => {
    const headers = { authorization: basic(server.auth), prefer: 'wait=5, status=exact' }
    const base = `${server.url}/api/v1/web/whisk.system/apimgmt`
    const missing = await send(`${base}/deleteApi.http?basepath=/not-there`, 'DELETE', { headers })
    expect(missing).toMatchObject({
      status: 404,
      body: { error: "API deletion failure: API '/not-there' does not exist." },
    })
    expect(missing.headers.get('preference-applied')).toBe('status=exact')
    expect((await send(`${base}/createApi.http`, 'POST', { headers })).status).toBe(400)
    expect((await send(`${base}/getApi.http`, 'GET', { headers: { prefer: 'status=exact' } })).status).toBe(401)
  })

  test('are web actions like others: extensions, OPTIONS and Accept', async () => {
    const base = `${server.url}/api/v1/web/whisk.system/apimgmt/getApi`
    const headers = { authorization: basic(server.auth) }
    expect(await send(`${base}.json?basepath=/none`, 'GET', { headers })).toMatchObject({
      status: 200,
      body: { statusCode: 200, body: { apis: [] } },
    })
    expect((await send(`${base}.html`, 'GET', { headers })).status).toBe(400)
    const options = await send(base, 'OPTIONS')
    expect([options.status, options.text, options.headers.get('access-control-allow-origin')]).toEqual([200, '', '*'])
    expect((await send(base, 'GET', { headers: { ...headers, accept: 'text/html' } })).status).toBe(406)
    expect((await send(base, 'POST', { headers, body: 'x'.repeat(1_048_577) })).status).toBe(413)
  })

  test('give back what makes the same API again on another server', async () => {
    await using other = await openServer({ memory: true })
    await restOf(other)('PUT', 'actions/full', web('function main(a) { return { body: a.__ow_path } }'))
    await create(server, doc('full', { base: '/again', path: '/x/{id}', title: 'Again' }), { responsetype: 'http' })
    const { apidoc } = await create(server, doc('full', { base: '/again', path: '/y' }))
    const { body } = await manage(server, 'getApi', { query: { basepath: 'Again' } })
    expect(body).toMatchObject({ apis: [{ value: { apidoc } }] })
    const again = await create(other, { namespace: '_', swagger: JSON.stringify(apidoc) })
    expect(again.apidoc).toEqual(apidoc)
    expect((await send(`${again.gwApiUrl}/x/7`)).text).toBe('/again/x/7')
  })

  test('keep APIs over a restart, and leave one line of audit for each change', async () => {
    const data = mkdtempSync(join(tmpdir(), 'wsk-gateway-'))
    const lines: unknown[] = []
    const note = (fields: unknown): void => void lines.push(fields)
    const log: Logger = { debug: note, info: note, warn: note, error: note, child: () => log }
    try {
      let auth = ''
      {
        await using first = await openServer({ data, log })
        auth = first.auth
        await restOf(first)('PUT', 'actions/echo', web('function main(args) { return args }'))
        await create(first, doc('echo', { base: '/kept' }))
        const whole = { swagger: '2.0', basePath: '/whole', info: {}, paths: {} }
        await create(first, { namespace: '_', swagger: JSON.stringify(whole) })
        await manage(first, 'deleteApi', { query: { basepath: '/none' } })
      }
      const audit = lines.filter((line) => typeof line === 'object' && line !== null && 'api' in line)
      expect(audit).toMatchObject([
        { audit: 'createApi', api: '/kept', namespace: 'guest', outcome: 200, source: '127.0.0.1' },
        { audit: 'createApi', api: '/whole', namespace: 'guest', outcome: 200 },
        { audit: 'deleteApi', api: '/none', namespace: 'guest', outcome: 502, source: '127.0.0.1' },
      ])
      await using second = await openServer({ data })
      expect(second.auth).toBe(auth)
      expect((await send(`${second.url}/api/${auth.split(':')[0]}/kept/books?n=1`)).body).toMatchObject({ n: '1' })
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  })
})
