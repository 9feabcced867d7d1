import { readFileSync } from 'node:fs'
import { Fault, usageFault } from '../fault.js'
import { goFileError } from '../go-file-error.js'
import { statFile } from '../stat-file.js'

/** A file's text, for `-P` and `-A`. Throws a Fault with the usage hint. */
export function readParameterFile(path: string): string {
  try {
    statFile(path)
    return readFileSync(path, 'utf8')
  } catch (error) {
    const fault =
      error instanceof Fault ? error : usageFault(`Unable to read the file '${path}': ${goFileError(error, path)}`)
    throw fault.within('Failed to parse arguments')
  }
}
