import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient } from './client.js'
import type { WireRequest, WireResponse } from './hooks.js'
import { createRedactor } from './redact.js'
import { openContractServer, testAuth } from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { sampleTrigger } from './test-support/samples.js'
import { packageVersion } from './version.js'

const [, secret = ''] = testAuth.split(':')

async function observe(unredacted: boolean) {
  const requests: WireRequest[] = []
  const responses: WireResponse[] = []
  await using server = await openContractServer(() => ({
    status: 200,
    body: { ...sampleTrigger, parameters: [{ key: 'authKey', value: testAuth }] },
    headers: { 'Set-Cookie': 'session=1' },
  }))
  await using client = createClient({
    apihost: server.apihost,
    auth: testAuth,
    env: {},
    hooks: { unredacted, request: (event) => requests.push(event), response: (event) => responses.push(event) },
  })
  await client.triggers.create('birthday', {
    parameters: { authKey: testAuth, password: 'hunter2', 'Tracking-Token': 'ab' },
  })
  return { requests, responses, apihost: server.apihost }
}

describe('what hooks are told', () => {
  test('is the request as it goes out and the answer as it comes, without secrets', async () => {
    const { requests, responses, apihost } = await observe(false)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'PUT',
      url: `${apihost}/api/v1/namespaces/_/triggers/birthday?overwrite=false`,
      attempt: 1,
      headers: { Authorization: ['Basic [redacted]'], 'Content-Type': ['application/json'] },
    })
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual([
      'Authorization',
      'Content-Type',
      'User-Agent',
      'X-Request-ID',
    ])
    expect(responses[0]).toMatchObject({ status: 200, headers: { 'Set-Cookie': ['[redacted]'] } })
    expect(responses[0]?.headers['X-Request-ID']).toEqual([requests[0]?.requestId])
    expect(responses[0]?.durationMs).toBeGreaterThan(0)
    const told = JSON.stringify([requests, responses])
    for (const word of [secret, Buffer.from(testAuth).toString('base64'), 'hunter2']) expect(told).not.toContain(word)
    expect(requests[0]?.body).toBe(
      '{"parameters":[{"key":"authKey","value":"[redacted]"},{"key":"password","value":"[redacted]"},' +
        '{"key":"Tracking-Token","value":"[redacted]"}]}',
    )
  })

  test('is everything where they ask for it', async () => {
    const { requests, responses } = await observe(true)
    expect(requests[0]?.headers['Authorization']).toEqual([`Basic ${Buffer.from(testAuth).toString('base64')}`])
    expect(requests[0]?.body).toContain('hunter2')
    expect(responses[0]?.body).toContain(secret)
    expect(responses[0]?.headers['Set-Cookie']).toEqual(['session=1'])
  })

  test('is the failure of an attempt and the wait before the next', async () => {
    const events: string[] = []
    await using client = createClient({
      apihost: 'http://127.0.0.1:1',
      auth: testAuth,
      env: {},
      retries: 1,
      hooks: {
        request: ({ attempt }) => events.push(`request ${attempt}`),
        failure: ({ error }) => events.push(`failure ${error.kind}`),
        retry: ({ request }) => events.push(`retry after ${request.attempt}`),
      },
    })
    await expect(client.actions.get('hello')).rejects.toMatchObject({ reason: 'refused' })
    expect(events).toEqual(['request 1', 'failure connection', 'retry after 1', 'request 2', 'failure connection'])
  })

  test('ends the call where they throw', async () => {
    const hooks = {
      request: () => {
        throw new Error('not with me')
      },
    }
    await using client = createClient({ apihost: 'http://127.0.0.1:1', auth: testAuth, env: {}, hooks })
    await expect(client.actions.get('hello')).rejects.toThrow('not with me')
  })
})

test('a logger is told in words, without secrets', async () => {
  const lines: unknown[] = []
  const logger = {
    debug: (fields: object, message: string) => lines.push([message, fields]),
    warn: (fields: object, message: string) => lines.push([message, fields]),
  }
  await using server = await openContractServer(() => ({ status: 200, body: ['guest'] }))
  await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {}, logger })
  await client.namespaces.list()
  await using broken = createClient({ apihost: 'http://127.0.0.1:1', auth: testAuth, env: {}, logger, retries: 1 })
  await broken.namespaces.list().catch(() => undefined)
  expect(lines).toMatchObject([
    ['answered', { method: 'GET', status: 200 }],
    ['no answer', { error: { kind: 'connection' } }],
    ['trying again', { reason: 'connection' }],
    ['no answer', {}],
  ])
  expect(JSON.stringify(lines)).not.toContain(secret)
})

