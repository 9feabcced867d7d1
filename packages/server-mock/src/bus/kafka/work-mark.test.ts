import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeMark, encodeMark } from './work-mark.js'

const topicId = randomUUID()

const marks = fc
  .record({
    gaps: fc.array(fc.record({ gap: fc.integer({ min: 1, max: 2 ** 20 - 1 }), isBegun: fc.boolean() }), {
      maxLength: 900,
    }),
    first: fc.integer({ min: 0, max: 2 ** 50 }),
  })
  .map(({ gaps, first }) => {
    const untaken: number[] = []
    const begun: number[] = []
    let next = first
    for (const { gap, isBegun } of gaps) {
      if (isBegun) begun.push(next)
      else untaken.push(next)
      next += gap
    }
    return { topicId, writer: 'reader-1', next, untaken, begun }
  })

test('a mark of as many messages as may be open comes back from its text, for which the cluster has room', () => {
  fc.assert(
    fc.property(marks, (mark) => {
      const text = encodeMark(mark)
      expect(text?.length).toBeLessThanOrEqual(4096)
      expect(decodeMark(mark.next, text ?? null)).toEqual(mark)
    }),
  )
})

test('a mark without room is none', () => {
  const untaken = Array.from({ length: 5000 }, (_, offset) => offset)
  expect(encodeMark({ topicId, writer: 'w', next: 5000, untaken, begun: [] })).toBeUndefined()
})

test.each([null, '', 'text', '2.AAAAAAAAAAAAAAAAAAAAAA.w.', '1.AAAA.w.', '1.AAAAAAAAAAAAAAAAAAAAAA.w'])(
  'what others keep beside an offset is no mark: %j',
  (text) => {
    expect(decodeMark(5, text)).toBeUndefined()
  },
)
