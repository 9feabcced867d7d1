'use strict'
// Reads a zip from its central directory; what the entries themselves claim is not believed.

const { crc32, createInflateRaw, inflateRawSync } = require('node:zlib')

const signature = {
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
  zip64End: 0x06064b50,
  central: 0x02014b50,
  local: 0x04034b50,
}
const endBytes = 22
const centralBytes = 46
const localBytes = 30
const fileType = { mask: 0o170000, none: 0, file: 0o100000, folder: 0o040000 }
/** Larger entries are inflated in pieces. */
const wholeBytes = 4 * 1024 * 1024
const pieceBytes = 256 * 1024

/** `{ archive, refuse }` with bounds: an offset outside the archive is a broken archive. */
function cursor(archive, refuse) {
  const check = (offset, length) => {
    if (!(offset >= 0 && offset + length <= archive.length)) refuse('It is cut off or broken.')
  }
  return {
    u16: (offset) => (check(offset, 2), archive.readUInt16LE(offset)),
    u32: (offset) => (check(offset, 4), archive.readUInt32LE(offset)),
    u64: (offset) => (check(offset, 8), Number(archive.readBigUInt64LE(offset))),
    bytes: (offset, length) => (check(offset, length), archive.subarray(offset, offset + length)),
  }
}

function findEnd(archive, read, refuse) {
  const first = Math.max(0, archive.length - endBytes - 0xffff)
  for (let offset = archive.length - endBytes; offset >= first; offset -= 1) {
    if (read.u32(offset) === signature.end) return offset
  }
  return refuse('It has no directory: the file is cut off or no zip.')
}

function readDirectoryPlace(archive, read, refuse) {
  const end = findEnd(archive, read, refuse)
  const place = { entries: read.u16(end + 10), size: read.u32(end + 12), offset: read.u32(end + 16) }
  if (read.u16(end + 4) !== 0 && read.u16(end + 4) !== 0xffff) refuse('It is spread over several files.')
  if (place.entries !== 0xffff && place.size !== 0xffffffff && place.offset !== 0xffffffff) return place
  const locator = end - 20
  if (locator < 0 || read.u32(locator) !== signature.zip64Locator) return place
  const end64 = read.u64(locator + 8)
  if (read.u32(end64) !== signature.zip64End) refuse('It is cut off or broken.')
  return { entries: read.u64(end64 + 32), size: read.u64(end64 + 40), offset: read.u64(end64 + 48) }
}

/** Sizes and offset that do not fit into 32 bits stand in an extra field, in this order, those that need it only. */
function applyZip64(entry, read, extra) {
  const wide = ['size', 'packedSize', 'offset'].filter((name) => entry[name] === 0xffffffff)
  if (wide.length === 0) return
  for (let offset = extra.start; offset + 4 <= extra.end; ) {
    const length = read.u16(offset + 2)
    if (read.u16(offset) === 1) {
      wide.forEach((name, index) => {
        if (index * 8 + 8 <= length) entry[name] = read.u64(offset + 4 + index * 8)
      })
      return
    }
    offset += 4 + length
  }
}

function readCentral(read, offset, refuse) {
  if (read.u32(offset) !== signature.central) refuse('Its directory is broken.')
  const nameBytes = read.u16(offset + 28)
  const extraBytes = read.u16(offset + 30)
  const extraStart = offset + centralBytes + nameBytes
  const entry = {
    unix: read.u16(offset + 4) >> 8 === 3,
    flags: read.u16(offset + 8),
    method: read.u16(offset + 10),
    crc: read.u32(offset + 16),
    packedSize: read.u32(offset + 20),
    size: read.u32(offset + 24),
    mode: read.u32(offset + 38) >>> 16,
    offset: read.u32(offset + 42),
    name: read.bytes(offset + centralBytes, nameBytes).toString('utf8'),
    next: extraStart + extraBytes + read.u16(offset + 32),
  }
  applyZip64(entry, read, { start: extraStart, end: extraStart + extraBytes })
  return entry
}

function checkEntry(entry, refuse) {
  const type = entry.mode & fileType.mask
  if (entry.flags & 0x2041) refuse('It is encrypted.')
  if (entry.method !== 0 && entry.method !== 8) refuse(`Its compression method ${entry.method} is not supported.`)
  if (entry.unix && type !== fileType.none && type !== fileType.file && type !== fileType.folder) {
    refuse(`'${entry.name}' is neither a file nor a folder; links and devices are not allowed.`)
  }
}

function dataOf(entry, read, refuse) {
  if (read.u32(entry.offset) !== signature.local) refuse('It is cut off or broken.')
  const start = entry.offset + localBytes + read.u16(entry.offset + 26) + read.u16(entry.offset + 28)
  return { start, end: start + entry.packedSize, bytes: read.bytes(start, entry.packedSize) }
}

/** Entries that share bytes are how a small zip becomes a large one. */
function checkOverlaps(places, refuse) {
  places.sort((a, b) => a.from - b.from)
  for (let index = 1; index < places.length; index += 1) {
    if (places[index].from < places[index - 1].to) refuse('Its entries overlap.')
  }
}

async function* inflated(entry, packed, room) {
  if (entry.method === 0) {
    yield packed
    return
  }
  if (entry.size <= wholeBytes && packed.length <= wholeBytes) {
    // One byte more than declared tells a liar; nothing beyond that is made.
    yield inflateRawSync(packed, { maxOutputLength: Math.min(entry.size, room) + 1 })
    return
  }
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  inflate.end(packed)
  yield* inflate
}

async function writeFile(entry, packed, unpacking) {
  const file = unpacking.addFile(entry.name, entry.unix && entry.mode !== 0 ? entry.mode : 0o644)
  let size = 0
  let crc = 0
  try {
    for await (const piece of inflated(entry, packed, unpacking.room)) {
      size += piece.length
      if (size > entry.size) return false
      file.write(piece)
      crc = crc32(piece, crc)
    }
  } finally {
    file.close()
  }
  return size === entry.size && crc === entry.crc
}

async function unzip(archive, unpacking, refuse) {
  const read = cursor(archive, refuse)
  const place = readDirectoryPlace(archive, read, refuse)
  const places = []
  const entries = []
  if (place.entries > 20_000) refuse('It has more than 20000 entries.')
  for (let offset = place.offset, index = 0; index < place.entries; index += 1) {
    const entry = readCentral(read, offset, refuse)
    checkEntry(entry, refuse)
    const data = dataOf(entry, read, refuse)
    places.push({ from: entry.offset, to: data.end })
    entries.push({ entry, packed: data.bytes })
    offset = entry.next
  }
  checkOverlaps(places, refuse)
  for (const { entry, packed } of entries) {
    if (entry.name.endsWith('/')) unpacking.addFolder(entry.name)
    else if (!(await writeFile(entry, packed, unpacking).catch((error) => zlibFailed(error)))) {
      refuse(`'${entry.name}' is broken.`)
    }
  }
}

function zlibFailed(error) {
  if (String(error.code).startsWith('Z_') || error.code === 'ERR_BUFFER_TOO_LARGE') return false
  throw error
}

module.exports = { unzip }
