import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, type OpenwhiskClient, openwhisk, withoutEnvironment } from './openwhisk-client.js'
import { zipOf } from './zip.js'

const hello = 'function main({ name = "stranger" }) { console.log("for", name); return { greeting: `Hello ${name}!` } }'

const anyText: unknown = expect.any(String)

let server: Platform
let client: OpenwhiskClient

beforeAll(async () => {
  withoutEnvironment()
  server = await openPlatform()
  client = openwhisk({ apihost: server.url, api_key: server.auth })
  await client.actions.create({ name: 'hello', action: hello })
})
afterAll(() => server.close())

const annotation = (entity: { readonly annotations: readonly { key: string; value: unknown }[] }, key: string) =>
  entity.annotations.find((each) => each.key === key)?.value

describe('actions', () => {
  test('live: create, get, list, update, delete', async () => {
    const created = await client.actions.create({
      name: 'life',
      action: hello,
      kind: 'nodejs:18',
      params: { name: 'bound', deep: { a: [1] } },
      annotations: { description: 'says hello' },
      limits: { timeout: 5000, memory: 128 },
      version: '1.2.3',
    })
    expect(created).toMatchObject({ namespace: 'guest', name: 'life', version: '1.2.3', publish: false })
    expect(created).toMatchObject({ limits: { timeout: 5000, memory: 128, logs: 10, concurrency: 1 } })
    expect(annotation(created, 'description')).toBe('says hello')
    const whole = await client.actions.get('life')
    expect(whole).toMatchObject({ exec: { kind: 'nodejs:18', code: hello, binary: false } })
    expect(whole['parameters']).toEqual(
      expect.arrayContaining([
        { key: 'deep', value: { a: [1] } },
        { key: 'name', value: 'bound' },
      ]),
    )
    const light = await client.actions.get({ actionName: '/guest/life', code: false })
    expect(light['exec']).not.toHaveProperty('code')
    expect((await client.actions.list({ limit: 1, skip: 0 })).map(({ name }) => name)).toEqual(['life'])
    expect(await client.actions.list({ count: true })).toEqual({ actions: 2 })

    const updated = await client.actions.update({ name: 'life', params: { name: 'new' } })
    expect(updated).toMatchObject({
      version: '1.2.4',
      exec: { kind: 'nodejs:18' },
      parameters: [{ key: 'name', value: 'new' }],
    })
    expect(await client.actions.invoke({ name: 'life', blocking: true, result: true })).toEqual({
      greeting: 'Hello new!',
    })
    expect(await client.actions.delete('life')).toMatchObject({ name: 'life' })
    expect((await failure(client.actions.get('life'))).statusCode).toBe(404)
  })

  test('are made of a whole body, and of an exec over what was derived', async () => {
    const body = {
      exec: { kind: 'nodejs:default', code: hello, main: 'main' },
      parameters: [{ key: 'name', value: 'body' }],
    }
    expect(await client.actions.create({ name: 'whole', action: body })).toMatchObject({ exec: { main: 'main' } })
    const action = 'function other() { return { main: "other" } }'
    await client.actions.create({ name: 'named', action, exec: { main: 'other' } })
    expect(await client.actions.invoke({ name: 'named', blocking: true, result: true })).toEqual({ main: 'other' })
  })

  test('are made of a zip in a Buffer', async () => {
    const action = zipOf({
      'package.json': '{"main":"lib/start.js"}',
      'lib/start.js': 'exports.main = (args) => require("echo")(args)',
      'node_modules/echo/index.js': 'module.exports = (args) => ({ echo: args })',
    })
    const created = await client.actions.create({ name: 'zipped', action, kind: 'nodejs:default' })
    expect(created).toMatchObject({ exec: { binary: true, code: action.toString('base64') } })
    const options = { name: 'zipped', blocking: true, result: true, params: { n: 1.5, list: [null, 'ü'] } }
    expect(await client.actions.invoke(options)).toEqual({ echo: { n: 1.5, list: [null, 'ü'] } })
  })

  test('form sequences', async () => {
    const shout = 'function main({ greeting }) { return { greeting: greeting.toUpperCase() } }'
    await client.actions.create({ name: 'shout', action: shout })
    await client.actions.create({ name: 'loud', sequence: ['/_/hello', '/guest/shout'] })
    const activation = await client.actions.invoke({ name: 'loud', blocking: true, params: { name: 'all' } })
    expect(activation.response.result).toEqual({ greeting: 'HELLO ALL!' })
    expect(activation.logs).toHaveLength(2)
    const first = await client.activations.get(activation.logs[0])
    expect(first).toMatchObject({ name: 'hello', cause: activation.activationId })
  })

  test('are not replaced by create, unless it says overwrite', async () => {
    const error = await failure(client.actions.create({ name: 'hello', action: hello }))
    expect(error).toMatchObject({ statusCode: 409, error: { error: 'resource already exists' } })
    expect((await client.actions.create({ name: 'hello', action: hello, overwrite: true })).version).toBe('0.0.2')
  })
})

