import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openServerFolder } from '../support/server-process.js'
import { clientModules, failure, openwhisk, withoutEnvironment } from './openwhisk-client.js'
import { filesBelow, zipOf } from './zip.js'

const anyText: unknown = expect.any(String)

let server: Platform

beforeEach(withoutEnvironment)
afterEach(() => {
  vi.unstubAllEnvs()
})
beforeAll(async () => {
  server = await openPlatform()
})
afterAll(() => server.close())

const connect = () => openwhisk({ apihost: server.url, api_key: server.auth })

describe('a client', () => {
  test('takes host, key, namespace and transaction from its environment', async () => {
    vi.stubEnv('__OW_API_HOST', server.url)
    vi.stubEnv('__OW_API_KEY', server.auth)
    const client = openwhisk()
    vi.stubEnv('__OW_TRANSACTION_ID', 'compat-transaction')
    expect(await client.namespaces.list()).toEqual([server.namespace])
    expect((await failure(client.actions.get('gone'))).error['code']).toBe('compat-transaction')
    vi.stubEnv('__OW_NAMESPACE', 'elsewhere')
    expect((await failure(client.actions.list())).statusCode).toBe(403)
  })

  test('takes a header of its own making, for every call', async () => {
    const getAuthHeader = vi.fn(() => Promise.resolve(`Basic ${Buffer.from(server.auth).toString('base64')}`))
    const client = openwhisk({ apihost: server.url, auth_handler: { getAuthHeader } })
    await client.actions.list()
    await client.triggers.list()
    expect(getAuthHeader).toHaveBeenCalledTimes(2)
  })

  test('needs a key and a host', () => {
    expect(() => openwhisk({ apihost: server.url })).toThrow('Missing api_key parameter or token plugin.')
    expect(() => openwhisk({ api_key: server.auth })).toThrow('Missing either api or apihost parameters.')
  })

  test('lets its consumers send requests of their own and read its options', async () => {
    const { client } = connect().actions
    const facts = await client.request('GET', '/api/v1')
    expect(facts).toMatchObject({ description: 'OpenWhisk API', api_version_path: 'v1' })
    expect(client.options).toMatchObject({ api: `${server.url}/api/v1/`, apiVersion: 'v1', apiKey: server.auth })
  })

  test('may send headers of its own', async () => {
    const headers = { 'x-request-id': 'mine' }
    expect((await failure(connect().actions.get({ name: 'gone', headers }))).error['code']).toBe('mine')
  })
})

describe('an error', () => {
  test('carries method, address, status and what the server said', async () => {
    const error = await failure(connect().actions.get('gone'))
    const url = `${server.url}/api/v1/namespaces/_/actions/gone`
    const text = 'The requested resource does not exist.'
    expect(error.message).toBe(`GET ${url} Returned HTTP 404 (Not Found) --> "${text}"`)
    expect(error).toMatchObject({
      name: 'OpenWhiskError',
      statusCode: 404,
      error: { error: text, code: anyText },
    })
  })

  test('of a wrong key', async () => {
    const client = openwhisk({ apihost: server.url, api_key: `${server.auth.slice(0, -1)}!` })
    const error = await failure(client.actions.list())
    expect(error.statusCode).toBe(401)
    expect(error.error['error']).toBe('The supplied authentication is invalid')
  })

  test('of what the server does not take', async () => {
    const client = connect()
    expect((await failure(client.actions.list({ limit: 500 }))).statusCode).toBe(400)
    expect((await failure(client.actions.create({ name: 'a', action: 'x', kind: 'cobol:1' }))).statusCode).toBe(400)
  })

  test('of no server has no status', async () => {
    const client = openwhisk({ apihost: 'http://127.0.0.1:1', api_key: server.auth })
    const error = await failure(client.actions.list())
    expect(error.statusCode).toBeUndefined()
    expect(error.message).toMatch(/^Unknown Error From API: .*ECONNREFUSED/)
  })
})

test('retries ask again for what failed, as often as they say', async () => {
  const onRetry = vi.fn()
  const retry = { retries: 2, minTimeout: 1, maxTimeout: 1, onRetry }
  const client = openwhisk({ apihost: server.url, api_key: server.auth, retry })
  expect(await client.actions.list({ limit: 1 })).toEqual([])
  expect(onRetry).not.toHaveBeenCalled()
  expect((await failure(client.actions.get('gone'))).statusCode).toBe(404)
  expect(onRetry).toHaveBeenCalledTimes(2)
  expect(() => openwhisk({ apihost: server.url, api_key: server.auth, retry: 3 })).toThrow(
    "'retry' option must be an object",
  )
})

test('inside an action it invokes and fires with what the action was given', async () => {
  const folders = Object.entries(clientModules())
  const modules = Object.fromEntries(
    folders.flatMap(([name, folder]) => Object.entries(filesBelow(folder, `node_modules/${name}`))),
  )
  const code = `const openwhisk = require('openwhisk')
    exports.main = async ({ name }) => {
      const client = openwhisk()
      const { greeting } = await client.actions.invoke({ name: 'greet', blocking: true, result: true, params: { name } })
      const { activationId } = await client.triggers.invoke({ name: 'greeted', params: { greeting } })
      return { greeting, activationId, host: process.env.__OW_API_HOST }
    }`
  const action = zipOf({ 'package.json': '{"main":"index.js"}', 'index.js': code, ...modules })
  const client = connect()
  await client.actions.create({
    name: 'greet',
    action: 'function main({ name }) { return { greeting: "Hello " + name } }',
  })
  await client.actions.create({ name: 'keep', action: 'function main(args) { return args }' })
  await client.triggers.create({ name: 'greeted' })
  await client.rules.create({ name: 'keeping', action: 'keep', trigger: 'greeted' })
  const annotations = { 'provide-api-key': true }
  await client.actions.create({ name: 'caller', action, kind: 'nodejs:default', annotations })
  const result = await client.actions.invoke({
    name: 'caller',
    blocking: true,
    result: true,
    params: { name: 'World' },
  })
  expect(result).toMatchObject({ greeting: 'Hello World', host: server.url })
  await server.quiet()
  await expect
    .poll(() => client.activations.list({ name: 'keep', docs: true }))
    .toMatchObject([{ response: { result: { greeting: 'Hello World' } } }])
})

test('over TLS with a certificate that the server signed itself', async () => {
  await using folder = await openServerFolder()
  const { ready } = await folder.start({ args: ['--tls'] })
  const strict = openwhisk({ apihost: ready.url, api_key: ready.auth })
  expect((await failure(strict.actions.list())).message).toMatch(/self.signed certificate/)
  // Without a scheme the client means https.
  const client = openwhisk({ apihost: `localhost:${ready.port}`, api_key: ready.auth, ignore_certs: true })
  await client.actions.create({
    name: 'hello',
    action: 'function main({ name }) { return { greeting: "Hello " + name } }',
  })
  const call = { name: 'hello', blocking: true, result: true, params: { name: 'TLS' } }
  expect(await client.actions.invoke(call)).toEqual({ greeting: 'Hello TLS' })
  vi.stubEnv('__OW_IGNORE_CERTS', 'TRUE')
  expect(await openwhisk({ apihost: ready.url, api_key: ready.auth }).namespaces.list()).toEqual(['guest'])
})
