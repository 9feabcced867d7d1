import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault, faultCodes } from '../../fault.js'
import { statFile } from '../../stat-file.js'
import { codeKindOf, extensionOf, knownExtensions } from './code-kinds.js'
import { folderFault, readBytes, zipFolder } from './zip-folder.js'

/** The code of an action, as it is sent. */
export interface Artifact {
  /** A text, or base64. */
  readonly code: string
  /** What the file's name or the folder's content tells of the kind; a Fault where it tells nothing. */
  readonly kind: string | Fault
  /** What the user should know of it. */
  readonly notes: readonly string[]
}

/** Reads a file, or packs a folder. Throws a Fault (usage hint). */
export async function readArtifact(path: string): Promise<Artifact> {
  if (statFile(path).isDirectory()) return readFolder(path)
  const extension = extensionOf(path)
  const { kind, base64 } = codeKindOf(extension)
  const bytes = readBytes(path)
  return { code: bytes.toString(base64 ? 'base64' : 'utf8'), kind: kind ?? unknownKind(extension), notes: [] }
}

async function readFolder(path: string): Promise<Artifact> {
  const { archive, leftOut } = await zipFolder(path)
  const note = `Left out, because they lead out of ${path} or in a circle: ${leftOut.join(', ')}`
  return {
    code: archive.toString('base64'),
    kind: kindOfFolder(path) ?? folderFault(path, packedFolders),
    notes: leftOut.length === 0 ? [] : [note],
  }
}

/** What a runtime starts a folder by. */
const markers: readonly (readonly [string, string])[] = [
  ['package.json', 'nodejs:default'],
  ['__main__.py', 'python:default'],
]

const packedFolders =
  'A folder is packed when it holds package.json or __main__.py, or with --kind, --docker or --native.'

function kindOfFolder(path: string): string | undefined {
  return markers.find(([file]) => statSync(join(path, file), { throwIfNoEntry: false })?.isFile() === true)?.[1]
}

function usage(message: string, nextSteps: readonly string[] = []): Fault {
  return new Fault(message, { code: faultCodes.usage, usageHint: true, nextSteps })
}

function unknownKind(extension: string): Fault {
  if (extension === '.zip') {
    return usage('creating an action from a .zip artifact requires specifying the action kind explicitly', [
      'For example: --kind nodejs:default, --kind python:default, or --docker IMAGE.',
    ])
  }
  return usage(`'${extension}' is not a supported action runtime`, [
    `Say what it is with --kind, --docker or --native. Known by their extension: ${knownExtensions.join(' ')}.`,
  ])
}
