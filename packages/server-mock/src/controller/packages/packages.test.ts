import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const put = (name: string, body: unknown = {}, query = '') =>
  api.call('PUT', `guest/packages/${name}${query}`, { body })
const get = (name: string, as = 'guest', namespace = 'guest') =>
  api.call('GET', `${namespace}/packages/${name}`, { as })
const bind = (namespace: string, name: string) => ({ binding: { namespace, name } })

describe('a package', () => {
  test('[edge 54] always has actions, feeds and binding when it is read, but not when it is written', async () => {
    const created = await put('p1', { parameters: [{ key: 'a', value: 1 }] })
    expect(created.body).toMatchObject({
      binding: {},
      parameters: [{ key: 'a', value: 1 }],
      version: '0.0.1',
      publish: false,
    })
    expect(created.body).not.toHaveProperty('actions')
    expect((await get('p1')).body).toMatchObject({ actions: [], feeds: [], binding: {} })
    await api.call('PUT', 'guest/actions/p1/act', { body: code })
    await api.call('PUT', 'guest/actions/p1/feed', { body: { ...code, annotations: [{ key: 'feed', value: false }] } })
    expect((await get('p1')).body).toMatchObject({
      actions: [{ name: 'act', version: '0.0.1' }],
      feeds: [{ name: 'feed' }],
    })
  })

  test('is updated field by field, and cannot become a binding', async () => {
    await put('p2', { parameters: [{ key: 'a', value: 1 }], annotations: [{ key: 'x', value: 1 }] })
    const updated = await put(
      'p2',
      {
        publish: true,
        annotations: [
          { key: 'binding', value: 'mine' },
          { key: 'y', value: 2 },
        ],
      },
      '?overwrite=true',
    )
    expect(updated.body).toMatchObject({
      version: '0.0.2',
      publish: true,
      parameters: [{ key: 'a', value: 1 }],
      annotations: [{ key: 'y', value: 2 }],
    })
    const reply = await put('p2', bind('guest', 'p1'), '?overwrite=true')
    expect([reply.status, reply.body]).toMatchObject([409, { error: texts.packageNoBinding }])
    expect((await put('p2', { binding: {} }, '?overwrite=true')).status).toBe(200)
    const reserved = await put('default')
    expect([reserved.status, reserved.body]).toMatchObject([400, { error: "Package name 'default' is reserved." }])
  })

  test('is never called default, whatever else is wrong', async () => {
    const error = "Package name 'default' is reserved."
    await api.call('PUT', 'guest/triggers/default', { body: {} })
    for (const body of [{}, { version: 'x' }, bind('other', 'none'), bind('_', 'none')]) {
      for (const query of ['', '?overwrite=true']) {
        const reply = await put('default', body, query)
        expect([reply.status, reply.body]).toMatchObject([400, { error }])
      }
    }
    const misread = await put('default', {}, '?overwrite=x')
    expect(misread.body).toMatchObject({ error: expect.stringContaining("query parameter 'overwrite'") as string })
    await api.call('DELETE', 'guest/triggers/default')
  })

  test('[edge 58] with contents is deleted by force alone; without it everything stays', async () => {
    await put('p3')
    await api.call('PUT', 'guest/actions/p3/a', { body: code })
    const one = await api.call('DELETE', 'guest/packages/p3')
    const hint = 'Set force param or delete package contents.'
    expect([one.status, one.body]).toMatchObject([409, { error: `Package not empty (contains 1 entity). ${hint}` }])
    await api.call('PUT', 'guest/actions/p3/b', { body: code })
    expect((await api.call('DELETE', 'guest/packages/p3?force=false')).body).toMatchObject({
      error: `Package not empty (contains 2 entities). ${hint}`,
    })
    expect((await get('p3')).body).toMatchObject({ actions: [{}, {}] })
    const deleted = await api.call('DELETE', 'guest/packages/p3?force=true')
    expect([deleted.status, deleted.body]).toMatchObject([200, { name: 'p3', binding: {} }])
    expect((await api.call('GET', 'guest/actions')).text).not.toContain('guest/p3')
    expect((await api.call('GET', 'guest/actions/p3/a')).status).toBe(404)
  })
})

