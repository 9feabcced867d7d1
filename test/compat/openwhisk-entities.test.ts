import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, type OpenwhiskClient, openwhisk, withoutEnvironment } from './openwhisk-client.js'

const echo = 'function main(args) { return { echo: args } }'

let server: Platform
let client: OpenwhiskClient

beforeAll(async () => {
  withoutEnvironment()
  server = await openPlatform()
  client = openwhisk({ api: `${server.url}/api/v1`, api_key: server.auth, namespace: 'guest' })
  await client.actions.create({ name: 'echo', action: echo })
})
afterAll(() => server.close())

const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name)

describe('packages', () => {
  test('live, hold actions, are bound', async () => {
    const parameters = [{ key: 'from', value: 'package' }]
    const created = await client.packages.create({
      name: 'tools',
      package: { parameters, publish: true },
      annotations: { a: 1 },
    })
    expect(created).toMatchObject({ namespace: 'guest', name: 'tools', publish: true, parameters })
    await client.actions.create({ name: 'tools/echo', action: echo, params: { at: 'action' } })
    expect((await client.packages.get('tools'))['actions']).toMatchObject([{ name: 'echo', version: '0.0.1' }])
    expect(await client.packages.list({ public: true })).toMatchObject([{ name: 'tools' }])
    expect(await client.packages.list({ count: true })).toEqual({ packages: 1 })
    expect(names(await client.actions.list({ id: 'tools/' }))).toEqual(['echo'])

    const binding = { namespace: 'guest', name: 'tools' }
    await client.packages.create({
      packageName: 'mine',
      package: { binding, parameters: [{ key: 'from', value: 'binding' }] },
    })
    const invoke = { name: 'mine/echo', blocking: true, result: true, params: { by: 'me' } }
    expect(await client.actions.invoke(invoke)).toEqual({ echo: { from: 'binding', at: 'action', by: 'me' } })

    expect(await client.packages.update({ name: 'tools', package: { publish: false } })).toMatchObject({
      version: '0.0.2',
      publish: false,
    })
    expect((await failure(client.packages.delete('tools'))).statusCode).toBe(409)
    await client.packages.delete('mine')
    await client.actions.delete('tools/echo')
    expect(await client.packages.delete({ packageName: 'tools' })).toMatchObject({ name: 'tools' })
    expect(() => client.packages.invoke()).toThrow('not supported')
  })

  test('are made of a bare name', async () => {
    expect(await client.packages.create('plain')).toMatchObject({ name: 'plain', parameters: [] })
    await client.packages.delete('plain')
  })
})

describe('triggers and rules', () => {
  test('live and fire', async () => {
    const parameters = [{ key: 'place', value: 'here' }]
    const trigger = await client.triggers.create({ name: 'bell', trigger: { parameters }, annotations: { loud: true } })
    expect(trigger).toMatchObject({ name: 'bell', parameters, annotations: [{ key: 'loud', value: true }] })
    const rule = await client.rules.create({ name: 'ringing', action: 'echo', trigger: 'bell' })
    expect(rule).toMatchObject({
      status: 'active',
      action: { path: 'guest', name: 'echo' },
      trigger: { path: 'guest', name: 'bell' },
    })
    const { activationId } = await client.triggers.invoke({ name: 'bell', params: { who: 'guest' } })
    await server.quiet()
    const fired = await client.activations.get(activationId)
    expect(fired.response.result).toEqual({ who: 'guest' })
    const { activationId: started } = JSON.parse(fired.logs[0] ?? '') as { readonly activationId: string }
    const { response } = await client.activations.get(started)
    expect(response.result).toMatchObject({ echo: { place: 'here', who: 'guest' } })
    // The client sends its key with each call.
    expect(JSON.stringify(response.result)).not.toMatch(/authorization/i)

    expect((await client.triggers.get('bell'))['rules']).toMatchObject({ 'guest/ringing': { status: 'active' } })
    expect(await client.triggers.update({ triggerName: 'bell', trigger: {} })).toMatchObject({
      version: '0.0.2',
      parameters,
    })
    expect(names(await client.triggers.list())).toEqual(['bell'])
    expect(await client.triggers.list({ count: true })).toEqual({ triggers: 1 })
    expect(names(await client.rules.list({ limit: 5 }))).toEqual(['ringing'])
    expect(await client.rules.list({ count: true })).toEqual({ rules: 1 })
    expect(await client.rules.update({ ruleName: 'ringing', action: '/guest/echo', trigger: '/_/bell' })).toMatchObject(
      { version: '0.0.2' },
    )

    await client.rules.disable({ name: 'ringing' })
    expect(await client.rules.get('ringing')).toMatchObject({ status: 'inactive' })
    const nothing = await client.triggers.invoke('bell')
    expect(nothing).toEqual(Buffer.alloc(0))
    await client.rules.enable({ name: 'ringing' })
    expect(await client.rules.get({ ruleName: 'ringing' })).toMatchObject({ status: 'active' })
    await client.rules.delete('ringing')
    await client.triggers.delete('bell')
    expect((await failure(client.triggers.invoke('bell'))).statusCode).toBe(404)
  })

  test('of what is not there', async () => {
    await client.triggers.create({ name: 'lonely' })
    expect((await failure(client.rules.create({ name: 'r', action: 'gone', trigger: 'lonely' }))).statusCode).toBe(400)
    expect(() => client.rules.create({ name: 'r', trigger: 'lonely' })).toThrow('Missing mandatory action parameter')
    expect(() => client.rules.invoke()).toThrow('not supported')
    await client.triggers.delete('lonely')
  })
})

