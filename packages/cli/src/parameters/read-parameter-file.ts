import { readFileSync, statSync } from 'node:fs'
import { Fault, faultCodes } from '../fault.js'
import { goFileError } from '../go-file-error.js'

/** A file's text, for `-P` and `-A`. Throws a Fault with the usage hint. */
export function readParameterFile(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) throw parseFault(missingFile(path), faultCodes.usage)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw parseFault(`Unable to read the file '${path}': ${goFileError(error, path)}`, faultCodes.general)
  }
}

function missingFile(path: string): string {
  return `File '${path}' is not a valid file or it does not exist`
}

function parseFault(message: string, code: number): Fault {
  return new Fault(`Failed to parse arguments: ${message}`, { code, usageHint: true })
}
