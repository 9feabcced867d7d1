import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../port.js'
import { storeErrorFrom } from './store-errors.js'

/** The layout this server reads and writes; a folder of another number is not touched. */
const storeFormat = 2

export interface StoreFolders {
  readonly root: string
  readonly entities: string
  readonly journal: string
}

/** Makes the folders that are missing, for their owner only. Throws StoreError, also for a folder of a newer or an older server. */
export function prepareDataFolder(root: string): StoreFolders {
  const folders: StoreFolders = {
    root,
    entities: join(root, 'entities'),
    journal: join(root, 'journal'),
  }
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
    checkFormat(root)
    for (const folder of [folders.entities, folders.journal]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw storeErrorFrom(error, 'Preparing the data folder', root)
  }
  return folders
}

function checkFormat(root: string): void {
  const file = join(root, 'format')
  if (!existsSync(file)) {
    replaceFile(file, `${storeFormat}\n`)
    return
  }
  const text = readFileSync(file, 'utf8').trim()
  if (!/^\d{1,9}$/.test(text)) {
    throw new StoreError(
      `${file} does not hold the number of a format: restore it from a backup, or choose another folder with --data`,
    )
  }
  if (Number(text) > storeFormat) {
    throw new StoreError(
      `${root} was written by a newer server (format ${text}; this one knows up to ${storeFormat}): ` +
        'upgrade wsk, or choose another folder with --data',
    )
  }
  if (Number(text) < storeFormat) {
    throw new StoreError(
      `${root} was written by an older server (format ${text}; this one reads ${storeFormat} only): ` +
        'move it away to start anew, or choose another folder with --data',
    )
  }
}

/** Either the old content or the new one, whatever happens. */
function replaceFile(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

const ownerFile = 'server.pid'

/** Leaves our process id for the message that a second server gets. */
export function noteOwner(root: string): void {
  writeFileSync(join(root, ownerFile), `${process.pid}\n`, { mode: 0o600 })
}

/** What a second server on the folder is told. */
export function lockedMessage(root: string): string {
  const pid = ownerOf(root)
  const who = pid === undefined ? 'another server' : `the server of process ${pid}`
  return `${root} is in use by ${who}: stop that one, or choose another folder with --data`
}

function ownerOf(root: string): string | undefined {
  try {
    const pid = readFileSync(join(root, ownerFile), 'utf8').trim()
    return /^\d+$/.test(pid) ? pid : undefined
  } catch {
    return undefined // Nobody has had it, or it is only a detail of a message.
  }
}
