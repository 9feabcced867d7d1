import { expect, test } from 'vitest'
import { goQuote, goStringList } from './go-quote.js'

test.each([
  ['plain', '"plain"'],
  ['a"b\\c', String.raw`"a\"b\\c"`],
  ['\n\t\u0007\u0001\u007f', String.raw`"\n\t\a\x01\x7f"`],
  ['é😀\u2028', String.raw`"é😀\u2028"`],
  ['\u{e0001}', String.raw`"\U000e0001"`],
])('%j is written as Go writes it', (text, quoted) => {
  expect(goQuote(text)).toBe(quoted)
})

test('a list of texts', () => {
  expect(goStringList(['{"a": "say "hi""}', 'b'])).toBe(String.raw`[]string{"{\"a\": \"say \"hi\"\"}", "b"}`)
})
