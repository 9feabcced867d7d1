import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const binary = fileURLToPath(new URL('../../packages/server-mock/bin/wsk-server.mjs', import.meta.url))

export interface Program {
  readonly child: ChildProcess
  /** Everything written so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves with the exit code, or the name of the signal. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Resolves when `text` stands on standard output; rejects when the program ends before. */
  prints(text: string | RegExp): Promise<string>
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly nodeFlags?: readonly string[]
}

/** Starts the built server binary as its users do, with nothing of this process's environment but PATH. */
export function startProgram(args: readonly string[], { env = {}, nodeFlags = [] }: ProgramOptions = {}): Program {
  const child = spawn(process.execPath, [...nodeFlags, binary, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const look of waiting) look()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 0))
  })
  const prints = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (typeof text === 'string' ? !out.includes(text) : !text.test(out)) return
        waiting.delete(look)
        resolve(out)
      }
      waiting.add(look)
      void ended.then((code) => reject(new Error(`ended with ${code}: ${err}`)))
      look()
    })
  return { child, stdout: () => out, stderr: () => err, ended, prints }
}

/** The one line of JSON that `--json` prints. */
export interface Ready {
  readonly ready: true
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly namespace: string
  readonly auth: string
  readonly data?: string
}

/** Starts with `--json --port 0` besides `args`, and resolves once it is ready. */
export async function startReady(
  args: readonly string[],
  options?: ProgramOptions,
): Promise<Program & { ready: Ready }> {
  const program = startProgram(['--json', '--port', '0', ...args], options)
  const out = await program.prints('\n')
  return { ...program, ready: JSON.parse(out) as Ready }
}

/** A temporary home, removed at the end. */
export function openHome(): Disposable & {
  readonly path: string
  file(name: string): string
  read(name: string): string
} {
  const path = mkdtempSync(join(tmpdir(), 'wsk-program-'))
  return {
    path,
    file: (name) => join(path, name),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

export interface RestAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Calls the API below `/api/v1/namespaces/_/`. */
export async function rest(
  { url, auth }: Pick<Ready, 'url' | 'auth'>,
  call: { readonly method: string; readonly path: string; readonly body?: unknown },
): Promise<RestAnswer> {
  const response = await fetch(new URL(`/api/v1/namespaces/_/${call.path}`, url), {
    method: call.method,
    headers: { authorization: `Basic ${Buffer.from(auth).toString('base64')}`, 'content-type': 'application/json' },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  })
  return { status: response.status, body: (await response.json()) as RestAnswer['body'] }
}
