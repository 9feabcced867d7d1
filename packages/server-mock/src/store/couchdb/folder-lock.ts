import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { errorCode } from '../../support/error-code.js'
import { StoreError } from '../port.js'

/** Keeps a folder to one process; what a killed one left is taken over. Throws StoreError where another has it. */
export class FolderLock implements Disposable {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
    for (let attempt = 0; ; attempt++) {
      try {
        writeFileSync(file, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o600, flag: 'wx' })
        return
      } catch (cause) {
        if (errorCode(cause) !== 'EEXIST' || attempt > 1) {
          throw new StoreError(`${file} cannot be written (${errorCode(cause) ?? 'failed'})`, { cause })
        }
        removeIfDead(file)
      }
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#file, { force: true })
  }
}

function removeIfDead(file: string): void {
  const [pid = '', start = ''] = readFileSync(file, 'utf8').trim().split(' ')
  const isAlive = Number(pid) > 0 && isRunning(Number(pid)) && startOf(Number(pid)) === start
  if (isAlive) {
    throw new StoreError(`${file} is held by the server of process ${pid}: stop that one, or choose another --data`)
  }
  rmSync(file, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Tells a process from a later one of the same number; empty where there is no `/proc`. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
