'use strict'
// Reads a gzipped tar while it is inflated: ustar, pax paths and GNU long names.

const { createGunzip } = require('node:zlib')

const block = 512
/** Headers that carry a name are this long at most. */
const longestMeta = 65_536

function text(bytes, start, length) {
  const end = bytes.indexOf(0, start)
  return bytes.toString('utf8', start, end >= start && end < start + length ? end : start + length)
}

/** Octal, or GNU's binary form for what does not fit. */
function number(field, refuse) {
  if (field[0] & 0x80) {
    let value = field[0] & 0x7f
    for (const byte of field.subarray(1)) value = value * 256 + byte
    return Number.isSafeInteger(value) ? value : refuse('Its headers are broken.')
  }
  const digits = text(field, 0, field.length).trim()
  if (!/^[0-7]*$/.test(digits)) refuse('Its headers are broken.')
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

function readHeader(bytes, refuse) {
  let sum = 8 * 0x20
  for (let index = 0; index < block; index += 1) sum += index >= 148 && index < 156 ? 0 : bytes[index]
  if (sum !== number(bytes.subarray(148, 156), refuse)) refuse('Its headers are broken.')
  const prefix = text(bytes, 257, 5) === 'ustar' && bytes[262] === 0 ? text(bytes, 345, 155) : ''
  const name = text(bytes, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    mode: number(bytes.subarray(100, 108), refuse),
    size: number(bytes.subarray(124, 136), refuse),
    type: String.fromCharCode(bytes[156] || 0x30),
  }
}

/** `LENGTH KEY=VALUE\n` records. */
function readPax(bytes, refuse) {
  const fields = {}
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(0x20, offset)
    const length = Number.parseInt(bytes.toString('latin1', offset, space), 10)
    if (space < 0 || !(length > 0) || offset + length > bytes.length) refuse('Its headers are broken.')
    const record = bytes.toString('utf8', space + 1, offset + length - 1)
    const equals = record.indexOf('=')
    fields[record.slice(0, equals)] = record.slice(equals + 1)
    offset += length
  }
  return fields
}

class TarReader {
  constructor(unpacking, refuse) {
    this.unpacking = unpacking
    this.refuse = refuse
    this.held = Buffer.alloc(0)
    this.overrides = {}
    /** The entry whose bytes are being read: `{ left, padding, sink, meta? }`. */
    this.entry = undefined
    this.ended = false
  }

  push(chunk) {
    let bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    while (!this.ended) {
      if (this.entry === undefined) {
        if (bytes.length < block) break
        this.#header(bytes.subarray(0, block))
        bytes = bytes.subarray(block)
        continue
      }
      if (bytes.length === 0 && this.entry.left + this.entry.padding > 0) break
      bytes = this.#body(bytes)
    }
    this.held = this.ended ? Buffer.alloc(0) : Buffer.from(bytes)
  }

  finish() {
    if (this.entry !== undefined || (!this.ended && this.held.length > 0)) this.refuse('It is cut off.')
  }

  #header(bytes) {
    if (bytes.every((byte) => byte === 0)) {
      this.ended = true
      return
    }
    const header = readHeader(bytes, this.refuse)
    if ('xgLK'.includes(header.type)) {
      if (header.size > longestMeta) this.refuse('Its headers are broken.')
      this.#open(header.size, { type: header.type, pieces: [] })
      return
    }
    const { path, size } = this.overrides
    this.overrides = {}
    if (path !== undefined) header.name = path
    if (size !== undefined) header.size = Number.parseInt(size, 10)
    if (!Number.isSafeInteger(header.size)) this.refuse('Its headers are broken.')
    this.#begin(header)
  }

  #begin({ name, mode, size, type }) {
    if (!'057'.includes(type)) {
      this.refuse(`'${name}' is neither a file nor a folder; links and devices are not allowed.`)
    }
    // The oldest tars tell a folder by its name.
    const folder = type === '5' || name.endsWith('/')
    if (folder) this.unpacking.addFolder(name)
    this.#open(size, undefined, folder ? undefined : this.unpacking.addFile(name, mode))
  }

  #open(size, meta, sink) {
    this.entry = { left: size, padding: (block - (size % block)) % block, meta, sink }
    if (size === 0) this.#close()
  }

  #body(bytes) {
    const { entry } = this
    const taken = bytes.subarray(0, entry.left)
    entry.left -= taken.length
    entry.sink?.write(taken)
    entry.meta?.pieces.push(Buffer.from(taken))
    const padding = Math.min(entry.left === 0 ? entry.padding : 0, bytes.length - taken.length)
    entry.padding -= padding
    if (entry.left + entry.padding === 0) this.#close()
    return bytes.subarray(taken.length + padding)
  }

  #close() {
    const { meta, sink } = this.entry
    this.entry = undefined
    sink?.close()
    if (meta === undefined || meta.type === 'K' || meta.type === 'g') return
    const bytes = Buffer.concat(meta.pieces)
    if (meta.type === 'L') this.overrides.path = text(bytes, 0, bytes.length)
    else Object.assign(this.overrides, readPax(bytes, this.refuse))
  }
}

async function untar(archive, unpacking, refuse) {
  const reader = new TarReader(unpacking, refuse)
  const gunzip = createGunzip()
  gunzip.end(archive)
  try {
    for await (const chunk of gunzip) {
      unpacking.checkTime()
      reader.push(chunk)
    }
  } catch (error) {
    if (String(error.code).startsWith('Z_')) refuse('It is cut off or broken.')
    throw error
  }
  reader.finish()
}

module.exports = { untar }
