import type { SegmentFiles } from './segment-files.js'

interface MemoryFile {
  content: Buffer
  length: number
}

const startBytes = 64 * 1024

/** Files that end with the process. One is gone with its descriptor, and opened once. */
export function createMemoryFiles(): SegmentFiles {
  const files = new Map<number, MemoryFile>()
  let lastDescriptor = 0
  const fileOf = (descriptor: number): MemoryFile => {
    const file = files.get(descriptor)
    if (file === undefined) throw new Error('no such file in memory')
    return file
  }
  return {
    openSync: () => {
      files.set(++lastDescriptor, { content: Buffer.allocUnsafe(startBytes), length: 0 })
      return lastDescriptor
    },
    closeSync: (descriptor) => {
      files.delete(descriptor)
    },
    writeSync: (...call) => {
      const [descriptor, data, offset, length, position] = call
      const file = fileOf(descriptor)
      reserve(file, position + length)
      file.content.set(data.subarray(offset, offset + length), position)
      file.length = Math.max(file.length, position + length)
      return length
    },
    readSync: (...call) => {
      const [descriptor, target, offset, length, position] = call
      const file = fileOf(descriptor)
      const end = Math.min(position + length, file.length)
      target.set(file.content.subarray(position, end), offset)
      return Math.max(0, end - position)
    },
    ftruncateSync: (descriptor, length) => {
      fileOf(descriptor).length = length
    },
    sync: () => Promise.resolve(),
    syncFolder: () => Promise.resolve(),
    replace: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  }
}

function reserve(file: MemoryFile, bytes: number): void {
  if (bytes <= file.content.length) return
  const larger = Buffer.allocUnsafe(Math.max(bytes, file.content.length * 2))
  file.content.copy(larger, 0, 0, file.length)
  file.content = larger
}
