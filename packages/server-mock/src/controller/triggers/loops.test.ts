import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { code, openTriggers } from './triggers-fixture.js'

const { api, fire, fired, named, nextTest, rule, trigger } = await openTriggers()
beforeEach(nextTest)
afterAll(() => api[Symbol.asyncDispose]())

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
