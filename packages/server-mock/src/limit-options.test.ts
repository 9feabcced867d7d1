import { describe, expect, test } from 'vitest'
import type { limitOptions } from './config/limit-options.js'
import { adminOf, echo, type Rest, restOf, sleeper } from './roles/rest-testing.js'
import { openServer, type RunningServer, type ServerOptions } from './server.js'

interface Row {
  /** Further options that the one in question needs. */
  readonly given?: ServerOptions
  readonly value: string | number | boolean
  /** What holds with it, and would not with its default. */
  check(rest: Rest, server: RunningServer): Promise<void>
}

interface Place {
  readonly rest: Rest
  readonly server: RunningServer
}

const text = (length: number): string => 'x'.repeat(length)
const action = (code: string, more: object = {}): object => ({ exec: { kind: 'nodejs:default', code }, ...more })
const limited = (limits: object): object => ({ ...echo, limits })

async function put(rest: Rest, path: string, body: object): Promise<unknown> {
  const reply = await rest('PUT', path, body)
  expect(reply).toMatchObject({ status: 200 })
  return reply.body
}

/** What an action gets that does not say. */
const standard = (limits: object, given: ServerOptions = {}): Omit<Row, 'value'> => ({
  given,
  check: async (rest) => expect(await put(rest, 'actions/a', echo)).toMatchObject({ limits }),
})

/** An action may have the first and not the second. */
const bound = (
  limit: 'timeout' | 'memory' | 'logs' | 'concurrency',
  [allowed, refused]: readonly [number, number],
  text: RegExp,
): Pick<Row, 'check'> => ({
  check: async (rest) => {
    expect(await put(rest, 'actions/a', limited({ [limit]: allowed }))).toMatchObject({ limits: { [limit]: allowed } })
    await refuses(rest, ['PUT', 'actions/b', limited({ [limit]: refused })], { status: 400, text })
  },
})

async function refuses(
  rest: Rest,
  [method, path, body]: readonly [method: string, path: string, body?: object],
  { status, text }: { readonly status: number; readonly text: RegExp },
): Promise<void> {
  const error = expect.stringMatching(text) as string
  expect(await rest(method, path, body)).toMatchObject({ status, body: { error } })
}

/** Seven a minute, whether they come to anything or not. */
const throttle = (name: string, path: string): Pick<Row, 'check'> => ({
  check: async (rest) => {
    expect((await rest('GET', 'limits')).body).toMatchObject({ [name]: 7 })
    for (let count = 0; count < 7; count++) expect(await rest('POST', path)).toMatchObject({ status: 404 })
    await refuses(rest, ['POST', path], { status: 429, text: /last minute \(count: 8, allowed: 7\)\.$/ })
  },
})

const below = /below allowed threshold/
const exceeds = /exceeds allowed threshold/

/** Invokes an action and says whether there is a record of it. */
async function isStored({ rest, server }: Place, name: string, blocking: boolean): Promise<boolean> {
  const { body } = await rest('POST', `actions/${name}?blocking=${blocking}`, {})
  const { activationId } = body as { readonly activationId: string }
  await server.quiet()
  return (await rest('GET', `activations/${activationId}`)).status === 200
}

async function putOutcomes(rest: Rest): Promise<void> {
  await put(rest, 'actions/good', echo)
  await put(rest, 'actions/refusing', action('function main() { return { error: "no" } }'))
  // Nothing but its code is to blame, whatever is stored of applications.
  await put(rest, 'actions/broken', action('function main() { process.exit(1) }'))
}

