import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWebFixture, pairs, type WebFixture } from '../../test-support/web-fixture.js'

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const
const generic404 = 'The requested resource does not exist.'
const unauthorized = 'Authentication is possible but has failed or not yet been provided.'

let web: WebFixture
beforeAll(async () => {
  web = await openWebFixture()
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
})

describe('a web action is found', () => {
  test('[edge 80] by three segments and no fewer', async () => {
    for (const path of ['', 'guest', 'guest/default', 'guest/default/', 'guest//echo']) {
      for (const method of methods) {
        const reply = await web.call(method, path)
        expect([path, method, reply.status]).toEqual([path, method, method === 'OPTIONS' ? 200 : 404])
        if (reply.status === 404 && method !== 'HEAD') {
          expect(reply.body).toMatchObject({ error: 'The requested resource could not be found.' })
        }
      }
    }
  })

  test('[edge 81] or every verb has the same 404, whatever is missing', async () => {
    await web.action('private', { annotations: { 'web-export': 'true' } })
    await web.api.call('PUT', 'guest/triggers/knock', { body: {} })
    await web.api.call('PUT', 'guest/packages/empty', { body: {} })
    const paths = ['guest/default/none', 'guest/default/private', 'none/default/echo', '_/default/echo']
    paths.push('guest/none/echo', 'guest/empty/echo', 'guest/default/knock', 'guest/knock/echo', 'guest/default/empty')
    paths.push(
      'guest/default/echo.xyz',
      'guest/default/.json',
      'guest%2Fempty/default/echo',
      'guest/default/empty%2Fecho',
    )
    for (const path of paths) {
      for (const method of methods) {
        const reply = await web.call(method, path)
        expect([path, method, reply.status]).toEqual([path, method, 404])
        if (method === 'HEAD') continue
        expect(reply.body).toMatchObject({ error: generic404, code: reply.headers['x-request-id'] })
        expect(reply.text).toBe(JSON.stringify(reply.body, null, 2))
      }
    }
  })

  test('under names with dots and other signs', async () => {
    await web.action('a.xyz')
    await web.action('b c@d')
    expect(await web.received('guest/default/a.xyz.json')).toMatchObject({ __ow_path: '' })
    expect(await web.received('guest/default/b%20c@d.json/')).toMatchObject({ __ow_path: '/' })
  })

  test('in packages and through bindings, with parameters of all of them; their annotations do not count', async () => {
    const { api } = web
    const webPackage = { annotations: pairs({ 'web-export': true, final: true }), publish: true }
    await api.call('PUT', 'guest/packages/p', {
      body: { ...webPackage, parameters: pairs({ a: 'p', b: 'p', c: 'p' }) },
    })
    await web.action('p/echo', { parameters: { c: 'action' } })
    await api.call('PUT', 'guest/actions/p/hidden', { body: { exec: { kind: 'nodejs:20', code: 'x' } } })
    await api.call('PUT', 'other/packages/bound', {
      as: 'other',
      body: { binding: { namespace: 'guest', name: 'p' }, parameters: pairs({ b: 'bound' }) },
    })
    expect(await web.received('guest/p/echo.json?a=1')).toMatchObject({ a: '1', b: 'p', c: 'action' })
    expect(await web.received('other/bound/echo.json')).toMatchObject({ a: 'p', b: 'bound', c: 'action' })
    expect((await web.call('GET', 'guest/p/hidden')).status).toBe(404)
    const { body } = await api.call('GET', 'other/activations?docs=true', { as: 'other' })
    expect(body).toMatchObject([{ namespace: 'other', subject: 'other-subject', name: 'echo' }])

    await api.call('PUT', 'guest/packages/p?overwrite=true', { body: { publish: false } })
    expect((await web.call('GET', 'guest/p/echo.json')).status).toBe(200)
    const refused = await web.call('GET', 'other/bound/echo.json')
    expect([refused.status, refused.body]).toMatchObject([
      403,
      { error: "The supplied authentication is not authorized to access 'guest/p'." },
    ])
    expect(refused.headers).toMatchObject({ 'access-control-allow-origin': '*' })
    await api.call('DELETE', 'guest/packages/p?force=true')
    expect((await web.call('GET', 'other/bound/echo.json')).status).toBe(404)
  })

  test('not in the namespace of a blocked subject', async () => {
    await using own = await openWebFixture()
    await own.action('echo', { as: 'other' })
    expect((await own.call('GET', 'other/default/echo.json')).status).toBe(200)
    const { identities } = own.api.stores
    const subject = await identities.getSubject('other-subject')
    if (subject === undefined) throw new Error('no subject')
    await identities.putSubject({ ...subject, blocked: true })
    own.api.identities.authenticator.forget()
    expect((await own.call('GET', 'other/default/echo.json')).status).toBe(404)
  })
})

