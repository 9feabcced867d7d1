import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from '../support/error-code.js'
import { makeFolder } from '../support/make-folder.js'

export interface Props {
  readonly apihost: string
  readonly auth: string
}

/**
 * Sets address and key in a file of `wsk` (cli 5.1) and leaves every other line as it is; makes the file,
 * readable by its owner only, when there is none.
 */
export function writeProps(file: string, props: Props): void {
  const before = contentOf(file)
  const draft = `${file}.${process.pid}.new`
  makeFolder(dirname(file))
  writeFileSync(draft, withProps(before, props), { mode: 0o600 })
  renameSync(draft, file)
}

/** As `writeProps`, but only if there is no such file yet. Returns whether it was made. */
export function createProps(file: string, props: Props): boolean {
  if (file === '') return false
  try {
    makeFolder(dirname(file))
    writeFileSync(file, withProps('', props), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function withProps(content: string, { apihost, auth }: Props): string {
  const kept = content.split('\n').filter((line) => !/^\s*(APIHOST|AUTH)=/.test(line) && line.trim() !== '')
  return [...kept, `APIHOST=${apihost}`, `AUTH=${auth}`, ''].join('\n')
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // There is none, or it is going to be replaced by one that can be read.
  }
}
