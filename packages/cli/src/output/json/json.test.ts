import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJsonList, isJsonObject, JsonNumber, type JsonNode } from './node.js'
import { parseFirstJson, parseJson } from './parse.js'
import { compareBytes, jsonInOrder, jsonLine, jsonSorted } from './render.js'
import { sortedNode } from './sorted.js'
import { JsonSyntaxError } from './syntax-error.js'

function plain(node: JsonNode): unknown {
  if (node instanceof JsonNumber) return Number(node.text)
  if (isJsonObject(node)) return Object.fromEntries([...node].map(([key, value]) => [key, plain(value)]))
  return isJsonList(node) ? node.map(plain) : node
}

const message = (read: () => unknown): string => {
  try {
    read()
    return 'no error'
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    return error.message
  }
}

describe('parsing', () => {
  test('agrees with JSON.parse on every JSON value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(plain(parseJson(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('takes what JSON.parse takes and refuses what it refuses', () => {
    const units = fc.constantFrom(...Array.from('{}[]",:0123456789.eE+-truefalsn\\u \n\t/ab'), '😀', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit: units }), (text) => {
        const wanted = (() => {
          try {
            JSON.parse(text)
            return 'taken'
          } catch {
            return 'refused'
          }
        })()
        expect(message(() => parseJson(text)) === 'no error' ? 'taken' : 'refused').toBe(wanted)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['', 'unexpected end of JSON input'],
    ['{', 'unexpected end of JSON input'],
    ['[1,', 'unexpected end of JSON input'],
    ['x', "invalid character 'x' looking for beginning of value"],
    ['[,', "invalid character ',' looking for beginning of value"],
    ['{x', "invalid character 'x' looking for beginning of object key string"],
    ['{"a" 1', "invalid character '1' after object key"],
    ['{"a":1 2', "invalid character '2' after object key:value pair"],
    ['{"a": "say "hi""}', "invalid character 'h' after object key:value pair"],
    ['[1 2', "invalid character '2' after array element"],
    ['1 2', "invalid character '2' after top-level value"],
    ['01', "invalid character '1' after top-level value"],
    ['1.x', "invalid character 'x' after decimal point in numeric literal"],
    ['1ex', "invalid character 'x' in exponent of numeric literal"],
    ['1e+x', "invalid character 'x' in exponent of numeric literal"],
    ['-x', "invalid character 'x' in numeric literal"],
    ['-', 'unexpected end of JSON input'],
    ['1.', 'unexpected end of JSON input'],
    ['trux', "invalid character 'x' in literal true (expecting 'e')"],
    ['nul', 'unexpected end of JSON input'],
    ['"\n"', String.raw`invalid character '\n' in string literal`],
    ['"\u0001"', String.raw`invalid character '\x01' in string literal`],
    [String.raw`"\d"`, "invalid character 'd' in string escape code"],
    [String.raw`"\u12g4"`, String.raw`invalid character 'g' in \u hexadecimal character escape`],
    ["'a'", String.raw`invalid character '\'' looking for beginning of value`],
    ['é', "invalid character 'Ã' looking for beginning of value"],
  ])('%j fails in the words of Go', (text, expected) => {
    expect(message(() => parseJson(text))).toBe(expected)
  })

  test('the first of several texts can be read alone', () => {
    expect(plain(parseFirstJson(' {"a":1} trailing'))).toEqual({ a: 1 })
    expect(message(() => parseFirstJson('  '))).toBe('EOF')
    expect(message(() => parseFirstJson('{"a"'))).toBe('unexpected EOF')
  })

  test('nesting is limited as in Go and never exhausts the stack', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(jsonLine(parseJson(deep(10_000)))).toBe(deep(10_000))
    expect(jsonLine(sortedNode(parseJson(deep(10_000))))).toBe(deep(10_000))
    expect(message(() => parseJson(deep(10_002)))).toBe('exceeded max depth')
    expect(message(() => parseJson('['.repeat(1_000_000)))).toBe('exceeded max depth')
  })

  test('a member called __proto__ is a member', () => {
    expect(jsonLine(parseJson('{"__proto__":{"a":1},"__proto__":2}'))).toBe('{"__proto__":2}')
  })
})

describe('printing', () => {
  test('numbers keep their spelling, members their order', () => {
    const text = '{"b":1.0,"a":[2.50,1e30,123456789012345678901,-0],"1":0.10}'
    expect(jsonLine(parseJson(text))).toBe(text)
  })

  test('four blanks a level, empty containers closed at once', () => {
    expect(jsonInOrder(parseJson('{"b":[1,{"c":{}}],"a":[]}'))).toBe(
      '{\n    "b": [\n        1,\n        {\n            "c": {}\n        }\n    ],\n    "a": []\n}',
    )
  })

  test('sorted keys follow their bytes, at every level', () => {
    const node = parseJson('{"b":{"z":1,"B":2},"é":0,"a":[{"d":1,"c":2}],"😀":0,"～":0}')
    const sorted = jsonSorted(node)
    expect(sorted.match(/"[^"]+"(?=:)/g)?.join('')).toBe('"a""c""d""b""B""z""é""～""😀"')
    expect(jsonInOrder(sortedNode(node))).toBe(sorted)
  })

  test('nothing is escaped for HTML; line separators are', () => {
    expect(jsonLine('<a href="x">&\u2028\u0001')).toBe(String.raw`"<a href=\"x\">&\u2028\u0001"`)
  })

  test('what was printed reads back as the same', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const node = parseJson(text)
        expect(plain(parseJson(jsonInOrder(node)))).toEqual(plain(node))
        expect(plain(sortedNode(node))).toEqual(plain(node))
      }),
    )
  })

  test('the order of bytes is that of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const expected = Buffer.compare(Buffer.from(left), Buffer.from(right))
        expect(Math.sign(compareBytes(left, right))).toBe(expected)
      }),
    )
  })
})
