import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ByteUnit,
  formatByteSize,
  formatDuration,
  parseByteSize,
  parseDurationMs,
  systemLimits,
} from './limits.js'

describe('sizes', () => {
  test('what is written reads back', () => {
    const units: readonly ByteUnit[] = ['B', 'KB', 'MB', 'GB']
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...units), (bytes, unit) => {
        expect(parseByteSize(formatByteSize(bytes, unit))).toBe(bytes)
      }),
    )
  })

  test.each([
    ['1 MB', 1_048_576],
    ['1048576 B', 1_048_576],
    ['256m', 268_435_456],
    ['256 m', 268_435_456],
    ['2GB', 2_147_483_648],
    ['2 g', 2_147_483_648],
    ['10 kb', 10_240],
    ['0 B', 0],
    [' 1 MB ', 1_048_576],
  ])('%j is %i bytes', (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes)
  })

  test.each(['', '1', 'MB', '1.5 MB', '-1 MB', '1 TB', '1  MB', '1 MiB', '9999999999999999 GB', '1 MB'.padEnd(99)])(
    '%j is no size',
    (text) => {
      expect(() => parseByteSize(text)).toThrow(RangeError)
    },
  )

  test('are written in bytes where the unit does not divide them', () => {
    expect(formatByteSize(1_048_576)).toBe('1048576 B')
    expect(formatByteSize(1_048_576, 'MB')).toBe('1 MB')
    expect(formatByteSize(1_048_577, 'MB')).toBe('1048577 B')
  })
})

describe('durations', () => {
  test('come back from their shortest form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (ms) => {
        expect(parseDurationMs(formatDuration(ms))).toBe(ms)
      }),
    )
  })

  test.each([
    ['2 minutes', 120_000],
    ['10 s', 10_000],
    ['500ms', 500],
    ['1.5s', 1500],
    ['90 SECS', 90_000],
    [' 7 d ', 604_800_000],
    ['1 hour', 3_600_000],
    ['3 millis', 3],
    ['0ms', 0],
  ])('%j is %i milliseconds', (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms)
  })

  test.each([
    '',
    '1',
    's',
    'soon',
    '-1 s',
    '1.5 ms',
    '1e9 s',
    '0x10 s',
    '1 parsec',
    '1 constructor',
    '3651 d',
    '1     s',
  ])('%j is no duration', (text) => {
    expect(parseDurationMs(text)).toBeUndefined()
  })

  test('are whole and never negative, whatever is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 's', ' days', 'ms'), (text, unit) => {
        const ms = parseDurationMs(`${text}${unit}`) ?? 0
        expect(Number.isInteger(ms) && ms >= 0).toBe(true)
      }),
    )
  })
})

test.each(Object.entries(systemLimits).filter(([, limit]) => typeof limit !== 'number'))(
  'the range of %s holds its own standard',
  (_name, limit) => {
    const { min, max, standard } = Object.assign({ min: 0, max: 0, standard: 0 }, limit)
    expect([min, standard, max].toSorted((one, other) => one - other)).toEqual([min, standard, max])
  },
)
