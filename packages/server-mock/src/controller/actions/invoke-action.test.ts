import { runtimeTexts, texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi, type TestApi, type TestReply } from '../../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }
const idOf = ({ headers }: TestReply): string => String(headers['x-openwhisk-activation-id'])

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  await api.call('PUT', 'guest/actions/echo', { body: code })
  for (const [name, end] of Object.entries(ends)) {
    await api.call('PUT', `guest/actions/${name}`, { body: code })
    api.balancer.script(`guest/${name}`, end)
  }
})
afterAll(() => api[Symbol.asyncDispose]())

const ends: Readonly<Record<string, ScriptedEnd>> = {
  empty: { result: {} },
  nothing: {},
  list: { result: '[1, 2.50]' },
  refuses: { statusCode: 1, result: { error: 'boom' } },
  throws: { statusCode: 2, result: { error: 'An error has occurred: Error: thrown' } },
  lost: { statusCode: 3, result: { error: runtimeTexts.noContainer } },
  exact: { result: '{"n":12345678901234567890,"s":"\\u0041"}' },
}

const invoke = (name: string, query = '', body: unknown = {}) =>
  api.call('POST', `guest/actions/${name}${query}`, { body })

describe('without waiting', () => {
  test('[edge 31] result=true is a plain 202', async () => {
    for (const query of ['', '?result=true', '?blocking=false', '?blocking=no&timeout=100']) {
      const reply = await invoke('echo', query)
      expect(reply.status).toBe(202)
      expect(reply.body).toEqual({ activationId: idOf(reply) })
      expect(idOf(reply)).toMatch(/^[0-9a-f]{32}$/)
      expect(reply.rawHeaders).toContain('x-openwhisk-activation-id')
    }
  })

  test('the work is in the log before the answer, and out of it once its record is there', async () => {
    const gate = createDeferred<ScriptedEnd>()
    await api.call('PUT', 'guest/actions/held', { body: code })
    api.balancer.script('guest/held', () => gate.promise)
    const reply = await invoke('held', '', { a: 1 })
    expect((await api.call('GET', `guest/activations/${idOf(reply)}`)).status).toBe(404)
    expect((await api.call('GET', '/activation')).body).toEqual({ 0: 1 })
    gate.resolve({ result: { done: true } })
    await expect.poll(async () => (await api.call('GET', `guest/activations/${idOf(reply)}`)).status).toBe(200)
    expect((await api.call('GET', '/activation/count')).body).toBe(0)
  })

  test('nobody to take it is 503 and leaves nothing behind', async () => {
    await using full = await openTestApi()
    await full.call('PUT', 'guest/actions/echo', { body: code })
    full.balancer.isOverloaded = true
    for (const query of ['', '?blocking=true']) {
      const reply = await full.call('POST', `guest/actions/echo${query}`, { body: {} })
      expect([reply.status, reply.body]).toMatchObject([503, { error: texts.overloaded }])
      expect(reply.headers).toMatchObject({ 'retry-after': '1' })
      expect(reply.headers).not.toHaveProperty('x-openwhisk-activation-id')
    }
  })
})

test('[edge 32] a bad timeout is refused, also without waiting', async () => {
  const error = "The query parameter 'timeout' was malformed:\nTimeout must be number of milliseconds up to 60000."
  for (const timeout of ['0', '-1', 'x', '1.5', '60001', '', '1e3']) {
    for (const query of [`?timeout=${timeout}`, `?blocking=true&timeout=${timeout}`]) {
      const reply = await invoke('echo', query)
      expect([timeout, reply.status, reply.body]).toMatchObject([timeout, 400, { error }])
    }
  }
  expect((await invoke('echo', '?blocking=true&timeout=60000')).status).toBe(200)
  const flag = await invoke('echo', '?blocking=si')
  expect(flag.body).toMatchObject({
    error: "The query parameter 'blocking' was malformed:\n'si' is not a valid Boolean value",
  })
})

