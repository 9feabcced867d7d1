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
})
beforeEach(() => {
  turn++
})
afterAll(() => api[Symbol.asyncDispose]())

const trigger = (name: string, body: unknown = {}, query = '') =>
  api.call('PUT', `guest/triggers/${named(name)}${query}`, { body })
const rule = (name: string, triggerName: string, action = '/_/act') =>
  api.call('PUT', `guest/rules/${named(name)}`, { body: { trigger: `/_/${named(triggerName)}`, action } })
const fire = (name: string, body?: unknown, headers = {}) =>
  api.call('POST', `guest/triggers/${named(name)}`, { ...(body === undefined ? {} : { body }), headers })

interface FireRecord {
  readonly logs: readonly string[]
  readonly response: { readonly result: unknown }
}
const recordOf = async (id: unknown) => {
  const path = `guest/activations/${String(id)}`
  await expect.poll(async () => (await api.call('GET', path)).status).toBe(200)
  return (await api.call('GET', path)).body as FireRecord
}
const fired = async (name: string, body?: unknown, headers = {}) => {
  const reply = await fire(name, body, headers)
  expect(reply.status).toBe(202)
  const { activationId } = reply.body as { activationId: string }
  expect(reply.headers['x-openwhisk-activation-id']).toBe(activationId)
  const record = await recordOf(activationId)
  const logs = record.logs.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  return { activationId, record, logs }
}
const publishedOf = (id: unknown) => api.balancer.published.find(({ message }) => message.activationId === id)?.message
const argumentsOf = (id: unknown) => JSON.parse(publishedOf(id)?.content ?? '') as Readonly<Record<string, unknown>>

describe('a trigger', () => {
  test('[edge 59] shows rules only once there were some', async () => {
    expect((await trigger('t')).body).toMatchObject({ limits: {}, parameters: [], version: '0.0.1' })
    expect((await trigger('t', {}, '?overwrite=true')).body).not.toHaveProperty('rules')
    await rule('r', 't')
    const link = { [`guest/${named('r')}`]: { action: { path: 'guest', name: 'act' }, status: 'active' } }
    expect((await trigger('t', { publish: true }, '?overwrite=true')).body).toMatchObject({
      rules: link,
      publish: true,
    })
    await api.call('DELETE', `guest/rules/${named('r')}`)
    expect((await trigger('t', {}, '?overwrite=true')).body).toMatchObject({ rules: {} })
  })

  test('checks a feed when it is made, not when it is changed', async () => {
    for (const value of [1, '', '$', null]) {
      const reply = await trigger('t', { annotations: [{ key: 'feed', value }] })
      expect([reply.status, reply.body]).toMatchObject([400, { error: 'Feed name is not valid' }])
    }
    expect((await trigger('t', { annotations: [{ key: 'feed', value: '/whisk.system/alarms/alarm' }] })).status).toBe(
      200,
    )
    expect((await trigger('t', { annotations: [{ key: 'feed', value: 1 }] }, '?overwrite=true')).status).toBe(200)
  })

  test('keeps its parameters unless others are given', async () => {
    await trigger('t', { parameters: [{ key: 'a', value: 1 }], annotations: [{ key: 'x', value: 1 }] })
    expect((await trigger('t', { annotations: [] }, '?overwrite=true')).body).toMatchObject({
      parameters: [{ key: 'a', value: 1 }],
      annotations: [],
      version: '0.0.2',
    })
  })
})

