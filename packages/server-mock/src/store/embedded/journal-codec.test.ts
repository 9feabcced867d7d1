import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  encodeFrame,
  encodeSegmentHeader,
  frameTypes,
  groupHeaderBytes,
  groupsOf,
  hasSegmentHeader,
  maxFrameBytes,
  parsePosition,
  positionText,
  sealGroup,
  syncedGroup,
  syncedMarksBehind,
  TextPayload,
} from './journal-codec.js'
import type { FrameType, Position } from './journal-codec.js'

interface Written {
  readonly type: FrameType
  readonly text: string
}

function encodeGroup(frames: readonly Written[]): Buffer {
  const room = frames.reduce((sum, { text }) => sum + maxFrameBytes(new TextPayload(text)), groupHeaderBytes)
  const target = Buffer.alloc(room, 0xff)
  const end = frames.reduce(
    (at, { type, text }) => encodeFrame(target, at, { type, payload: new TextPayload(text) }),
    groupHeaderBytes,
  )
  return sealGroup(target, end)
}

const segmentOf = (groups: readonly (readonly Written[])[]): Buffer =>
  Buffer.concat([encodeSegmentHeader(7), ...groups.map(encodeGroup)])

const read = (segment: Buffer): readonly (readonly Written[])[] =>
  [...groupsOf(segment)].map(({ frames }) => frames.map(({ type, payload }) => ({ type, text: payload.toString() })))

const frame = fc.record({
  type: fc.constantFrom<FrameType[]>(...Object.values(frameTypes)),
  text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(''), fc.constant('x'.repeat(3000))),
})
const groups = fc.array(fc.array(frame, { minLength: 1, maxLength: 5 }), { maxLength: 6 })

describe('a segment of the journal', () => {
  test('gives back the groups and frames that were written', () => {
    fc.assert(
      fc.property(groups, (written) => {
        expect(read(segmentOf(written))).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  test('cut anywhere gives back the groups before the cut, whole', () => {
    fc.assert(
      fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), (written, where) => {
        const segment = segmentOf(written)
        const length = Math.floor(where * segment.length)
        const ends = [...groupsOf(segment)].map(({ end }) => end)
        const whole = ends.filter((end) => end <= length).length
        expect(read(segment.subarray(0, length))).toEqual(written.slice(0, whole))
      }),
      { numRuns: 500 },
    )
  })

  test('with any byte flipped gives back the groups before it and none that was not written', () => {
    fc.assert(
      fc.property(groups, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, at, flip) => {
        const segment = Buffer.from(segmentOf(written))
        const offset = at % segment.length
        const ends = [...groupsOf(segment)].map(({ end }) => end)
        segment[offset] = (segment[offset] ?? 0) ^ flip
        const before = ends.filter((end) => end <= offset).length
        const isInHeader = offset < encodeSegmentHeader(7).length
        expect(hasSegmentHeader(segment, 7)).toBe(!isInHeader)
        if (!isInHeader) expect(read(segment)).toEqual(written.slice(0, before))
      }),
      { numRuns: 1000 },
    )
  })

  test('followed by anything gives back what was written', () => {
    fc.assert(
      fc.property(groups, fc.uint8Array({ maxLength: 64 }), (written, more) => {
        const segment = segmentOf(written)
        const found = read(Buffer.concat([segment, more]))
        expect(found.slice(0, written.length)).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  test('belongs to its number', () => {
    expect(hasSegmentHeader(segmentOf([]), 7)).toBe(true)
    expect(hasSegmentHeader(segmentOf([]), 8)).toBe(false)
    expect(hasSegmentHeader(Buffer.alloc(0), 7)).toBe(false)
  })
})

describe('marks of what is synced', () => {
  const position = fc.record<Position>({ segment: fc.nat(), offset: fc.nat({ max: 2 ** 36 - 1 }) })

  test('are read back', () => {
    fc.assert(
      fc.property(position, (position) => {
        expect(parsePosition(Buffer.from(positionText(position)))).toEqual(position)
      }),
    )
  })

  test('are found behind any damage', () => {
    const rubbish = fc.uint8Array({ maxLength: 100 })
    fc.assert(
      fc.property(fc.tuple(rubbish, rubbish), position, position, ([one, two], first, second) => {
        const damaged = Buffer.concat([Buffer.from(one), syncedGroup(first), Buffer.from(two), syncedGroup(second)])
        expect([...syncedMarksBehind(damaged, 0)]).toEqual([first, second])
        expect([...syncedMarksBehind(damaged, one.length + 1)]).toEqual([second])
      }),
    )
  })
})
