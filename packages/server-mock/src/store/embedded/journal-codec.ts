import { crc32 } from 'node:zlib'

/**
 * A segment is a header, then groups back to back, each written at once:
 *
 *     group   u32 length of frames | u32 CRC-32 of frames | frames
 *     frame   u8 type | u32 length of payload | payload                    (little endian)
 *
 * A group counts only as a whole and when its checksum fits, so whatever a crash left half-written is recognized.
 */
export const frameTypes = {
  /** One final activation record: see record-frame.ts. */
  record: 1,
  /** Work promised to a caller. */
  accepted: 2,
  /** An activation id: its work may have run. */
  started: 3,
  /** An activation id: its work is over. */
  finished: 4,
  /** A position: everything before it is on the disk. Always alone in its group. */
  synced: 5,
} as const

export type FrameType = (typeof frameTypes)[keyof typeof frameTypes]

export interface Frame {
  readonly type: FrameType
  readonly payload: Buffer
  /** Offset of the frame in its segment. */
  readonly at: number
  /** Offset behind the frame in its segment. */
  readonly end: number
}

/** What a frame is to hold. */
export interface FramePayload {
  /** No fewer bytes than `encode` needs. */
  readonly maxBytes: number
  /** Writes the payload at `at`; returns the offset behind it. */
  encode(target: Buffer, at: number): number
}

export interface Group {
  readonly frames: readonly Frame[]
  /** Offset behind the group in its segment. */
  readonly end: number
}

/** A place between two frames. */
export interface Position {
  readonly segment: number
  readonly offset: number
}

export const segmentHeaderBytes = 16
export const groupHeaderBytes = 8
export const frameHeaderBytes = 5

const magic = Buffer.from('WSKJRNL2')
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

export class TextPayload implements FramePayload {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get maxBytes(): number {
    return this.#text.length * 3
  }

  encode(target: Buffer, at: number): number {
    return at + target.write(this.#text, at)
  }
}

/** Bytes that `encodeFrame` may need; the exact length is known only once it is written. */
export function maxFrameBytes(payload: FramePayload): number {
  return frameHeaderBytes + payload.maxBytes
}

/** Writes one frame at `at`, where there must be room for `maxFrameBytes`. Returns the offset behind it. */
export function encodeFrame(
  target: Buffer,
  at: number,
  frame: { readonly type: FrameType; readonly payload: FramePayload },
): number {
  const start = at + frameHeaderBytes
  const end = frame.payload.encode(target, start)
  target[at] = frame.type
  target.writeUInt32LE(end - start, at + 1)
  return end
}

/** Type and length of the frame that begins a buffer; `undefined` where none does. */
export function readFrameHeader(
  bytes: Buffer,
): { readonly type: FrameType; readonly payloadBytes: number } | undefined {
  const type = bytes[0]
  return bytes.length >= frameHeaderBytes && isFrameType(type)
    ? { type, payloadBytes: bytes.readUInt32LE(1) }
    : undefined
}

/** Completes a group whose frames stand at `groupHeaderBytes` to `end`, and returns all of it. */
export function sealGroup(target: Buffer, end: number): Buffer {
  target.writeUInt32LE(end - groupHeaderBytes, 0)
  target.writeUInt32LE(crc32(target.subarray(groupHeaderBytes, end)), 4)
  return target.subarray(0, end)
}

/** A group that says how much of a segment is on the disk. */
export function syncedGroup(position: Position): Buffer {
  const payload = new TextPayload(positionText(position))
  const target = Buffer.alloc(groupHeaderBytes + maxFrameBytes(payload))
  return sealGroup(target, encodeFrame(target, groupHeaderBytes, { type: frameTypes.synced, payload }))
}

/** Yields every sound group and stops at the first that is not. */
export function* groupsOf(segment: Buffer): Generator<Group> {
  let group = groupAt(segment, segmentHeaderBytes)
  while (group !== undefined) {
    yield group
    group = groupAt(segment, group.end)
  }
}

function groupAt(segment: Buffer, at: number): Group | undefined {
  const start = at + groupHeaderBytes
  if (start >= segment.length) return undefined
  const end = start + segment.readUInt32LE(at)
  if (end > segment.length || end === start) return undefined
  if (crc32(segment.subarray(start, end)) !== segment.readUInt32LE(at + 4)) return undefined
  const frames: Frame[] = []
  let frame = frameAt(segment, start, end)
  while (frame !== undefined) {
    frames.push(frame)
    frame = frameAt(segment, frame.end, end)
  }
  return frames.at(-1)?.end === end ? { frames, end } : undefined
}

function frameAt(segment: Buffer, at: number, limit: number): Frame | undefined {
  const start = at + frameHeaderBytes
  if (start > limit) return undefined
  const end = start + segment.readUInt32LE(at + 1)
  const type = segment[at]
  if (end > limit || !isFrameType(type)) return undefined
  return { type, payload: segment.subarray(start, end), at, end }
}

function isFrameType(type: number | undefined): type is FrameType {
  return type !== undefined && knownTypes.has(type)
}

const positionDigits = 7

/** Payload of `synced`: of fixed width, so that the scan below can recognize it anywhere. */
export function positionText({ segment, offset }: Position): string {
  return `${base36(segment)}:${base36(offset)}`
}

function base36(value: number): string {
  return value.toString(36).padStart(positionDigits, '0')
}

export function parsePosition(payload: Buffer): Position {
  const [segment = '', offset = ''] = payload.toString('latin1').split(':')
  return { segment: Number.parseInt(segment, 36), offset: Number.parseInt(offset, 36) }
}

/** Sound `synced` groups at or behind `from`, wherever they begin: what tells damage from a torn tail. */
export function* syncedMarksBehind(segment: Buffer, from: number): Generator<Position> {
  // How every such group begins.
  const length = syncedGroup({ segment: 0, offset: 0 }).subarray(0, 4)
  let at = segment.indexOf(length, from)
  while (at >= 0) {
    const frame = groupAt(segment, at)?.frames[0]
    if (frame?.type === frameTypes.synced) yield parsePosition(frame.payload)
    at = segment.indexOf(length, at + 1)
  }
}
