import type { SegmentFiles } from './segment-files.js'

const maxOpen = 64

/** Files that are open for reading, so many at most. */
export class OpenFiles {
  readonly #files: SegmentFiles
  /** By path, the longest open one first. */
  readonly #descriptors = new Map<string, number>()

  constructor(files: SegmentFiles) {
    this.#files = files
  }

  /** Fills `target` from a place in a file on; returns how much there was. Throws what the file system throws. */
  read(path: string, target: Uint8Array, position: number): number {
    return readFully({ files: this.#files, descriptor: this.#descriptorOf(path) }, target, position)
  }

  /** To be called before the file is removed or another one takes its place. */
  close(path: string): void {
    const descriptor = this.#descriptors.get(path)
    if (descriptor === undefined) return
    this.#descriptors.delete(path)
    this.#files.closeSync(descriptor)
  }

  closeAll(): void {
    for (const path of this.#descriptors.keys()) this.close(path)
  }

  #descriptorOf(path: string): number {
    let descriptor = this.#descriptors.get(path)
    if (descriptor === undefined) {
      descriptor = this.#files.openSync(path, 'r')
      const [oldest] = this.#descriptors.size >= maxOpen ? this.#descriptors.keys() : []
      if (oldest !== undefined) this.close(oldest)
      this.#descriptors.set(path, descriptor)
    }
    return descriptor
  }
}

interface OpenFile {
  readonly files: SegmentFiles
  readonly descriptor: number
}

export function readFully({ files, descriptor }: OpenFile, target: Uint8Array, position: number): number {
  let read = 0
  while (read < target.length) {
    const more = files.readSync(descriptor, target, read, target.length - read, position + read)
    if (more === 0) break
    read += more
  }
  return read
}