describe('invoke', () => {
  test('without blocking gives the id, whose activation is there when the server is quiet', async () => {
    const { activationId, ...rest } = await client.actions.invoke({ name: 'hello', params: { name: 'later' } })
    expect(activationId).toMatch(/^[0-9a-f]{32}$/)
    expect(rest).toEqual({})
    await server.quiet()
    const activation = await client.activations.get(activationId)
    expect(activation).toMatchObject({ name: 'hello', response: { status: 'success', success: true } })
    expect(await client.activations.logs({ activationId })).toEqual({
      logs: [expect.stringMatching(/Z stdout: for later$/)],
    })
    expect(await client.activations.result({ activation: activationId })).toMatchObject({
      result: { greeting: 'Hello later!' },
      success: true,
    })
  })

  test('result alone changes nothing', async () => {
    expect(Object.keys(await client.actions.invoke({ name: 'hello', result: true }))).toEqual(['activationId'])
  })

  test('with blocking gives the whole record', async () => {
    const activation = await client.actions.invoke({ name: '/guest/hello', blocking: true })
    expect(activation).toMatchObject({
      namespace: 'guest',
      subject: 'guest',
      response: { result: { greeting: 'Hello stranger!' } },
    })
    expect(annotation(activation, 'path')).toBe('guest/hello')
    expect(await client.activations.get(activation.activationId)).toEqual({
      ...activation,
      logs: [expect.stringContaining('for stranger')],
    })
  })

  test('takes several names, and a bare one', async () => {
    const both = (await client.actions.invoke(['hello', { name: 'hello', params: {} }])) as unknown as readonly object[]
    expect(both).toEqual([{ activationId: anyText }, { activationId: anyText }])
    const records = (await client.actions.get(['hello', { name: 'hello' }])) as unknown as readonly object[]
    expect(records).toHaveLength(2)
  })

  test('rejects when the server stops waiting, with the id to ask for later', async () => {
    const action = 'function main() { return new Promise((resolve) => setTimeout(resolve, 400, { late: true })) }'
    await client.actions.create({ name: 'late', action })
    const short = await client.actions.client.request('POST', 'namespaces/_/actions/late', {
      qs: { blocking: true, timeout: 50 },
    })
    expect(short).toEqual({ activationId: anyText })
    await server.quiet()
    expect(await client.activations.result(String(short['activationId']))).toMatchObject({ result: { late: true } })
  })

  test('rejects with the activation when the action fails', async () => {
    await client.actions.create({ name: 'fails', action: 'function main() { return { error: "no stock" } }' })
    const error = await failure(client.actions.invoke({ name: 'fails', blocking: true, result: true }))
    const url = `${server.url}/api/v1/namespaces/_/actions/fails`
    expect(error.message).toBe(`POST ${url} Returned HTTP 502 (Bad Gateway) --> "no stock"`)
    expect(error).toMatchObject({
      name: 'OpenWhiskError',
      statusCode: 502,
      error: {
        activationId: anyText,
        response: { status: 'application error', result: { error: 'no stock' } },
      },
    })
    await client.actions.create({ name: 'throws', action: 'function main() { throw new Error("oh") }' })
    const thrown = await failure(client.actions.invoke({ name: 'throws', blocking: true }))
    expect(thrown.message).toMatch(/ --> "An error has occurred: Error: oh"$/)
    expect(thrown.error.response).toMatchObject({ status: 'action developer error' })
  })

  test('of code that does not load leaves what it printed', async () => {
    await client.actions.create({ name: 'broken', action: 'console.log("begun"); throw new Error("over")' })
    const { error } = await failure(client.actions.invoke({ name: 'broken', blocking: true }))
    expect(error.response).toMatchObject({ status: 'action developer error' })
    const { logs } = await client.activations.logs(String(error.activationId))
    expect(logs[0]).toMatch(/ stdout: begun$/)
    expect(logs.at(-1)).toMatch(
      / stderr: The action did not initialize or run as expected\. Log data might be missing\.$/,
    )
  })
})

describe('activations', () => {
  test('are listed by name and time, with and without documents, and counted', async () => {
    const first = await client.actions.invoke({ name: 'hello', blocking: true })
    const second = await client.actions.invoke({ name: 'hello', blocking: true })
    const since = Number(first['start'])
    const listed = await client.activations.list({ name: 'hello', limit: 2, skip: 0, since })
    expect(listed.map(({ activationId }) => activationId)).toEqual([second.activationId, first.activationId])
    expect(listed[0]).not.toHaveProperty('logs')
    const [full] = await client.activations.list({ docs: true, limit: 1 })
    expect(full).toEqual(await client.activations.get({ name: second.activationId }))
    expect(await client.activations.list({ count: true, name: 'hello', since })).toEqual({ activations: 2 })
    expect(await client.activations.list({ upto: 1 })).toEqual([])
  })

  test('that are not there', async () => {
    const error = await failure(client.activations.get('0'.repeat(32)))
    expect(error).toMatchObject({ statusCode: 404, error: { error: 'The requested resource does not exist.' } })
    expect(await failure(client.activations.logs('short'))).toMatchObject({ statusCode: 400 })
    expect(() => client.activations.get()).toThrow('Missing mandatory activation parameter')
  })
})
