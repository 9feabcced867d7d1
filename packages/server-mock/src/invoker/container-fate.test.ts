import { describe, expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import type { RuntimeReply } from './containers/port.js'
import { annotationsOf, openInvokerFixture, resultOf } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

describe('what becomes of the container', () => {
  test.each([
    ['success', reply('{}'), true],
    ['an application error', reply('{"error":"no"}'), true],
    ['a developer error', reply('{"error":"no"}', 502), false],
    ['a time-out', { kind: 'timeout', durationMs: 60_000 }, false],
    ['too long a result', { kind: 'truncated', prefix: '{', bytes: 2_000_000, durationMs: 1 }, true],
  ] as const)('after %s', async (...[, answer, isKept]) => {
    await using at = await openInvokerFixture({ script: { run: () => answer } })
    await at.putAction()
    await at.invoke()
    await at.invoke()
    expect(at.containers.created.length).toBe(isKept ? 1 : 2)
  })

  test.each([['truncated'], ['incomplete']] as const)('after a log that was %s', async (outcome) => {
    const script = { logs: () => Promise.resolve({ lines: [], outcome }) }
    await using at = await openInvokerFixture({ script })
    await at.putAction()
    expect((await at.invoke()).response.statusCode).toBe(0)
    await at.invoke()
    expect(at.containers.created.length).toBe(2)
  })

  test('after an initialization that failed', async () => {
    let attempts = 0
    const script = { init: () => (++attempts === 1 ? reply('{"error":"syntax"}', 502) : reply('')) }
    await using at = await openInvokerFixture({ script })
    await at.putAction()
    const failed = await at.invoke()
    expect([failed.response.statusCode, resultOf(failed)]).toEqual([2, { error: 'syntax' }])
    expect(annotationsOf(failed)).toMatchObject({ initTime: 1 })
    expect(failed.duration).toBe(1)
    expect((await at.invoke()).response.statusCode).toBe(0)
    expect(at.containers.created.length).toBe(2)
  })

  test('a time-out is annotated', async () => {
    await using at = await openInvokerFixture({ script: { run: () => ({ kind: 'timeout', durationMs: 60_000 }) } })
    await at.putAction()
    const record = await at.invoke()
    expect(annotationsOf(record)).toMatchObject({ timeout: true })
    expect(resultOf(record)).toEqual({ error: 'The action exceeded its time limits of 60000 milliseconds.' })
  })

  test('one that crashes at work gives a developer error, whatever else waited gets another one', async () => {
    const running = createDeferred<void>()
    let isFirst = true
    await using at = await openInvokerFixture({
      pool: { memoryMb: 256 },
      script: {
        run: () => {
          if (!isFirst) return reply('{}')
          isFirst = false
          running.resolve()
          return createDeferred<RuntimeReply>().promise
        },
      },
    })
    await at.putAction()
    const [first, second] = [at.invoke(), at.invoke()]
    await running.promise
    at.containers.created[0]?.crash()
    expect(resultOf(await first)).toEqual({
      error: 'The action did not produce a valid response and exited unexpectedly.',
    })
    expect((await second).response.statusCode).toBe(0)
  })

  test('those that waited for the initialization of another share its failure', async () => {
    const gate = createDeferred<void>()
    await using at = await openInvokerFixture({
      pool: { memoryMb: 256 },
      script: { init: () => gate.promise.then(() => reply('{"error":"syntax"}', 502)) },
    })
    await at.putAction({ limits: { concurrency: 3 } })
    const records = [at.invoke(), at.invoke(), at.invoke()]
    await new Promise(setImmediate)
    gate.resolve()
    const ended = await Promise.all(records)
    expect(ended.map(resultOf)).toEqual([{ error: 'syntax' }, { error: 'syntax' }, { error: 'syntax' }])
    expect(ended.map((record) => 'initTime' in annotationsOf(record))).toEqual([true, false, false])
    expect(at.containers.created.length).toBe(1)
  })
})

describe('logs', () => {
  const line = { time: '2026-11-21T12:00:00.123456789Z', stream: 'stdout', text: 'hello' } as const

  test('are in the stored record and not in the answer', async () => {
    const script = { logs: () => Promise.resolve({ lines: [line], outcome: 'complete' as const }) }
    await using at = await openInvokerFixture({ script })
    await at.putAction()
    const record = await at.invoke()
    expect(record.logs).toEqual([])
    expect((await at.recordOf(record))?.logs).toEqual(['2026-11-21T12:00:00.123456789Z stdout: hello'])
  })

  test('are not collected where the limit is 0', async () => {
    let collected = 0
    const script = {
      run: () => reply('', 500),
      logs: () => {
        collected++
        return Promise.resolve({ lines: [line], outcome: 'complete' as const })
      },
    }
    await using at = await openInvokerFixture({ script })
    await at.putAction({ limits: { logs: 0 } })
    const record = await at.invoke()
    expect([collected, (await at.recordOf(record))?.logs]).toEqual([0, []])
  })

  test('that cannot be collected say so', async () => {
    await using at = await openInvokerFixture({ script: { logs: () => Promise.reject(new Error('no')) } })
    await at.putAction()
    const record = await at.invoke()
    const [text] = (await at.recordOf(record))?.logs ?? []
    expect(text).toMatch(/ stderr: There was an issue while collecting your logs. Data might be missing.$/)
  })
})
