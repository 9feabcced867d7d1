import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goDuration, goTime, localDateTime } from './go-time.js'

describe('durations', () => {
  test.each([
    [0, '0s'],
    [1, '1ms'],
    [123, '123ms'],
    [999, '999ms'],
    [1000, '1s'],
    [1500, '1.5s'],
    [1001, '1.001s'],
    [59_999, '59.999s'],
    [60_000, '1m0s'],
    [61_500, '1m1.5s'],
    [3_600_000, '1h0m0s'],
    [3_661_010, '1h1m1.01s'],
    [90_000_000, '25h0m0s'],
    [-1500, '-1.5s'],
    [-5, '-5ms'],
  ])('%d ms is %s', (durationMs, text) => {
    expect(goDuration(durationMs)).toBe(text)
  })

  test('no duration loses a millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (durationMs) => {
        expect(millisecondsOf(goDuration(durationMs))).toBe(durationMs)
      }),
    )
  })
})

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

function millisecondsOf(text: string): number {
  const parts = [...text.matchAll(/([\d.]+)(ms|s|m|h)/g)]
  return Math.round(parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (unitMs[unit] ?? 0), 0))
}

describe('times', () => {
  const zone = process.env['TZ']
  const start = 1_560_000_000_000

  beforeEach(() => {
    process.env['TZ'] = 'UTC'
  })

  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test('of UTC', () => {
    expect(localDateTime(start)).toBe('2019-06-08 13:20:00')
    expect(goTime(start)).toBe('2019-06-08 13:20:00 +0000 UTC')
  })

  test.each([
    ['Europe/Berlin', '2019-06-08 15:20:00 +0200 CEST'],
    ['America/New_York', '2019-06-08 09:20:00 -0400 EDT'],
    ['Asia/Kolkata', '2019-06-08 18:50:00 +0530 IST'],
    ['America/Sao_Paulo', '2019-06-08 10:20:00 -0300 -03'],
    ['Asia/Kathmandu', '2019-06-08 19:05:00 +0545 +0545'],
  ])('of %s', (name, text) => {
    process.env['TZ'] = name
    expect(goTime(start)).toBe(text)
  })
})
