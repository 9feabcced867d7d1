import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeJsonFault } from './json-fault.js'
import { isNestedDeeper, JsonTextError, parseJson } from './parse-json.js'

const messageOf = (text: string): string => {
  try {
    parseJson(text, 500)
  } catch (error) {
    if (error instanceof JsonTextError) return error.message
    throw error
  }
  return 'no error'
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((member) => depthOf(member)))
    : 0

describe('parseJson', () => {
  test('names the place and the expectation', () => {
    expect(messageOf('')).toBe(
      'Unexpected end-of-input at input index 0 (line 1, position 1), expected JSON Value:\n\n^\n',
    )
    expect(messageOf('{"a":x}')).toBe(
      'Unexpected character \'x\' at input index 5 (line 1, position 6), expected JSON Value:\n{"a":x}\n     ^\n',
    )
    expect(messageOf('{\n"a" 1}')).toContain(
      "'1' at input index 6 (line 2, position 5), expected ':':\n\"a\" 1}\n    ^\n",
    )
    expect(messageOf('[1,2')).toContain("end-of-input at input index 4 (line 1, position 5), expected ']'")
    expect(messageOf('{a:1}')).toContain("character 'a' at input index 1 (line 1, position 2), expected '\"'")
    expect(messageOf('{} x')).toContain("character 'x' at input index 3 (line 1, position 4), expected EOI")
    expect(messageOf('"a\u0001"')).toContain("character '\\u0001'")
    expect(messageOf('"\\q"')).toContain('at input index 1')
    expect(messageOf('01')).toContain("character '1' at input index 1")
  })

  test('shows only a part of a long line', () => {
    expect(messageOf(`"${'x'.repeat(100_000)}`).length).toBeLessThan(300)
  })

  test('takes 500 levels and refuses 501, also a million', () => {
    expect(parseJson('['.repeat(500) + ']'.repeat(500), 500)).toBeInstanceOf(Array)
    for (const depth of [501, 5000, 1_000_000]) {
      expect(messageOf('['.repeat(depth) + ']'.repeat(depth))).toContain('limit of 500 levels')
      expect(messageOf('{"a":'.repeat(depth))).toContain('limit of 500 levels')
    }
  })

  test('brackets inside of strings do not count', () => {
    expect(parseJson(JSON.stringify('[{'.repeat(10_000)), 500)).toHaveLength(20_000)
    expect(parseJson(JSON.stringify(['\\"[[', '\\\\'].concat('['.repeat(600))), 500)).toHaveLength(3)
  })

  test('wide is not deep', () => {
    expect(parseJson(JSON.stringify(Array.from({ length: 2000 }, () => [[]])), 500)).toHaveLength(2000)
  })

  test('a __proto__ key is data', () => {
    const value = parseJson('{"__proto__":{"polluted":true},"a":1}', 500)
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test('the last of equal keys wins', () => {
    expect(parseJson('{"a":1,"a":2}', 500)).toEqual({ a: 2 })
  })

  test('what JSON.stringify writes has the depth that it has', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), (value, limit) => {
        expect(isNestedDeeper(JSON.stringify(value), limit)).toBe(depthOf(value) > limit)
      }),
    )
  })

  test('any damaged text gets a description that stays inside the text', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 2 }))
      .map(
        ([text, at, what]) => text.slice(0, at % (text.length + 1)) + what + text.slice((at % (text.length + 1)) + 1),
      )
      .filter((text) => !isJson(text))
    fc.assert(
      fc.property(damaged, (text) => {
        const index = Number(/input index (\d+)/.exec(describeJsonFault(text))?.[1])
        expect(index >= 0 && index <= text.length).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
