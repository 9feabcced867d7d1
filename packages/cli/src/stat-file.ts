import { type Stats, statSync } from 'node:fs'
import { faultCodes, usageFault } from './fault.js'
import { goFileError } from './go-file-error.js'

/** What is at `path`. Throws a Fault (usage hint) where there is nothing, or nothing that can be reached. */
export function statFile(path: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw usageFault(
      isMissing
        ? `File '${path}' is not a valid file or it does not exist`
        : `Cannot access file '${path}': ${goFileError(error, path)}`,
      { code: faultCodes.usage },
    )
  }
}
