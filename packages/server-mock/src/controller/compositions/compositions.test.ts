import { ApiError } from '@wsk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import type { ScriptedEnd } from '../../test-support/scripted-balancer.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'
import {
  activation,
  annotation,
  type Args,
  code,
  Compositions,
  type Conduct,
  conductorAnnotations,
  naming,
  type ShownActivation,
} from './compositions-fixture.js'

let on: Compositions
let api: TestApi
const named = (name: string) => on.named(name)
beforeAll(async () => {
  on = await Compositions.open()
  api = on.api
})
beforeEach(() => on.nextTest())
afterAll(() => on[Symbol.asyncDispose]())

describe('the limits', () => {
  test('[edge 52] fifty steps pass; the next is refused to the conductor, which may end well', async () => {
    await on.action('a')
    const fifty = Array.from({ length: 50 }, () => named('a'))
    await on.conductor('c', naming(...fifty))
    const whole = await on.invoke('c')
    expect([whole.status, activation(whole).logs.length]).toEqual([200, 101])
    const inputs = await on.conductor('d', (args, run) => {
      if (run <= 51) return { action: named('a'), state: { run } }
      return { params: { recovered: args['error'] } }
    })
    const recovered = await on.invoke('d')
    expect([recovered.status, activation(recovered).response.result]).toEqual([
      200,
      { recovered: 'Too many actions in the composition.' },
    ])
    expect(inputs[51]).toEqual({ error: 'Too many actions in the composition.', run: 51 })
    await on.conductor('e', (args, run) => (run <= 51 ? { action: named('a') } : args))
    expect(activation(await on.invoke('e')).logs).toHaveLength(102)
  })

  test('a conductor that does not end is ended after 101 runs', async () => {
    const inputs = await on.conductor('c', () => ({ action: 'missing' }))
    const reply = await on.invoke('c')
    expect([reply.status, activation(reply).response, inputs.length]).toMatchObject([
      502,
      { status: 'application error', result: { error: 'Too many actions in the composition.' } },
      101,
    ])
  })

  test('are of a composition and all that it contains together, a sequence counting as one', async () => {
    await using small = await openTestApi({ limits: { sequenceLength: 3 } })
    const names: string[] = []
    const define = async (name: string, conduct: Conduct) => {
      await small.call('PUT', `guest/actions/${name}`, { body: { ...code, annotations: conductorAnnotations } })
      small.balancer.script(`guest/${name}`, (_message, args) => {
        names.push(name)
        return { result: conduct(args as Args, names.filter((each) => each === name).length) }
      })
    }
    await small.call('PUT', 'guest/actions/a', { body: code })
    const three = { exec: { kind: 'sequence', components: ['/_/a', '/_/a', '/_/a'] } }
    await small.call('PUT', 'guest/actions/three', { body: three })
    await define('inner', naming('three'))
    await define('outer', naming('inner', 'a', 'three', 'a'))
    const outer = await small.call('POST', 'guest/actions/outer?blocking=true', { body: {} })
    expect(names).toEqual(['outer', 'inner', 'inner', 'outer', 'outer', 'outer', 'outer'])
    expect([outer.status, activation(outer).response.result]).toEqual([
      200,
      { error: 'Too many actions in the composition.' },
    ])
    expect(activation(outer).logs).toHaveLength(8)
    await define('itself', () => ({ action: 'itself' }))
    names.length = 0
    const itself = await small.call('POST', 'guest/actions/itself?blocking=true', { body: {} })
    expect([itself.status, names.length, activation(itself).logs.length]).toEqual([502, 7, 2])
  })

  test('end a composition that comes back to itself by a sequence', async () => {
    await using small = await openTestApi({ limits: { sequenceLength: 3 } })
    await small.call('PUT', 'guest/actions/c', { body: { ...code, annotations: conductorAnnotations } })
    small.balancer.script('guest/c', { result: { action: 's' } })
    await small.call('PUT', 'guest/actions/s', { body: { exec: { kind: 'sequence', components: ['/_/c'] } } })
    for (const name of ['c', 's']) {
      small.balancer.published.length = 0
      const reply = await small.call('POST', `guest/actions/${name}?blocking=true`, { body: {} })
      expect([name, reply.status, small.balancer.published.length]).toEqual([name, 502, 7])
    }
  })
})