describe('waiting', () => {
  test('[edge 33] result=true answers the result alone, {} included', async () => {
    expect([
      (await invoke('empty', '?blocking=true&result=true')).text,
      (await invoke('nothing', '?blocking=true&result=true')).text,
    ]).toEqual(['{}', '{}'])
    const exact = await invoke('exact', '?blocking=true&result=true')
    expect(exact.text).toBe('{"n":12345678901234567890,"s":"\\u0041"}')
  })

  test('a success is 200 with the record, without logs, which is readable at once', async () => {
    const reply = await invoke('echo', '?blocking=true', { name: 'World' })
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({
      namespace: 'guest',
      name: 'echo',
      subject: 'guest-subject',
      activationId: idOf(reply),
      response: { status: 'success', success: true, result: { name: 'World' } },
      logs: [],
      publish: false,
    })
    expect((reply.body as { response: object }).response).not.toHaveProperty('statusCode')
    const stored = await api.call('GET', `guest/activations/${idOf(reply)}`)
    expect(stored.body).toEqual({ ...(reply.body as object), logs: [expect.stringContaining('ran echo')] })
  })

  test('[edge 34] an application error is 502: the bare error, or the record', async () => {
    const bare = await invoke('refuses', '?blocking=true&result=true')
    expect([bare.status, bare.body]).toEqual([502, { error: 'boom' }])
    const record = await invoke('refuses', '?blocking=true')
    expect(record.status).toBe(502)
    expect(record.body).toMatchObject({
      response: { success: false, status: 'application error', result: { error: 'boom' } },
    })
    expect([bare, record].every((reply) => idOf(reply).length === 32)).toBe(true)
  })

  test('[edge 35] the text of a thrown error stands in response.result.error', async () => {
    const thrown = await invoke('throws', '?blocking=true')
    expect([thrown.status, thrown.body]).toMatchObject([
      502,
      { response: { status: 'action developer error', result: { error: 'An error has occurred: Error: thrown' } } },
    ])
    const lost = await invoke('lost', '?blocking=true')
    expect([lost.status, lost.body]).toMatchObject([
      500,
      { response: { status: 'whisk internal error', success: false } },
    ])
    expect((await invoke('lost', '?blocking=true&result=true')).body).toEqual({ error: runtimeTexts.noContainer })
  })

  test('an array is answered bare, whatever was asked for', async () => {
    for (const query of ['?blocking=true', '?blocking=true&result=true']) {
      const reply = await invoke('list', query)
      expect([reply.status, reply.text]).toEqual([200, '[1, 2.50]'])
    }
  })

  test('[edge 36] a call that outlasts its wait is 202 and goes on as one that was accepted', async () => {
    const gate = createDeferred<ScriptedEnd>()
    await api.call('PUT', 'guest/actions/slow', { body: code })
    api.balancer.script('guest/slow', () => gate.promise)
    const reply = await invoke('slow', '?blocking=true&result=true&timeout=20')
    expect([reply.status, reply.body]).toEqual([202, { activationId: idOf(reply) }])
    gate.resolve({ result: { late: true } })
    await expect
      .poll(async () => (await api.call('GET', `guest/activations/${idOf(reply)}/result`)).body)
      .toMatchObject({ status: 'success', result: { late: true } })
  })
})

