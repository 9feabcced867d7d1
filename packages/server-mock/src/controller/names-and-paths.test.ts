import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApi } from '../test-support/test-api.js'
import { code, openWithOneOfEach } from './one-of-each-fixture.js'

let api: TestApi
beforeAll(async () => {
  api = await openWithOneOfEach()
})
afterAll(() => api[Symbol.asyncDispose]())

describe('[edge 7] names', () => {
  test('may hold blanks, @ . & and -, URL-encoded; case matters', async () => {
    for (const name of ['my action', 'a@b.c&d-e', '_', '0', 'Hello', 'x'.repeat(256), 'a%20b'.replace('%20', ' ')]) {
      const path = `guest/actions/${encodeURIComponent(name)}?overwrite=true`
      expect((await api.call('PUT', path, { body: code })).body).toMatchObject({ name })
      expect((await api.call('GET', path.split('?')[0] ?? '')).body).toMatchObject({ name, namespace: 'guest' })
      expect((await api.call('DELETE', path.split('?')[0] ?? '')).status).toBe(200)
    }
    expect((await api.call('GET', 'guest/actions/HELLO')).status).toBe(404)
  })

  test('that are illegal are refused before anything else, in every collection', async () => {
    const illegal = 'The name of the entity contains illegal characters.'
    for (const name of ['%24x', 'x%20', '.x', 'a%2Fb', '..', '%2e%2e', 'a%00b', 'a%E2%80%AEb', '%F0%9F%98%80']) {
      for (const collection of ['actions', 'triggers', 'rules', 'packages']) {
        const reply = await api.call('GET', `other/${collection}/${name}`)
        expect([name, reply.status, reply.body]).toMatchObject([name, 400, { error: illegal }])
        expect(reply.headers['access-control-allow-origin']).toBeUndefined()
      }
    }
    const long = await api.call('GET', `guest/actions/${'x'.repeat(257)}`)
    expect(long.body).toMatchObject({ error: 'Name segement longer than allowed: 257 > 256.' })
    const namespace = await api.call('GET', `${'x'.repeat(257)}/actions`)
    expect([namespace.status, namespace.body]).toMatchObject([
      400,
      { error: 'Namespace longer than allowed: 257 > 256.' },
    ])
    const sign = await api.call('GET', '%24/actions')
    expect(sign.body).toMatchObject({ error: 'The namespace contains illegal characters.' })
    const broken = await api.call('GET', 'guest/actions/a%zz')
    expect(broken.status).toBe(400)
  })
})

test('[edge 11] a package under actions is 409, with a slash it lists, other verbs on that form are 404', async () => {
  await api.call('PUT', 'guest/actions/tools/saw', { body: code })
  expect((await api.call('GET', 'guest/actions/tools')).status).toBe(409)
  const listed = await api.call('GET', 'guest/actions/tools/')
  expect(listed.body).toMatchObject([{ namespace: 'guest/tools', name: 'saw' }])
  expect((await api.call('GET', 'guest/actions/tools/?count=true')).body).toEqual({ actions: 1 })
  expect((await api.call('GET', 'guest/actions/hello/')).status).toBe(409)
  for (const method of ['PUT', 'POST', 'DELETE', 'PATCH']) {
    const reply = await api.call(method, 'guest/actions/tools/', { body: {} })
    expect([method, reply.status, reply.body]).toMatchObject([method, 404, { error: texts.noRoute }])
  }
})

test('[edge 12] invalid resource tails and unknown paths are 404', async () => {
  const paths = [
    'guest/triggers/tick/bar',
    'guest/rules/link/bar',
    'guest/packages/tools/bar',
    'guest/triggers/tick/',
    'guest/rules/link/',
    'guest/packages/tools/',
    'guest/actions/a/b/c',
    'guest/actions/tools/saw/',
    `guest/activations/${'0'.repeat(32)}/other`,
    `guest/activations/${'0'.repeat(32)}/logs/`,
    'guest/nothing',
    'guest',
    'guest/',
    'guest//actions',
    '/api/v1/nothing',
    '/api/v2/namespaces',
    '/ping/',
  ]
  for (const path of paths) {
    const reply = await api.call('GET', path)
    expect([path, reply.status, reply.body]).toMatchObject([path, 404, { error: texts.noRoute }])
  }
})

test('a wrong method is 404, not 405, and entities have no HEAD', async () => {
  const calls: readonly (readonly [string, string])[] = [
    ['POST', 'guest/packages/tools'],
    ['PUT', `guest/activations/${'0'.repeat(32)}`],
    ['DELETE', ''],
    ['POST', 'guest/actions'],
    ['PATCH', 'guest/actions/hello'],
    ['HEAD', 'guest/actions/hello'],
    ['HEAD', 'guest/actions'],
    ['PUT', 'guest/limits'],
    ['TRACE', 'guest/actions'],
  ]
  for (const [method, path] of calls) {
    const reply = await api.call(method, path === '' ? '/api/v1/namespaces' : path)
    expect([method, path, reply.status]).toEqual([method, path, 404])
  }
})

test('HEAD of what anybody may read is GET without its body', async () => {
  for (const path of ['/', '/ping', '/api/v1', '/api/v1/', '/api-docs', '/api/v1/openapi.json', '/invokers', '/docs']) {
    const [get, head] = [await api.call('GET', path), await api.call('HEAD', path)]
    expect([path, head.status, head.text]).toEqual([path, get.status, ''])
    expect([path, head.headers['content-length']]).toEqual([path, get.headers['content-length']])
  }
  expect((await api.call('HEAD', '/nothing')).status).toBe(404)
})

test('[edge 13] packages of an unknown namespace are [], anything else there is 403', async () => {
  expect((await api.call('GET', 'unheard/packages')).body).toEqual([])
  expect((await api.call('GET', 'unheard/packages?count=true')).body).toEqual({ packages: 0 })
  for (const path of ['actions', 'triggers', 'rules', 'activations', 'limits']) {
    const reply = await api.call('GET', `unheard/${path}`)
    const error = "The supplied authentication is not authorized to access 'unheard'."
    expect([path, reply.status, reply.body]).toMatchObject([path, 403, { error }])
    expect(reply.headers['access-control-allow-origin']).toBe('*')
  }
})