describe('a binding', () => {
  beforeAll(async () => {
    await api.call('PUT', 'other/packages/open', {
      as: 'other',
      body: {
        publish: true,
        parameters: [
          { key: 'a', value: 1 },
          { key: 'b', value: 1 },
        ],
      },
    })
    await api.call('PUT', 'other/actions/open/act', { as: 'other', body: code })
    await api.call('PUT', 'other/packages/closed', { as: 'other', body: {} })
    await put('own')
  })

  test('mixes its own document with parameters and contents of its provider', async () => {
    const created = await put('b1', { ...bind('other', 'open'), parameters: [{ key: 'b', value: 2 }] })
    expect(created.body).toMatchObject({
      binding: { namespace: 'other', name: 'open' },
      annotations: [{ key: 'binding', value: { namespace: 'other', name: 'open' } }],
      parameters: [{ key: 'b', value: 2 }],
    })
    const read = await get('b1')
    expect(read.body).toMatchObject({
      namespace: 'guest',
      name: 'b1',
      binding: { name: 'open' },
      actions: [{ name: 'act' }],
    })
    const { parameters } = read.body as { parameters: readonly { key: string; value: unknown }[] }
    expect(Object.fromEntries(parameters.map(({ key, value }) => [key, value]))).toEqual({ a: 1, b: 2 })
    expect((await api.call('GET', 'guest/actions/b1/')).body).toMatchObject([{ namespace: 'other/open', name: 'act' }])
    expect((await put('b1', { publish: true }, '?overwrite=true')).body).toMatchObject({ binding: { name: 'open' } })
    expect((await put('b1', bind('_', 'own'), '?overwrite=true')).body).toMatchObject({
      binding: { namespace: 'guest', name: 'own' },
      annotations: [{ key: 'binding', value: { namespace: 'guest', name: 'own' } }],
    })
  })

  test('to what is missing, private or no package is refused', async () => {
    await api.call('PUT', 'guest/triggers/t', { body: {} })
    await put('b2', bind('_', 'own'))
    const refusals: readonly (readonly [object, number, string])[] = [
      [bind('_', 'none'), 400, texts.bindingTargetMissing],
      [bind('other', 'none'), 403, "The supplied authentication is not authorized to access 'other/none'."],
      [bind('other', 'closed'), 403, "The supplied authentication is not authorized to access 'other/closed'."],
      [bind('guest', 't'), 409, texts.bindingTargetNoPackage],
      [bind('guest', 'b2'), 400, texts.bindingToBinding],
      [
        { binding: { namespace: 'guest' } },
        400,
        "The request content was malformed:\nObject is missing required member 'name'",
      ],
      [
        { binding: { name: 'own' } },
        400,
        "The request content was malformed:\nObject is missing required member 'namespace'",
      ],
    ]
    for (const [body, status, error] of refusals) {
      const reply = await put('b3', body)
      expect([reply.status, reply.body]).toMatchObject([status, { error }])
    }
    expect((await get('b3')).status).toBe(404)
    for (const taken of ['own', 't']) {
      const reply = await put(taken, bind('_', 'none'))
      expect([taken, reply.status, reply.body]).toMatchObject([taken, 400, { error: texts.bindingTargetMissing }])
    }
  })

  test('[edge 57] to itself is refused and the old one stays', async () => {
    await put('b4', bind('_', 'own'))
    const reply = await put('b4', bind('_', 'b4'), '?overwrite=true')
    expect([reply.status, reply.body]).toMatchObject([400, { error: 'Cannot bind to another package binding.' }])
    expect((await get('b4')).body).toMatchObject({ binding: { name: 'own' } })
    const stored = await api.stores.entities.get('guest/b4')
    if (stored?.entity.entityType === 'package') {
      await api.stores.entities.put(
        { ...stored.entity, binding: { namespace: 'guest', name: 'b4' } },
        { revision: stored.revision },
      )
    }
    const circular = await get('b4')
    expect([circular.status, circular.body]).toMatchObject([422, { error: texts.circularBinding('guest/b4') }])
  })

  test('whose target vanished says so, and can be deleted', async () => {
    await put('gone')
    await put('b5', bind('_', 'gone'))
    await api.call('PUT', 'other/packages/leaving', { as: 'other', body: { publish: true } })
    await put('b6', bind('other', 'leaving'))
    await api.call('DELETE', 'guest/packages/gone')
    await api.call('DELETE', 'other/packages/leaving', { as: 'other' })
    expect((await get('b5')).body).toMatchObject({ error: "The requested resource 'guest/b5' does not exist." })
    expect((await get('b6')).body).toMatchObject({
      error: "The supplied authentication is not authorized to access 'guest/b6'.",
    })
    expect((await api.call('POST', 'guest/actions/b6/act')).status).toBe(403)
    for (const name of ['b5', 'b6']) expect((await api.call('DELETE', `guest/packages/${name}`)).status).toBe(200)
  })
})