describe('arguments', () => {
  const args = async (path: string, body: unknown, as = 'guest') => {
    const reply = await api.call('POST', `${path}?blocking=true&result=true`, { body, as })
    return reply.body
  }

  beforeAll(async () => {
    const pairs = (pair: object) => Object.entries(pair).map(([key, value]: [string, unknown]) => ({ key, value }))
    await api.call('PUT', 'other/packages/provider', {
      as: 'other',
      body: { publish: true, parameters: pairs({ p: 1, b: 1, a: 1, x: 1 }) },
    })
    await api.call('PUT', 'other/actions/provider/act', {
      as: 'other',
      body: { ...code, parameters: pairs({ a: 3, x: 3 }) },
    })
    await api.call('PUT', 'guest/packages/bound', {
      body: { binding: { namespace: 'other', name: 'provider' }, parameters: pairs({ b: 2, a: 2, x: 2 }) },
    })
    const final = { annotations: [{ key: 'final', value: true }], parameters: pairs({ kept: 1, open: null }) }
    await api.call('PUT', 'guest/actions/final', { body: { ...code, ...final } })
    await api.call('PUT', 'guest/packages/strict', { body: { parameters: pairs({ kept: 1 }) } })
    await api.call('PUT', 'guest/actions/strict/final', {
      body: { ...code, annotations: [{ key: 'final', value: true }] },
    })
    await api.call('PUT', 'guest/actions/loose', {
      body: { ...code, annotations: [{ key: 'final', value: 'true' }], parameters: pairs({ kept: 1 }) },
    })
    await api.call('PUT', 'guest/actions/init', {
      body: {
        ...code,
        parameters: [
          { key: 'env', value: 1, init: true },
          { key: 'run', value: 2 },
        ],
      },
    })
  })

  test('[edge 38] through a binding: provider < binding < action < payload, with no right beyond publish', async () => {
    expect(await args('guest/actions/bound/act', { x: 4 })).toEqual({ p: 1, b: 2, a: 3, x: 4 })
    expect(await args('other/actions/provider/act', { x: 4 })).toEqual({ p: 1, b: 1, a: 3, x: 4 })
    const { message } = api.balancer.published.at(-2) ?? { message: undefined }
    expect(message).toMatchObject({
      action: { path: 'other/provider', name: 'act', version: '0.0.1', binding: 'guest/bound' },
      user: { namespace: { name: 'guest' } },
      rootControllerIndex: { asString: '0' },
    })
    const record = await api.call('POST', 'guest/actions/bound/act?blocking=true', { body: {} })
    expect(record.body).toMatchObject({
      namespace: 'guest',
      annotations: expect.arrayContaining([
        { key: 'path', value: 'other/provider/act' },
        { key: 'binding', value: 'guest/bound' },
      ]) as unknown,
    })
  })

  test('[edge 39] a provider made private is 403 through an existing binding', async () => {
    await api.call('PUT', 'other/packages/fickle', { as: 'other', body: { publish: true } })
    await api.call('PUT', 'other/actions/fickle/act', { as: 'other', body: code })
    await api.call('PUT', 'guest/packages/mine', { body: { binding: { namespace: 'other', name: 'fickle' } } })
    expect((await api.call('GET', 'guest/actions/mine/act')).status).toBe(200)
    await api.call('PUT', 'other/packages/fickle?overwrite=true', { as: 'other', body: { publish: false } })
    const error = "The supplied authentication is not authorized to access 'guest/mine'."
    for (const [method, path] of [
      ['GET', 'actions/mine/act'],
      ['POST', 'actions/mine/act'],
      ['GET', 'packages/mine'],
      ['GET', 'actions/mine/'],
    ] as const) {
      const reply = await api.call(method, `guest/${path}`)
      expect([path, reply.status, reply.body]).toMatchObject([path, 403, { error }])
    }
  })

  test('[edge 37] final lets a payload supply a null-valued parameter, and nothing that has a value', async () => {
    expect(await args('guest/actions/final', { open: 2, more: 3 })).toEqual({ kept: 1, open: 2, more: 3 })
    const error = 'Request defines parameters that are not allowed (e.g., reserved properties).'
    for (const path of ['guest/actions/final', 'guest/actions/strict/final']) {
      const reply = await api.call('POST', path, { body: { kept: 2 } })
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
    expect(await args('guest/actions/loose', { kept: 2 })).toEqual({ kept: 2 })
  })

  test('[edge 41] init parameters travel as arguments and are named, so that they are withheld from the run', async () => {
    await args('guest/actions/init', { env: 5, other: 6 })
    const { message } = api.balancer.published.at(-1) ?? { message: undefined }
    expect(message).toMatchObject({ initArgs: ['env'], lockedArgs: {}, blocking: true })
    expect(JSON.parse(message?.content ?? '')).toEqual({ env: 5, run: 2, other: 6 })
  })

  test('the text of a payload goes to the action as it came', async () => {
    const body = '{ "n" : 1e400, "big": 12345678901234567890 }'.replace('1e400', '1.10')
    await api.call('POST', 'guest/actions/echo', { body })
    expect(api.balancer.published.at(-1)?.message.content).toBe(body)
  })
})

test('X-OW-EXTRA-LOGGING travels with the message', async () => {
  await api.call('POST', 'guest/actions/echo', {
    body: {},
    headers: { 'X-OW-Extra-Logging': 'ON', 'X-Request-ID': 'mine' },
  })
  expect(api.balancer.published.at(-1)?.message.transid).toMatchObject({ id: 'mine', extraLogging: true })
})

test('[edge 77] where storing is off a record is 404 although the invoke answered it', async () => {
  await using silent = await openTestApi({ guestLimits: { storeActivations: false } })
  await silent.call('PUT', 'guest/actions/echo', { body: code })
  await silent.call('PUT', 'guest/actions/seq', { body: { exec: { kind: 'sequence', components: ['/_/echo'] } } })
  const reply = await silent.call('POST', 'guest/actions/seq?blocking=true', { body: { a: 1 } })
  expect([reply.status, reply.body]).toMatchObject([200, { response: { result: { a: 1 } } }])
  expect((await silent.call('GET', `guest/activations/${idOf(reply)}`)).status).toBe(404)
  const logged = await silent.call('POST', 'guest/actions/seq?blocking=true', {
    headers: { 'X-OW-EXTRA-LOGGING': 'on' },
  })
  expect((await silent.call('GET', `guest/activations/${idOf(logged)}`)).status).toBe(404)
})
