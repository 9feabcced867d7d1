import { homedir } from 'node:os'
import { loadServerPackage } from '../server/server-package.js'

/** Runs one command line of wskadmin. Resolves with its exit status; throws a Fault where the server is not installed. */
export async function runAdmin(program: string, argv: readonly string[]): Promise<number> {
  const { runWskadmin } = await loadServerPackage(() => import('@wsk/server-mock/admin'))
  return runWskadmin(argv, {
    program,
    env: process.env,
    home: homedir(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  })
}
