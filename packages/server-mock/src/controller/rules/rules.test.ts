import { texts } from '@wsk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

let api: TestApi
let turn = 0
const named = (name: string) => `${name}${turn}`
beforeAll(async () => {
  api = await openTestApi()
  await api.call('PUT', 'guest/actions/act', { body: code })
  await api.call('PUT', 'other/packages/open', { as: 'other', body: { publish: true } })
  await api.call('PUT', 'other/actions/open/act', { as: 'other', body: code })
  await api.call('PUT', 'guest/packages/bound', { body: { binding: { namespace: 'other', name: 'open' } } })
})
beforeEach(async () => {
  turn++
  await trigger('t')
})
afterAll(() => api[Symbol.asyncDispose]())

const trigger = (name: string) => api.call('PUT', `guest/triggers/${named(name)}`, { body: {} })
const put = (name: string, body: unknown, query = '') => api.call('PUT', `guest/rules/${named(name)}${query}`, { body })
const create = (name = 'r') => put(name, { trigger: `/_/${named('t')}`, action: '/_/act' })
const get = (name = 'r') => api.call('GET', `guest/rules/${named(name)}`)
const setStatus = (status: unknown, name = 'r') => api.call('POST', `guest/rules/${named(name)}`, { body: { status } })
const linksOf = async (name: string) =>
  ((await api.call('GET', `guest/triggers/${named(name)}`)).body as { rules?: Record<string, { status: string }> })
    .rules

describe('creating', () => {
  test('[edge 64] activates at once; the same state again is 200, other states are refused', async () => {
    const created = await create()
    expect(created.body).toMatchObject({
      status: 'active',
      trigger: { path: 'guest', name: named('t') },
      action: { path: 'guest', name: 'act' },
      version: '0.0.1',
    })
    expect(await linksOf('t')).toMatchObject({ [`guest/${named('r')}`]: { status: 'active' } })
    for (const status of ['active', 'inactive', 'inactive', 'active']) {
      const reply = await setStatus(status)
      expect([reply.status, reply.text, reply.headers['content-type']]).toEqual([
        200,
        'OK',
        'text/plain; charset=UTF-8',
      ])
      expect((await get()).body).toMatchObject({ status })
    }
    const prefix = 'The request content was malformed:\n'
    expect((await setStatus('xxx')).body).toMatchObject({
      error: `${prefix}requirement failed: xxx is not a recognized rule state`,
    })
    expect((await setStatus(undefined)).body).toMatchObject({ error: `${prefix}key not found: status` })
    expect((await setStatus('xxx', 'none')).status).toBe(400)
  })

  test('needs a trigger and an action that exist, the trigger first', async () => {
    const refusals: readonly (readonly [object, string])[] = [
      [{}, texts.ruleIncomplete],
      [{ trigger: `/_/${named('t')}` }, texts.ruleIncomplete],
      [{ trigger: '/_/none', action: '/_/none' }, 'trigger /guest/none does not exist'],
      [{ trigger: `/_/${named('t')}`, action: '/_/none' }, 'action /guest/none does not exist'],
      [{ trigger: '/_/act', action: '/_/act' }, 'trigger /guest/act does not exist'],
    ]
    for (const [body, error] of refusals) {
      const reply = await put('r', body)
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
    const foreign = await put('r', { trigger: '/other/t', action: '/other/secret/a' })
    const error = "The supplied authentication is not authorized to access 'other/secret, other/t'."
    expect([foreign.status, foreign.body]).toMatchObject([403, { error }])
    expect((await get()).status).toBe(404)
    expect(await linksOf('t')).toBeUndefined()
  })

  test('looks only at the namespace of a trigger, also where it is given in a package', async () => {
    const refused = "The supplied authentication is not authorized to access '"
    for (const [trigger, action, status, error] of [
      ['/other/open/act', '/_/act', 403, `${refused}other/open/act'.`],
      ['/other/secret/t', '/other/secret/a', 403, `${refused}other/secret, other/secret/t'.`],
      ['/_/none/t', '/_/act', 400, 'trigger /guest/none/t does not exist'],
      ['/_/bound/act', '/_/act', 400, 'trigger /guest/bound/act does not exist'],
    ] as const) {
      const reply = await put('r', { trigger, action })
      expect([trigger, reply.status, reply.body]).toMatchObject([trigger, status, { error }])
    }
  })

  test('[edge 68] takes packaged and bound actions as they are given', async () => {
    for (const [action, path] of [
      ['/other/open/act', 'other/open'],
      ['/_/bound/act', 'guest/bound'],
    ] as const) {
      const reply = await put('r', { trigger: { path: '_', name: named('t') }, action }, '?overwrite=true')
      expect([reply.status, reply.body]).toMatchObject([200, { action: { path, name: 'act' } }])
    }
    const { activationId } = (await api.call('POST', `guest/triggers/${named('t')}`, { body: {} })).body as {
      activationId: string
    }
    await expect.poll(async () => (await api.call('GET', `guest/activations/${activationId}`)).status).toBe(200)
    const { logs } = (await api.call('GET', `guest/activations/${activationId}/logs`)).body as { logs: string[] }
    expect(JSON.parse(logs[0] ?? '')).toMatchObject({ action: 'guest/bound/act', success: true })
    expect(api.balancer.published.at(-1)?.message.action).toMatchObject({ path: 'other/open', binding: 'guest/bound' })
  })

  test('[edge 69] refuses names of a single segment', async () => {
    for (const body of [
      { trigger: 't', action: '/_/act' },
      { trigger: `/_/${named('t')}`, action: 'act' },
    ]) {
      const reply = await put('r', body)
      const error = `The request content was malformed:\n${texts.qualifiedNameTooShort}`
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
  })

  test('at once by many leaves one rule with one link', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => create()))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(Object.keys((await linksOf('t')) ?? {})).toEqual([`guest/${named('r')}`])
    await Promise.all(Array.from({ length: 10 }, (_, index) => create(`r${index}x`)))
    expect(Object.keys((await linksOf('t')) ?? {})).toHaveLength(11)
  })

  test('of a rule with the name of its trigger is told, not kept waiting', async () => {
    const reply = await api.call('PUT', `guest/rules/${named('t')}`, {
      body: { trigger: `/_/${named('t')}`, action: '/_/act' },
    })
    expect(reply.status).toBe(409)
  })
})

