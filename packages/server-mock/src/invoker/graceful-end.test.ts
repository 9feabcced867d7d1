import { describe, expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { openInvokerFixture, resultOf, userWith } from './invoker-fixture.js'
import { recoverActions } from './recover-work.js'
import { reply } from './scripted-containers.js'

const unknown = {
  error: 'Outcome unknown: the server stopped while the action was running. It is not run again.',
}

describe('the end of an invoker', () => {
  test('finishes what was accepted and ends the containers', async () => {
    const gate = createDeferred<void>()
    const at = await openInvokerFixture({
      pool: { memoryMb: 256 },
      script: { run: () => gate.promise.then(() => reply('{"done":true}')) },
    })
    at.addAction()
    const records = [at.invoke(), at.invoke(), at.invoke()]
    const closed = at.invoker[Symbol.asyncDispose]()
    gate.resolve()
    expect((await Promise.all(records)).map(resultOf)).toEqual([{ done: true }, { done: true }, { done: true }])
    await closed
    expect([at.containers.alive.size, at.invoker.census().activations]).toEqual([0, 0])
    await at[Symbol.asyncDispose]()
  })

  test('cuts what runs too long: its outcome is unknown', async () => {
    const running = createDeferred<void>()
    const at = await openInvokerFixture({
      config: { closeMs: 20 },
      script: {
        run: () => {
          running.resolve()
          return createDeferred<never>().promise
        },
      },
    })
    at.addAction()
    const message = at.message({ blocking: false })
    await at.stores.work.accept(message.activationId, { kind: 'action', message })
    const record = at.invoke(message)
    await running.promise
    await at[Symbol.asyncDispose]()
    expect([(await record).response.statusCode, resultOf(await record)]).toEqual([3, unknown])
    expect([at.stores.records.size, at.stores.accepted.size, at.containers.alive.size]).toEqual([1, 0, 0])
  })

  test('leaves to the next start what was accepted and not started, and tells who waits for the rest', async () => {
    const running = createDeferred<void>()
    const at = await openInvokerFixture({
      config: { closeMs: 20 },
      pool: { memoryMb: 256 },
      script: {
        run: () => {
          running.resolve()
          return createDeferred<never>().promise
        },
      },
    })
    at.addAction()
    const first = at.invoke()
    await running.promise
    const later = at.message({ blocking: false })
    await at.stores.work.accept(later.activationId, { kind: 'action', message: later })
    await at.publish(later)
    const waiting = at.invoke()
    await at[Symbol.asyncDispose]()
    expect(resultOf(await first)).toEqual(unknown)
    expect(resultOf(await waiting)).toEqual({ error: 'The activation was not started because the server stopped.' })
    expect([...at.stores.accepted.values()].map(({ started }) => started)).toEqual([false])
    expect(at.stores.records.has(later.activationId)).toBe(false)
    expect(at.balancer.inFlight()).toBe(0)

    await using next = await openInvokerFixture({ stores: at.stores })
    await recoverActions(0, next)
    await next.invoker.quiet()
    expect(at.stores.records.get(later.activationId)?.response.statusCode).toBe(0)
    expect(at.stores.accepted.size).toBe(0)
  })

  test('cuts an initialization like something not started', async () => {
    const begun = createDeferred<void>()
    const at = await openInvokerFixture({
      config: { closeMs: 20 },
      script: {
        init: () => {
          begun.resolve()
          return createDeferred<never>().promise
        },
      },
    })
    at.addAction()
    const record = at.invoke()
    await begun.promise
    await at[Symbol.asyncDispose]()
    expect(resultOf(await record)).toEqual({ error: 'The activation was not started because the server stopped.' })
  })
})

describe('the start after a crash', () => {
  test('runs what had not started, once and under its own id, and closes what had', async () => {
    await using at = await openInvokerFixture()
    at.addAction()
    const waiting = at.message({ blocking: false })
    const started = at.message({ blocking: false })
    const unstored = at.message({ blocking: false, user: userWith({ storeActivations: false }) })
    for (const message of [waiting, started, unstored]) {
      await at.stores.work.accept(message.activationId, { kind: 'action', message })
    }
    at.stores.work.started(started.activationId)
    at.stores.work.started(unstored.activationId)
    await recoverActions(0, at)
    await at.invoker.quiet()
    const responses = [waiting, started, unstored].map(
      ({ activationId }) => at.stores.records.get(activationId)?.response,
    )
    expect(responses.map((response) => response?.statusCode)).toEqual([0, 3, undefined])
    expect(JSON.parse(responses[1]?.result ?? '')).toEqual(unknown)
    expect(at.stores.accepted.size).toBe(0)
  })
})

describe('records', () => {
  test('are not kept where the namespace says so, and accepted work ends all the same', async () => {
    await using at = await openInvokerFixture()
    at.addAction()
    const message = at.message({ blocking: false, user: userWith({ storeActivations: false }) })
    await at.stores.work.accept(message.activationId, { kind: 'action', message })
    expect((await at.invoke(message)).response.statusCode).toBe(0)
    expect([at.stores.records.size, at.stores.accepted.size]).toEqual([0, 0])
  })

  test.each([
    ['STORE_FAILURES', '{}', false],
    ['STORE_FAILURES', '{"error":1}', true],
    ['STORE_FAILURES_NOT_APPLICATION_ERRORS', '{"error":1}', false],
    ['STORE_FAILURES_NOT_APPLICATION_ERRORS', 'null', true],
  ] as const)('under %s are kept of %s: %s', async (storeBlocking, body, isKept) => {
    await using at = await openInvokerFixture({ config: { storeBlocking }, script: { run: () => reply(body) } })
    at.addAction()
    await at.invoke()
    expect(at.stores.records.size).toBe(isKept ? 1 : 0)
  })

  test('that the store does not take keep no result from whoever waits for it', async () => {
    await using at = await openInvokerFixture()
    at.addAction()
    at.stores.activations.store = () => Promise.reject(new Error('disk full'))
    expect((await at.invoke()).response.statusCode).toBe(0)
    expect(at.metrics.recordsLost).toBe(1)
  })

  test('of accepted work say that it was started before it runs', async () => {
    const seen: (boolean | undefined)[] = []
    const at = await openInvokerFixture({
      script: {
        run: ({ activation_id: id }) => {
          seen.push(at.stores.accepted.get(id)?.started)
          return reply('{}')
        },
      },
    })
    at.addAction()
    const message = at.message({ blocking: false })
    await at.stores.work.accept(message.activationId, { kind: 'action', message })
    await at.invoke(message)
    expect(seen).toEqual([true])
    await at[Symbol.asyncDispose]()
  })
})
