import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duration, formatBytes, parseSizeBytes } from './option-types.js'

const odd = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('1e9', '-1', '0x10', '٣', ' 7 d '))

describe('sizes', () => {
  it('come back from their own short form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (count) => {
        expect(parseSizeBytes(formatBytes(count), 1)).toBe(count)
      }),
    )
  })

  it('are never negative, fractional or infinite', () => {
    fc.assert(
      fc.property(odd, (value) => {
        const parsed = parseSizeBytes(value, 1) ?? 0
        expect(Number.isInteger(parsed) && parsed >= 0).toBe(true)
      }),
    )
  })
})

describe('durations', () => {
  const parse = (value: string | number | boolean) => duration({ min: 0, max: 1e9 }).parse(value)

  it('take a bare number for milliseconds', () => {
    expect([250, '250', ' 250 ', '2 minutes', '1.5s'].map(parse)).toEqual([250, 250, 250, 120_000, 1500])
  })

  it('are whole and within their bounds, whatever is given', () => {
    fc.assert(
      fc.property(odd, (value) => {
        const parsed = parse(value) ?? 0
        expect(Number.isInteger(parsed) && parsed >= 0 && parsed <= 1e9).toBe(true)
      }),
    )
  })
})