describe('updating', () => {
  test('[edge 66] with nothing new bumps the version and needs trigger and action', async () => {
    await create()
    expect((await put('r', {}, '?overwrite=true')).body).toMatchObject({ version: '0.0.2', status: 'active' })
    await api.call('PUT', `guest/actions/${named('short')}`, { body: code })
    await put('r', { action: `/_/${named('short')}` }, '?overwrite=true')
    await api.call('DELETE', `guest/actions/${named('short')}`)
    expect((await put('r', {}, '?overwrite=true')).body).toMatchObject({
      error: `action /guest/${named('short')} does not exist`,
    })
    await api.call('DELETE', `guest/triggers/${named('t')}`)
    expect((await put('r', {}, '?overwrite=true')).body).toMatchObject({
      error: `trigger /guest/${named('t')} does not exist`,
    })
  })

  test('moves the link and keeps the status', async () => {
    await create()
    await setStatus('inactive')
    await trigger('u')
    const moved = await put('r', { trigger: `/_/${named('u')}` }, '?overwrite=true')
    expect(moved.body).toMatchObject({ status: 'inactive', trigger: { name: named('u') }, action: { name: 'act' } })
    expect(await linksOf('t')).toEqual({})
    expect(await linksOf('u')).toMatchObject({ [`guest/${named('r')}`]: { status: 'inactive' } })
    await setStatus('active')
    await put('r', { trigger: `/_/${named('t')}` }, '?overwrite=true')
    expect((await get()).body).toMatchObject({ status: 'active' })
    await api.call('DELETE', `guest/triggers/${named('t')}`)
    expect((await put('r', { trigger: `/_/${named('u')}` }, '?overwrite=true')).body).toMatchObject({
      status: 'inactive',
    })
  })
})

describe('a trigger that is gone', () => {
  test('[edge 65] makes its rule inactive; it can still be read and deleted', async () => {
    await create()
    await api.call('DELETE', `guest/triggers/${named('t')}`)
    expect((await get()).body).toMatchObject({ status: 'inactive' })
    const reply = await setStatus('active')
    expect([reply.status, reply.body]).toMatchObject([
      404,
      { error: 'Only rules with existing triggers can be activated' },
    ])
    expect((await setStatus('inactive')).text).toBe('OK')
    expect((await api.call('DELETE', `guest/rules/${named('r')}`)).body).toMatchObject({ status: 'inactive' })
  })

  test('[edge 67] and made anew has no rules until one is enabled', async () => {
    await create()
    await api.call('DELETE', `guest/triggers/${named('t')}`)
    await trigger('t')
    expect(await linksOf('t')).toBeUndefined()
    expect((await get()).body).toMatchObject({ status: 'inactive' })
    await setStatus('active')
    expect(await linksOf('t')).toMatchObject({
      [`guest/${named('r')}`]: { status: 'active', action: { path: 'guest', name: 'act' } },
    })
    expect((await get()).body).toMatchObject({ status: 'active' })
  })
})

test('lists are the stored documents, without a status', async () => {
  await create()
  const listed = await api.call('GET', 'guest/rules?limit=1')
  expect(listed.body).toMatchObject([{ name: named('r'), trigger: { path: 'guest' }, action: { name: 'act' } }])
  expect((listed.body as object[])[0]).not.toHaveProperty('status')
  expect((await api.call('GET', 'guest/rules?count=true')).body).toEqual({ rules: expect.any(Number) as unknown })
})