describe('the records', () => {
  test('[edge 53] n steps give 2n+1 ids, of conductor and steps in turn, each caused by the composition', async () => {
    await on.action('a')
    await on.sequence('s', ['a', 'a'])
    await on.conductor('inner', naming(named('a')))
    await on.conductor('c', naming(named('a'), named('s'), named('inner'), named('a')))
    const run = activation(await on.invoke('c', { n: 1 }))
    expect(run.logs).toHaveLength(9)
    expect(await on.namesOf(run)).toEqual(['c', 'a', 'c', 's', 'c', 'inner', 'c', 'a', 'c'].map(named))
    expect(run).not.toHaveProperty('cause')
    expect(await on.record(run.activationId)).toEqual(run)
    const steps = await Promise.all(run.logs.map((id) => on.record(id)))
    expect(steps.map((step) => [step.cause, annotation(step, 'causedBy')])).toEqual(
      steps.map(() => [run.activationId, 'sequence']),
    )
    const [, , , inSequence, , inner] = steps
    expect(inner === undefined ? [] : await on.namesOf(inner)).toEqual(['inner', 'a', 'inner'].map(named))
    expect(inSequence === undefined ? [] : await on.namesOf(inSequence)).toEqual(['a', 'a'].map(named))
    expect(inner === undefined ? [] : ['topmost', 'conductor', 'kind'].map((key) => annotation(inner, key))).toEqual([
      false,
      true,
      'sequence',
    ])
    const list = (await api.call('GET', `guest/activations?name=${named('c')}`)).body as readonly ShownActivation[]
    expect(list).toHaveLength(6)
  })

  test('tell what a composition is, took and needed', async () => {
    await on.action('small', { duration: 30, result: {} }, { limits: { memory: 128 } })
    await on.action('large', { duration: 400, result: {} }, { limits: { memory: 512 } })
    const limits = { timeout: 5000, memory: 256, logs: 3 }
    await on.conductor('c', naming(named('small'), named('large')), { limits })
    const run = activation(await on.invoke('c'))
    expect(run.duration).toBe(445)
    expect(['topmost', 'path', 'kind', 'conductor', 'limits', 'causedBy'].map((key) => annotation(run, key))).toEqual([
      true,
      `guest/${named('c')}`,
      'sequence',
      true,
      { timeout: 5000, memory: 512, logs: 3, concurrency: 1 },
      undefined,
    ])
    expect(typeof annotation(run, 'waitTime')).toBe('number')
    await on.conductor('d', naming(named('small')), { limits })
    expect(annotation(activation(await on.invoke('d')), 'limits')).toMatchObject({ memory: 256 })
  })

  test('belong to the caller, whose names count, where the conductor is shared', async () => {
    const [p, b] = [named('p'), named('b')]
    await api.call('PUT', `other/packages/${p}`, { as: 'other', body: { publish: true } })
    await api.call('PUT', `other/actions/${p}/c`, { as: 'other', body: { ...code, annotations: conductorAnnotations } })
    await api.call('PUT', `guest/packages/${b}`, {
      body: { binding: { namespace: 'other', name: p }, parameters: [{ key: 'bound', value: 1 }] },
    })
    await on.action('a')
    let runs = 0
    api.balancer.script(`other/${p}/c`, (_message, args) => ({ result: naming(named('a'))(args as Args, ++runs) }))
    const reply = await api.call('POST', `guest/actions/${b}/c?blocking=true`, { body: {} })
    const run = activation(reply)
    expect([run.namespace, annotation(run, 'path'), annotation(run, 'binding')]).toEqual([
      'guest',
      `other/${p}/c`,
      `guest/${b}`,
    ])
    expect([run.response.result, await on.namesOf(run)]).toEqual([{ bound: 1 }, ['c', named('a'), 'c']])
  })
})

describe('inside of a sequence', () => {
  test('a composition is one step, and an error ends the sequence', async () => {
    await on.action('a')
    await on.conductor('c', ({ x }) => ({ params: { x, c: true } }))
    await on.sequence('s', ['a', 'c', 'a'])
    const run = activation(await on.invoke('s', { x: 1 }))
    expect([run.response.result, await on.namesOf(run)]).toEqual([{ x: 1, c: true }, ['a', 'c', 'a'].map(named)])
    expect(await on.record(run.logs[1] ?? '')).toMatchObject({ cause: run.activationId })
    await on.action('c', { statusCode: 1, result: { error: 'no' } }, { annotations: conductorAnnotations })
    const stopped = await on.invoke('s')
    expect([stopped.status, activation(stopped).logs.length]).toEqual([502, 2])
  })

  test('a composition gets the array of the step before', async () => {
    await on.action('list', { result: [1, 2] })
    const inputs = await on.conductor('c', (args) => ({ params: { args } }))
    await on.sequence('s', ['list', 'c'])
    expect(await on.result('s')).toEqual({ args: [1, 2] })
    expect(inputs).toEqual([[1, 2]])
  })
})