test('namespaces are listed, and shown with all that is in them', async () => {
  expect(await client.namespaces.list()).toEqual(['guest'])
  const whole = await client.namespaces.get()
  expect(whole).toMatchObject({ actions: [{ name: 'echo' }], packages: [], triggers: [], rules: [] })
})

describe('feeds', () => {
  test('are told of their life, of the key and of the trigger', async () => {
    const events = { create: 'CREATE', get: 'READ', update: 'UPDATE', delete: 'DELETE' } as const
    for (const method of ['create', 'get', 'update', 'delete'] as const) {
      const activation = await client.feeds[method]({ name: 'echo', trigger: 'bell', params: { cron: '* * * * *' } })
      expect(activation.response.result).toEqual({
        echo: { lifecycleEvent: events[method], authKey: server.auth, triggerName: '/guest/bell', cron: '* * * * *' },
      })
    }
    const paused = await client.feeds.feed('PAUSE', { feedName: '/guest/echo', trigger: '/guest/bell' })
    expect(paused.response.result).toMatchObject({ echo: { lifecycleEvent: 'PAUSE', triggerName: '/guest/bell' } })
    expect(() => client.feeds.create({ name: 'echo' })).toThrow('trigger')
  })

  test('that refuse fail with 502', async () => {
    await client.actions.create({
      name: 'refuses',
      action: 'function main() { return { error: { statusCode: 403 } } }',
    })
    const error = await failure(client.feeds.create({ name: 'refuses', trigger: 'bell' }))
    expect(error.message).toMatch(/ --> "application error, status code: 403"$/)
    await client.actions.delete('refuses')
  })
})

describe('identifiers', () => {
  test.each(['echo', '/guest/echo', '/_/echo', 'guest/tools/echo', '/guest/tools/echo', 'tools/echo'])(
    '%s',
    async (name) => {
      await client.packages.update({ name: 'tools', package: {} })
      await client.actions.update({ name: 'tools/echo', action: echo })
      expect(await client.actions.get({ name })).toMatchObject({ name: 'echo' })
    },
  )

  test('win over the namespace of the call, which wins over the one of the client', async () => {
    expect(await client.actions.get({ name: '/_/echo', namespace: 'other' })).toMatchObject({ namespace: 'guest' })
    expect((await failure(client.actions.get({ name: 'echo', namespace: 'other' }))).statusCode).toBe(403)
  })

  test('with blanks reach the server', async () => {
    await client.actions.create({ name: 'two words', action: echo })
    expect(await client.actions.get('two words')).toMatchObject({ name: 'two words' })
    expect(await client.actions.delete('/guest/two words')).toMatchObject({ name: 'two words' })
  })

  test.each(['/', '/guest', '/guest/a/b/c'])('%s is none', (name) => {
    expect(() => client.actions.get({ name })).toThrow('Invalid resource identifier')
  })
})