describe('secrets', () => {
  test('are taken out in every form, wherever they stand', () => {
    const text = fc.string({ maxLength: 20 })
    const secrets = fc.tuple(fc.uuid(), fc.string({ minLength: 8, maxLength: 20, unit: 'grapheme-ascii' }))
    fc.assert(
      fc.property(secrets, text, text, ([uuid, key], before, after) => {
        const redactor = createRedactor()
        const auth = `${uuid}:${key}`
        redactor.add(auth)
        const forms = [
          auth,
          key,
          encodeURIComponent(auth),
          JSON.stringify(key).slice(1, -1),
          Buffer.from(auth).toString('base64'),
        ]
        for (const form of forms) {
          const shown = redactor.text(`${before}${form}${after}`)
          expect(shown.replaceAll('[redacted]', '')).not.toContain(form)
        }
      }),
    )
  })

  test('that are too short to be told from words are left, and so is what is no secret', () => {
    const redactor = createRedactor()
    redactor.add('a:b')
    expect(redactor.text('a:b is about a bee')).toBe('a:b is about a bee')
    expect(redactor.body('{"name":"x","password": "p\\"w","apiKey":"k"}')).toBe(
      '{"name":"x","password": "[redacted]","apiKey":"[redacted]"}',
    )
  })

  test.each([
    ['{"key":"db-password","value":"x","init":true}', '{"key":"db-password","value":"[redacted]","init":true}'],
    ['{ "value" : 5, "key" : "apiToken" }', '{ "value" : "[redacted]", "key" : "apiToken" }'],
    ['[{"key":"secret","value":{"a":["}"]}}]', '[{"key":"secret","value":"[redacted]"}]'],
    [
      '{"key":"db","value":{"host":1.0,"password":{"x":1}}}',
      '{"key":"db","value":{"host":1.0,"password":"[redacted]"}}',
    ],
    ['{"value":{"key":"token","value":"x"},"key":"n"}', '{"value":{"key":"token","value":"[redacted]"},"key":"n"}'],
    ['{"key":"require-whisk-auth","value":true}', '{"key":"require-whisk-auth","value":true}'],
    [String.raw`{"pass\u0077ord":"a\"b\\","n":"\\"}`, String.raw`{"pass\u0077ord":"[redacted]","n":"\\"}`],
    ['{"key":"password","value":"cut o', '{"key":"password","value":"[redacted]"'],
    ['5" of {"password":"x"}', '5" of {"password":"[redacted]"}'],
    ['{"url":"http://h/?a=1&accessToken=x#f"}', '{"url":"http://h/?a=1&accessToken=[redacted]#f"}'],
    ['{"key":"name","value":"password","keys":["token"]}', '{"key":"name","value":"password","keys":["token"]}'],
  ])('in %s are found by their names', (body, shown) => {
    expect(createRedactor().body(body)).toBe(shown)
  })

  test('in the query of an address are in no event, no log and no error', async () => {
    const told: unknown[] = []
    const logger = { debug: (fields: object) => told.push(fields), warn: (fields: object) => told.push(fields) }
    const hooks = { request: (event: object) => told.push(event), failure: (event: object) => told.push(event) }
    await using client = createClient({
      apihost: 'http://127.0.0.1:1',
      auth: testAuth,
      env: {},
      retries: 0,
      logger,
      hooks,
    })
    const query = { basepath: '/a', accesstoken: 'hunter2', 'my secret': 'hunter2' }
    const error = await failure(client.request({ method: 'GET', path: '/apis', query }))
    expect(error.url).toBe('http://127.0.0.1:1/apis?accesstoken=[redacted]&basepath=%2Fa&my%20secret=[redacted]')
    expect(told).toHaveLength(3)
    expect(JSON.stringify([told, error, error.message, error.stack])).not.toContain('hunter2')
  })

  test('are looked for in long bodies in no time', () => {
    const redactor = createRedactor()
    redactor.add(testAuth)
    const began = performance.now()
    redactor.body(`{"code":"${'"a\\\\'.repeat(200_000)}"}`)
    redactor.body(`"${'x'.repeat(2_000_000)}`)
    redactor.body(`{"key":"password","value":"${'\\\\"'.repeat(100_000)}`)
    redactor.body('[{"token":'.repeat(100_000))
    redactor.body(`{${'"value":1,'.repeat(100_000)}"key":"token"}`)
    redactor.body('?a'.repeat(500_000))
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

test('the version is that of the package', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  expect((JSON.parse(text) as { version: string }).version).toBe(packageVersion)
})
