import { asJsonText, jsonText } from '@wsk/contract'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { couchJson } from './exact-json.js'

test('what comes back as it was is told from what does not', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { text: sent, isExact } = couchJson(asJsonText(text))
      expect(sent.isWellFormed()).toBe(true)
      if (isExact) expect(sent).toBe(text)
      expect(JSON.stringify(JSON.parse(sent))).toBe(sent)
    }),
  )
})

test.each(['1.0', '1e400', '12345678901234567890123', '-0', '{"b":1,"1":2}', '{"__proto__":1}', '[1, 2]', '"\\u00fc"'])(
  '%s is kept beside what is sent',
  (text) => {
    expect(couchJson(asJsonText(text)).isExact).toBe(false)
  },
)

test('halves of surrogate pairs are not sent, and what only looks like one is', () => {
  expect(couchJson(jsonText('\ud800x')).text).toBe('"\ufffdx"')
  expect(couchJson(jsonText('\\ud800'))).toEqual({ text: '"\\\\ud800"', isExact: true })
  expect(couchJson(jsonText('😀'))).toEqual({ text: '"😀"', isExact: true })
})
