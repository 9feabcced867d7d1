import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownTimeOf, type StolenSample } from './own-time.js'

test('time is its own where nobody takes any', () => {
  expect(ownTimeOf([], 2)(1000, 4000)).toBe(3000)
  const samples = [0, 1000, 2000].map((atMs) => ({ atMs, stolenMs: 70 }))
  expect(ownTimeOf(samples, 2)(500, 1500)).toBe(1000)
})

test('what others took of all processors is left out, in parts of a sample as well', () => {
  const samples = [
    { atMs: 0, stolenMs: 0 },
    { atMs: 1000, stolenMs: 1000 },
    { atMs: 2000, stolenMs: 1000 },
  ]
  const ownMs = ownTimeOf(samples, 2)
  expect(ownMs(0, 1000)).toBe(500)
  expect(ownMs(500, 2000)).toBe(1250)
  expect(ownMs(1000, 2000)).toBe(1000)
  // Before the first and after the last sample nothing is known to be stolen.
  expect(ownMs(-1000, 3000)).toBe(3500)
})

test('spans add up, and own time is neither negative nor longer than the span', () => {
  const steps = fc.array(
    fc.record({ ms: fc.integer({ min: 1, max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  )
  fc.assert(
    fc.property(
      steps,
      fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 3, maxLength: 3 }),
      (list, times) => {
        const samples: StolenSample[] = [{ atMs: 0, stolenMs: 0 }]
        for (const { ms, share } of list) {
          const { atMs, stolenMs } = samples.at(-1) ?? { atMs: 0, stolenMs: 0 }
          samples.push({ atMs: atMs + ms, stolenMs: stolenMs + 2 * share * ms })
        }
        const ownMs = ownTimeOf(samples, 2)
        const [from = 0, between = 0, to = 0] = times.toSorted((a, b) => a - b)
        expect(ownMs(from, between) + ownMs(between, to)).toBeCloseTo(ownMs(from, to), 5)
        expect(ownMs(from, to)).toBeGreaterThanOrEqual(-1e-6)
        expect(ownMs(from, to)).toBeLessThanOrEqual(to - from + 1e-6)
      },
    ),
  )
})
