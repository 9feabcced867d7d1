import { readFile } from 'node:fs/promises'

/** Text of a file that a package exports, such as `some-package/data.json`. Rejects where the package is not there. */
export async function readPackageFile(specifier: string): Promise<string> {
  const { createRequire } = process.getBuiltinModule('node:module')
  return readFile(createRequire(import.meta.url).resolve(specifier), 'utf8')
}
