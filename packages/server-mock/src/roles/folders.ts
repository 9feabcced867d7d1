import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '../config/config-error.js'
import type { StateConfig } from '../config/config.js'
import { errorCode } from '../support/error-code.js'
import { makeFolder } from '../support/make-folder.js'

export interface ServerFolders {
  /** Undefined: nothing is kept. */
  readonly data: string | undefined
  /** What running containers need; a killed server's leftovers are found in it. */
  readonly run: string
}

/** Makes the folders of a server, for their owner only. Throws ConfigError. */
export function prepareFolders(state: StateConfig): ServerFolders {
  if (state.kind === 'memory') return { data: undefined, run: sharedRunFolder() }
  try {
    makeFolder(state.folder)
  } catch (error) {
    const code = errorCode(error) ?? 'failed'
    throw new ConfigError(`--data: ${state.folder} cannot be made (${code}); choose another folder`, { cause: error })
  }
  return { data: state.folder, run: join(state.folder, 'run') }
}

/** One folder for all servers in memory of one user, so that the next one cleans up after a killed one. */
function sharedRunFolder(): string {
  const uid = process.getuid?.()
  const folder = join(tmpdir(), `wsk-run-${uid ?? 'user'}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid: owner, mode } = lstatSync(folder)
  const isOurs = uid === undefined || (owner === uid && (mode & 0o77) === 0)
  return isOurs ? folder : mkdtempSync(join(tmpdir(), 'wsk-run-'))
}

/** Path of a file in the data folder; undefined where nothing is kept. */
export function dataFile({ data }: ServerFolders, name: string): string | undefined {
  return data === undefined ? undefined : join(data, name)
}
