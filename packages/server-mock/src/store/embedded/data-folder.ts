import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootId } from '../../support/boot-id.js'
import { StoreError } from '../port.js'
import { storeErrorFrom } from './store-errors.js'

/** The layout this server writes; a folder of a higher number is not touched. */
const storeFormat = 1

export interface StoreFolders {
  readonly root: string
  readonly entities: string
  readonly recordsById: string
  readonly recordsByTime: string
  readonly recordsByName: string
  readonly journal: string
}

/** Makes the folders that are missing, for their owner only. Throws StoreError, also for a folder of a newer server. */
export function prepareDataFolder(root: string): StoreFolders {
  const folders: StoreFolders = {
    root,
    entities: join(root, 'entities'),
    recordsById: join(root, 'activations', 'by-id'),
    recordsByTime: join(root, 'activations', 'by-time'),
    recordsByName: join(root, 'activations', 'by-name'),
    journal: join(root, 'journal'),
  }
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
    checkFormat(root)
    for (const folder of foldersOf(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw storeErrorFrom(error, 'Preparing the data folder', root)
  }
  return folders
}

function foldersOf(folders: StoreFolders): readonly string[] {
  const { entities, recordsById, recordsByTime, recordsByName, journal } = folders
  return [entities, recordsById, recordsByTime, recordsByName, journal]
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
}

/** Either the old content or the new one, whatever happens. */
function replaceFile(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

const ownerFile = 'server.pid'

/** Leaves our process id for the message that a second server gets, and in which run of the machine that was. */
export function noteOwner(root: string): void {
  writeFileSync(join(root, ownerFile), `${process.pid}\n${bootId()}\n`, { mode: 0o600 })
}

/** Whether the machine has run on since a server last had the folder; where that cannot be told it may have lost power. */
export function hasKeptPower(root: string): boolean {
  const boot = bootId()
  return boot !== '' && ownerOf(root)?.boot === boot
}

/** What a second server on the folder is told. */
export function lockedMessage(root: string): string {
  const owner = ownerOf(root)
  const who = owner === undefined ? 'another server' : `the server of process ${owner.pid}`
  return `${root} is in use by ${who}: stop that one, or choose another folder with --data`
}

function ownerOf(root: string): { readonly pid: string; readonly boot: string | undefined } | undefined {
  try {
    const [pid = '', boot] = readFileSync(join(root, ownerFile), 'utf8').split('\n')
    return /^\d+$/.test(pid) ? { pid, boot } : undefined
  } catch {
    return undefined // Nobody has had it, or it is only a detail of a message.
  }
}
