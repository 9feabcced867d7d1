import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestApi } from '../../test-support/test-api.js'
import { activation, Compositions, conductorAnnotations } from './compositions-fixture.js'

let on: Compositions
let api: TestApi
const named = (name: string) => on.named(name)
beforeAll(async () => {
  on = await Compositions.open()
  api = on.api
})
beforeEach(() => on.nextTest())
afterAll(() => on[Symbol.asyncDispose]())

describe('a conductor that names nothing', () => {
  test('[edge 50] ends with its params, boxed where they are no object, or with all that it said', async () => {
    await on.conductor('c', ({ say }) => say)
    for (const [say, expected] of [
      [{}, {}],
      [{ other: 1 }, { other: 1 }],
      [{ params: { a: 1 }, other: 2 }, { a: 1 }],
      [{ params: {}, state: { s: 1 } }, {}],
      [{ params: 42 }, { value: 42 }],
      [{ params: [1, 2] }, { value: [1, 2] }],
      [{ params: 'text' }, { value: 'text' }],
      [{ params: null }, { value: null }],
      [{ state: 1 }, { state: 1 }],
    ]) {
      const reply = await on.invoke('c', { say })
      expect([reply.status, activation(reply).response]).toMatchObject([200, { status: 'success', result: expected }])
      expect(activation(reply).logs).toHaveLength(1)
      expect(await on.result('c', { say })).toEqual(expected)
    }
  })

  test('ends with the status of its run', async () => {
    await on.action('c', { statusCode: 1, result: { error: { deep: 1 } } }, { annotations: conductorAnnotations })
    const failed = await on.invoke('c')
    expect([failed.status, activation(failed).response]).toMatchObject([
      502,
      { status: 'application error', result: { error: { deep: 1 } } },
    ])
    api.balancer.script(`guest/${named('c')}`, { statusCode: 2, result: { error: 'broken' } })
    expect(activation(await on.invoke('c')).response).toMatchObject({ status: 'action developer error' })
    api.balancer.script(`guest/${named('c')}`, {})
    expect((await on.invoke('c')).status).toBe(200)
  })

  test('and answers an array is a failure of the platform', async () => {
    await on.conductor('c', () => [1])
    const reply = await on.invoke('c')
    expect([reply.status, activation(reply).response, activation(reply).logs.length]).toMatchObject([
      500,
      { status: 'whisk internal error', result: { error: 'Activation failure during composition.' } },
      1,
    ])
  })

  test('is any action with a truthy annotation, and no sequence', async () => {
    for (const [value, isComposition] of [
      [1, true],
      ['yes', true],
      [{ ast: 1 }, true],
      [[], true],
      [false, false],
      [0, false],
      ['', false],
    ]) {
      await on.action('c', { result: { params: { a: 1 } } }, { annotations: [{ key: 'conductor', value }] })
      expect([value, await on.result('c')]).toEqual([value, isComposition ? { a: 1 } : { params: { a: 1 } }])
    }
    await on.action('b', { result: { params: 1 } }, { exec: { kind: 'blackbox', image: 'me/image' } })
    await api.call('PUT', `guest/actions/${named('b')}?overwrite=true`, { body: { annotations: conductorAnnotations } })
    expect(await on.result('b')).toEqual({ value: 1 })
    await on.action('a', { result: { params: 1 } })
    await on.sequence('s', ['a'], { annotations: conductorAnnotations })
    expect(await on.result('s')).toEqual({ params: 1 })
  })
})