describe('a caller', () => {
  test('[edge 83] without credentials or with wrong ones is nobody', async () => {
    for (const authorization of ['Basic x', 'Bearer y', `Basic ${btoa(`${crypto.randomUUID()}:${'x'.repeat(64)}`)}`]) {
      const got = await web.received('guest/default/echo.json', { headers: { Authorization: authorization } })
      expect(got).not.toHaveProperty('__ow_user')
      expect(got).toMatchObject({ __ow_headers: { authorization } })
    }
    expect(await web.received('guest/default/echo.json')).not.toHaveProperty('__ow_user')
  })

  test('with a key is told to the action, and the owner of the namespace pays', async () => {
    expect(await web.received('guest/default/echo.json', { as: 'other' })).toMatchObject({ __ow_user: 'other' })
    const { message } = web.api.balancer.published.at(-1) ?? {}
    expect(message).toMatchObject({ user: { namespace: { name: 'guest' } }, blocking: true })
  })

  test('[edge 98] has to send the secret of require-whisk-auth', async () => {
    const cases: readonly (readonly [unknown, string | undefined, number])[] = [
      [false, undefined, 200],
      ['secret', 'secret', 200],
      ['secret', 'Secret', 401],
      ['secret', undefined, 401],
      ['', '', 200],
      [42, '42', 200],
      [42, '042', 401],
      [null, 'null', 401],
      [{}, '{}', 401],
      [['a'], 'a', 401],
      [true, 'true', 401],
    ]
    for (const [required, sent, status] of cases) {
      await web.action('secured', { annotations: { 'require-whisk-auth': required } })
      const headers = sent === undefined ? {} : { 'X-Require-Whisk-Auth': sent }
      const reply = await web.call('GET', 'guest/default/secured.json', { headers })
      expect([required, sent, reply.status]).toEqual([required, sent, status])
      if (status === 200) continue
      expect(reply.body).toMatchObject({ error: unauthorized })
      expect(reply.headers).not.toHaveProperty('www-authenticate')
    }
  })

  test('has to have a key where require-whisk-auth is true', async () => {
    await web.action('secured', { annotations: { 'require-whisk-auth': true } })
    const path = 'guest/default/secured.json'
    expect(await web.received(path, { as: 'other' })).toMatchObject({ __ow_user: 'other' })
    const wrong = await web.call('GET', path, { headers: { Authorization: `Basic ${btoa('a:b')}` } })
    expect([wrong.status, wrong.body]).toMatchObject([401, { error: unauthorized }])
  })
})

describe('OPTIONS and CORS', () => {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'OPTIONS, GET, DELETE, POST, PUT, HEAD, PATCH',
    'access-control-allow-headers': 'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent',
  }
  const names = Object.keys(cors)

  test('[edge 82] default headers are on every verb, and OPTIONS runs nothing', async () => {
    await web.action('secured', { annotations: { 'require-whisk-auth': 'secret' } })
    for (const method of methods) {
      expect((await web.call(method, 'guest/default/echo.json')).headers).toMatchObject(cors)
    }
    const before = web.api.balancer.published.length
    for (const name of ['echo', 'secured']) {
      const reply = await web.call('OPTIONS', `guest/default/${name}`, { headers: { Origin: 'https://a.example' } })
      expect([reply.status, reply.text]).toEqual([200, ''])
      expect(reply.headers).toMatchObject({ ...cors, 'content-length': '0' })
      expect(reply.headers).not.toHaveProperty('access-control-allow-credentials')
    }
    expect(web.api.balancer.published).toHaveLength(before)
    const asking = { 'Access-Control-Request-Headers': 'X-A, x-b' }
    expect((await web.call('OPTIONS', 'guest/default/echo', { headers: asking })).headers).toMatchObject({
      ...cors,
      'access-control-allow-headers': 'X-A, x-b',
    })
  })

  test('[edge 82] with web-custom-options the action answers OPTIONS, whatever it requires, and no header is added', async () => {
    await web.action('custom', { annotations: { 'web-custom-options': true, 'require-whisk-auth': 'secret' } })
    web.api.balancer.script('guest/custom', (_message, args) => ({ result: { body: { args } } }))
    const options = await web.call('OPTIONS', 'guest/default/custom')
    expect([options.status, options.body]).toMatchObject([200, { args: { __ow_method: 'options' } }])
    const headers = { 'X-Require-Whisk-Auth': 'secret' }
    for (const reply of [options, await web.call('GET', 'guest/default/custom', { headers })]) {
      expect(names.filter((name) => name in reply.headers)).toEqual([])
    }
    expect((await web.call('GET', 'guest/default/custom')).status).toBe(401)
    web.api.balancer.script('guest/custom', {
      result: { headers: { 'Access-Control-Allow-Origin': 'https://a.example' }, statusCode: 200 },
    })
    const own = await web.call('OPTIONS', 'guest/default/custom')
    expect([own.status, own.headers['access-control-allow-origin']]).toEqual([200, 'https://a.example'])
  })

  test('no answer repeats the origin of a page, or lets credentials in (T11)', async () => {
    await web.action('custom', { annotations: { 'web-custom-options': true } })
    for (const origin of ['https://a.example', 'null', 'http://127.0.0.1']) {
      for (const path of ['guest/default/echo.json', 'guest/default/custom.json', 'guest/default/none']) {
        for (const method of methods) {
          const { headers } = await web.call(method, path, { headers: { Origin: origin } })
          expect([path, method, headers['access-control-allow-credentials']]).toEqual([path, method, undefined])
          expect([undefined, '*']).toContain(headers['access-control-allow-origin'])
        }
      }
    }
  })

  test('headers of the action stand beside the default ones', async () => {
    const reply = await web.answer({ headers: { 'Access-Control-Allow-Origin': 'https://a.example' }, statusCode: 200 })
    const all = reply.rawHeaders.filter((_, index, list) => list[index - 1] === 'Access-Control-Allow-Origin')
    expect(all).toEqual(['*', 'https://a.example'])
  })
})
