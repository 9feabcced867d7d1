import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asJsonText, jsonText, memberText, parseKeepingNumbers, plainNumber, withMember } from './json.js'

const spacing = fc.stringMatching(/^[ \t\n\r]{0,3}$/)

describe('jsonText', () => {
  test('refuses what has no JSON form', () => {
    expect(() => jsonText(undefined)).toThrow(TypeError)
    expect(() => jsonText(() => 1)).toThrow(TypeError)
    expect(() => jsonText(1n)).toThrow(TypeError)
  })
})

const numberTexts = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
  fc.constantFrom('1.0', '-0', '0.0', '1e3', '1E+2', '1e400', '-1.50', '123456789012345678901234567890'),
)
const compactTexts = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    numberTexts.map((text) => text.replace('e+', 'e')),
    fc.string().map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'false', 'null'),
    fc.array(tie('node'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]{1,9}$/), tie('node')), {
        selector: ([key]) => key,
        maxLength: 4,
      })
      .map((members) => `{${members.map(([key, value]) => `"${key}":${value}`).join(',')}}`),
  ),
})).node

describe('parseKeepingNumbers', () => {
  test('what it read is written again as it was, whatever the spelling of its numbers', () => {
    fc.assert(fc.property(compactTexts, (text) => jsonText(parseKeepingNumbers(text)) === text))
  })

  test('reads ordinary numbers as numbers, and the others on request', () => {
    expect(parseKeepingNumbers('{"a":[1,2.5,-3]}')).toEqual({ a: [1, 2.5, -3] })
    expect(plainNumber(parseKeepingNumbers('1.0'))).toBe(1)
    expect([plainNumber('1.0'), plainNumber(undefined), plainNumber(null)]).toEqual(['1.0', undefined, null])
  })

  test('refuses what is no JSON', () => {
    expect(() => parseKeepingNumbers('{"a":1.}')).toThrow(SyntaxError)
  })
})

describe('memberText', () => {
  test('keeps numbers that a double cannot hold', () => {
    expect(memberText(asJsonText('{"a":1,"n":123456789012345678901234567890,"z":1e400}'), 'n')).toBe(
      '123456789012345678901234567890',
    )
  })

  test('the last member of a name wins', () => {
    expect(memberText(asJsonText('{"a":1,"a":{"b":2}}'), 'a')).toBe('{"b":2}')
  })

  test('finds a key however it is escaped, and none that only looks like it', () => {
    expect(memberText(asJsonText('{"\\u0061":"x"}'), 'a')).toBe('"x"')
    expect(memberText(asJsonText('{"b":"\\"a\\":1","c":{"a":2}}'), 'a')).toBeUndefined()
    expect(memberText(asJsonText(' { } '), 'a')).toBeUndefined()
    expect(memberText(asJsonText('{"__proto__":[1]}'), '__proto__')).toBe('[1]')
  })

  test('cuts out exactly the member, whatever its neighbours and its spacing are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), spacing, (others, value, space) => {
        const parts = Object.entries({ ...others, '"key"': value }).map(
          ([key, each]) => `${space}${JSON.stringify(key)}${space}:${space}${JSON.stringify(each)}${space}`,
        )
        const object = asJsonText(`${space}{${parts.join(',')}}${space}`)
        for (const [key, each] of Object.entries({ ...others, '"key"': value })) {
          expect(memberText(object, key)).toBe(JSON.stringify(each))
        }
      }),
    )
  })

  test('takes linear time', () => {
    const long = asJsonText(`{"a":"${'\\\\\\"'.repeat(500_000)}","b":[${'[],'.repeat(500_000)}1],"c":7}`)
    const start = performance.now()
    expect(memberText(long, 'c')).toBe('7')
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('withMember', () => {
  test('adds what reads back, to empty objects too', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, value) => {
        const text = withMember(jsonText(fields), 'added', jsonText(value))
        const plain: unknown = JSON.parse(JSON.stringify({ ...fields, added: value }))
        expect(JSON.parse(text)).toEqual(plain)
      }),
    )
    expect(withMember(asJsonText(' { } '), 'a', asJsonText('1'))).toBe(' { "a":1}')
  })
})
