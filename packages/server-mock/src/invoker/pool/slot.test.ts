import { expect, test } from 'vitest'
import { Slot } from './slot.js'
import { removing } from './slot-states/removing.js'
import { starting } from './slot-states/starting.js'
import { transitions, type SlotTag } from './slot-states/transitions.js'

test('every state can be reached, and from every state there is a way to the end', () => {
  const after = (tag: SlotTag): readonly SlotTag[] => transitions[tag]
  const reachable = (from: SlotTag): ReadonlySet<SlotTag> => {
    const seen = new Set([from])
    for (const tag of seen) for (const next of after(tag)) seen.add(next)
    return seen
  }
  const tags = ['uninitialized', 'starting', 'started', 'running', 'ready', 'removing'] as const
  expect([...reachable('uninitialized')].sort()).toEqual([...tags].sort())
  for (const tag of tags) expect(reachable(tag)).toContain('removing')
})

test('a forbidden move does not compile', () => {
  const slot = new Slot({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: 'x' }, 'cold')
  const { state } = slot
  // @ts-expect-error a slot that was never started has nothing to remove
  const forbidden = (): void => state.tag === 'uninitialized' && slot.move(state, removing)
  expect(forbidden).toBeTypeOf('function')
  if (state.tag === 'uninitialized') slot.move(state, starting)
  expect(slot.state.tag).toBe('starting')
})

test('a slot without an action has no room for any', () => {
  expect(new Slot({ kind: 'nodejs:20', memoryMb: 256, concurrency: 5, label: 'x' }, 'cold').spare).toBe(0)
})
