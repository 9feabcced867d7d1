import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server leaves in its data folder, so that operators and scripts find it. */
export interface ServerFile {
  readonly pid: number
  readonly url: string
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** Certificate of the listener, PEM; absent for plain HTTP. */
  readonly certificate?: string
}

const fileOf = (folder: string): string => join(folder, 'server.json')
const keyFileOf = (folder: string): string => join(folder, 'admin.key')

/** Written beside and renamed, so that nobody reads half of it; the caller owns the folder. */
export function writeServerFile(folder: string, content: ServerFile): Disposable {
  const file = fileOf(folder)
  writeFileSync(`${file}.new`, `${JSON.stringify(content)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) }
}

/** Undefined where no server has announced itself; the file may be that of a killed one. */
export function readServerFile(folder: string): ServerFile | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(fileOf(folder), 'utf8'))
    return isServerFile(content) ? content : undefined
  } catch {
    return undefined // No file, or none of ours.
  }
}

function isServerFile(content: unknown): content is ServerFile {
  return typeof content === 'object' && content !== null && 'url' in content && typeof content.url === 'string'
}

/** The operators' key of a folder; made at the first start, readable by its owner only. */
export function keepAdminKey(folder: string, create: () => string): string {
  const kept = readAdminKey(folder)
  if (kept !== undefined) return kept
  const key = create()
  leaveAdminKey(folder, key)
  return key
}

/** Puts a key there that comes from elsewhere, for those who find a server by its folder. */
export function leaveAdminKey(folder: string, key: string): void {
  writeFileSync(keyFileOf(folder), `${key}\n`, { mode: 0o600 })
}

/** Undefined where there is none, or none that this user may read. */
export function readAdminKey(folder: string): string | undefined {
  try {
    return readFileSync(keyFileOf(folder), 'utf8').trim() || undefined
  } catch {
    return undefined // The caller goes on without, or says that it cannot.
  }
}
