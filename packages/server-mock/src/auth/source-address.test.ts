import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceOf } from './source-address.js'

/** A colon for each group that is spelt out. */
function shortest(groups: readonly number[]): string {
  const { hostname } = new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]/`)
  return hostname.slice(1, -1)
}

describe('what stands for a client', () => {
  test('is an IPv4 address, however it is written', () => {
    expect(sourceOf('192.0.2.7')).toBe('192.0.2.7')
    expect(sourceOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  })

  test('is the first half of an IPv6 address', () => {
    expect(sourceOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(sourceOf('2001:db8::6')).toBe('2001:db8:0:0')
    expect(sourceOf('2001:db8:1::3:4:5:6')).toBe('2001:db8:1:0')
    expect(sourceOf('::1')).toBe('0:0:0:0')
    expect(sourceOf('::')).toBe('0:0:0:0')
    expect(sourceOf('fe80::1%eth0')).toBe('fe80:0:0:0')
    expect(sourceOf('::3:4:5:6:7:8')).toBe('0:0:3:4')
  })

  test('is the same for whole networks, in every spelling', () => {
    const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }))
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const network = groups.slice(0, 4).map((each) => each.toString(16))
        expect(sourceOf(shortest(groups))).toBe(network.join(':'))
      }),
      { numRuns: 2000 },
    )
  })

  test('is there for a client that is gone already', () => {
    expect([sourceOf(undefined), sourceOf('')]).toEqual(['unknown', 'unknown'])
  })
})
