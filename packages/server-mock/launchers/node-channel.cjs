'use strict'
// Frames over the two inherited descriptors: requests come in on 3, everything else goes out on 4.
// Header, 20 bytes, little-endian. In: u32 length, u8 kind, u8 flags, u16 0, u32 call, u32 maxBytes,
// u32 maxLogBytes. Out: u32 length, u8 kind, u8 flags, u16 status, u32 call, f64 extra.

const { Buffer } = require('node:buffer')
const { writeSync } = require('node:fs')

const headerBytes = 20
const requestFd = 3
const replyFd = 4
const sent = { ready: 1, reply: 2, stdout: 3, stderr: 4, logLimit: 5, unpacked: 6 }

/** Short frames are gathered here; a write has ended before the next one begins. */
const outbox = Buffer.allocUnsafeSlow(65_536)
let filled = 0
let scheduled = false
let rehearsing = false
const nothing = Buffer.alloc(0)

function writeAll(bytes, length) {
  let offset = 0
  while (offset < length) {
    try {
      offset += writeSync(replyFd, bytes, offset, length - offset)
    } catch (error) {
      if (error.code !== 'EAGAIN' && error.code !== 'EINTR') throw error
    }
  }
}

function flush() {
  const length = filled
  filled = 0
  if (length > 0) writeAll(outbox, length)
}

/** Puts a frame into the outbox, or sends it at once, after what is there, when it is too long for that. */
function put(head, text) {
  const room = headerBytes + text.length * 3
  if (filled + room > outbox.length) flush()
  const short = room <= outbox.length
  const bytes = short ? outbox : Buffer.allocUnsafe(headerBytes + Buffer.byteLength(text))
  const start = short ? filled : 0
  const length = bytes.write(text, start + headerBytes, 'utf8')
  bytes.writeUInt32LE(length, start)
  bytes[start + 4] = head.kind
  bytes[start + 5] = head.flags ?? 0
  bytes.writeUInt16LE(head.status ?? 0, start + 6)
  bytes.writeUInt32LE(head.call ?? 0, start + 8)
  bytes.writeDoubleLE(head.extra ?? 0, start + 12)
  if (short) filled += headerBytes + length
  else writeAll(bytes, bytes.length)
}

/** `head` is `{ kind, flags?, status?, call?, extra? }`, `text` the payload. Returns once the system has it. */
function send(head, text = '') {
  if (rehearsing) return
  put(head, text)
  flush()
}

/** As `send`, but by the end of this turn of the event loop, together with others. */
function post(head, text = '') {
  if (rehearsing) return
  put(head, text)
  if (scheduled) return
  scheduled = true
  setImmediate(() => {
    scheduled = false
    flush()
  })
}

function headOf(bytes, offset) {
  return {
    length: bytes.readUInt32LE(offset),
    kind: bytes[offset + 4],
    flags: bytes[offset + 5],
    call: bytes.readUInt32LE(offset + 8),
    maxBytes: bytes.readUInt32LE(offset + 12),
    maxLogBytes: bytes.readUInt32LE(offset + 16),
  }
}

/** Returns a function that takes chunks and calls `onFrame(head, payload)`; a payload is valid during that call. */
function frameReader(onFrame) {
  let rest = nothing
  let head
  let body
  let filled = 0
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    rest = nothing
    let offset = 0
    while (offset < bytes.length) {
      if (head === undefined) {
        if (bytes.length - offset < headerBytes) {
          rest = Buffer.from(bytes.subarray(offset))
          return
        }
        head = headOf(bytes, offset)
        offset += headerBytes
        filled = 0
        if (bytes.length - offset < head.length) body = Buffer.allocUnsafeSlow(head.length)
      }
      const frame = head
      let payload = nothing
      if (body === undefined) {
        payload = bytes.subarray(offset, offset + frame.length)
        offset += frame.length
      } else {
        const taken = Math.min(frame.length - filled, bytes.length - offset)
        bytes.copy(body, filled, offset, offset + taken)
        offset += taken
        filled += taken
        if (filled < frame.length) return
        payload = body
      }
      head = undefined
      body = undefined
      filled = 0
      onFrame(frame, payload)
    }
  }
}

/**
 * Reads with the stream handle that every socket is made of. Loading `node:net` for the same bytes costs a tenth of a
 * cold start; where a Node no longer lends the handle, `listenBySocket` does.
 */
function listenByHandle(onChunk, onEnd) {
  const { Pipe, constants } = process.binding('pipe_wrap')
  const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = process.binding('stream_wrap')
  const usable = [kReadBytesOrError, kArrayBufferOffset, streamBaseState?.[kReadBytesOrError]]
  if (typeof Pipe !== 'function' || usable.some((value) => typeof value !== 'number')) return false
  const handle = new Pipe(constants.SOCKET)
  handle.open(requestFd)
  handle.onread = (memory) => {
    const count = streamBaseState[kReadBytesOrError]
    if (memory === undefined || count < 0) onEnd()
    else if (count > 0) onChunk(Buffer.from(memory, streamBaseState[kArrayBufferOffset], count))
  }
  return handle.readStart() === 0
}

function listenBySocket(onChunk, onEnd) {
  const { Socket } = require('node:net')
  const socket = new Socket({ fd: requestFd, readable: true, writable: false })
  socket.on('data', onChunk)
  socket.on('error', onEnd)
  socket.on('end', onEnd)
}

/** `how` is `handle` or `socket`; the first falls back to the second. */
function listen(how, onFrame, onEnd) {
  const onChunk = frameReader(onFrame)
  if (how === 'handle') {
    try {
      if (listenByHandle(onChunk, onEnd)) return
    } catch {
      // This Node does not lend the handle.
    }
  }
  listenBySocket(onChunk, onEnd)
}

/** While `on`, nothing leaves. */
function rehearse(on) {
  rehearsing = on
}

module.exports = { rehearse, sent, send, post, flush, listen, frameReader }
