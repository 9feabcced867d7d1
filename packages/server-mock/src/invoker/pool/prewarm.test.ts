import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ContainerError } from '../containers/port.js'
import { openPool, pass, settled } from './pool-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const stemCells = [{ kind: 'nodejs:20', memoryMb: 256, concurrency: 5, count: 1 }]

test('are started ahead, taken by the first action of their kind, and made again later', async () => {
  await using at = openPool({ stemCells })
  at.pool.prewarm()
  await pass(100)
  expect(at.pool.census()).toMatchObject({ usedMb: 256, slots: { started: 1 } })
  const job = at.submit({ concurrency: 5 })
  expect(job.lease?.origin).toBe('prewarmed')
  expect(at.containers.created.length).toBe(1)
  await pass(100)
  expect(at.pool.census().slots).toMatchObject({ running: 1, started: 1 })
  job.end()
})

test('give way to actions that need the memory, and come back when it is free', async () => {
  await using at = openPool({ stemCells, memoryMb: 512, idleMs: 1000 })
  at.pool.prewarm()
  await pass(100)
  const job = at.submit({ kind: 'python:3.11', memoryMb: 512 })
  await settled()
  expect(job.lease).toBeDefined()
  job.end()
  await pass(2000)
  expect(at.pool.census().slots).toMatchObject({ started: 1, ready: 0 })
})

test('are never removed for being idle', async () => {
  await using at = openPool({ stemCells, idleMs: 1000 })
  at.pool.prewarm()
  const job = at.submit({ action: 'b', memoryMb: 128 })
  await settled()
  job.end()
  await pass(5000)
  expect(at.pool.census().slots).toMatchObject({ started: 1, ready: 0 })
  expect(at.containers.created.length).toBe(2)
})

test('that cannot start are tried again at growing intervals, and then no more', async () => {
  let attempts = 0
  await using at = openPool(
    { stemCells },
    {
      create: () => {
        attempts++
        return Promise.reject(new ContainerError('whisk', 'no'))
      },
    },
  )
  at.pool.prewarm()
  await pass(60_000)
  expect(attempts).toBe(5)
})

const reactive = { minCount: 1, maxCount: 4, ttlMs: 120_000, threshold: 2, increment: 3 }
const followed = { kind: 'nodejs:20', memoryMb: 256, concurrency: 1, count: 2, reactive }
const following = [followed]

test('follow the demand between their least and their most', async () => {
  await using at = openPool({ stemCells: following, memoryMb: 16_384 })
  const started = (): number => at.pool.census().slots.started
  at.pool.prewarm()
  await pass(100)
  expect(started()).toBe(2)
  await pass(120_000)
  expect([started(), at.metrics.containersRemoved]).toEqual([1, 1])
  const jobs = ['a', 'b', 'c'].map((action) => at.submit({ action }))
  at.submit({ action: 'd', memoryMb: 512 })
  at.submit({ action: 'e', kind: 'python:3.11' })
  await pass(1000)
  expect([jobs.every(({ lease }) => lease !== undefined), started()]).toEqual([true, 1])
  await pass(120_000)
  expect(started()).toBe(3)
  for (const action of ['f', 'g', 'h', 'i']) at.submit({ action })
  await pass(120_000)
  expect(started()).toBe(4)
  await pass(120_000)
  expect(started()).toBe(1)
})

test('are not needed more often because warm containers go on working', async () => {
  await using at = openPool({ stemCells: following })
  at.pool.prewarm()
  await pass(100)
  for (let turn = 0; turn < 10; turn++) {
    const job = at.submit()
    await settled()
    job.end()
  }
  await pass(121_000)
  expect(at.pool.census().slots).toMatchObject({ started: 1, ready: 1 })
})

test('are not needed by actions for which others had to make room', async () => {
  const eager = { ...followed, count: 0, reactive: { ...reactive, minCount: 0, threshold: 1, increment: 1 } }
  await using at = openPool({ stemCells: [eager], idleMs: 60_000 })
  at.pool.prewarm()
  for (const kind of ['python:3.11', 'nodejs:20']) {
    for (const action of ['a', 'b', 'c', 'd']) {
      const job = at.submit({ action: `${kind}${action}`, kind })
      await pass(300)
      expect(job.lease?.origin).toBe(kind === 'nodejs:20' ? 'recreated' : 'cold')
      job.end()
    }
  }
  await pass(121_000)
  expect(at.pool.census()).toMatchObject({ usedMb: 0, slots: { started: 0 } })
})

test.each([0, 60 * 86_400_000])(
  'are not looked at all the time where their demand is to be seen each %d ms',
  async (ttlMs) => {
    await using at = openPool({ stemCells: [{ ...followed, reactive: { ...reactive, ttlMs } }] })
    at.pool.prewarm()
    await pass(100)
    const arm = vi.spyOn(globalThis, 'setTimeout')
    await pass(10_000)
    expect(arm.mock.calls.length).toBeLessThan(50)
    arm.mockRestore()
  },
)