describe('a failure of the platform', () => {
  test('at a step ends the composition', async () => {
    await on.action('a')
    await on.conductor('c', () => {
      api.balancer.isDown = true
      return { action: named('a') }
    })
    const atStep = await on.invoke('c')
    const atConductor = await on.invoke('c')
    api.balancer.isDown = false
    for (const [reply, logs] of [
      [atStep, 1],
      [atConductor, 0],
    ] as const) {
      expect([reply.status, activation(reply).response, activation(reply).logs.length]).toMatchObject([
        500,
        { status: 'whisk internal error', result: { error: 'Activation failure during composition.' } },
        logs,
      ])
    }
  })

  test('that loses a record is told with its id', async () => {
    await on.action('a')
    api.balancer.script(`guest/${named('a')}`, () => Promise.reject(new ApiError('internal')))
    await on.conductor('c', naming(named('a')))
    const reply = await on.invoke('c')
    const { error } = activation(reply).response.result as { error: string }
    const [conductor, lost = ''] = api.balancer.published.slice(-2).map(({ message }) => message.activationId)
    expect([reply.status, error]).toEqual([
      500,
      `Timeout reached when retrieving activation ${lost} during composition.`,
    ])
    expect(activation(reply).logs).toEqual([conductor, lost])
  })
})

describe('a caller', () => {
  test('may not override what is final', async () => {
    await on.conductor('c', (args) => ({ params: args }), {
      annotations: [...conductorAnnotations, { key: 'final', value: true }],
      parameters: [{ key: 'fixed', value: 1 }],
    })
    expect((await on.invoke('c', { fixed: 2 })).status).toBe(400)
    expect(await on.result('c', { free: 2 })).toEqual({ fixed: 1, free: 2 })
  })

  test.each(['', '?blocking=true&timeout=10'])(
    'who does not wait (%s) gets 202, and the work is in the log',
    async (query) => {
      const gate = createDeferred<ScriptedEnd>()
      await on.put('c', { annotations: conductorAnnotations })
      api.balancer.script(`guest/${named('c')}`, () => gate.promise)
      const reply = await on.invoke('c', {}, query)
      const { activationId } = reply.body as { activationId: string }
      expect([reply.status, reply.headers['x-openwhisk-activation-id']]).toEqual([202, activationId])
      gate.resolve({ result: { params: { late: true } } })
      await expect.poll(async () => (await api.call('GET', `guest/activations/${activationId}`)).status).toBe(200)
      expect(await on.record(activationId)).toMatchObject({ response: { result: { late: true } } })
    },
  )

  test('may be of the web', async () => {
    await on.action('a', { result: { body: 'done' } })
    await on.conductor('c', naming(named('a')), {
      annotations: [...conductorAnnotations, { key: 'web-export', value: true }],
    })
    const reply = await api.call('GET', `/api/v1/web/guest/default/${named('c')}.http`, { as: 'nobody' })
    expect([reply.status, reply.text]).toEqual([200, 'done'])
  })

  test('that is a rule starts a composition, whose steps stay tied to the fire', async () => {
    await on.action('a')
    const ended = createDeferred<void>()
    await on.conductor('inner', naming(named('a')))
    await on.conductor('c', (args, run) => {
      if (run === 1) return { action: named('inner') }
      ended.resolve()
      return { params: args }
    })
    await api.call('PUT', `guest/triggers/${named('t')}`, { body: {} })
    const rule = { trigger: `/_/${named('t')}`, action: `/_/${named('c')}` }
    await api.call('PUT', `guest/rules/${named('r')}`, { body: rule })
    const before = api.balancer.published.length
    expect((await api.call('POST', `guest/triggers/${named('t')}`, { body: {} })).status).toBe(202)
    await ended.promise
    const messages = api.balancer.published.slice(before).map(({ message }) => message)
    expect(messages.map((message) => message.action.name)).toEqual(['c', 'inner', 'a', 'inner', 'c'].map(named))
    expect(new Set(messages.map(({ transid }) => transid.id)).size).toBe(5)
    // The last run is counted on when it was published, not before.
    const hops = (): readonly number[] => messages.map(({ transid }) => api.controller.hopsOf(transid.id))
    await expect.poll(hops).toEqual([1, 1, 1, 1, 1])
  })
})
