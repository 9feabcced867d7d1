import { runWskadmin as runCommandLine } from '../admin.js'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** One command line of wskadmin on a data folder. */
export async function runWskadmin(data: string, ...argv: readonly string[]): Promise<Said> {
  let [out, err] = ['', '']
  const code = await runCommandLine(argv, {
    program: 'wskadmin',
    env: { WSK_SERVER_DATA: data },
    home: '/nowhere',
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
  })
  return { code, out, err }
}
