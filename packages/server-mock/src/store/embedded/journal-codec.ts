import { crc32 } from 'node:zlib'

/**
 * A segment is a header, then frames back to back:
 *
 *     u32 length of payload | u32 CRC-32 of type and payload | u8 type | payload     (little endian)
 *
 * A frame counts only when its checksum fits, so whatever a crash left half-written is recognized.
 */
export const frameTypes = {
  /** One final activation record. */
  record: 1,
  /** Work promised to a caller. */
  accepted: 2,
  /** An activation id: its work may have run. */
  started: 3,
  /** An activation id: its work is over. */
  finished: 4,
  /** A position: everything before it is on the disk. */
  synced: 5,
  /** A position: every record before it is in the indexes, and they are on the disk. */
  projected: 6,
} as const

export type FrameType = (typeof frameTypes)[keyof typeof frameTypes]

export interface Frame {
  readonly type: FrameType
  readonly payload: Buffer
  /** Offset of the frame in its segment. */
  readonly at: number
  /** Offset behind it. */
  readonly end: number
}

/** A place between two frames. */
export interface Position {
  readonly segment: number
  readonly offset: number
}

export const segmentHeaderBytes = 16
export const frameHeaderBytes = 9

const magic = Buffer.from('WSKJRNL1')
const positionBytes = 15
const knownTypes: ReadonlySet<number> = new Set(Object.values(frameTypes))

export function encodeSegmentHeader(segment: number): Buffer {
  const header = Buffer.alloc(segmentHeaderBytes)
  magic.copy(header)
  header.writeUInt32LE(segment, 8)
  header.writeUInt32LE(crc32(header.subarray(0, 12)), 12)
  return header
}

/** Whether a file begins as the segment of this number does. */
export function hasSegmentHeader(file: Buffer, segment: number): boolean {
  return file.length >= segmentHeaderBytes && file.subarray(0, segmentHeaderBytes).equals(encodeSegmentHeader(segment))
}

/** Bytes that `encodeFrame` may need for a text; the exact length is known only once it is written. */
export function maxFrameBytes(text: string): number {
  return frameHeaderBytes + text.length * 3
}

/** Writes one frame at `at`, where there must be room for `maxFrameBytes`. Returns the offset behind it. */
export function encodeFrame(
  target: Buffer,
  at: number,
  frame: { readonly type: FrameType; readonly text: string },
): number {
  const payload = at + frameHeaderBytes
  const end = payload + target.write(frame.text, payload)
  target[payload - 1] = frame.type
  target.writeUInt32LE(end - payload, at)
  target.writeUInt32LE(crc32(target.subarray(payload - 1, end)), at + 4)
  return end
}

/** Yields every sound frame from `from` on and stops at the first that is not. */
export function* framesOf(segment: Buffer, from: number = segmentHeaderBytes): Generator<Frame> {
  let at = from
  let frame = frameAt(segment, at)
  while (frame !== undefined) {
    yield frame
    at = frame.end
    frame = frameAt(segment, at)
  }
}

function frameAt(segment: Buffer, at: number): Frame | undefined {
  if (at + frameHeaderBytes > segment.length) return undefined
  const payload = at + frameHeaderBytes
  const end = payload + segment.readUInt32LE(at)
  if (end > segment.length) return undefined
  const type = segment[payload - 1]
  if (!isFrameType(type)) return undefined
  if (crc32(segment.subarray(payload - 1, end)) !== segment.readUInt32LE(at + 4)) return undefined
  return { type, payload: segment.subarray(payload, end), at, end }
}

function isFrameType(type: number | undefined): type is FrameType {
  return type !== undefined && knownTypes.has(type)
}

/** Payload of `synced` and `projected`: fixed width, so that the scan below can recognize it anywhere. */
export function positionText({ segment, offset }: Position): string {
  return `${base36(segment, 7)}:${base36(offset, 7)}`
}

function base36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0')
}

export function parsePosition(payload: Buffer): Position {
  const [segment = '', offset = ''] = payload.toString('latin1').split(':')
  return { segment: Number.parseInt(segment, 36), offset: Number.parseInt(offset, 36) }
}

/** Sound `synced` frames at or behind `from`, wherever they begin: what tells damage from a torn tail. */
export function* syncedMarksBehind(segment: Buffer, from: number): Generator<Position> {
  let at = segment.indexOf(lengthOfPosition, from)
  while (at >= 0) {
    const frame = frameAt(segment, at)
    if (frame?.type === frameTypes.synced) yield parsePosition(frame.payload)
    at = segment.indexOf(lengthOfPosition, at + 1)
  }
}

const lengthOfPosition = Buffer.alloc(4)
lengthOfPosition.writeUInt32LE(positionBytes)
