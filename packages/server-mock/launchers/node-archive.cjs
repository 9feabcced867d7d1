'use strict'
// Unpacks what users upload. The rules hold whatever an archive claims: plain files and folders only, inside one
// folder, counted by the bytes that really come out.

const { closeSync, constants, mkdirSync, openSync, writeSync } = require('node:fs')
const { PlainError } = require('./node-code.cjs')

const limits = {
  totalBytes: 512 * 1024 * 1024,
  entries: 20_000,
  ratio: 200,
  /** Below this an archive may be as repetitive as it likes. */
  ratioFromBytes: 1024 * 1024,
  depth: 32,
  nameBytes: 4_096,
  segmentBytes: 255,
  /** Of the processor: a busy machine is not the archive's fault. */
  timeMs: 10_000,
}
const createOnly = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)

function refuse(reason) {
  throw new PlainError(`There was an error uncompressing the action archive. ${reason}`)
}

/** `folder/a/b` of an archive's own spelling; anything that could lead elsewhere is refused. */
function safeSegments(name) {
  if (name.includes('\0') || name.includes('\\')) refuse(`'${printable(name)}' is not a portable name.`)
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) refuse(`'${printable(name)}' is an absolute path.`)
  if (Buffer.byteLength(name) > limits.nameBytes) refuse('A name is too long.')
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.includes('..')) refuse(`'${printable(name)}' leads out of the folder.`)
  if (segments.length > limits.depth) refuse(`Folders are nested deeper than ${limits.depth}.`)
  if (segments.some((segment) => Buffer.byteLength(segment) > limits.segmentBytes)) refuse('A name is too long.')
  return segments
}

function printable(name) {
  return JSON.stringify(name.slice(0, 200)).slice(1, -1)
}

/** Where entries go; keeps count of them. */
class Unpacking {
  constructor(folder, archiveBytes) {
    this.folder = folder
    this.archiveBytes = archiveBytes
    this.totalBytes = 0
    this.entries = 0
    this.folders = new Set([''])
    this.deadline = usedMs() + limits.timeMs
  }

  /** Bytes that may still come out. */
  get room() {
    return limits.totalBytes - this.totalBytes
  }

  addFolder(name) {
    this.#count()
    this.#makeFolders(safeSegments(name))
  }

  /** Returns `{ write(bytes), close() }`. */
  addFile(name, mode) {
    this.#count()
    const segments = safeSegments(name)
    if (segments.length === 0 || name.endsWith('/')) refuse(`'${printable(name)}' is not a file name.`)
    this.#makeFolders(segments.slice(0, -1))
    const fd = this.#open(segments.join('/'), mode)
    return {
      write: (bytes) => {
        this.#take(bytes.length)
        for (let offset = 0; offset < bytes.length; ) offset += writeSync(fd, bytes, offset)
      },
      close: () => closeSync(fd),
    }
  }

  #open(path, mode) {
    try {
      return openSync(`${this.folder}/${path}`, createOnly, (mode & 0o777) | 0o600)
    } catch (error) {
      if (error.code === 'EEXIST') return refuse(`'${printable(path)}' occurs twice.`)
      return refuse(`'${printable(path)}' cannot be written (${error.code}).`)
    }
  }

  #makeFolders(segments) {
    let path = ''
    for (const segment of segments) {
      path = path === '' ? segment : `${path}/${segment}`
      if (this.folders.has(path)) continue
      try {
        mkdirSync(`${this.folder}/${path}`, 0o755)
      } catch (error) {
        refuse(`'${printable(path)}' cannot be a folder (${error.code}).`)
      }
      this.folders.add(path)
    }
  }

  #count() {
    this.entries += 1
    if (this.entries > limits.entries) refuse(`It has more than ${limits.entries} entries.`)
    this.checkTime()
  }

  checkTime() {
    if (usedMs() > this.deadline) refuse(`Unpacking takes more than ${limits.timeMs / 1000} seconds of the processor.`)
  }

  #take(bytes) {
    this.totalBytes += bytes
    if (this.totalBytes > limits.totalBytes) refuse(`It unpacks to more than ${limits.totalBytes} bytes.`)
    if (this.totalBytes > limits.ratioFromBytes && this.totalBytes > this.archiveBytes * limits.ratio) {
      refuse(`It unpacks to more than ${limits.ratio} times its size.`)
    }
    this.checkTime()
  }
}

/** Time of the processor that this process has used. */
function usedMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Unpacks a zip or tar.gz into `folder`, which is empty. Resolves with the bytes that came out. */
async function unpack(archive, folder) {
  const unpacking = new Unpacking(folder, archive.length)
  const magic = archive.toString('hex', 0, 4)
  if (magic === '504b0304') await require('./node-unzip.cjs').unzip(archive, unpacking, refuse)
  else if (magic === '1f8b0808' || magic === '1f8b0800')
    await require('./node-untar.cjs').untar(archive, unpacking, refuse)
  else refuse('The file type is unsupported')
  return unpacking.totalBytes
}

module.exports = { unpack }
