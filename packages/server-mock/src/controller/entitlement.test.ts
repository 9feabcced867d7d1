import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NamespaceLimits } from '../entity/identity.js'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

const node = { exec: { kind: 'nodejs:default', code: 'x y' } }
const python = { exec: { kind: 'python:default', code: 'x y' } }
const sequence = { exec: { kind: 'sequence', components: ['/_/old'] } }
const blackbox = { exec: { kind: 'blackbox', image: 'me/mine' } }
const refusedKind = (kind: string): string =>
  `403 The supplied authentication is not authorized to access actions of kind '${kind}'.`

/** `200`, or status and text of a refusal. */
async function put(api: TestApi, path: string, body: unknown): Promise<string> {
  const reply = await api.call('PUT', path, { body })
  const { error } = reply.body as { readonly error?: string }
  return error === undefined ? String(reply.status) : `${reply.status} ${error}`
}

describe('kinds that a namespace may use', () => {
  const restricted = { allowedKinds: ['nodejs:20'] }

  test('are checked of every exec that is put, as it is resolved', async () => {
    await using api = await openTestApi({ guestLimits: restricted })
    expect(await put(api, 'guest/actions/old', node)).toBe('200')
    expect(await put(api, 'guest/actions/a', python)).toBe(refusedKind('python:3.10'))
    expect(await put(api, 'guest/actions/a', sequence)).toBe(refusedKind('sequence'))
    expect(await put(api, 'guest/actions/a', blackbox)).toBe(refusedKind('blackbox'))
    expect((await api.call('GET', 'guest/actions/a')).status).toBe(404)
    expect((await api.call('PUT', 'other/actions/a', { as: 'other', body: blackbox })).status).toBe(200)
  })

  test('are told after limits are, and before what exists', async () => {
    await using api = await openTestApi({ guestLimits: restricted })
    await put(api, 'guest/actions/old', node)
    expect(await put(api, 'guest/actions/old', { ...blackbox, limits: { memory: 1 } })).toMatch(/^400 /)
    expect(await put(api, 'guest/actions/old', blackbox)).toBe(refusedKind('blackbox'))
    expect(await put(api, 'guest/actions/old', node)).toMatch(/^409 /)
  })

  test('do not matter for actions that are there already', async () => {
    await using api = await openTestApi({ guestLimits: {} })
    expect(await put(api, 'guest/actions/old', python)).toBe('200')
    await api.stores.identities.putLimits('guest', restricted)
    api.identities.authenticator.forget()
    expect((await api.call('GET', 'guest/limits')).body).toMatchObject(restricted)
    expect(await put(api, 'guest/actions/old?overwrite=true', { limits: { memory: 256 } })).toBe('200')
    expect((await api.call('POST', 'guest/actions/old', { body: {} })).status).toBe(202)
    expect((await api.call('DELETE', 'guest/actions/old')).status).toBe(200)
  })

  test('are those of the namespace and of the platform together', async () => {
    await using api = await openTestApi({
      guestLimits: restricted,
      limits: { allowedKinds: ['python:3.11', 'sequence'] },
    })
    expect(await put(api, 'guest/actions/old', node)).toBe('200')
    expect(await put(api, 'guest/actions/seq', sequence)).toBe('200')
    expect(await put(api, 'guest/actions/box', blackbox)).toBe(refusedKind('blackbox'))
    const others = await api.call('PUT', 'other/actions/a', { as: 'other', body: node })
    expect([others.status, others.body]).toMatchObject([403, { error: refusedKind('nodejs:20').slice(4) }])
  })

  test('are all where the limits of a namespace cannot be read', async () => {
    const broken = { allowedKinds: 'nodejs:20', invocationsPerMinute: 0 } as unknown as NamespaceLimits
    await using api = await openTestApi({ guestLimits: broken })
    expect(await put(api, 'guest/actions/old', blackbox)).toBe('200')
    expect((await api.call('POST', 'guest/actions/old', { body: {} })).status).toBe(202)
  })
})

