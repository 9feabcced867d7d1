import type { RunRequest } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { activationTopic } from '../bus/port.js'
import { CorruptEntity } from '../entity/stored-entity.js'
import { StoreError } from '../store/port.js'
import { createDeferred } from '../support/deferred.js'
import { ContainerError, type RuntimeReply } from './containers/port.js'
import { annotationsOf, openInvokerFixture, resultOf, userWith } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

const echo = { run: (request: RunRequest) => reply(request.value) }

describe('an activation', () => {
  test('answers with its record, which is stored by then, and leaves nothing behind', async () => {
    await using at = await openInvokerFixture({ script: echo })
    await at.putAction()
    const message = at.message()
    const record = await at.invoke(message)
    expect(record).toMatchObject({
      namespace: 'guest',
      name: 'hello',
      version: '0.0.1',
      subject: 'guest-subject',
      activationId: message.activationId,
      response: { statusCode: 0, result: '{"name":"World"}', size: 16 },
      logs: [],
    })
    expect(await at.recordOf(message)).toEqual(record)
    await at.invoker.quiet()
    expect(at.invoker.census()).toMatchObject({ activations: 0, pool: { queued: 0, leased: 0, slots: { ready: 1 } } })
    expect([at.balancer.inFlight(), at.balancer.inFlight(message.user.namespace.uuid)]).toEqual([0, 0])
  })

  test('carries every annotation and timing of a cold and of a warm start', async () => {
    const script = {
      init: (): RuntimeReply => ({ kind: 'reply', status: 200, body: '', durationMs: 40.4 }),
      run: (): RuntimeReply => ({ kind: 'reply', status: 200, body: '{}', durationMs: 2.6 }),
    }
    let now = 1_700_000_000_000
    const clock = { now: () => now, monotonicMs: () => performance.now() }
    await using at = await openInvokerFixture({ script, clock })
    await at.putAction({ limits: { concurrency: 5 } })
    const message = at.message()
    now += 100
    const cold = await at.invoke(message)
    expect(cold).toMatchObject({ start: now - 40, end: now + 3, duration: 43 })
    expect(annotationsOf(cold)).toEqual({
      path: 'guest/hello',
      kind: 'nodejs:20',
      limits: { timeout: 60_000, memory: 256, logs: 10, concurrency: 5 },
      timeout: false,
      waitTime: 100,
      initTime: 40,
    })
    const warm = await at.invoke()
    expect(warm).toMatchObject({ start: now, end: now + 3, duration: 3 })
    expect(annotationsOf(warm)).not.toHaveProperty('initTime')
    expect(annotationsOf(warm)).toMatchObject({ waitTime: 0 })
  })

  test('of a sequence and through a binding says so', async () => {
    await using at = await openInvokerFixture()
    await at.putAction({ namespace: 'guest/pkg' })
    const cause = 'c'.repeat(32)
    const action = { path: 'guest/pkg', name: 'hello', version: '0.0.1', binding: 'other/bound' }
    const record = await at.invoke(at.message({ action, cause }))
    expect(record.cause).toBe(cause)
    expect(annotationsOf(record)).toMatchObject({
      path: 'guest/pkg/hello',
      causedBy: 'sequence',
      binding: 'other/bound',
    })
  })

  test('never runs twice for one id', async () => {
    const gate = createDeferred<void>()
    let runs = 0
    await using at = await openInvokerFixture({
      script: {
        run: async () => {
          runs++
          await gate.promise
          return reply('{}')
        },
      },
    })
    await at.putAction()
    const message = at.message()
    const first = at.invoke(message)
    await at.bus.publish(activationTopic(0), message)
    gate.resolve()
    await first
    await at.invoker.quiet()
    expect(runs).toBe(1)
  })

  test('takes the container of the same action only in the same revision, namespace and binding', async () => {
    await using at = await openInvokerFixture()
    await at.putAction()
    await at.invoke()
    await at.invoke()
    expect(at.containers.created.length).toBe(1)
    await at.putAction({ version: '0.0.2' })
    expect((await at.invoke()).version).toBe('0.0.2')
    await at.invoke({ action: { path: 'guest', name: 'hello', binding: 'other/bound' } })
    const other = { ...at.message().user, namespace: { name: 'other', uuid: 'another' } }
    expect((await at.invoke({ user: other })).namespace).toBe('other')
    expect(at.containers.created.length).toBe(4)
  })

  test('that was accepted before an update runs the newer code', async () => {
    await using at = await openInvokerFixture()
    await at.putAction()
    const old = at.message()
    await at.putAction({ version: '0.0.2' })
    expect((await at.invoke(old)).version).toBe('0.0.2')
  })

  test('whose action is updated while its container starts runs the newer code', async () => {
    const starting = createDeferred<void>()
    await using at = await openInvokerFixture({ script: { create: () => starting.promise } })
    await at.putAction()
    const record = at.invoke()
    await Promise.resolve()
    await at.putAction({ version: '0.0.2' })
    starting.resolve()
    expect((await record).version).toBe('0.0.2')
    expect(at.metrics.rescheduled).toBe(1)
  })
})

