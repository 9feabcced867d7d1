import { writeFileSync } from 'node:fs'
import { isAbsolute, sep } from 'node:path'
import { Fault, faultCodes } from '../../fault.js'
import { goFileError } from '../../go-file-error.js'
import { isJsonObject, type JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import { familyOf, savedExtension } from './code-kinds.js'

export interface SaveTarget {
  /** Name of the action, without its package. */
  readonly name: string
  /** `--save-as`; empty: after the action. */
  readonly file: string
  /** Working directory. */
  readonly folder: string
}

/** Writes an action's code to a file that is not there yet and gives its path. Throws a Fault (usage hint). */
export function saveCode(action: JsonObject, { name, file, folder }: SaveTarget): string {
  const exec = action.get('exec')
  const { kind, code, binary } = codeOf(isJsonObject(exec) ? exec : new Map())
  const target = file === '' ? `${plainName(name)}${savedExtension(kind, binary)}` : file
  const path = isAbsolute(target) ? target : `${folder}${sep}${target}`
  try {
    writeFileSync(path, binary ? Buffer.from(code, 'base64') : code, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw usage(`The file '${target}' already exists`)
    }
    throw usage(`Cannot create file '${target}': ${goFileError(error, target)}`)
  }
  return path
}

interface Code {
  readonly kind: string
  readonly code: string
  readonly binary: boolean
}

function codeOf(exec: JsonObject): Code {
  const kind = textOf(exec, 'kind')
  const code = exec.get('code')
  if (familyOf(kind) === 'sequence') throw usage('Cannot save action sequences')
  if (typeof code === 'string') return { kind, code, binary: exec.get('binary') === true }
  throw usage(familyOf(kind) === 'blackbox' ? 'Cannot save Docker images' : 'The server sent no code of this action')
}

/** A name is a file of the working directory, never a path that leads out of it. */
function plainName(name: string): string {
  if (/[/\\]/.test(name)) throw usage(`'${name}' is no name of a file; --save-as names one`)
  return name
}

function usage(message: string): Fault {
  return new Fault(message, { code: faultCodes.usage, usageHint: true })
}
