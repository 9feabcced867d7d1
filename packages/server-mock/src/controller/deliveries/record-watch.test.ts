import { expect, test } from 'vitest'
import type { ActivationRecord } from '../../entity/activation.js'
import { RecordWatch } from './record-watch.js'

/** A store that answers as it is told, and a clock that stands still. */
function openWatch() {
  const time = { nowMs: 1_700_000_000_000 }
  const store: { answer: () => Promise<ActivationRecord | undefined> } = { answer: () => Promise.resolve(undefined) }
  const parts = {
    activations: { get: () => store.answer() },
    clock: { now: () => time.nowMs, monotonicMs: () => time.nowMs },
  }
  const endsByMs = time.nowMs + 120_000
  return { time, store, watch: new RecordWatch(parts, { namespace: 'guest', activationId: 'id', endsByMs }) }
}

test('a record that never comes is waited for as long as an activation may take, less and less often', async () => {
  const { time, watch } = openWatch()
  const sinceMs = time.nowMs
  const pauses: number[] = []
  for (;;) {
    const sight = await watch.look()
    if (sight.kind !== 'silent') {
      expect(sight).toEqual({ kind: 'overdue' })
      break
    }
    pauses.push(sight.pauseMs)
    time.nowMs += sight.pauseMs
  }
  expect(pauses.slice(0, 9)).toEqual([50, 100, 200, 400, 800, 1600, 3200, 5000, 5000])
  expect(time.nowMs - sinceMs).toBeGreaterThan(150_000)
  expect(time.nowMs - sinceMs).toBeLessThan(156_000)
})

test('a store that does not answer gives nobody up, and has half a minute after it does', async () => {
  const { time, store, watch } = openWatch()
  store.answer = () => Promise.reject(new Error('down'))
  for (let minute = 0; minute < 60; minute++) {
    time.nowMs += 60_000
    expect((await watch.look()).kind).toBe('silent')
  }
  store.answer = () => Promise.resolve(undefined)
  expect((await watch.look()).kind).toBe('silent')
  time.nowMs += 29_000
  expect((await watch.look()).kind).toBe('silent')
  time.nowMs += 1000
  expect((await watch.look()).kind).toBe('overdue')
})