describe('packages of the system', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    await api.identities.add('whisk.system')
    const as = 'whisk.system'
    for (const [name, publish] of [
      ['utils', true],
      ['apimgmt', false],
    ] as const) {
      await api.call('PUT', `_/packages/${name}`, { as, body: { publish, parameters: [{ key: 'from', value: name }] } })
      await api.call('PUT', `_/actions/${name}/echo`, { as, body: node })
    }
    await api.call('PUT', '_/packages/bound', {
      as,
      body: { publish: true, binding: { namespace: '_', name: 'utils' } },
    })
    await api.call('PUT', '_/actions/bare', { as, body: node })
  })
  afterAll(() => api[Symbol.asyncDispose]())

  test('are listed for everybody as far as they are published', async () => {
    const { body } = await api.call('GET', 'whisk.system/packages')
    expect(body).toMatchObject([{ namespace: 'whisk.system', name: 'utils', publish: true, binding: false }])
    expect((await api.call('GET', 'whisk.system/packages/utils', { as: 'other' })).body).toMatchObject({
      actions: [{ name: 'echo' }],
    })
    expect((await api.call('GET', 'whisk.system/actions/utils/echo', { as: 'other' })).status).toBe(200)
    expect((await api.call('GET', 'whisk.system/actions/utils/')).body).toMatchObject([{ name: 'echo' }])
  })

  test('are used by everybody, in the name and at the cost of the caller', async () => {
    const reply = await api.call('POST', 'whisk.system/actions/utils/echo?blocking=true', { body: { a: 1 } })
    expect(reply.body).toMatchObject({ namespace: 'guest', response: { result: { from: 'utils', a: 1 } } })
    await api.identities.add('poor', { invocationsPerMinute: 0 })
    const refused = await api.call('POST', 'whisk.system/actions/utils/echo', { as: 'poor', body: {} })
    expect(refused.status).toBe(429)
  })

  test('are bound by everybody, and stand in sequences and rules', async () => {
    expect(await put(api, 'guest/packages/mine', { binding: { namespace: 'whisk.system', name: 'utils' } })).toBe('200')
    const reply = await api.call('POST', 'guest/actions/mine/echo?blocking=true&result=true', { body: {} })
    expect([reply.status, reply.body]).toEqual([200, { from: 'utils' }])
    const components = ['/whisk.system/utils/echo', '/_/mine/echo']
    expect(await put(api, 'guest/actions/both', { exec: { kind: 'sequence', components } })).toBe('200')
    expect(await put(api, 'guest/triggers/t', {})).toBe('200')
    expect(await put(api, 'guest/rules/r', { trigger: '/_/t', action: '/whisk.system/utils/echo' })).toBe('200')
  })

  test('are nobody else’s to change, and nothing besides is to be seen', async () => {
    const name = (path: string): string =>
      `The supplied authentication is not authorized to access 'whisk.system/${path}'.`
    for (const [method, path, named] of [
      ['PUT', 'packages/utils?overwrite=true', 'utils'],
      ['DELETE', 'packages/utils', 'utils'],
      ['PUT', 'actions/utils/echo?overwrite=true', 'utils/echo'],
      ['DELETE', 'actions/utils/echo', 'utils/echo'],
      ['GET', 'packages/apimgmt', 'apimgmt'],
      ['POST', 'actions/apimgmt/echo', 'apimgmt'],
      ['POST', 'actions/bound/echo', 'bound'],
      ['POST', 'actions/bare', 'bare'],
      ['GET', 'packages/none', 'none'],
    ] as const) {
      const body = method === 'PUT' ? node : method === 'POST' ? {} : undefined
      const reply = await api.call(method, `whisk.system/${path}`, body === undefined ? {} : { body })
      expect([method, path, reply.status, reply.body]).toMatchObject([method, path, 403, { error: name(named) }])
    }
  })
})
