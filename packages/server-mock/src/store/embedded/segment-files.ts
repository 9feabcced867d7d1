import {
  closeSync,
  fdatasync,
  fsync,
  ftruncateSync,
  open,
  openSync,
  readSync,
  rename,
  unlink,
  write,
  writeSync,
} from 'node:fs'
import { promisify } from 'node:util'

/** What segments need of the file system; memory has its own, and a test one whose writes fail. */
export interface SegmentFiles {
  openSync(path: string, flags: string, mode?: number): number
  closeSync(descriptor: number): void
  writeSync(descriptor: number, data: Uint8Array, offset: number, length: number, position: number): number
  readSync(descriptor: number, target: Uint8Array, offset: number, length: number, position: number): number
  ftruncateSync(descriptor: number, length: number): void
  /** Resolves when all data written so far is on the disk. */
  sync(descriptor: number): Promise<void>
  /** Resolves when the names of a folder's files are on the disk. */
  syncFolder(folder: string): Promise<void>
  /** Makes a file, or puts another in its place: whatever happens there is the old one or the new one. */
  replace(path: string, content: Uint8Array): Promise<void>
  /** Resolves when the file is gone; some disks take so long that everybody would notice. */
  remove(path: string): Promise<void>
}

const [syncData, syncFile, openFile] = [promisify(fdatasync), promisify(fsync), promisify(open)]
const [renameFile, removeFile, writeFile] = [promisify(rename), promisify(unlink), promisify(write)]

/** Of what is not complete yet. */
export const unfinishedSuffix = '.new'

export const realFiles: SegmentFiles = {
  openSync,
  closeSync,
  writeSync,
  readSync,
  ftruncateSync,
  sync: (descriptor) => syncData(descriptor),
  syncFolder: async (folder) => {
    const descriptor = openSync(folder, 'r')
    try {
      await syncFile(descriptor)
    } finally {
      closeSync(descriptor)
    }
  },
  replace: async (path, content) => {
    const unfinished = `${path}${unfinishedSuffix}`
    const descriptor = await openFile(unfinished, 'w', 0o600)
    try {
      let written = 0
      while (written < content.length) {
        const { bytesWritten } = await writeFile(descriptor, content, written, content.length - written, written)
        written += bytesWritten
      }
      await syncData(descriptor)
    } finally {
      closeSync(descriptor)
    }
    await renameFile(unfinished, path)
  },
  remove: (path) => removeFile(path),
}
