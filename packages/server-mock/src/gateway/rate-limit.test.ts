import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitFault, RateLimit, rateOf } from './rate-limit.js'

describe('a rate limit', () => {
  test('is read with its unit, minutes unless it says otherwise', () => {
    expect(rateOf({ rate: 5 })).toEqual({ requests: 5, intervalMs: 60_000 })
    expect(rateOf({ unit: 'second', units: 10, rate: '2' })).toEqual({ requests: 2, intervalMs: 10_000 })
    expect(rateOf({ unit: 'hour', units: 1, rate: 1 })).toEqual({ requests: 1, intervalMs: 3_600_000 })
    expect(rateOf({ unit: 'day', rate: 1 })).toEqual({ requests: 1, intervalMs: 86_400_000 })
    expect(rateOf({ rate: 1, unit: null, units: null })).toEqual({ requests: 1, intervalMs: 60_000 })
  })

  test('of less than one request is one in a longer time', () => {
    expect(rateOf({ rate: 0.5 })).toEqual({ requests: 1, intervalMs: 120_000 })
    expect(limitFault({ rate: 0.5 })).toBeUndefined()
    const rare = new RateLimit(rateOf({ rate: 1e-300, unit: 'day', units: 1e300 }))
    expect(rare.take('a', 0)).toBe(0)
    expect(rare.take('a', 1000)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER)
  })

  test.each([
    [{}, 'rate', 60_000],
    [{ rate: 0 }, 'rate', 60_000],
    [{ rate: -1, unit: 'hour' }, 'rate', 3_600_000],
    [{ rate: 'x' }, 'rate', 60_000],
    [{ rate: 1, units: 0 }, 'units', 60_000],
    [{ rate: 1, units: 'x' }, 'units', 60_000],
    [{ rate: 1, unit: 'toString' }, 'unit', 86_400_000],
    [{ rate: 1, unit: 'Second' }, 'unit', 86_400_000],
    [5, 'rate', 60_000],
    ['1/s', 'rate', 60_000],
  ])('that cannot be read is a fault, and no licence where it is kept: %j', (limit, word, intervalMs) => {
    expect(limitFault(limit)).toContain(word)
    expect(rateOf(limit)).toEqual({ requests: 1, intervalMs })
  })

  test('takes a burst, then makes everybody wait for their own', () => {
    const limit = new RateLimit({ requests: 2, intervalMs: 1000 })
    expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 0, 500])
    expect(limit.take('b', 0)).toBe(0)
    expect(limit.take('a', 499)).toBe(1)
    expect(limit.take('a', 500)).toBe(0)
    expect(limit.take('a', 500)).toBe(500)
  })

  test('remembers ten thousand callers, and forgets those first who have all their requests again', () => {
    const limit = new RateLimit({ requests: 2, intervalMs: 1000 })
    const takeTwice = (caller: string, nowMs: number): void =>
      void [limit.take(caller, nowMs), limit.take(caller, nowMs)]
    takeTwice('busy', 1000)
    for (let count = 0; count < 9999; count++) limit.take(`idle ${count}`, 0)
    for (let count = 0; count < 9999; count++) limit.take(`new ${count}`, 1000)
    expect(limit.take('busy', 1000)).toBe(500)
    for (let count = 0; count < 9999; count++) takeTwice(`last ${count}`, 1000)
    expect(limit.take('busy', 1000)).toBe(0)
  })

  test('lets through no more than the burst and the rate, and all who wait as long as they are told', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 100 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), gaps, (requests, times) => {
        const limit = new RateLimit({ requests, intervalMs: 1000 })
        let nowMs = 0
        let passed = 0
        for (const gap of times) {
          nowMs += gap
          const waitMs = limit.take('', nowMs)
          if (waitMs > 0) {
            nowMs += waitMs
            expect(limit.take('', nowMs)).toBe(0)
          }
          passed += 1
          expect(passed).toBeLessThanOrEqual(requests + (nowMs * requests) / 1000 + 1e-3)
        }
      }),
    )
  })
})
