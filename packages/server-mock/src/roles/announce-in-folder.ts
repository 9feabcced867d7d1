import { writeServerFile } from '../admin/server-file.js'
import type { KeyPair } from './certificate.js'
import type { ServerFolders } from './folders.js'

export interface FolderAnnouncement {
  readonly url: string
  /** Epoch milliseconds. */
  readonly startedAt: number
  readonly keyPair: KeyPair | undefined
}

/** Leaves word in the data folder, if there is one, for as long as the server runs. */
export function announceInFolder(
  { data }: ServerFolders,
  { url, startedAt, keyPair }: FolderAnnouncement,
): Disposable | undefined {
  if (data === undefined) return undefined
  const certificate = keyPair === undefined ? {} : { certificate: keyPair.cert }
  return writeServerFile(data, { pid: process.pid, url, startedAt, ...certificate })
}
