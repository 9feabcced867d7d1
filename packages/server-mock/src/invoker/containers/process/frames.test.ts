import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeInit, encodeTexts, FrameError, FrameReader, headerBytes, type ReplyFrame } from './frames.js'

type Sent = Omit<ReplyFrame, 'payload'> & { readonly payload: string }

function encodeReply({ kind, flags, status, call, extra, payload }: Sent): Buffer {
  const body = Buffer.from(payload)
  const head = Buffer.alloc(headerBytes)
  head.writeUInt32LE(body.length, 0)
  head[4] = kind
  head[5] = flags
  head.writeUInt16LE(status, 6)
  head.writeUInt32LE(call, 8)
  head.writeDoubleLE(extra, 12)
  return Buffer.concat([head, body])
}

const frame: fc.Arbitrary<Sent> = fc.record({
  kind: fc.integer({ min: 0, max: 255 }),
  flags: fc.integer({ min: 0, max: 255 }),
  status: fc.integer({ min: 0, max: 65_535 }),
  call: fc.integer({ min: 0, max: 0xffffffff }),
  extra: fc.double({ noNaN: true }),
  payload: fc.string({ unit: 'grapheme', maxLength: 200 }),
})

function readAll(chunks: readonly Buffer[], limit = 1e6): readonly Sent[] {
  const seen: Sent[] = []
  const reader = new FrameReader({
    payloadLimit: () => limit,
    frame: (received) => void seen.push({ ...received, payload: received.payload.toString() }),
  })
  for (const chunk of chunks) reader.push(chunk)
  expect(reader.atBoundary).toBe(true)
  return seen
}

/** Cuts at the given places, which may be the same or outside. */
function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}

describe('the frame reader', () => {
  test('gives what was sent, however it was cut', () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (frames, places) => {
        const bytes = Buffer.concat(frames.map(encodeReply))
        expect(readAll(cut(bytes, places))).toEqual(frames)
      }),
    )
  })

  test('gives what was sent byte by byte', () => {
    const frames = [1, 2, 3].map((call) => ({
      kind: 2,
      flags: 0,
      status: 200,
      call,
      extra: 0,
      payload: 'x'.repeat(call),
    }))
    const bytes = Buffer.concat(frames.map(encodeReply))
    expect(readAll(Array.from(bytes, (_, index) => bytes.subarray(index, index + 1)))).toEqual(frames)
  })

  test('never takes more than is expected, and says so before it takes anything', () => {
    const reader = new FrameReader({ payloadLimit: () => 10, frame: () => undefined })
    const long = encodeReply({ kind: 2, flags: 0, status: 200, call: 1, extra: 0, payload: 'x'.repeat(11) })
    expect(() => reader.push(long.subarray(0, headerBytes))).toThrow(FrameError)
  })

  test('meets any bytes with frames or a FrameError', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 5 }), (chunks) => {
        const reader = new FrameReader({ payloadLimit: () => 1000, frame: () => undefined })
        try {
          for (const chunk of chunks) reader.push(Buffer.from(chunk))
        } catch (error) {
          expect(error).toBeInstanceOf(FrameError)
        }
      }),
    )
  })
})

describe('what is sent to a launcher', () => {
  const head = { kind: 2, flags: 4, call: 7, maxBytes: 100, maxLogBytes: 2 ** 40 }

  test('is a head and the text as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('x', 'é', '\u{1f600}'), maxLength: 1_500 }), { maxLength: 4 }),
        (texts) => {
          const text = texts.join('')
          const bytes = encodeTexts(head, texts)
          expect(bytes.readUInt32LE(0)).toBe(Buffer.byteLength(text))
          expect(bytes.toString('utf8', headerBytes)).toBe(text)
          expect([bytes[4], bytes[5], bytes.readUInt32LE(8), bytes.readUInt32LE(12)]).toEqual([2, 4, 7, 100])
          expect(bytes.readUInt32LE(16)).toBe(0xffffffff)
        },
      ),
    )
  })

  test('is, for init, a head, the length of the rest, the rest and the code', () => {
    const bytes = encodeInit(head, '{"main":"é"}', Buffer.from('code'))
    expect(bytes.readUInt32LE(0)).toBe(4 + 13 + 4)
    expect(bytes.readUInt32LE(headerBytes)).toBe(13)
    expect(bytes.toString('utf8', headerBytes + 4)).toBe('{"main":"é"}code')
  })
})
