import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallLogs, rfc3339 } from './call-logs.js'

const plenty = 1_000_000

function textsOf(logs: CallLogs, maxBytes = plenty): readonly string[] {
  return logs.collect(maxBytes).lines.map(({ stream, text }) => `${stream}: ${text}`)
}

describe('logs of a call', () => {
  test('are the lines that were written, however they were cut', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.array(fc.nat(), { maxLength: 8 }), (lines, places) => {
        const text = lines.map((part) => `${part}\n`).join('')
        const units = Array.from(text)
        const ends = [...places.map((place) => place % (units.length + 1)), units.length].sort((a, b) => a - b)
        const logs = new CallLogs(plenty)
        ends.forEach((end, index) => logs.write('stdout', 1, units.slice(ends[index - 1] ?? 0, end).join('')))
        expect(textsOf(logs)).toEqual(lines.map((part) => `stdout: ${part}`))
        expect(logs.collect(plenty).outcome).toBe('complete')
      }),
    )
  })

  test('keep streams apart and end what has no end', () => {
    const logs = new CallLogs(plenty)
    logs.write('stdout', 1, 'out')
    logs.write('stderr', 2, 'err\n')
    logs.write('stdout', 3, 'put')
    expect(textsOf(logs)).toEqual(['stdout: output', 'stderr: err'])
  })

  test('lose the return of Windows line ends and no other', () => {
    const logs = new CallLogs(plenty)
    logs.write('stdout', 1, 'a\r\nb\rc\n')
    expect(textsOf(logs)).toEqual(['stdout: a', 'stdout: b\rc'])
  })

  test('stand in the order of their times', () => {
    const logs = new CallLogs(plenty)
    logs.write('stdout', 2, 'second\n')
    logs.write('stderr', 1, 'first\n')
    expect(textsOf(logs)).toEqual(['stderr: first', 'stdout: second'])
  })

  test('never exceed their limit and say when they would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
        fc.integer({ min: 0, max: 500 }),
        (texts, max) => {
          const logs = new CallLogs(max)
          for (const text of texts) logs.write('stdout', 1, `${text.replaceAll(/[\r\n]/g, ' ')}\n`)
          const { lines, outcome } = logs.collect(max)
          const kept = lines.reduce((total, { text }) => total + Buffer.byteLength(text), 0)
          expect(kept).toBeLessThanOrEqual(max)
          if (lines.length < texts.length) expect(outcome).toBe('truncated')
          if (outcome === 'complete')
            expect(lines.map(({ text }) => text)).toEqual(texts.map((text) => text.replaceAll(/[\r\n]/g, ' ')))
        },
      ),
    )
  })

  test('are cut within a line, where a character ends', () => {
    const logs = new CallLogs(21)
    logs.write('stdout', 1, `${'é'.repeat(100)}\n`)
    logs.write('stdout', 1, 'more\n')
    expect(logs.full).toBe(true)
    expect(textsOf(logs)).toEqual([`stdout: ${'é'.repeat(10)}`])
    expect(logs.collect(plenty).outcome).toBe('truncated')
  })

  test('of a line without end are cut too', () => {
    const logs = new CallLogs(100)
    for (let n = 0; n < 50; n += 1) logs.write('stdout', 1, 'x'.repeat(10))
    expect(logs.full).toBe(true)
    expect(textsOf(logs)[0]?.length).toBeLessThanOrEqual(108)
  })

  test('of empty lines come to an end', () => {
    const logs = new CallLogs(1_600)
    logs.write('stdout', 1, '\n'.repeat(1_000))
    expect(logs.collect(plenty).lines).toHaveLength(25)
  })

  test('may be asked for fewer bytes than were kept', () => {
    const logs = new CallLogs(plenty)
    for (let n = 0; n < 10; n += 1) logs.write('stdout', n, `${'x'.repeat(99)}\n`)
    const { lines, outcome } = logs.collect(250)
    expect(lines.map(({ text }) => text.length)).toEqual([99, 99, 50])
    expect(outcome).toBe('truncated')
  })

  test('keep what was truncated when something is missing too', () => {
    const logs = new CallLogs(plenty)
    logs.truncate()
    logs.markIncomplete()
    expect(logs.collect(plenty).outcome).toBe('truncated')
  })
})

test('times have nine digits, whatever they are', () => {
  expect(rfc3339(Date.UTC(2016, 8, 21, 12, 3, 35, 619) + 0.234386)).toBe('2016-09-21T12:03:35.619234375Z')
  expect(rfc3339(0)).toBe('1970-01-01T00:00:00.000000000Z')
  fc.assert(
    fc.property(fc.double(), (time) => {
      expect(rfc3339(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/)
    }),
  )
})
