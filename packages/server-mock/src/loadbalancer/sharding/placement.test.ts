import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coprimeSteps, invokerShares, javaStringHash, placementHash, probeStart } from './placement.js'

const divisors = (of: number): readonly number[] =>
  Array.from({ length: of }, (_, at) => at + 1).filter((each) => of % each === 0)
const shareNoDivisor = (left: number, right: number): boolean =>
  divisors(left).filter((each) => right % each === 0).length === 1

describe('the hash of a text', () => {
  test.each([
    ['', 0],
    ['a', 97],
    ['hello', 99_162_322],
    ['guest', 98_708_952],
    ['whisk.system', -1_796_040_243],
    ['polygenelubricants', -2_147_483_648],
    ['\u{1f600}', 1_772_899],
  ])('of %j is what Java says', (text, hash) => {
    expect(javaStringHash(text)).toBe(hash)
  })

  test('is the sum of its units by powers of 31', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
        const text = String.fromCharCode(...units)
        let sum = 0n
        for (let at = 0; at < text.length; at++) sum = sum * 31n + BigInt(text.charCodeAt(at))
        expect(javaStringHash(text)).toBe(Number(BigInt.asIntN(32, sum)))
      }),
      { numRuns: 50 },
    )
  })

  test('that has no opposite still leads to an invoker', () => {
    const hash = placementHash('', 'polygenelubricants')
    expect(hash).toBe(2_147_483_648)
    expect(probeStart(hash, 7, coprimeSteps(7)).home).toBe(2_147_483_648 % 7)
  })
})

describe('steps', () => {
  test.each([
    [1, [1]],
    [2, [1]],
    [3, [1, 2]],
    [5, [1, 2, 3]],
    [9, [1, 2, 5, 7]],
    [10, [1, 3, 7]],
  ])('for %i invokers', (length, steps) => {
    expect(coprimeSteps(length)).toEqual(steps)
  })

  test('share no divisor with each other and the length, and no other number could be added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (length) => {
        const steps = coprimeSteps(length)
        for (const [at, step] of steps.entries()) {
          expect(shareNoDivisor(step, length)).toBe(true)
          for (const other of steps.slice(0, at)) expect(shareNoDivisor(step, other)).toBe(true)
        }
        for (let other = 1; other <= length; other++) {
          const fits = shareNoDivisor(other, length) && steps.every((step) => shareNoDivisor(step, other))
          if (fits) expect(steps).toContain(other)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('lead from any home past every invoker once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (length, hash) => {
        const { home, step } = probeStart(hash, length, coprimeSteps(length))
        const seen = new Set(Array.from({ length }, (_, at) => (home + at * step) % length))
        expect(seen.size).toBe(length)
      }),
    )
  })
})

test.each([
  [1, { managed: 1, blackbox: 1 }],
  [2, { managed: 2, blackbox: 1 }],
  [9, { managed: 9, blackbox: 1 }],
  [10, { managed: 9, blackbox: 1 }],
  [11, { managed: 10, blackbox: 1 }],
  [20, { managed: 18, blackbox: 2 }],
  [100, { managed: 90, blackbox: 10 }],
])('of %i invokers nine tenths run known kinds and a tenth images', (count, shares) => {
  expect(invokerShares(count)).toEqual(shares)
})
