import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { Fault } from '../../fault.js'
import { goFileError } from '../../go-file-error.js'
import { compareBytes } from '../../output/json/render.js'
import { packageStore, placeLinkedPackages } from './linked-packages.js'

export interface ZippedFolder {
  readonly archive: Buffer
  /** Links that lead out of the folder, to nothing or in a circle; they are not in the archive. */
  readonly leftOut: readonly string[]
}

interface FoundFile {
  /** Path in the archive, with slashes. */
  readonly name: string
  readonly path: string
  readonly executable: boolean
}

/** So that the same content makes the same archive. */
const entryDate = new Date(Date.UTC(1980, 0, 1))

/**
 * Packs the files of a folder, `node_modules` with them and anything called `.git` without, in the order of their names.
 * Links are followed while they stay inside; packages that pnpm has linked are put where they are found without links. Throws a Fault for what cannot be read.
 */
export async function zipFolder(folder: string): Promise<ZippedFolder> {
  const { files, leftOut } = new FolderWalk(folder).walk()
  if (files.length === 0) throw folderFault(folder, 'There is no file in it to pack.')
  const { ZipArchive } = await import('archiver')
  const archive = new ZipArchive({ zlib: { level: 9 } })
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    archive.on('data', (chunk) => chunks.push(chunk))
    archive.on('end', resolve)
    archive.on('error', reject)
  })
  for (const { name, path, executable } of files) {
    archive.append(readBytes(path), { name, date: entryDate, mode: executable ? 0o755 : 0o644 })
  }
  await Promise.all([archive.finalize(), ended])
  return { archive: Buffer.concat(chunks), leftOut }
}

/** Throws a Fault: `Unable to read the file '{path}': {reason}`. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The words of the Go `wsk` for any folder, and why this one is none of those that are packed. */
export function folderFault(folder: string, nextStep: string): Fault {
  const message = `Unable to read the file '${folder}': read ${folder}: is a directory`
  return new Fault(message, { usageHint: true, nextSteps: [nextStep] })
}

function unreadable(path: string, error: unknown): Fault {
  return new Fault(`Unable to read the file '${path}': ${goFileError(error, path)}`, { usageHint: true })
}

interface Place {
  readonly folder: string
  /** Of its entries' names in the archive. */
  readonly prefix: string
  /** Real paths of the folders on the way here, this one with them. */
  readonly open: readonly string[]
}

class FolderWalk {
  readonly #folder: string
  readonly #root: string
  readonly #files: FoundFile[] = []
  readonly #leftOut: string[] = []

  constructor(folder: string) {
    this.#folder = folder
    this.#root = realpathSync(folder)
  }

  walk(): { readonly files: readonly FoundFile[]; readonly leftOut: readonly string[] } {
    this.#visit(this.#folder, '', [this.#root])
    return {
      files: this.#files.sort((left, right) => compareBytes(left.name, right.name)),
      leftOut: this.#leftOut.sort(compareBytes),
    }
  }

  /** `open` are the real paths of the folders on the way here, this one with them. */
  #visit(folder: string, prefix: string, open: readonly string[]): void {
    for (const entry of entriesOf(folder)) this.#take(entry, { folder, prefix, open })
  }

  #take(entry: Dirent, { folder, prefix, open }: Place): void {
    if (entry.name === '.git') return
    const name = `${prefix}${entry.name}`
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink()) this.#follow(name, path, open)
    else this.#add(name, path, open)
  }

  #follow(name: string, path: string, open: readonly string[]): void {
    const target = targetOf(path)
    if (target === undefined || !this.#isInside(target) || open.includes(target)) this.#leftOut.push(name)
    else this.#add(name, path, open)
  }

  /** Sockets, pipes and devices are passed over. */
  #add(name: string, path: string, open: readonly string[]): void {
    const stats = statsOf(path)
    if (stats.isDirectory()) this.#enter(name, path, open)
    else if (stats.isFile()) this.#files.push({ name, path, executable: (stats.mode & 0o111) !== 0 })
  }

  #enter(name: string, path: string, open: readonly string[]): void {
    const isLinked = name === 'node_modules' && existsSync(join(path, packageStore))
    if (isLinked) this.#visitLinked(path, open)
    else this.#visit(path, `${name}/`, [...open, realpathSync(path)])
  }

  /** An archive has no links, so what they lead to is put where it is found without them. */
  #visitLinked(modules: string, open: readonly string[]): void {
    for (const { place, path } of placeLinkedPackages(modules)) {
      const name = `node_modules/${place}`
      if (this.#isInside(path)) this.#visit(path, `${name}/`, [...open, path])
      else this.#leftOut.push(name)
    }
    for (const entry of entriesOf(modules)) {
      const isPackage = !entry.name.startsWith('.')
      if (!isPackage && entry.name !== packageStore)
        this.#take(entry, { folder: modules, prefix: 'node_modules/', open })
    }
  }

  #isInside(target: string): boolean {
    return target.startsWith(this.#root.endsWith(sep) ? this.#root : `${this.#root}${sep}`)
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw unreadable(folder, error)
  }
}

function statsOf(path: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Where a link leads in the end; undefined where there is nothing. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}