describe('an activation that cannot run', () => {
  test.each([
    ['is gone', () => undefined, [1, 'Action could not be found or may have been deleted.']],
    [
      'has become a sequence',
      { kind: 'sequence', components: [] },
      [3, 'Action version is not compatible and cannot be invoked.'],
    ],
  ] as const)('because its action %s', async (...[, exec, [statusCode, error]]) => {
    await using at = await openInvokerFixture()
    if (typeof exec === 'object') await at.putAction({ exec })
    const record = await at.invoke()
    expect([record.response.statusCode, resultOf(record)]).toEqual([statusCode, { error }])
    expect(annotationsOf(record)).toMatchObject({ kind: 'unknown', path: 'guest/hello' })
    expect([record.start - record.end, record.duration]).toEqual([0, 0])
    expect(await at.recordOf(record)).toEqual(record)
  })

  test.each([
    ['the store fails', new Error('broken'), 'Action could not be fetched.'],
    [
      'its document cannot be made out',
      new StoreError('guest/hello cannot be read', { cause: new CorruptEntity('exec is no object') }),
      'Action version is not compatible and cannot be invoked.',
    ],
  ])('because %s', async (...[, broken, text]) => {
    await using working = await openInvokerFixture()
    const get = (): Promise<never> => Promise.reject(broken)
    await using at = await openInvokerFixture({ broken: { entities: { ...working.stores.entities, get } } })
    const record = await at.invoke()
    expect([record.response.statusCode, resultOf(record)]).toEqual([3, { error: text }])
  })

  test('because its stored limits are no longer allowed', async () => {
    await using at = await openInvokerFixture()
    await at.putAction({ limits: { memory: 1024 } })
    const record = await at.invoke()
    expect([record.response.statusCode, resultOf(record)]).toEqual([
      1,
      { error: 'requirement failed: memory size 1024 MB exceeds allowed threshold of 512 MB' },
    ])
    const narrow = await at.invoke({ user: userWith({ maxActionMemory: 256 }) })
    expect(resultOf(narrow)).toEqual({
      error: 'requirement failed: memory size 1024 MB exceeds allowed threshold of 256 MB',
    })
    expect(at.containers.created.length).toBe(0)
  })

  test('because it is larger than the pool', async () => {
    await using at = await openInvokerFixture({ pool: { memoryMb: 256 } })
    await at.putAction({ limits: { memory: 512 } })
    const record = await at.invoke()
    expect(resultOf(record)).toEqual({
      error: 'The action needs 512 MB of memory and the server has 256 MB for all actions together.',
    })
  })

  test.each([
    [
      'the platform',
      new ContainerError('whisk', 'Failed to provision resources to run the action.'),
      3,
      'Failed to provision resources to run the action.',
    ],
    ['the action', new ContainerError('developer', 'No python3 was found.'), 2, 'No python3 was found.'],
    ['something unforeseen', new TypeError('x is undefined'), 3, 'Failed to provision resources to run the action.'],
  ] as const)('because its container does not start, by the fault of %s', async (...[, error, statusCode, text]) => {
    await using at = await openInvokerFixture({ script: { create: () => Promise.reject(error) } })
    await at.putAction()
    const record = await at.invoke()
    expect([record.response.statusCode, resultOf(record), record.duration]).toEqual([statusCode, { error: text }, 0])
    expect(annotationsOf(record)).toMatchObject({ kind: 'nodejs:20', limits: { memory: 256 } })
  })

  test('because no container takes it', async () => {
    await using at = await openInvokerFixture({ script: { run: () => reply('', 503) } })
    await at.putAction()
    const record = await at.invoke()
    expect(resultOf(record)).toEqual({ error: 'Failed to provision resources to run the action.' })
    expect([at.containers.created.length, at.metrics.rescheduled]).toEqual([3, 2])
  })

  test('because it waited too long', async () => {
    const gate = createDeferred<void>()
    await using at = await openInvokerFixture({
      pool: { memoryMb: 256, maxQueueAgeMs: 20 },
      script: { run: () => gate.promise.then(() => reply('{}')) },
    })
    await at.putAction()
    const first = at.invoke()
    const second = await at.invoke()
    expect(second.response.statusCode).toBe(3)
    expect(second.response.result).toMatch(/^\{"error":"Activation processing is not initiated for \d+ ms"\}$/)
    gate.resolve()
    expect((await first).response.statusCode).toBe(0)
  })
})
