/**
 * The wire between the server and its launchers: length-prefixed frames on two private descriptors of the runtime, 3
 * towards it and 4 back. Bodies are bytes that nobody parses on the way.
 *
 * Header, 20 bytes, little-endian. To the launcher: u32 length, u8 kind, u8 flags, u16 0, u32 call, u32 maxBytes,
 * u32 maxLogBytes. From it: u32 length, u8 kind, u8 flags, u16 status, u32 call, f64 extra.
 */
export const headerBytes = 20

export const requestKinds = { init: 1, run: 2, proceed: 3 } as const
export const requestFlags = { binary: 2, notBase64: 4 } as const
export const replyKinds = { ready: 1, reply: 2, stdout: 3, stderr: 4, logLimit: 5, unpacked: 6 } as const
export const replyFlags = { truncated: 1 } as const

export interface RequestHead {
  readonly kind: number
  readonly flags?: number
  readonly call: number
  readonly maxBytes: number
  readonly maxLogBytes: number
}

/** One frame that a launcher sent. */
export interface ReplyFrame {
  readonly kind: number
  readonly flags: number
  readonly status: number
  readonly call: number
  /** Epoch milliseconds of a log line, whole length of a truncated body, or unpacked bytes. */
  readonly extra: number
  /** Valid only while the frame is handled. */
  readonly payload: Buffer
}

/** What came cannot be a frame. Nothing that follows can be understood. */
export class FrameError extends Error {
  override readonly name = 'FrameError'
}

function writeHead(bytes: Buffer, head: RequestHead, length: number): void {
  bytes.writeUInt32LE(length, 0)
  bytes[4] = head.kind
  bytes[5] = head.flags ?? 0
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt32LE(head.call, 8)
  bytes.writeUInt32LE(Math.min(head.maxBytes, 0xffffffff), 12)
  bytes.writeUInt32LE(Math.min(head.maxLogBytes, 0xffffffff), 16)
}

/** Up to here there is room for the worst case, which costs less than counting. */
const shortUnits = 1_024
const worstUnitBytes = 3
/** More than any one character takes. */
const slackBytes = 8

/** A frame whose payload is the texts one after the other; one buffer, so that one write sends it. */
export function encodeTexts(head: RequestHead, texts: readonly string[]): Buffer {
  const units = texts.reduce((total, text) => total + text.length, 0)
  if (units <= shortUnits) return withHead(head, writeTexts(texts, units * worstUnitBytes))
  const written = writeTexts(texts, units + slackBytes)
  // As many bytes as units: all of it is ASCII. Anything else takes more, and would have got more.
  if (written.length === headerBytes + units) return withHead(head, written)
  return withHead(
    head,
    writeTexts(
      texts,
      texts.reduce((total, text) => total + Buffer.byteLength(text), 0),
    ),
  )
}

/** Room for the head, and after it as much of the texts as fits. */
function writeTexts(texts: readonly string[], room: number): Buffer {
  const bytes = Buffer.allocUnsafe(headerBytes + room)
  let end = headerBytes
  for (const text of texts) end += bytes.write(text, end)
  return bytes.subarray(0, end)
}

function withHead(head: RequestHead, bytes: Buffer): Buffer {
  writeHead(bytes, head, bytes.length - headerBytes)
  return bytes
}

/** The payload is `u32 length of meta`, `meta`, `code`. */
export function encodeInit(head: RequestHead, meta: string, code: Buffer): Buffer {
  const metaBytes = Buffer.byteLength(meta)
  const bytes = Buffer.allocUnsafe(headerBytes + 4 + metaBytes + code.length)
  writeHead(bytes, head, 4 + metaBytes + code.length)
  bytes.writeUInt32LE(metaBytes, headerBytes)
  bytes.write(meta, headerBytes + 4)
  code.copy(bytes, headerBytes + 4 + metaBytes)
  return bytes
}

export interface FrameHandler {
  /** Longest payload that a frame of this kind and call may have; 0 where none is expected. */
  payloadLimit(kind: number, call: number): number
  frame(frame: ReplyFrame): void
}

/** Cuts a stream of chunks into frames. Memory is taken only for what has been announced and is within its limit. */
export class FrameReader {
  readonly #handler: FrameHandler
  /** Start of a header whose rest has not come. */
  #rest: Buffer = Buffer.alloc(0)
  /** Header of the payload that is being gathered. */
  #head: Buffer | undefined
  #body: Buffer = Buffer.alloc(0)
  #filled = 0

  constructor(handler: FrameHandler) {
    this.#handler = handler
  }

  /** Whether the stream may end here. */
  get atBoundary(): boolean {
    return this.#rest.length === 0 && this.#head === undefined
  }

  /** Throws FrameError; the reader is of no use afterwards. */
  push(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    this.#rest = Buffer.alloc(0)
    if (this.#head !== undefined) bytes = this.#gather(this.#head, bytes)
    while (bytes.length >= headerBytes) {
      const length = this.#checkedLength(bytes)
      const end = headerBytes + length
      if (bytes.length < end) {
        this.#head = Buffer.from(bytes.subarray(0, headerBytes))
        this.#body = Buffer.allocUnsafeSlow(length)
        this.#filled = bytes.copy(this.#body, 0, headerBytes)
        return
      }
      this.#emit(bytes, bytes.subarray(headerBytes, end))
      bytes = bytes.subarray(end)
    }
    if (bytes.length > 0) this.#rest = Buffer.from(bytes)
  }

  #gather(head: Buffer, bytes: Buffer): Buffer {
    const taken = bytes.copy(this.#body, this.#filled)
    this.#filled += taken
    if (this.#filled < this.#body.length) return bytes.subarray(taken)
    const body = this.#body
    this.#head = undefined
    this.#body = Buffer.alloc(0)
    this.#emit(head, body)
    return bytes.subarray(taken)
  }

  #checkedLength(bytes: Buffer): number {
    const length = bytes.readUInt32LE(0)
    const kind = bytes[4] ?? 0
    const limit = this.#handler.payloadLimit(kind, bytes.readUInt32LE(8))
    if (length > limit) throw new FrameError(`a frame of kind ${kind} and ${length} bytes is not expected`)
    return length
  }

  #emit(head: Buffer, payload: Buffer): void {
    this.#handler.frame({
      kind: head[4] ?? 0,
      flags: head[5] ?? 0,
      status: head.readUInt16LE(6),
      call: head.readUInt32LE(8),
      extra: head.readDoubleLE(12),
      payload,
    })
  }
}
