import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { adminOf } from '../roles/rest-testing.js'
import { openServer, type RunningServer } from '../server.js'

describe('the API of operators', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await openServer({ memory: true })
  })
  afterAll(async () => {
    await server.close()
  })

  const yaml = readFileSync(new URL('../../admin-openapi.yaml', import.meta.url), 'utf8')
  const document = parse(yaml) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: object }>>>>
    readonly components: object
  }
  const ajv = new Ajv2020({ strict: false })
  ajv.addFormat('uuid', /^[0-9a-f-]{36}$/)
  ajv.addSchema({ $id: 'admin', components: document.components })

  /** What is wrong with a reply by the document. */
  function problems(name: string, body: unknown): unknown {
    const validate = ajv.compile({ $ref: `admin#/components/schemas/${name}` })
    return validate(body) ? [] : validate.errors
  }

  test('answers in the shapes of its document', async () => {
    const admin = adminOf(server)
    const created = await admin('POST', 'users', { subject: 'alice', namespace: 'shop' })
    expect([created.status, problems('SubjectKey', created.body)]).toEqual([200, []])
    expect(problems('Subject', (await admin('GET', 'users/alice')).body)).toEqual([])
    expect((await admin('GET', 'users?namespace=shop')).body).toEqual([created.body])
    expect(await admin('PATCH', 'limits/shop', { firesPerMinute: 3 })).toMatchObject({ status: 204, body: '' })
    const limits = await admin('GET', 'limits/shop')
    expect([limits.body, problems('Limits', limits.body)]).toEqual([{ firesPerMinute: 3 }, []])
    expect((await admin('DELETE', 'limits/shop')).status).toBe(204)
    expect((await admin('GET', 'limits/shop')).body).toEqual({})
    expect((await admin('POST', 'users/alice/block')).status).toBe(204)
    expect((await admin('GET', 'users/alice')).body).toMatchObject({ blocked: true })
    const status = await admin('GET', 'status')
    expect([status.status, problems('Status', status.body)]).toEqual([200, []])
    const runtimes = (await admin('GET', 'runtimes')).body as readonly unknown[]
    expect(runtimes.flatMap((runtime) => problems('Runtime', runtime))).toEqual([])
    expect((await admin('DELETE', 'users/alice?namespace=shop')).status).toBe(204)
  })

  test('has every path of its document, and no other', async () => {
    const admin = adminOf(server)
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of Object.keys(operations).filter((name) => name !== 'parameters' && path !== '/stop')) {
        const target = path.slice(1).replaceAll(/\{\w+\}/g, 'nobody')
        const { status, body } = await admin(method.toUpperCase(), target)
        expect(`${method} ${path} ${JSON.stringify(body)}`).not.toContain('The requested resource could not be found.')
        expect(Object.keys(operations[method]?.responses ?? {})).toContain(String(status))
      }
    }
    for (const path of ['', 'users/', 'users//block', 'unknown', 'users/a/b/c', 'status/more']) {
      expect((await admin('GET', path)).status).toBe(404)
    }
    expect((await admin('PUT', 'status')).status).toBe(404)
  })

  test('refuses bodies that it cannot take, naming the field', async () => {
    const admin = adminOf(server)
    const refused: readonly (readonly [string, string, unknown, RegExp])[] = [
      ['POST', 'users', {}, /'subject' is missing/],
      ['POST', 'users', { subject: 5 }, /'subject' has to be a string/],
      ['POST', 'users', { subject: 'alice', revoke: 'yes' }, /'revoke' has to be true or false/],
      ['POST', 'users', { subject: 'alice', namspace: 'x' }, /'namspace' is not a field here/],
      ['POST', 'users', [], /has to be a JSON object/],
      ['POST', 'whois', {}, /'key' is missing/],
      ['PATCH', 'limits/shop', { firesPerMinute: -1 }, /'firesPerMinute' has to be a whole number of 0 or more/],
      ['PATCH', 'limits/shop', { allowedKinds: 'x' }, /'allowedKinds' has to be an array of strings/],
      ['PATCH', 'limits/shop', { storeActivations: 1 }, /'storeActivations' has to be true or false/],
    ]
    for (const [method, path, body, expected] of refused) {
      const answer = await admin(method, path, body)
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({ error: expect.stringMatching(expected) as string })
      expect(problems('Error', answer.body)).toEqual([])
    }
    expect((await admin('POST', 'users', { subject: 'x'.repeat(70_000) })).status).toBe(413)
    const raw = (body: string, type: string): Promise<Response> =>
      fetch(`${server.url}/_wsk/v1/users`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${server.adminKey}`, 'content-type': type },
      })
    expect((await raw('{', 'application/json')).status).toBe(400)
    expect((await raw('{}', 'text/plain')).status).toBe(415)
  })

  test('lets nobody in without its key, and no page of another site with it', async () => {
    const status = (headers: Readonly<Record<string, string>>): Promise<number> =>
      fetch(`${server.url}/_wsk/v1/status`, { headers }).then((response) => response.status)
    const bearer = `Bearer ${server.adminKey}`
    const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`
    expect(await status({})).toBe(401)
    expect(await status({ authorization: 'Bearer ' })).toBe(401)
    expect(await status({ authorization: `${bearer}x` })).toBe(401)
    expect(await status({ authorization: basic(server.auth) })).toBe(401)
    expect(await status({ authorization: bearer })).toBe(200)
    expect(await status({ authorization: basic(`admin:${server.adminKey}`) })).toBe(200)
    expect(await status({ authorization: bearer, origin: 'https://elsewhere.example' })).toBe(403)
    expect(await status({ authorization: bearer, origin: 'null' })).toBe(403)
    expect(await status({ authorization: bearer, 'sec-fetch-site': 'cross-site' })).toBe(403)
    const preflight = await fetch(`${server.url}/_wsk/v1/status`, {
      method: 'OPTIONS',
      headers: { origin: 'https://x' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  test('counts wrong keys by address, at POST /disable too, and takes the right one all the same', async () => {
    await using other = await openServer({ memory: true, failedLoginsPerMinute: 3 })
    const ask = (path: string, pair: string | undefined): Promise<number> => {
      const headers = pair === undefined ? {} : { authorization: `Basic ${btoa(pair)}` }
      return fetch(`${other.url}${path}`, { method: 'POST', headers }).then(({ status }) => status)
    }
    for (let time = 0; time < 5; time++) expect(await ask('/_wsk/v1/unknown', undefined)).toBe(401)
    expect(await ask('/_wsk/v1/unknown', 'admin:wrong')).toBe(401)
    expect(await ask('/disable', 'controller:wrong')).toBe(401)
    expect(await ask('/_wsk/v1/unknown', 'admin:guess')).toBe(401)
    expect(await ask('/_wsk/v1/unknown', 'admin:other')).toBe(429)
    expect(await ask('/disable', 'controller:other')).toBe(429)
    expect(await ask('/disable', undefined)).toBe(401)
    expect(await ask('/_wsk/v1/unknown', `admin:${other.adminKey}`)).toBe(404)
    expect(await ask('/disable', `controller:${other.adminKey}`)).toBe(200)
    const [uuid = ''] = other.auth.split(':')
    expect(await ask('/api/v1/namespaces/_/actions/a', `${uuid}:${'x'.repeat(64)}`)).toBe(429)
    expect(await ask('/api/v1/namespaces/_/actions/a', other.auth)).toBe(404)
  })

  test('opens POST /disable too', async () => {
    await using other = await openServer({ memory: true })
    const authorization = `Basic ${Buffer.from(`controller:${other.adminKey}`).toString('base64')}`
    const answer = await fetch(`${other.url}/disable`, { method: 'POST', headers: { authorization } })
    expect([answer.status, await answer.text()]).toEqual([200, 'controller is disabled'])
  })

  test('stops the server', async () => {
    const other = await openServer({ memory: true })
    expect(await adminOf(other)('POST', 'stop')).toMatchObject({ status: 202, body: { stopping: true } })
    await other.close()
    await expect(fetch(`${other.url}/ping`)).rejects.toThrow('fetch failed')
  })
})