describe('a fire', () => {
  test('[edge 60, 70] without an active rule is 204, without body, id and record', async () => {
    await trigger('t')
    const replies = [await fire('t', { a: 1 })]
    await rule('r', 't')
    await api.call('POST', `guest/rules/${named('r')}`, { body: { status: 'inactive' } })
    replies.push(await fire('t'))
    for (const { status, text, headers } of replies) {
      expect([status, text]).toEqual([204, ''])
      expect(headers).not.toHaveProperty('x-openwhisk-activation-id')
      expect(headers).not.toHaveProperty('content-type')
    }
    expect((await api.call('GET', `guest/activations?name=${named('t')}`)).body).toEqual([])
  })

  test('[edge 61] is recorded with exactly what was posted', async () => {
    await trigger('t', { parameters: [{ key: 'own', value: 1 }] })
    await rule('r', 't')
    const { record, activationId } = await fired('t', { a: [1], __ow_headers: 'mine' })
    expect(record.response).toEqual({ status: 'success', success: true, result: { a: [1], __ow_headers: 'mine' } })
    expect(record).toMatchObject({
      name: named('t'),
      namespace: 'guest',
      subject: 'guest-subject',
      annotations: [],
      publish: false,
    })
    for (const key of ['end', 'duration', 'cause']) expect(record).not.toHaveProperty(key)
    expect((await fired('t')).record.response).toMatchObject({ result: {} })
    const [summary] = (await api.call('GET', `guest/activations?name=${named('t')}&limit=1&skip=1`)).body as object[]
    expect(summary).toMatchObject({ activationId, name: named('t') })
    for (const key of ['end', 'duration', 'statusCode']) expect(summary).not.toHaveProperty(key)
  })

  test('[edge 62] with an active and an inactive rule is 202 with an entry for each', async () => {
    await trigger('t')
    await rule('on', 't')
    await rule('off', 't')
    await api.call('POST', `guest/rules/${named('off')}`, { body: { status: 'inactive' } })
    const { logs } = await fired('t')
    const [on, off] = [`guest/${named('on')}`, `guest/${named('off')}`]
    expect(logs).toHaveLength(2)
    expect(logs.find(({ rule: name }) => name === off)).toEqual({
      statusCode: 1,
      success: false,
      error: `Rule '${off}' is inactive, action 'guest/act' was not activated.`,
      rule: off,
      action: 'guest/act',
    })
    const started = logs.find(({ rule: name }) => name === on)
    expect(started).toMatchObject({ statusCode: 0, success: true, action: 'guest/act' })
    await recordOf(started?.['activationId'])
  })

  test('[edge 63] with a rule whose action is gone says so and runs the others', async () => {
    await trigger('t')
    await api.call('PUT', `guest/actions/${named('gone')}`, { body: code })
    await rule('broken', 't', `/_/${named('gone')}`)
    await rule('fine', 't')
    await api.call('DELETE', `guest/actions/${named('gone')}`)
    const { logs } = await fired('t')
    expect(logs.find(({ rule: name }) => name === `guest/${named('broken')}`)).toMatchObject({
      statusCode: 1,
      success: false,
      error: texts.notFound,
    })
    expect(logs.find(({ rule: name }) => name === `guest/${named('fine')}`)).toMatchObject({ statusCode: 0 })
  })

  test('answers refusals and failures of an action in its record', async () => {
    await trigger('t', { parameters: [{ key: 'kept', value: 2 }] })
    const final = { annotations: [{ key: 'final', value: true }], parameters: [{ key: 'kept', value: 1 }] }
    await api.call('PUT', `guest/actions/${named('final')}`, { body: { ...code, ...final } })
    await rule('r', 't', `/_/${named('final')}`)
    expect((await fired('t')).logs).toMatchObject([{ statusCode: 1, error: texts.parametersNotAllowed }])
    api.balancer.isOverloaded = true
    await trigger('u')
    await rule('s', 'u')
    const { logs } = await fired('u')
    api.balancer.isOverloaded = false
    expect(logs).toMatchObject([{ statusCode: 3, success: false, error: texts.overloaded }])
  })

  test('of what is missing or malformed is refused', async () => {
    await trigger('t')
    await rule('r', 't')
    expect((await fire('none', {})).status).toBe(404)
    expect((await fire('t', [])).body).toMatchObject({
      error: 'The request content was malformed:\nJSON object expected',
    })
    const large = await fire('t', { a: 'x'.repeat(1024 * 1024) })
    expect([large.status, large.body]).toMatchObject([
      413,
      { error: 'Request larger than allowed: 1048584 > 1048576 bytes.' },
    ])
  })

  test('with parameters of its own that make too much of a payload is refused by the actions of its rules', async () => {
    await using small = await openTestApi({ limits: { payloadSizeBytes: 1000 } })
    const put = (path: string, body: unknown) => small.call('PUT', `guest/${path}`, { body })
    await put('actions/act', code)
    await put('triggers/t', { parameters: [{ key: 'own', value: 'x'.repeat(400) }] })
    await put('rules/r', { trigger: '/_/t', action: '/_/act' })
    const logOf = async (length: number): Promise<unknown> => {
      const reply = await small.call('POST', 'guest/triggers/t', { body: { posted: 'x'.repeat(length) } })
      const path = `guest/activations/${(reply.body as { activationId: string }).activationId}`
      await expect.poll(async () => (await small.call('GET', path)).status).toBe(200)
      const [line = ''] = ((await small.call('GET', path)).body as FireRecord).logs
      return JSON.parse(line)
    }
    expect(await logOf(100)).toMatchObject({ statusCode: 0, success: true })
    const refused = await logOf(900)
    const error = expect.stringMatching(/^Request larger than allowed: 1[345]\d\d > 1000 bytes\.$/) as string
    expect(refused).toEqual({ statusCode: 1, success: false, error, rule: 'guest/r', action: 'guest/act' })
    expect(small.balancer.published).toHaveLength(1)
  })

  test('runs a sequence as well', async () => {
    await api.call('PUT', `guest/actions/${named('seq')}`, {
      body: { exec: { kind: 'sequence', components: ['/_/act'] } },
    })
    await trigger('t')
    await rule('r', 't', `/_/${named('seq')}`)
    const { logs } = await fired('t', { n: 1 })
    expect((await recordOf(logs[0]?.['activationId'])).response.result).toMatchObject({ n: 1 })
  })
})

