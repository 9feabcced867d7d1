import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { echo, restOf, sleeper } from './roles/rest-testing.js'
import { openServer } from './server.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-server-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
const newFolder = (): string => join(root, `data-${++folders}`)

const guest = { uuid: 'c0ffee00-1234-4abc-8def-0123456789ab', key: 'g'.repeat(64) }

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('a server in this process', () => {
  test('runs actions, and is quiet afterwards', async () => {
    await using server = await openServer({ memory: true })
    const rest = restOf(server)
    expect(await rest('PUT', 'actions/hello', echo)).toMatchObject({ status: 200 })
    const blocking = await rest('POST', 'actions/hello?blocking=true&result=true', { name: 'World' })
    expect(blocking).toMatchObject({ status: 200, body: { name: 'World' } })
    const accepted = await rest('POST', 'actions/hello', { name: 'Later' })
    expect(accepted.status).toBe(202)
    const counters = await server.quiet()
    expect(counters).toMatchObject({ inFlight: 0, activations: 0, queued: 0, leased: 0, running: 0 })
    const { activationId } = accepted.body as { activationId: string }
    const record = await rest('GET', `activations/${activationId}`)
    expect(record.body).toMatchObject({ name: 'hello', response: { result: { name: 'Later' }, status: 'success' } })
  })

  test('stands beside others, each with its own key, entities and port', async () => {
    await using one = await openServer({ memory: true })
    await using other = await openServer({ memory: true })
    expect(one.port).not.toBe(other.port)
    expect(one.auth).not.toBe(other.auth)
    await restOf(one)('PUT', 'actions/mine', echo)
    expect((await restOf(one)('GET', 'actions/mine')).status).toBe(200)
    expect((await restOf(other)('GET', 'actions/mine')).status).toBe(404)
    expect((await restOf({ url: other.url, auth: one.auth })('GET', 'actions')).status).toBe(401)
  })

  test('touches neither signals nor environment nor the file of wsk', async () => {
    const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => process.listenerCount(signal))
    const environment = { ...process.env }
    const props = join(root, 'props')
    process.env['WSK_CONFIG_FILE'] = props
    try {
      await using _server = await openServer({ data: newFolder() })
      expect((['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => process.listenerCount(name))).toEqual(listeners)
    } finally {
      delete process.env['WSK_CONFIG_FILE']
    }
    expect({ ...process.env }).toEqual(environment)
    expect(existsSync(props)).toBe(false)
  })

  test('closes once, whoever asks how often', async () => {
    const server = await openServer({ memory: true })
    const first = server.close()
    expect(server.close()).toBe(first)
    await server[Symbol.asyncDispose]()
    await expect(fetch(`${server.url}/ping`)).rejects.toThrow('fetch failed')
  })

  test('answers PUT and DELETE without the entity when told so', async () => {
    await using server = await openServer({ memory: true, requireResponsePayload: false })
    const rest = restOf(server)
    expect(await rest('PUT', 'actions/hello', echo)).toMatchObject({ status: 200, body: 'OK' })
    expect(await rest('DELETE', 'actions/hello')).toMatchObject({ status: 204, body: '' })
  })

  test('bounds by its options', async () => {
    await using server = await openServer({
      memory: true,
      maxConcurrency: 3,
      payloadSize: 2000,
      listDefault: 5,
      listMax: 5,
      uriLength: 300,
    })
    const rest = restOf(server)
    expect((await rest('PUT', 'actions/many', { ...echo, limits: { concurrency: 3 } })).status).toBe(200)
    expect(await rest('PUT', 'actions/more', { ...echo, limits: { concurrency: 4 } })).toMatchObject({ status: 400 })
    expect((await rest('POST', 'actions/many?blocking=true', { text: 'x'.repeat(2000) })).status).toBe(413)
    expect((await rest('GET', 'actions?limit=6')).status).toBe(400)
    expect((await rest('GET', `actions?x=${'x'.repeat(300)}`)).status).toBe(414)
  })
})

describe('the first start on a folder', () => {
  test('makes guest and its key, for the owner only, and keeps them', async () => {
    const data = newFolder()
    let auth = ''
    {
      await using server = await openServer({ data })
      auth = server.auth
      expect(server.namespace).toBe('guest')
      expect(auth).toMatch(/^[0-9a-f-]{36}:[A-Za-z0-9]{64}$/)
      expect((await restOf(server)('GET', '')).status).toBe(404)
      expect(modeOf(data)).toBe('700')
      expect(modeOf(join(data, 'admin.key'))).toBe('600')
      expect(modeOf(join(data, 'pepper'))).toBe('600')
      expect(modeOf(join(data, 'server.json'))).toBe('600')
    }
    expect(existsSync(join(data, 'server.json'))).toBe(false)
    await using again = await openServer({ data })
    expect(again.auth).toBe(auth)
  })

  test('writes no key in clear anywhere (T3)', async () => {
    const data = newFolder()
    const server = await openServer({ data })
    await restOf(server)('PUT', 'actions/hello', echo)
    await restOf(server)('POST', 'actions/hello', {})
    await server.close()
    const secret = server.auth.slice(37)
    const holders = filesBelow(data).filter((file) => readFileSync(file, 'latin1').includes(secret))
    expect(holders).toEqual([])
  })

  test('takes the key it is given, and another one later', async () => {
    const data = newFolder()
    const auth = `${guest.uuid}:${guest.key}`
    {
      await using server = await openServer({ data, auth })
      expect(server.auth).toBe(auth)
      expect((await restOf(server)('GET', 'actions')).status).toBe(200)
    }
    const other = `${guest.uuid}:${'h'.repeat(64)}`
    await using server = await openServer({ data, auth: other })
    expect((await restOf(server)('GET', 'actions')).status).toBe(200)
    expect((await restOf({ url: server.url, auth })('GET', 'actions')).status).toBe(401)
  })

  test('makes a certificate, serves TLS with it and keeps it', async () => {
    const data = newFolder()
    await (await openServer({ data, tls: true })).close()
    const [cert, key] = [join(data, 'tls/cert.pem'), join(data, 'tls/key.pem')]
    const made = readFileSync(cert, 'utf8')
    expect(modeOf(key)).toBe('600')
    await using server = await openServer({ data, tls: true })
    expect(readFileSync(cert, 'utf8')).toBe(made)
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:/)
    const { request } = process.getBuiltinModule('node:https')
    const answer = request(`${server.url}/ping`, { ca: made }).end()
    const [response] = (await once(answer, 'response')) as [{ statusCode: number; resume(): void }]
    response.resume()
    expect(response.statusCode).toBe(200)
    await expect(fetch(`${server.url}/ping`)).rejects.toThrow('fetch failed')
    await using given = await openServer({ memory: true, tlsCert: cert, tlsKey: key })
    expect(given.url).toMatch(/^https:/)
    await expect(openServer({ memory: true, tlsCert: cert, tlsKey: cert })).rejects.toThrow(
      /^--tls-cert: .*matching pair$/,
    )
    await expect(openServer({ memory: true, tlsCert: '/none', tlsKey: key })).rejects.toThrow(
      /^--tls-cert: \/none cannot be read/,
    )
  })
})

test('a manifest of one kind is what the server offers', async () => {
  const file = join(root, 'one.json')
  const kind = { kind: 'nodejs:18', image: { name: 'own' }, stemCells: [{ initialCount: 1, memory: '128 MB' }] }
  writeFileSync(file, JSON.stringify({ runtimes: { nodejs: [kind] } }))
  await using server = await openServer({ memory: true, runtimes: file })
  expect((await server.runtimes()).map((runtime) => runtime.kind)).toEqual(['nodejs:18'])
  const rest = restOf(server)
  expect(await rest('PUT', 'actions/hello', echo)).toMatchObject({ body: { exec: { kind: 'nodejs:18' } } })
})

test('a manifest says how many containers are kept started, at first and when nobody needs them', async () => {
  const file = join(root, 'followed.json')
  const reactive = { minCount: 1, maxCount: 2, ttl: '1500 ms', threshold: 1, increment: 1 }
  const kind = {
    kind: 'nodejs:20',
    image: { name: 'own' },
    stemCells: [{ initialCount: 2, memory: '128 MB', reactive }],
  }
  writeFileSync(file, JSON.stringify({ runtimes: { nodejs: [kind] } }))
  await using server = await openServer({ memory: true, runtimes: file })
  const usedMb = (): number => server.counters().usedMb
  await expect.poll(usedMb, { timeout: 10_000, interval: 20 }).toBe(256)
  await expect.poll(usedMb, { timeout: 10_000, interval: 20 }).toBe(128)
})

describe('the end', () => {
  test('finishes what was accepted, and answers those who wait', async () => {
    const data = newFolder()
    const server = await openServer({ data })
    const rest = restOf(server)
    await rest('PUT', 'actions/sleep', sleeper)
    const waiting = rest('POST', 'actions/sleep?blocking=true&result=true', { ms: 700 })
    const accepted = await rest('POST', 'actions/sleep', { ms: 500 })
    await rest('GET', 'actions')
    await server.close()
    expect(await waiting).toMatchObject({ status: 200, body: { slept: 700 } })
    await using again = await openServer({ data })
    const { activationId } = accepted.body as { activationId: string }
    expect((await restOf(again)('GET', `activations/${activationId}`)).body).toMatchObject({
      response: { result: { slept: 500 }, status: 'success' },
    })
  })

  test('cuts what does not end in time, and leaves one record of it', async () => {
    const data = newFolder()
    const server = await openServer({ data, closeTimeout: 100 })
    const rest = restOf(server)
    await rest('PUT', 'actions/sleep', sleeper)
    const accepted = await rest('POST', 'actions/sleep', { ms: 50_000 })
    const { activationId } = accepted.body as { activationId: string }
    await expect.poll(() => server.counters().running).toBe(1)
    await server.close()
    await using again = await openServer({ data })
    expect(await again.quiet()).toMatchObject({ inFlight: 0, activations: 0 })
    const { body } = await restOf(again)('GET', `activations/${activationId}`)
    expect(body).toMatchObject({ activationId, response: { success: false } })
  })

  test('leaves what has not started to the next start', async () => {
    const data = newFolder()
    const server = await openServer({ data, closeTimeout: 100, poolMemory: 512 })
    const rest = restOf(server)
    await rest('PUT', 'actions/sleep', { ...sleeper, limits: { memory: 512 } })
    await rest('POST', 'actions/sleep', { ms: 50_000 })
    await expect.poll(() => server.counters().running).toBe(1)
    const waiting = await rest('POST', 'actions/sleep', { ms: 1 })
    const { activationId } = waiting.body as { activationId: string }
    await server.close()
    await using again = await openServer({ data })
    await again.quiet()
    expect((await restOf(again)('GET', `activations/${activationId}`)).body).toMatchObject({
      response: { result: { slept: 1 }, status: 'success' },
    })
  })
})
