import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OffsetTracker } from './offset-tracker.js'

test('commits up to the oldest message that has not been dealt with, whatever the order', () => {
  const orders = fc
    .integer({ min: 1, max: 50 })
    .chain((count) =>
      fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index)).map((order) => ({ count, order })),
    )
  fc.assert(
    fc.property(orders, ({ count, order }) => {
      const tracker = new OffsetTracker()
      for (let offset = 0; offset < count; offset++) expect(tracker.begin(BigInt(offset))).toBe(true)
      const settled = new Set<number>()
      for (const offset of order) {
        tracker.settle(BigInt(offset))
        settled.add(offset)
        let oldest = 0
        while (settled.has(oldest)) oldest++
        expect(tracker.committable()).toBe(BigInt(oldest))
      }
      expect(tracker.underWay).toBe(count - settled.size)
    }),
  )
})

test('takes a message that comes again for the same one, and has nothing to commit twice', () => {
  const tracker = new OffsetTracker()
  expect([tracker.begin(5n), tracker.begin(6n), tracker.begin(5n)]).toEqual([true, true, false])
  tracker.settle(5n)
  tracker.settle(6n)
  expect(tracker.committable()).toBe(7n)
  tracker.committed(7n)
  expect(tracker.committable()).toBeUndefined()
})

test('begins anew with a topic that was made anew', () => {
  const tracker = new OffsetTracker()
  tracker.begin(10n)
  tracker.settle(10n)
  tracker.committed(11n)
  expect(tracker.begin(0n)).toBe(true)
  tracker.settle(0n)
  expect(tracker.committable()).toBe(1n)
})