describe('what an action gets', () => {
  test('is trigger parameters, then headers, then the payload, which cannot set reserved names', async () => {
    await trigger('t', {
      parameters: [
        { key: 'a', value: 't' },
        { key: 'b', value: 't' },
        { key: '__ow_headers', value: 't' },
      ],
    })
    await rule('r', 't')
    const { logs } = await fired('t', { b: 'p', c: 'p', __ow_headers: { authorization: 'x' }, __ow_user: 'root' })
    const args = argumentsOf(logs[0]?.['activationId'])
    expect(args).toMatchObject({ a: 't', b: 'p', c: 'p', __ow_headers: { 'content-type': 'application/json' } })
    expect(Object.keys(args).toSorted()).toEqual(['__ow_headers', 'a', 'b', 'c'])
    expect(args['__ow_headers']).not.toHaveProperty('authorization')
  })

  test('never includes keys, cookies, proxies or headers of the platform', async () => {
    await trigger('t')
    await rule('r', 't')
    const canary = 'canary-7f3a'
    const { logs, record } = await fired(
      't',
      {},
      {
        Cookie: canary,
        'Proxy-Authorization': canary,
        'X-Forwarded-For': canary,
        'X-Real-IP': canary,
        Forwarded: canary,
        'X-Api-Key': canary,
        'X-OW-EXTRA-LOGGING': canary,
        'X-Require-Whisk-Auth': canary,
        'X-GitHub-Event': 'push',
        'ce-type': 'made',
      },
    )
    const text = publishedOf(logs[0]?.['activationId'])?.content ?? ''
    expect([text.includes(canary), JSON.stringify(record).includes(canary)]).toEqual([false, false])
    expect(text).not.toContain(api.identities.credentials('guest'))
    expect(argumentsOf(logs[0]?.['activationId'])).toMatchObject({
      __ow_headers: { 'x-github-event': 'push', 'ce-type': 'made' },
    })
  })
})

describe('loops', () => {
  test('of triggers, rules and actions that hand their transaction on end after ten hops', async () => {
    await api.call('PUT', `guest/actions/${named('again')}`, { body: code })
    await trigger('t')
    await rule('r', 't', `/_/${named('again')}`)
    const statuses: number[] = []
    api.balancer.script(`guest/${named('again')}`, async ({ transid }) => {
      const nested = await fire('t', {}, { 'X-Request-ID': transid.id })
      statuses.push(nested.status)
      return { result: nested.body }
    })
    await fired('t')
    await expect.poll(() => statuses.at(-1)).toBe(429)
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 202), 429])
  })

  test('are not what an action that fires many times makes', async () => {
    await trigger('t')
    await rule('r', 't')
    await api.call('PUT', `guest/actions/${named('many')}`, { body: code })
    api.balancer.script(`guest/${named('many')}`, async ({ transid }) => {
      const headers = { 'X-Request-ID': transid.id }
      const replies = []
      for (let index = 0; index < 30; index++) replies.push((await fire('t', {}, headers)).status)
      return { result: { statuses: [...new Set(replies)] } }
    })
    const reply = await api.call('POST', `guest/actions/${named('many')}?blocking=true&result=true`, { body: {} })
    expect(reply.body).toEqual({ statuses: [202] })
  })

  test('through sequences end too', async () => {
    await api.call('PUT', `guest/actions/${named('step')}`, { body: code })
    await api.call('PUT', `guest/actions/${named('seq')}`, {
      body: { exec: { kind: 'sequence', components: [`/_/${named('step')}`] } },
    })
    await trigger('t')
    await rule('r', 't', `/_/${named('seq')}`)
    const statuses: number[] = []
    api.balancer.script(`guest/${named('step')}`, async ({ transid }) => {
      statuses.push((await fire('t', {}, { 'X-Request-ID': transid.id })).status)
      return { result: {} }
    })
    await fired('t')
    await expect.poll(() => statuses.at(-1)).toBe(429)
    expect(statuses).toHaveLength(10)
  })

  test('cannot be had by more rules on a trigger than are allowed', async () => {
    await trigger('t')
    for (let index = 0; index < 100; index++) await rule(`r${index}x`, 't')
    const reply = await rule('onemore', 't')
    expect([reply.status, (reply.body as { error: string }).error]).toEqual([400, expect.stringContaining('100 rules')])
    expect((await api.call('GET', `guest/rules/${named('onemore')}`)).status).toBe(404)
  })
})
