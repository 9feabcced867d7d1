import { readFile, rename, rm, writeFile } from 'node:fs/promises'
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
export async function writeServerFile(folder: string, content: ServerFile): Promise<AsyncDisposable> {
  const file = fileOf(folder)
  await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return { [Symbol.asyncDispose]: () => rm(file, { force: true }) }
}

/** Undefined where no server has announced itself; the file may be that of a killed one. */
export async function readServerFile(folder: string): Promise<ServerFile | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(fileOf(folder), 'utf8'))
    return isServerFile(content) ? content : undefined
  } catch {
    return undefined // No file, or none of ours.
  }
}

function isServerFile(content: unknown): content is ServerFile {
  return typeof content === 'object' && content !== null && 'url' in content && typeof content.url === 'string'
}

/** The operators' key of a folder; made at the first start, readable by its owner only. */
export async function keepAdminKey(folder: string, create: () => string): Promise<string> {
  const kept = await readAdminKey(folder)
  if (kept !== undefined) return kept
  const key = create()
  await writeFile(keyFileOf(folder), `${key}\n`, { mode: 0o600 })
  return key
}

export async function readAdminKey(folder: string): Promise<string | undefined> {
  const text = await readFile(keyFileOf(folder), 'utf8').catch(() => '')
  return text.trim() === '' ? undefined : text.trim()
}
