import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endWithTests } from './processes.js'

const binary = fileURLToPath(new URL('../../packages/server-mock/bin/wsk-server.mjs', import.meta.url))

/** What a server says once it is ready, in its ready file and with `--json`. */
export interface ReadyFacts {
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly namespace: string
  /** `uuid:key`. */
  readonly auth: string
  /** Undefined: nothing is kept. */
  readonly data?: string
  readonly notes?: readonly string[]
}

export interface ServerEnd {
  /** Null when a signal ended it. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly nodeFlags?: readonly string[]
  /** Another Node than the one that runs the tests. */
  readonly node?: string
  /** What to put before Node on the command line, such as `taskset`. */
  readonly within?: readonly string[]
  readonly cwd?: string
}

export interface Program {
  readonly child: ChildProcess
  /** Settles when the process is gone and all of its output is here. */
  readonly ended: Promise<ServerEnd>
  /** Resolves with all of standard output once `text` stands there; rejects when the program ends before. */
  prints(text: string | RegExp): Promise<string>
}

/** Starts the built server binary as its users do, with nothing of this process's environment but PATH. */
export function startProgram(args: readonly string[], options: ProgramOptions = {}): Program {
  const { env = {}, nodeFlags = [], node = process.execPath, within = [], cwd } = options
  const [command = '', ...rest] = [...within, node, ...nodeFlags, binary, ...args]
  const child = spawn(command, rest, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  const guard = child.pid === undefined ? undefined : endWithTests(child.pid)
  child.once('exit', () => guard?.[Symbol.dispose]())
  let [stdout, stderr] = ['', '']
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    for (const look of waiting) look()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<ServerEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }))
  })
  const prints = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (typeof text === 'string' ? !stdout.includes(text) : !text.test(stdout)) return
        waiting.delete(look)
        resolve(stdout)
      }
      waiting.add(look)
      ended.then((end) => reject(new Error(`ended before it was ready: ${JSON.stringify(end)}`)), reject)
      look()
    })
  return { child, ended, prints }
}

/** Starts with `--json --port 0` besides `args`, and resolves once it is ready. */
export async function startReady(
  args: readonly string[],
  options?: ProgramOptions,
): Promise<Program & { readonly ready: ReadyFacts }> {
  const program = startProgram(['--json', '--port', '0', ...args], options)
  const out = await program.prints('\n')
  return { ...program, ready: JSON.parse(out) as ReadyFacts }
}
