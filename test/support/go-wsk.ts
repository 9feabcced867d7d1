import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WskResult } from './wsk.js'

/** Where `.ci/go-wsk` puts the Go `wsk`, `wskdeploy`, tests of the first and the source that these look for. */
export const goWskFolder = fileURLToPath(new URL('../../build/go-wsk', import.meta.url))

export function missingGoWsk(): string | undefined {
  const isThere = ['wsk', 'wskdeploy', 'native.test', 'integration.test'].every((name) =>
    existsSync(join(goWskFolder, name)),
  )
  return isThere ? undefined : `no Go wsk at ${goWskFolder}; .ci/go-wsk builds it`
}

export interface GoRun {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Runs one of the programs there, with nothing of this process's environment but PATH. */
export function runGoProgram(name: string, args: readonly string[], { cwd, env }: GoRun): Promise<WskResult> {
  const options = { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: 16 * 1024 * 1024 }
  return new Promise((resolve) => {
    const child = execFile(join(goWskFolder, name), [...args], options, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr })
    })
    child.stdin?.end()
  })
}