describe('lists', () => {
  test('[edge 55] have binding false for packages and an object for bindings', async () => {
    await using own = await openTestApi()
    await own.call('PUT', 'guest/packages/p', { body: { publish: true } })
    await own.call('PUT', 'guest/packages/b', { body: bind('_', 'p') })
    const listed = await own.call('GET', 'guest/packages')
    expect(listed.body).toMatchObject([
      {
        name: 'b',
        binding: { namespace: 'guest', name: 'p' },
        annotations: [{ key: 'binding', value: { namespace: 'guest', name: 'p' } }],
      },
      { name: 'p', binding: false },
    ])
  })

  test('[edge 56] hide bindings and private packages from others; public means nothing', async () => {
    await using own = await openTestApi()
    await own.call('PUT', 'guest/packages/p', { body: { publish: true } })
    await own.call('PUT', 'guest/packages/private', { body: {} })
    await own.call('PUT', 'guest/packages/b', { body: { ...bind('_', 'p'), publish: true } })
    for (const query of ['', '?public=true', '?public=false']) {
      expect((await own.call('GET', `guest/packages${query}`, { as: 'other' })).body).toMatchObject([{ name: 'p' }])
    }
    expect((await own.call('GET', 'guest/packages?count=true', { as: 'other' })).body).toEqual({ packages: 1 })
    expect((await own.call('GET', 'guest/packages?count=true')).body).toEqual({ packages: 3 })
  })
})

describe('everybody but the owner', () => {
  const denied = (resource: string) => ({
    error: `The supplied authentication is not authorized to access '${resource}'.`,
  })

  test('may read and invoke what is published, and cannot tell private from missing', async () => {
    await put('shared', { publish: true })
    await api.call('PUT', 'guest/actions/shared/act', { body: code })
    await put('secret')
    await api.call('PUT', 'guest/actions/secret/act', { body: code })
    await put('sharedbind', { ...bind('_', 'shared'), publish: true })
    const as = { as: 'other' }
    expect((await get('shared', 'other')).status).toBe(200)
    expect((await api.call('GET', 'guest/actions/shared/act', as)).status).toBe(200)
    expect((await api.call('POST', 'guest/actions/shared/act', { ...as, body: {} })).status).toBe(202)
    expect((await api.call('GET', 'guest/actions/shared/', as)).status).toBe(200)
    expect((await api.call('GET', 'guest/actions/shared/none', as)).status).toBe(404)
    for (const name of ['secret', 'missing', 'sharedbind']) {
      const replies = [
        await get(name, 'other'),
        await api.call('GET', `guest/actions/${name}/act`, as),
        await api.call('POST', `guest/actions/${name}/act`, { ...as, body: {} }),
        await api.call('GET', `guest/actions/${name}/`, as),
      ]
      for (const { status, body } of replies) expect([status, body]).toMatchObject([403, denied(`guest/${name}`)])
    }
  })

  test('may change nothing', async () => {
    const as = 'other'
    const changes = [
      await api.call('PUT', 'guest/packages/shared?overwrite=true', { as, body: {} }),
      await api.call('DELETE', 'guest/packages/shared', { as }),
    ]
    for (const { status, body } of changes) expect([status, body]).toMatchObject([403, denied('guest/shared')])
    const inside = [
      await api.call('PUT', 'guest/actions/shared/act?overwrite=true', { as, body: code }),
      await api.call('DELETE', 'guest/actions/shared/act', { as }),
    ]
    for (const { status, body } of inside) expect([status, body]).toMatchObject([403, denied('guest/shared/act')])
  })

  test('sees nothing of actions, triggers, rules and activations', async () => {
    await api.call('PUT', 'guest/actions/plain', { body: code })
    for (const collection of ['actions', 'triggers', 'rules']) {
      for (const name of ['plain', 'missing']) {
        for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
          const reply = await api.call(method, `guest/${collection}/${name}`, { as: 'other', body: {} })
          expect([reply.status, reply.body]).toMatchObject([403, denied(`guest/${name}`)])
        }
      }
    }
    const id = '0'.repeat(32)
    for (const tail of ['', '/logs', '/result']) {
      const reply = await api.call('GET', `guest/activations/${id}${tail}`, { as: 'other' })
      expect([reply.status, reply.body]).toMatchObject([403, denied(`guest/${id}`)])
    }
  })
})
