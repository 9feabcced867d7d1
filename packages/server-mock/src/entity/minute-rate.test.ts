import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MinuteCount } from './minute-count.js'
import { MinuteRate } from './minute-rate.js'

/** Pauses between attempts: bursts, steady streams and silences. */
const pauses = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 70_000 })),
  { maxLength: 300 },
)
const beginning = fc.double({ min: 0, max: 1e9, noNaN: true })

function timesOf(startMs: number, between: readonly number[]): readonly number[] {
  let nowMs = startMs
  return between.map((pauseMs) => (nowMs += pauseMs))
}

describe('a count of the last minute', () => {
  test('is that of a list of all times, to the second', () => {
    fc.assert(
      fc.property(beginning, pauses, (startMs, between) => {
        const count = new MinuteCount()
        const seconds: number[] = []
        for (const nowMs of timesOf(startMs, between)) {
          const second = Math.floor(nowMs / 1000)
          expect(count.at(nowMs)).toBe(seconds.filter((each) => each >= second - 60).length)
          count.add(nowMs)
          seconds.push(second)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('forgets nothing that is younger than a minute and keeps nothing for longer than a second more', () => {
    fc.assert(
      fc.property(beginning, pauses, (startMs, between) => {
        const count = new MinuteCount()
        const times: number[] = []
        for (const nowMs of timesOf(startMs, between)) {
          count.add(nowMs)
          times.push(nowMs)
          const younger = (ageMs: number): number => times.filter((each) => each > nowMs - ageMs).length
          expect(count.at(nowMs)).toBeGreaterThanOrEqual(younger(60_000))
          expect(count.at(nowMs)).toBeLessThanOrEqual(younger(61_000))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('stands where time seems to go back', () => {
    const count = new MinuteCount()
    count.add(120_000)
    expect(count.at(10)).toBe(1)
    expect(count.at(180_000)).toBe(1)
    expect(count.at(181_000)).toBe(0)
  })
})

describe('a rate', () => {
  test('admits what it allows in any minute, wherever that begins, and no less', () => {
    fc.assert(
      fc.property(beginning, pauses, fc.integer({ min: 0, max: 20 }), (startMs, between, allowed) => {
        const rate = new MinuteRate()
        const admitted: number[] = []
        for (const nowMs of timesOf(startMs, between)) {
          const younger = (ageMs: number): number => admitted.filter((each) => each > nowMs - ageMs).length
          const isAdmitted = rate.take(allowed, nowMs) === 0
          if (isAdmitted) expect(younger(60_000)).toBeLessThan(allowed)
          else expect(younger(61_000)).toBeGreaterThanOrEqual(allowed)
          if (isAdmitted) admitted.push(nowMs)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('has no double burst where the minute of the clock ends', () => {
    const rate = new MinuteRate()
    const burst = (nowMs: number): number =>
      Array.from({ length: 120 }, () => rate.take(120, nowMs)).filter((count) => count === 0).length
    expect([burst(59_900), burst(60_100), burst(119_800), burst(121_000)]).toEqual([120, 0, 0, 120])
  })

  test('tells all attempts of the last minute, and lets nobody wait for those that it refused', () => {
    const rate = new MinuteRate()
    expect([0, 1, 2, 3].map((nowMs) => rate.take(1, nowMs))).toEqual([0, 2, 3, 4])
    for (let nowMs = 1000; nowMs < 60_000; nowMs += 1000) rate.take(1, nowMs)
    expect(rate.take(1, 61_000)).toBe(0)
    expect([0, 1].map((nowMs) => new MinuteRate().take(0, nowMs))).toEqual([1, 1])
  })

  test('is quiet a minute after the last attempt', () => {
    const rate = new MinuteRate()
    expect(rate.isQuiet(0)).toBe(true)
    rate.add(0)
    rate.take(1, 500)
    expect([rate.isQuiet(59_999), rate.isQuiet(61_000)]).toEqual([false, true])
  })
})
