import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { configFromOptions } from '../config/config.js'
import { openConfiguredServer } from '../server.js'
import { type Cluster, openCluster } from './cluster-fixture.js'
import { adminOf, restOf, sleeper } from './rest-testing.js'
import type { ProgramServer } from './running-server.js'

const patiently = { timeout: 20_000, interval: 50 }

async function getJson({ url }: ProgramServer, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(new URL(path, url))
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text }
}

const isReady = (server: ProgramServer): Promise<void> =>
  vi.waitFor(async () => expect(await getJson(server, '/ready')).toMatchObject({ status: 200 }), patiently)

const areUp = (controller: ProgramServer, count: number): Promise<void> =>
  vi.waitFor(async () => {
    expect((await getJson(controller, '/invokers/healthy/count')).body).toBe(String(count))
  }, patiently)

const nothing = { inFlight: 0, activations: 0, queued: 0, leased: 0, running: 0, heldMb: 0 }

describe('two controllers and three invokers', () => {
  let cluster: Cluster
  let controllers: readonly ProgramServer[]
  let invokers: readonly ProgramServer[]

  beforeAll(async () => {
    cluster = await openCluster()
    controllers = [await cluster.controller(0), await cluster.controller(1)]
    invokers = [await cluster.invoker(0), await cluster.invoker(1), await cluster.invoker(2)]
    for (const server of [...controllers, ...invokers]) await isReady(server)
    for (const controller of controllers) await areUp(controller, 3)
  }, 30_000)
  afterAll(() => cluster[Symbol.asyncDispose]())

  test('run actions on every invoker, whichever controller is asked, and are quiet afterwards', async () => {
    const rests = controllers.map((controller) => restOf(controller))
    for (let action = 0; action < 8; action++) await rests[0]?.('PUT', `actions/sleeper${action}`, sleeper)
    // As many as there is memory for: twelve times 256 MB.
    const runs = rests.flatMap((rest) =>
      Array.from({ length: 6 }, (_, run) =>
        rest('POST', `actions/sleeper${run}?blocking=true&result=true`, { ms: 1500 }),
      ),
    )
    await vi.waitFor(() => {
      for (const invoker of invokers) expect(invoker.counters().activations).toBe(4)
    }, patiently)
    for (const rest of rests) expect((await rest('POST', 'actions/sleeper0', {})).status).toBe(503)
    const answers = await Promise.all(runs)
    for (const { status, body } of answers) expect([status, body]).toEqual([200, { slept: 1500 }])
    for (const server of [...controllers, ...invokers]) expect(await server.quiet()).toMatchObject(nothing)
  }, 30_000)

  test('tell how they are at every port', async () => {
    for (const server of [...controllers, ...invokers]) {
      expect(await getJson(server, '/live')).toEqual({ status: 200, body: { live: true } })
      expect(await getJson(server, '/ready')).toEqual({ status: 200, body: { ready: true, reasons: [] } })
      expect((await getJson(server, '/ping')).body).toBe('pong')
      expect((await getJson(server, '/metrics')).body).toContain('process_resident_memory_bytes')
    }
    const [controller] = controllers
    if (controller === undefined) throw new Error('no controller')
    expect((await getJson(controller, '/invokers/ready')).body).toEqual({ healthy: '3/3' })
    expect((await getJson(controller, '/metrics')).body).toContain('wsk_controllers 2')
  })

  test('serve no API where only actions run', async () => {
    const [invoker] = invokers
    if (invoker === undefined) throw new Error('no invoker')
    for (const path of ['/', '/api/v1', '/invokers', '/_wsk/v1/status', '/api/v1/namespaces/_/actions']) {
      expect([path, (await getJson(invoker, path)).status]).toEqual([path, 404])
    }
    expect([invoker.auth, invoker.adminKey, invoker.namespace]).toEqual(['', '', ''])
  })

  test('open no containers where only the API is served', async () => {
    for (const controller of controllers) expect(await controller.runtimes()).toEqual([])
  })
})

test('an invoker that ends gracefully gets nothing more, and finishes what it had begun', async () => {
  await using cluster = await openCluster()
  const controller = await cluster.controller(0)
  expect(await getJson(controller, '/invokers/ready')).toEqual({ status: 500, body: { unhealthy: '0/0' } })
  const leaving = await cluster.invoker(0)
  await isReady(controller)
  expect(await getJson(controller, '/invokers/ready')).toEqual({ status: 200, body: { healthy: '1/1' } })
  const rest = restOf(controller)
  await rest('PUT', 'actions/sleeper', sleeper)
  const run = rest('POST', 'actions/sleeper?blocking=true&result=true', { ms: 1000 })
  await vi.waitFor(() => expect(leaving.counters().running).toBe(1), patiently)
  const closing = leaving.close()
  await vi.waitFor(async () => expect((await getJson(controller, '/invokers')).body).toEqual({ invoker0: 'down' }), {
    timeout: 500,
    interval: 10,
  })
  expect(await getJson(controller, '/ready')).toEqual({
    status: 503,
    body: { ready: false, reasons: ['no invoker is up'] },
  })
  expect(await getJson(controller, '/invokers/ready')).toEqual({ status: 500, body: { unhealthy: '1/1' } })
  const refused = await rest('POST', 'actions/sleeper', {})
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await run).body).toEqual({ slept: 1000 })
  await closing
  expect(await controller.quiet()).toMatchObject(nothing)
}, 30_000)

