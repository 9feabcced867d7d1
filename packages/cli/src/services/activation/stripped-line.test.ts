import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strippedLine } from './get-activation.js'

test.each([
  ['2019-06-08T13:20:00.123456Z stdout: hello', 'hello'],
  ['2019-06-08T13:20:00.1Z           stderr: a: b', 'a: b'],
  ['2019-06-08T13:20:00.123456789Z no label', 'no label'],
  ['2019-06-08T13:20:00.123Z stdout: 2019-06-08T13:20:00.123Z twice', '2019-06-08T13:20:00.123Z twice'],
  ['2019-06-08T13:20:00.123Z stdout:   indented', '  indented'],
  ['2019-06-08T13:20:00.123Z stdout: ', ''],
  ['2019-06-08T13:20:00.123Z stdout: carriage\rreturn', 'carriage\rreturn'],
  ['plain text', 'plain text'],
  ['2019-06-08T13:20:00Z no fraction', '2019-06-08T13:20:00Z no fraction'],
  ['2019-26-08T13:20:00.1Z no month', '2019-26-08T13:20:00.1Z no month'],
  ['', ''],
])('%j', (line, stripped) => {
  expect(strippedLine(line)).toBe(stripped)
})

test('what an action wrote comes out as it was', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n'))
  fc.assert(
    fc.property(text, fc.constantFrom('stdout', 'stderr'), (line, stream) => {
      expect(strippedLine(`2026-01-02T03:04:05.678Z ${stream}: ${line}`)).toBe(line)
    }),
  )
})
