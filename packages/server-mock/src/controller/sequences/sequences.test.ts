import { texts } from '@wsk/contract'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { NamespaceLimits } from '../../entity/identity.js'
import { createDeferred } from '../../support/deferred.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi } from '../../test-support/test-api.js'
import { activation, annotation } from '../compositions/compositions-fixture.js'
import { code, openSequences } from './sequences-fixture.js'

const { api, action, invoke, named, nextTest, record, sequence } = await openSequences()
beforeEach(nextTest)
afterAll(() => api[Symbol.asyncDispose]())

describe('a full cluster', () => {
  test('refuses a sequence before it is accepted, and not its steps afterwards', async () => {
    await action('a')
    await action('b', { result: { end: true } })
    await sequence('s', ['a', 'b'])
    api.balancer.isOverloaded = true
    const refused = await invoke('s', {}, '')
    api.balancer.isOverloaded = false
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1'])
    api.balancer.script(`guest/${named('a')}`, () => {
      api.balancer.isOverloaded = true
      return { result: {} }
    })
    const reply = await invoke('s')
    api.balancer.isOverloaded = false
    expect([reply.status, activation(reply).response.result]).toEqual([200, { end: true }])
  })
})

test('a step that nobody can take for a while is tried again', async () => {
  await using patient = await openTestApi({ stepPatienceMs: 20_000 })
  for (const name of ['a', 'b']) await patient.call('PUT', `guest/actions/${name}`, { body: code() })
  await patient.call('PUT', 'guest/actions/s', { body: { exec: { kind: 'sequence', components: ['/_/a', '/_/b'] } } })
  patient.balancer.script('guest/a', () => {
    patient.balancer.isDown = true
    setTimeout(() => (patient.balancer.isDown = false), 300)
    return { result: { a: 1 } }
  })
  const reply = activation(await patient.call('POST', 'guest/actions/s?blocking=true', { body: {} }))
  expect(reply.response.result).toEqual({ a: 1 })
})

test('keeps its record where the overrides of its namespace cannot be read', async () => {
  const kept = async (guestLimits: NamespaceLimits) => {
    await using own = await openTestApi({ guestLimits })
    await own.call('PUT', 'guest/actions/a', { body: code() })
    await own.call('PUT', 'guest/actions/s', { body: { exec: { kind: 'sequence', components: ['/_/a'] } } })
    const { activationId } = activation(await own.call('POST', 'guest/actions/s?blocking=true', { body: {} }))
    return (await own.call('GET', `guest/activations/${activationId}`)).status
  }
  expect(await kept({ storeActivations: false })).toBe(404)
  expect(await kept({ storeActivations: false, firesPerMinute: -1 })).toBe(200)
})

