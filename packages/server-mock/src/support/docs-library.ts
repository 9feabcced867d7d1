import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorCode } from './error-code.js'

/** The library that shows API documents, and the folder of its copy in a built package. */
const library = 'swagger-ui-dist'
const copy = 'swagger-ui'

/** One file of the library; undefined where neither a copy nor the library is installed. */
export async function readDocsFile(name: string): Promise<Uint8Array | undefined> {
  const file = fileURLToPath(import.meta.url)
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const found = await readIfThere(join(folder, copy, name))
    if (found !== undefined) return found
  }
  return readInstalled(name)
}

async function readInstalled(name: string): Promise<Uint8Array | undefined> {
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return await readFile(createRequire(import.meta.url).resolve(`${library}/${name}`))
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}
