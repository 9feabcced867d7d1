import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { ContainerError } from '../containers/port.js'
import { openPool, pass, settled } from './pool-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('containers', () => {
  test('an action gets a new container, and the same one again', async () => {
    await using at = openPool()
    const first = at.submit()
    await settled()
    first.end()
    const second = at.submit()
    expect(second.lease?.container).toBe(first.lease?.container)
    expect([first.lease?.origin, second.lease?.origin]).toEqual(['cold', 'warmed'])
    expect(at.metrics.containerStarts).toMatchObject({ cold: 1, warmed: 1 })
    second.end()
  })

  test.each([
    ['another action', { action: 'b' }],
    ['another namespace', { namespace: 'other' }],
  ])('%s never gets the container of the first', async (_what, fields) => {
    await using at = openPool()
    const first = at.submit()
    await settled()
    first.end()
    const second = at.submit(fields)
    await settled()
    expect(second.lease?.container).not.toBe(first.lease?.container)
    second.end()
  })

  test('several run at once where memory allows, and wait where it does not', async () => {
    await using at = openPool({ memoryMb: 512 })
    const jobs = [at.submit(), at.submit(), at.submit()]
    await settled()
    expect(jobs.map((job) => job.lease !== undefined)).toEqual([true, true, false])
    jobs[1]?.end()
    expect(jobs[2]?.lease?.container).toBe(jobs[1]?.lease?.container)
    for (const job of jobs) job.end()
  })

  test('one container takes as many at once as the action allows', async () => {
    await using at = openPool()
    const jobs = Array.from({ length: 5 }, () => at.submit({ concurrency: 3 }))
    await settled()
    expect(at.containers.created.length).toBe(2)
    const used = jobs.map((job) => job.lease?.container.id)
    expect([used.filter((id) => id === used[0]).length, used.filter((id) => id === used[4]).length]).toEqual([3, 2])
    for (const job of jobs) job.end()
  })

  test('those that come while it initialises wait for it and share its fate', async () => {
    await using at = openPool()
    const verdict = createDeferred<void>()
    const inits: string[] = []
    const jobs = [at.submit({ concurrency: 2 }), at.submit({ concurrency: 2 })]
    for (const [index, job] of jobs.entries()) {
      job.start = (lease) => {
        job.lease = lease
        void lease
          .initialise(async () => {
            inits.push(`init of ${index}`)
            await verdict.promise
            return { kind: 'reschedule' }
          })
          .then(({ kind }) => inits.push(`${kind} for ${index}`))
      }
    }
    await settled()
    expect(jobs[1]?.lease?.origin).toBe('warming')
    verdict.resolve()
    await settled()
    expect(inits).toEqual(['init of 0', 'reschedule for 0', 'reschedule for 1'])
    for (const job of jobs) job.end('destroy')
  })

  test('one that is to be destroyed takes no more work and ends with its last activation', async () => {
    await using at = openPool({ memoryMb: 256 })
    const [first, second] = [at.submit({ concurrency: 2 }), at.submit({ concurrency: 2 })]
    await settled()
    first.end('destroy')
    const third = at.submit({ concurrency: 2 })
    await settled()
    expect([at.containers.alive.size, third.lease]).toEqual([1, undefined])
    second.end()
    await settled()
    expect(third.lease?.container.id).toBe('c1')
    third.end()
  })

  test('a lease is given back once', async () => {
    await using at = openPool()
    const job = at.submit({ concurrency: 2 })
    at.submit({ concurrency: 2 })
    await settled()
    job.end()
    job.end('destroy')
    expect(at.pool.census()).toMatchObject({ leased: 1, slots: { running: 1 } })
  })

  test('one whose runtime ended without work is forgotten', async () => {
    await using at = openPool()
    const first = at.submit()
    await settled()
    first.end()
    at.containers.created[0]?.crash()
    await settled()
    expect(at.pool.census()).toMatchObject({ usedMb: 0, queues: 0, slots: { ready: 0, removing: 0 } })
    const second = at.submit()
    await settled()
    expect(second.lease?.origin).toBe('cold')
    second.end()
  })

  test('one whose runtime ended at work takes no more', async () => {
    await using at = openPool({ memoryMb: 256 })
    const [first, second] = [at.submit(), at.submit()]
    await settled()
    at.containers.created[0]?.crash()
    await settled()
    first.end()
    await settled()
    expect(second.lease?.container.id).toBe('c1')
    second.end()
  })

  test('without work for long enough they are removed', async () => {
    await using at = openPool({ idleMs: 10_000 })
    const job = at.submit()
    await settled()
    job.end()
    await pass(9000)
    expect(at.containers.alive.size).toBe(1)
    await pass(2500)
    expect(at.pool.census()).toMatchObject({ usedMb: 0, queues: 0 })
  })
})

describe('refusals', () => {
  test('an action whose container cannot start fails one activation for each attempt', async () => {
    const error = new ContainerError('developer', 'no such runtime')
    await using at = openPool({}, { create: () => Promise.reject(error) })
    const jobs = [at.submit(), at.submit()]
    await settled()
    expect(jobs.map((job) => job.refusal)).toEqual([
      { kind: 'startFailed', error },
      { kind: 'startFailed', error },
    ])
    expect(at.pool.census()).toMatchObject({ usedMb: 0, queues: 0, queued: 0 })
    expect(at.metrics.containerStartsFailed).toBe(2)
  })

  test('more than may wait are refused', async () => {
    await using at = openPool({ memoryMb: 256, maxQueued: 1 })
    const jobs = [at.submit(), at.submit(), at.submit()]
    expect(jobs.map((job) => job.refusal?.kind)).toEqual([undefined, 'overloaded', 'overloaded'])
    await settled()
    jobs[0]?.end()
  })

  test('what has waited too long is refused', async () => {
    await using at = openPool({ memoryMb: 256, maxQueueAgeMs: 1000 })
    const first = at.submit()
    await settled()
    const second = at.submit()
    await pass(1005)
    expect(second.refusal).toEqual({ kind: 'expired', waitedMs: expect.closeTo(1000, -1) as number })
    first.end()
  })

  test('after its end the pool refuses, and what waited is refused', async () => {
    const at = openPool({ memoryMb: 256 })
    const running = at.submit()
    await settled()
    const waiting = at.submit()
    const closed = at.pool[Symbol.asyncDispose]()
    expect([waiting.refusal, at.submit().refusal]).toEqual([{ kind: 'closed' }, { kind: 'closed' }])
    await closed
    running.end()
    expect(at.containers.alive.size).toBe(0)
    expect(at.pool.census()).toMatchObject({ queued: 0, leased: 0, queues: 0, usedMb: 0 })
  })

  test('a container that was being made when the pool closed goes as well', async () => {
    const made = createDeferred<void>()
    const at = openPool({}, { create: () => made.promise })
    const job = at.submit()
    const closed = at.pool[Symbol.asyncDispose]()
    made.resolve()
    await closed
    expect([job.refusal, at.containers.alive.size]).toEqual([{ kind: 'closed' }, 0])
  })
})