const rows: Readonly<Partial<Record<keyof typeof limitOptions, Row>>> = {
  actionTimeoutMin: { value: '200ms', ...bound('timeout', [200, 199], below) },
  actionTimeoutMax: { value: '10m', ...bound('timeout', [600_000, 600_001], exceeds) },
  actionTimeoutDefault: { value: '2s', ...standard({ timeout: 2000 }) },
  actionMemoryMin: { value: '64 MB', ...bound('memory', [64, 63], below) },
  actionMemoryMax: { value: '600 MB', ...bound('memory', [600, 601], exceeds) },
  actionMemoryDefault: { value: '200 MB', ...standard({ memory: 200 }) },
  actionLogsMin: { value: '1 MB', ...bound('logs', [1, 0], below) },
  actionLogsMax: { value: '20 MB', ...bound('logs', [20, 21], exceeds) },
  actionLogsDefault: { value: '3 MB', ...standard({ logs: 3 }) },
  maxConcurrency: { value: 5, ...bound('concurrency', [5, 6], exceeds) },
  actionConcurrencyDefault: { value: 2, ...standard({ concurrency: 2 }, { maxConcurrency: 2 }) },
  namespaceTimeoutMin: { value: '200ms', ...bound('timeout', [200, 199], below) },
  namespaceTimeoutMax: { value: '90s', ...bound('timeout', [90_000, 90_001], exceeds) },
  namespaceMemoryMin: { value: '200 MB', ...bound('memory', [200, 199], below) },
  namespaceMemoryMax: { value: '300 MB', ...bound('memory', [300, 301], exceeds) },
  namespaceLogsMin: { value: '1 MB', ...bound('logs', [1, 0], below) },
  namespaceLogsMax: { value: '10 MB', given: { actionLogsMax: '20 MB' }, ...bound('logs', [10, 11], exceeds) },
  parameterSize: {
    value: '1 KB',
    check: async (rest) => {
      const long = [{ key: 'a', value: text(1024) }]
      for (const body of [{ parameters: long }, { annotations: long }]) {
        await refuses(rest, ['PUT', 'actions/a', { ...echo, ...body }], { status: 413, text: /bytes/ })
        await refuses(rest, ['PUT', 'triggers/t', body], { status: 413, text: /bytes/ })
        await refuses(rest, ['PUT', 'packages/p', body], { status: 413, text: /bytes/ })
      }
    },
  },
  payloadSize: {
    value: '1 KB',
    check: async (rest) => {
      await put(rest, 'actions/a', echo)
      await put(rest, 'triggers/t', {})
      for (const path of ['actions/a', 'triggers/t']) {
        await refuses(rest, ['POST', path, { a: text(1024) }], { status: 413, text: /1 KB|1024/ })
      }
      await put(rest, 'actions/long', action('function main() { return { long: "x".repeat(1024) } }'))
      expect(await rest('POST', 'actions/long?blocking=true')).toMatchObject({
        status: 502,
        body: { response: { result: { error: expect.stringContaining('1024 bytes') as string } } },
      })
    },
  },
  truncationSize: {
    value: '100 B',
    given: { payloadSize: '1 KB' },
    check: async (rest) => {
      await put(rest, 'actions/long', action('function main() { return { long: "x".repeat(1024) } }'))
      const { body } = await rest('POST', 'actions/long?blocking=true')
      const { error } = (body as { response: { result: { error: string } } }).response.result
      expect(error.slice(error.indexOf('{"long"'))).toMatch(/^\{"long":"x{91}\.*$/)
    },
  },
  execSize: {
    value: '1 KB',
    check: (rest) => refuses(rest, ['PUT', 'actions/a', action(text(1025))], { status: 413, text: /bytes/ }),
  },
  requestSize: {
    value: '2 KB',
    given: { execSize: '1 KB', parameterSize: '1 KB', payloadSize: '1 KB', truncationSize: '1 KB' },
    check: (rest) => refuses(rest, ['PUT', 'triggers/t', { unknown: text(2048) }], { status: 413, text: /2048|2 KB/ }),
  },
  uriLength: {
    value: 300,
    check: async (rest) => expect(await rest('GET', `actions/${text(300)}`)).toMatchObject({ status: 414 }),
  },
  listDefault: {
    value: 1,
    check: async (rest) => {
      for (const name of ['a', 'b']) await put(rest, `triggers/${name}`, {})
      expect((await rest('GET', 'triggers')).body).toHaveLength(1)
      expect((await rest('GET', 'triggers?limit=2')).body).toHaveLength(2)
    },
  },
  listMax: {
    value: 1,
    given: { listDefault: 1 },
    check: async (rest) => {
      for (const name of ['a', 'b']) await put(rest, `triggers/${name}`, {})
      expect((await rest('GET', 'triggers?limit=0')).body).toHaveLength(1)
      await refuses(rest, ['GET', 'triggers?limit=2'], { status: 400, text: /'2'/ })
    },
  },
  sequenceLength: {
    value: 2,
    check: async (rest) => {
      await put(rest, 'actions/a', echo)
      const sequence = (length: number): object => ({
        exec: { kind: 'sequence', components: Array.from({ length }, () => '/_/a') },
      })
      await put(rest, 'actions/two', sequence(2))
      await refuses(rest, ['PUT', 'actions/three', sequence(3)], { status: 400, text: /too many/i })
    },
  },
  blockingWait: {
    value: '50ms',
    check: async (rest) => {
      await put(rest, 'actions/sleep', sleeper)
      expect(await rest('POST', 'actions/sleep?blocking=true', { ms: 400 })).toMatchObject({ status: 202 })
    },
  },
  limits: {
    value: 'upstream',
    check: async (rest, server) => {
      const throttles = { invocationsPerMinute: 60, firesPerMinute: 60, concurrentInvocations: 30 }
      expect((await rest('GET', 'limits')).body).toMatchObject(throttles)
      const info = (await (await fetch(server.url)).json()) as { readonly limits: unknown }
      expect(info.limits).toMatchObject({ actions_per_minute: 60, triggers_per_minute: 60, concurrent_actions: 30 })
    },
  },
  invocationsPerMinute: { value: 7, ...throttle('invocationsPerMinute', 'actions/none') },
  firesPerMinute: { value: 7, ...throttle('firesPerMinute', 'triggers/none') },
  concurrentInvocations: {
    value: 2,
    check: async (rest, server) => {
      await put(rest, 'actions/sleep', sleeper)
      const running = [1, 2].map(() => rest('POST', 'actions/sleep?blocking=true', { ms: 1000 }))
      await expect.poll(() => server.counters().inFlight).toBe(2)
      await refuses(rest, ['POST', 'actions/sleep', {}], { status: 429, text: /in flight \(count: 2, allowed: 2\)\.$/ })
      expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200])
      expect(await rest('POST', 'actions/sleep')).toMatchObject({ status: 202 })
    },
  },
  failedLoginsPerMinute: {
    value: 1,
    check: async (rest, server) => {
      expect(await rest('GET', 'actions')).toMatchObject({ status: 200 })
      const stranger = restOf({ url: server.url, auth: `${server.auth.slice(0, -1)}?` })
      expect(await stranger('GET', 'actions')).toMatchObject({ status: 401 })
      await refuses(stranger, ['GET', 'actions'], { status: 429, text: /^Too many wrong keys/ })
      expect(await rest('GET', 'actions')).toMatchObject({ status: 200 })
    },
  },
  allowedKinds: {
    value: 'sequence,python:3.11',
    check: (rest) => refuses(rest, ['PUT', 'actions/a', echo], { status: 403, text: /actions of kind 'nodejs:20'\.$/ }),
  },
  requireApiKeyAnnotation: {
    value: false,
    check: async (rest) => {
      const see = 'function main() { return { key: process.env.__OW_API_KEY ?? null } }'
      const seen = async (annotated: boolean): Promise<unknown> => {
        await put(rest, 'actions/see?overwrite=true', {
          ...action(see),
          annotations: [{ key: 'provide-api-key', value: annotated }],
        })
        return (await rest('POST', 'actions/see?blocking=true&result=true')).body
      }
      expect(await seen(true)).toMatchObject({ key: expect.any(String) as string })
      expect(await seen(false)).toMatchObject({ key: null })
      await put(rest, 'actions/plain', action(see))
      expect((await rest('POST', 'actions/plain?blocking=true&result=true')).body).toMatchObject({
        key: expect.any(String) as string,
      })
    },
  },
  sharedPackagesExecuteOnly: {
    value: true,
    given: { trustAll: true },
    check: async (rest, server) => {
      await put(rest, 'packages/shared', { publish: true })
      const { body } = await adminOf(server)('POST', 'users', { subject: 'somebody' })
      const { uuid, key } = body as { readonly uuid: string; readonly key: string }
      const other = restOf({ url: server.url, auth: `${uuid}:${key}` })
      await refuses(other, ['GET', `../${server.namespace}/packages/shared`], { status: 403, text: /shared/ })
    },
  },
  requireResponsePayload: {
    value: false,
    check: async (rest) => {
      expect(await rest('PUT', 'triggers/t', {})).toMatchObject({ status: 200, body: 'OK' })
      expect(await rest('DELETE', 'triggers/t')).toMatchObject({ status: 204, body: '' })
    },
  },
  storeBlocking: {
    value: 'STORE_FAILURES',
    check: async (rest, server) => {
      const place = { rest, server }
      await putOutcomes(rest)
      expect(await isStored(place, 'good', true)).toBe(false)
      expect(await isStored(place, 'refusing', true)).toBe(true)
      expect(await isStored(place, 'good', false)).toBe(true)
    },
  },
  storeNonBlocking: {
    value: 'STORE_FAILURES_NOT_APPLICATION_ERRORS',
    check: async (rest, server) => {
      const place = { rest, server }
      await putOutcomes(rest)
      expect(await isStored(place, 'good', false)).toBe(false)
      expect(await isStored(place, 'refusing', false)).toBe(false)
      expect(await isStored(place, 'broken', false)).toBe(true)
      expect(await isStored(place, 'good', true)).toBe(true)
    },
  },
}

describe('each option of limits is felt by callers', () => {
  test.each(Object.entries(rows))('%s', async (name, row) => {
    await using server = await openServer({ memory: true, ...row.given, [name]: row.value })
    await row.check(restOf(server), server)
  })
})
