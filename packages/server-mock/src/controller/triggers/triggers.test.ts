import { texts } from '@wsk/contract'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestApi } from '../../test-support/test-api.js'
import { code, type FireRecord, openTriggers } from './triggers-fixture.js'

const { api, argumentsOf, fire, fired, named, nextTest, publishedOf, recordOf, rule, trigger } = await openTriggers()
beforeEach(nextTest)
afterAll(() => api[Symbol.asyncDispose]())

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
