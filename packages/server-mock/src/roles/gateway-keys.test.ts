import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type RunningServer } from '../server.js'
import { basic, importOver, type Received, send, web } from './gateway-testing.js'
import { restOf } from './rest-testing.js'

let server: RunningServer
beforeAll(async () => {
  server = await openServer({ memory: true })
  await restOf(server)('PUT', 'actions/echo', web('function main(args) { return args }'))
})
afterAll(() => server.close())

interface Call {
  readonly body?: object
  readonly auth?: string
}

describe('keys of an API', () => {
  const administer = (path: string, method = 'GET', { body, auth = server.auth }: Call = {}): Promise<Received> =>
    send(`${server.url}/v2/${server.auth.split(':')[0]}/${path}`, method, {
      headers: { authorization: basic(auth) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  async function idOf(base: string): Promise<string> {
    const { body } = await administer(`apis?basePath=${base}`)
    return (body as readonly [{ readonly artifact_id: string }])[0].artifact_id
  }

  test('are asked for, given out and taken back', async () => {
    const definitions = { key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } }
    const url = await importOver(server, { base: '/keyed', fields: { securityDefinitions: definitions } })
    const withKey = (key: string): Promise<Received> => send(url, 'GET', { headers: { 'x-api-key': key } })
    expect(await send(url)).toMatchObject({ status: 401, body: { status: 401, message: 'Error: X-Api-Key required' } })
    expect(await withKey('k1')).toMatchObject({ status: 401, body: { message: 'Error: Unauthorized' } })
    const id = await idOf('/keyed')
    expect(await administer('subscriptions', 'POST', { body: { artifact_id: id, client_id: 'k1' } })).toMatchObject({
      status: 200,
      body: { message: `Subscription 'k1' created for API '${id}'` },
    })
    expect((await withKey('k1')).status).toBe(200)
    expect((await administer(`subscriptions?artifact_id=${id}`)).body).toHaveLength(1)
    expect((await administer(`subscriptions/k1?artifact_id=${id}`, 'DELETE')).status).toBe(204)
    expect((await withKey('k1')).status).toBe(401)
  })

  test('come with a secret where two are defined, and open only what asks for them', async () => {
    const securityDefinitions = {
      id: { type: 'apiKey', in: 'header', name: 'X-Id' },
      secret: { type: 'apiKey', in: 'header', name: 'X-Secret' },
    }
    const url = await importOver(server, { base: '/paired', fields: { securityDefinitions } })
    await administer('subscriptions', 'POST', {
      body: { artifact_id: await idOf('/paired'), client_id: 'c', client_secret: 's' },
    })
    const message = async (headers: Record<string, string>): Promise<unknown> =>
      ((await send(url, 'GET', { headers })).body as { message?: string }).message
    expect(await message({})).toBe('Error: X-Id required')
    expect(await message({ 'x-id': 'c' })).toBe('Error: X-Secret required')
    expect(await message({ 'x-id': 'c', 'x-secret': 'x' })).toBe(
      'Error: Secret mismatch or not subscribed to this api.',
    )
    expect((await send(url, 'GET', { headers: { 'x-id': 'c', 'x-secret': 's' } })).status).toBe(200)
    const open = { base: '/open', fields: { securityDefinitions }, operation: { security: [] } }
    expect((await send(await importOver(server, open))).status).toBe(200)
    const unknown = { securityDefinitions: { o: { type: 'oauth2' } } }
    expect((await send(await importOver(server, { base: '/oauth', fields: unknown }))).status).toBe(401)
  })

  test('are managed by the owner of the namespace alone, as documents are', async () => {
    const stranger = server.auth.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'))
    expect((await administer('apis', 'GET', { auth: stranger })).status).toBe(401)
    const other = server.auth.split(':')[0]?.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')) ?? ''
    expect(
      (await send(`${server.url}/v2/${other}/apis`, 'GET', { headers: { authorization: basic(server.auth) } })).status,
    ).toBe(403)
    const document = { basePath: '/v2made', info: { title: 'v2' }, paths: {} }
    const made = await administer('apis', 'POST', { body: document })
    expect(made).toMatchObject({
      status: 200,
      body: { open_api_doc: document },
    })
    const { artifact_id: id, managed_url: url } = made.body as { artifact_id: string; managed_url: string }
    expect(url.endsWith('/v2made')).toBe(true)
    expect(await administer('apis', 'POST', { body: document })).toMatchObject({
      status: 500,
      body: { message: 'Error: basePath not unique for given tenant.' },
    })
    expect(
      (await administer(`apis/${id}`, 'PUT', { body: { ...document, info: { title: 'new' } } })).body,
    ).toMatchObject({
      open_api_doc: { info: { title: 'new' } },
    })
    expect((await administer(`apis/${id}`)).body).toMatchObject({ artifact_id: id })
    expect((await administer(`apis/${id}`, 'DELETE')).status).toBe(204)
    expect(await administer(`apis/${id}`)).toMatchObject({
      status: 404,
      body: { message: `Error: Unknown API id ${id}` },
    })
    expect((await administer('apis', 'POST', { body: { basePath: '/x' } })).body).toMatchObject({
      message: "Error: Missing field 'paths'",
    })
    expect((await administer('nothing')).status).toBe(404)
  })
})

test('wrong keys of a namespace are counted here as well', async () => {
  await using counting = await openServer({ memory: true, failedLoginsPerMinute: 1 })
  const [uuid = ''] = counting.auth.split(':')
  const guess = (key: string): Promise<Received> =>
    send(`${counting.url}/v2/${uuid}/apis`, 'GET', { headers: { authorization: basic(`${uuid}:${key}`) } })
  expect((await guess('x'.repeat(64))).status).toBe(401)
  expect((await guess('y'.repeat(64))).status).toBe(429)
})
