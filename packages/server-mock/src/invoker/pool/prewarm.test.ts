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