describe('a run', () => {
  test('[edge 43] stops at a component that is gone, with the ids so far', async () => {
    await action('a')
    await action('b')
    await sequence('s', ['a', 'b', 'a'])
    await api.call('DELETE', `guest/actions/${named('b')}`)
    const reply = await invoke('s', { x: 1 })
    expect(reply.status).toBe(502)
    const { response, logs } = activation(reply)
    expect(response).toMatchObject({
      status: 'application error',
      result: { error: 'Sequence component does not exist.' },
    })
    expect(logs).toHaveLength(1)
    expect(await record(logs[0] ?? '')).toMatchObject({ name: named('a'), cause: activation(reply).activationId })
    expect((await invoke('s', {}, '?blocking=true&result=true')).body).toEqual({
      error: 'Sequence component does not exist.',
    })
  })

  test('[edge 44] has the ids of its steps as logs, and each step has it as its cause', async () => {
    await action('a')
    await action('c')
    await sequence('x', ['c'])
    await sequence('s', ['a', 'x', 'c'])
    const outer = activation(await invoke('s', { n: 1 }))
    expect(outer).not.toHaveProperty('cause')
    expect([annotation(outer, 'topmost'), annotation(outer, 'kind'), annotation(outer, 'causedBy')]).toEqual([
      true,
      'sequence',
      undefined,
    ])
    const steps = await Promise.all(outer.logs.map(record))
    expect(steps.map(({ name }) => name)).toEqual(['a', 'x', 'c'].map(named))
    expect(steps.map(({ cause }) => cause)).toEqual(Array.from({ length: 3 }, () => outer.activationId))
    expect(steps.map((step) => annotation(step, 'causedBy'))).toEqual(Array.from({ length: 3 }, () => 'sequence'))
    const [, nested] = steps
    expect(nested === undefined ? undefined : annotation(nested, 'topmost')).toBe(false)
    expect(await record(nested?.logs[0] ?? '')).toMatchObject({ name: named('c'), cause: nested?.activationId })
    expect(await record(outer.activationId)).toEqual(outer)
  })

  test('[edge 45] has the largest memory of its components in its limits', async () => {
    await action('a', undefined, { memory: 128 })
    await action('b', undefined, { memory: 512 })
    await sequence('s', ['a', 'b', 'a'])
    await sequence('outer', ['a', 's'])
    for (const name of ['s', 'outer']) {
      const run = activation(await invoke(name))
      expect(annotation(run, 'limits')).toEqual({ timeout: 60000, memory: 512, logs: 10, concurrency: 1 })
      expect(annotation(run, 'path')).toBe(`guest/${named(name)}`)
      expect(typeof annotation(run, 'waitTime')).toBe('number')
    }
  })

  test('[edge 46] lasts as long as its components together', async () => {
    await action('a', { duration: 1000, result: {} })
    await action('b', { duration: 34, result: {} })
    await sequence('inner', ['a', 'b'])
    await sequence('s', ['a', 'inner'])
    expect(activation(await invoke('s')).duration).toBe(2034)
  })

  test('[edge 47] uses its components as they are when it runs', async () => {
    await action('a', { result: { from: 'old' } })
    await sequence('s', ['a'])
    await action('b', { result: { from: 'new' } })
    await sequence('a', ['b'], '?overwrite=true')
    expect((await invoke('s', {}, '?blocking=true&result=true')).body).toEqual({ from: 'new' })
  })

  test('[edge 48] is not stopped by an error in the initial payload, but by one in a result', async () => {
    await action('a')
    await action('b', { result: { error: { deep: 1 } }, statusCode: 1 })
    await sequence('s', ['a'])
    await sequence('t', ['a', 'b', 'a'])
    const echoed = await invoke('s', { error: 'mine' })
    expect([echoed.status, activation(echoed).logs.length]).toEqual([200, 1])
    const stopped = await invoke('t')
    expect([stopped.status, activation(stopped).logs.length]).toEqual([502, 2])
    expect(activation(stopped).response).toMatchObject({ result: { error: { deep: 1 } } })
  })

  test('hands objects and arrays on and nothing else; parameters of the sequence itself are not passed', async () => {
    await action('list', { result: [1, { two: 2 }] })
    await action('text', { result: '"text"' })
    await api.call('PUT', `guest/actions/${named('own')}`, {
      body: { ...code(), parameters: [{ key: 'own', value: true }] },
    })
    await sequence('lists', ['list', 'own'])
    await sequence('texts', ['text', 'own'])
    await sequence('objects', ['own', 'own'])
    const result = async (name: string, body: unknown = {}) =>
      (await invoke(name, body, '?blocking=true&result=true')).body
    expect(await result('lists')).toEqual([1, { two: 2 }])
    expect(await result('texts')).toEqual({ own: true })
    expect(await result('objects', { a: 1, own: 2 })).toEqual({ a: 1, own: 2 })
    const final = { annotations: [{ key: 'final', value: true }] }
    await api.call('PUT', `guest/actions/${named('objects')}?overwrite=true`, { body: final })
    expect((await invoke('objects', { _actions: [] })).body).toMatchObject({ error: texts.parametersNotAllowed })
  })

  test('with more than fifty actions is ended there', async () => {
    await action('a')
    await sequence('small', ['a'])
    await sequence(
      's',
      Array.from({ length: 26 }, () => 'small'),
    )
    await sequence('small', ['a', 'a'], '?overwrite=true')
    const reply = await invoke('s')
    expect([reply.status, activation(reply).response]).toMatchObject([
      502,
      { result: { error: 'Too many actions in the sequence.' } },
    ])
    expect(activation(reply).logs).toHaveLength(25)
  })

  test('is too long after fifty actions whatever is to come next', async () => {
    await action('a')
    await action('gone')
    await sequence('small', ['a'])
    await sequence('s', [...Array.from({ length: 25 }, () => 'small'), 'gone'])
    await sequence('small', ['a', 'a'], '?overwrite=true')
    await api.call('DELETE', `guest/actions/${named('gone')}`)
    const { response, logs } = activation(await invoke('s'))
    expect([response.result, logs.length]).toEqual([{ error: 'Too many actions in the sequence.' }, 25])
  })

  test('whose component cannot be started is a failure of the platform', async () => {
    await action('a')
    await sequence('s', ['a'])
    api.balancer.isDown = true
    const reply = await invoke('s')
    api.balancer.isDown = false
    expect([reply.status, activation(reply).response, activation(reply).logs]).toMatchObject([
      500,
      { status: 'whisk internal error', result: { error: 'Sequence failed.' } },
      [],
    ])
    expect(annotation(activation(reply), 'limits')).toBeUndefined()
  })

  test('that loses the record of a step is told with its id, and has it in its logs', async () => {
    await action('a')
    await action('b')
    await sequence('s', ['b', 'a'])
    api.balancer.script(`guest/${named('a')}`, () => Promise.reject(new Error('lost')))
    const reply = await invoke('s')
    expect(activation(reply).logs).toEqual(api.balancer.published.slice(-2).map(({ message }) => message.activationId))
    const { error } = activation(reply).response.result as { error: string }
    expect([reply.status, error]).toEqual([
      500,
      expect.stringMatching(/^Timeout reached when retrieving activation [0-9a-f]{32} for sequence component\.$/),
    ])
  })
})

describe('waiting', () => {
  test('without it the answer is 202 at once and the work is in the log', async () => {
    const gate = createDeferred<ScriptedEnd>()
    await action('a')
    api.balancer.script(`guest/${named('a')}`, () => gate.promise)
    await sequence('s', ['a'])
    const reply = await invoke('s', {}, '')
    const { activationId } = reply.body as { activationId: string }
    expect([reply.status, reply.headers['x-openwhisk-activation-id']]).toEqual([202, activationId])
    expect((await api.call('GET', `guest/activations/${activationId}`)).status).toBe(404)
    gate.resolve({ result: { ok: 1 } })
    await expect.poll(async () => (await api.call('GET', `guest/activations/${activationId}`)).status).toBe(200)
  })

  test('for less than it takes is 202 too', async () => {
    const gate = createDeferred<ScriptedEnd>()
    await action('a')
    api.balancer.script(`guest/${named('a')}`, () => gate.promise)
    await sequence('s', ['a'])
    const reply = await invoke('s', {}, '?blocking=true&timeout=10')
    expect(reply.status).toBe(202)
    gate.resolve({ result: {} })
    const { activationId } = reply.body as { activationId: string }
    await expect.poll(async () => (await api.call('GET', `guest/activations/${activationId}`)).status).toBe(200)
  })
})