test('an invoker with a name has the same number at every start', async () => {
  await using cluster = await openCluster()
  const controller = await cluster.controller(0)
  const open = (name: string): Promise<ProgramServer> => cluster.invoker(0, { id: undefined, name })
  for (const name of ['left', 'right']) await open(name)
  const again = await open('left')
  await vi.waitFor(async () => {
    const body = { 'invoker0/left': 'up', 'invoker1/right': 'up' }
    expect((await getJson(controller, '/invokers')).body).toEqual(body)
  }, patiently)
  await again.close()
}, 30_000)

test('a role of its own is refused where no other process could reach anything', async () => {
  const config = configFromOptions({ memory: true, role: 'invoker', id: 1 })
  await expect(openConfiguredServer(config)).rejects.toThrow(/^--role: invoker needs a store/)
  const other = configFromOptions({
    memory: true,
    role: 'controller',
    id: 1,
    bus: 'kafka://127.0.0.1:1',
    store: 'couchdb://a:b@127.0.0.1:1',
  })
  await expect(openConfiguredServer(other)).rejects.toThrow(/^--role: controllers check keys with one secret/)
})

test('what an operator does to a key at one controller holds at all, and for what waits at invokers', async () => {
  await using cluster = await openCluster()
  const trusting = { trustAll: true }
  const [one, other] = [await cluster.controller(0, trusting), await cluster.controller(1, trusting)]
  const invoker = await cluster.invoker(0, trusting)
  for (const server of [one, other]) await areUp(server, 1)
  const makeKey = async (subject: string, more: object = {}): Promise<string> => {
    const { uuid, key } = (await adminOf(one)('POST', 'users', { subject, ...more })).body as Record<string, string>
    return `${uuid}:${key}`
  }
  const auth = await makeKey('alice')
  const asAlice = restOf({ url: other.url, auth })
  expect((await asAlice('GET', 'actions')).status).toBe(200)
  await asAlice('PUT', 'actions/sleeper', sleeper)
  await restOf(one)('PUT', 'actions/sleeper', sleeper)
  // All memory there is; each controller gives half of it.
  const full = [one, one, other, other].map((controller) =>
    restOf(controller)('POST', 'actions/sleeper?blocking=true', { ms: 3000 }),
  )
  await vi.waitFor(() => expect(invoker.counters().running).toBe(4), patiently)
  const waiting = asAlice('POST', 'actions/sleeper?blocking=true&result=true', {})
  await vi.waitFor(() => expect(invoker.counters().queued).toBe(1), patiently)
  await adminOf(one)('POST', 'users/alice/block')
  expect((await asAlice('GET', 'actions')).status).toBe(401)
  expect(await waiting).toMatchObject({
    status: 502,
    body: { error: 'The action was not invoked due to a blacklisted namespace.' },
  })
  await Promise.all(full)
  await adminOf(one)('POST', 'users/alice/unblock')
  expect((await asAlice('GET', 'actions')).status).toBe(200)
  const renewed = await makeKey('alice', { revoke: true })
  expect((await asAlice('GET', 'actions')).status).toBe(401)
  expect((await restOf({ url: other.url, auth: renewed })('GET', 'actions')).status).toBe(200)
}, 60_000)

test('an API that is made, changed or removed at one controller is so at all', async () => {
  await using cluster = await openCluster()
  const [one, other] = [await cluster.controller(0), await cluster.controller(1)]
  await using _invoker = await cluster.invoker(0)
  for (const server of [one, other]) await areUp(server, 1)
  const rest = restOf(one)
  const code = 'function main() { return { body: "hello" } }'
  const exported = [{ key: 'web-export', value: true }]
  await rest('PUT', 'actions/page', { exec: { kind: 'nodejs:default', code }, annotations: exported })
  const [tenant = ''] = one.auth.split(':')
  const statuses = (): Promise<readonly number[]> =>
    Promise.all([one, other].map(async ({ url }) => (await fetch(`${url}/api/${tenant}/v1/hello`)).status))
  expect(await statuses()).toEqual([404, 404])
  const manage = async (server: ProgramServer, name: string, args: object): Promise<void> => {
    const url = `${server.url}/api/v1/web/whisk.system/apimgmt/${name}.http?accesstoken=x&spaceguid=guest`
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(one.auth)}`, 'content-type': 'application/json' },
      body: JSON.stringify(args),
    })
    expect([answer.status, await answer.text()]).toEqual([200, expect.anything()])
  }
  const action = {
    name: 'page',
    namespace: 'guest',
    backendMethod: 'GET',
    backendUrl: `${one.url}/api/v1/web/guest/default/page.http`,
    authkey: one.auth,
  }
  const apidoc = {
    namespace: 'guest',
    gatewayBasePath: '/v1',
    gatewayPath: '/hello',
    gatewayMethod: 'GET',
    id: 'API:guest:/v1',
    action,
  }
  await manage(one, 'createApi', { apidoc })
  expect(await statuses()).toEqual([200, 200])
  await manage(other, 'deleteApi', { basepath: '/v1' })
  expect(await statuses()).toEqual([404, 404])
}, 60_000)
