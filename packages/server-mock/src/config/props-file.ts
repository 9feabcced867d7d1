import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../support/make-folder.js'

export interface Props {
  readonly apihost: string
  readonly auth: string
}

/**
 * Sets address and key in a file of `wsk` (cli 5.1) and leaves every other line as it is; makes the file,
 * readable by its owner only, when there is none.
 */
export async function writeProps(file: string, props: Props): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '')
  const draft = `${file}.${process.pid}.new`
  makeFolder(dirname(file))
  await writeFile(draft, withProps(before, props), { mode: 0o600 })
  await rename(draft, file)
}

/** As `writeProps`, but only if there is no such file yet. Resolves with whether it was made. */
export async function createProps(file: string, props: Props): Promise<boolean> {
  if (file === '') return false
  try {
    makeFolder(dirname(file))
    await writeFile(file, withProps('', props), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

export function withProps(content: string, { apihost, auth }: Props): string {
  const kept = content.split('\n').filter((line) => !/^\s*(APIHOST|AUTH)=/.test(line) && line.trim() !== '')
  return [...kept, `APIHOST=${apihost}`, `AUTH=${auth}`, ''].join('\n')
}
