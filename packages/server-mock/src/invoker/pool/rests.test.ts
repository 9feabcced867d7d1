import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Container } from '../containers/port.js'
import { Rests } from './rests.js'
import { Slot } from './slot.js'
import { ready } from './slot-states/ready.js'
import { running } from './slot-states/running.js'
import { started } from './slot-states/started.js'
import { starting } from './slot-states/starting.js'

const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }
const idle = new Set<Slot>()

function idleSlot(pause?: () => Promise<void>): Slot {
  const gone = new Promise<void>(() => undefined)
  const refuse = (): Promise<never> => Promise.reject(new Error('not called'))
  const calls = { init: refuse, run: refuse, collectLogs: refuse, destroy: () => Promise.resolve() }
  const container: Container = { id: 'c', exited: gone, ...calls, ...(pause === undefined ? {} : { pause }) }
  const slot = new Slot({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: '' }, 'cold')
  if (slot.state.tag === 'uninitialized') slot.move(slot.state, starting)
  const nowMs = clock.monotonicMs()
  if (slot.state.tag === 'starting') slot.move(slot.state, started(slot, { container, prewarmed: new Set(), nowMs }))
  if (slot.state.tag === 'started') slot.move(slot.state, running(container))
  if (slot.state.tag === 'running') slot.move(slot.state, ready(slot, { container, idle, nowMs }))
  return slot
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  idle.clear()
})

test('containers rest after ten seconds without work, each in its time', () => {
  const rested: string[] = []
  const rests = new Rests(idle, clock)
  const pause = (name: string) => (): Promise<void> => Promise.resolve(void rested.push(name))
  rests.note(idleSlot(pause('first')))
  vi.advanceTimersByTime(4000)
  rests.note(idleSlot(pause('second')))
  vi.advanceTimersByTime(5999)
  expect(rested).toEqual([])
  vi.advanceTimersByTime(1)
  expect(rested).toEqual(['first'])
  vi.advanceTimersByTime(4000)
  expect(rested).toContain('second')
  rests.close()
})

test('nothing is looked at where no container can rest', () => {
  const rests = new Rests(idle, clock)
  rests.note(idleSlot())
  expect(vi.getTimerCount()).toBe(0)
  rests.close()
})
