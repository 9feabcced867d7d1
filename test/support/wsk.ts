import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function binaryOf(program: 'wsk' | 'wskadmin'): string {
  return fileURLToPath(new URL(`../../packages/cli/bin/${program}.mjs`, import.meta.url))
}

/** Compiled code of the programs, shared by all tests. */
export const compiled = fileURLToPath(new URL('../../build/wsk-compiled', import.meta.url))

export interface WskResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface WskOptions {
  /** Added to an environment that holds nothing but PATH. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Written to standard input, which is closed after it. */
  readonly input?: string
  /** Ends the program with this signal after its first output on stdout that holds the text. */
  readonly signalOn?: { readonly text: string; readonly signal: NodeJS.Signals }
  /** Default `wsk`. */
  readonly program?: 'wsk' | 'wskadmin'
  /** Another Node than the one that runs the tests. */
  readonly node?: string
}

/** A home of its own for the built `wsk`: its properties file, its working directory. */
export class WskHome implements AsyncDisposable {
  readonly folder: string
  readonly #env: Readonly<Record<string, string>>

  constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.folder = folder
    this.#env = env
  }

  get propertiesPath(): string {
    return join(this.folder, '.wskprops')
  }

  /** Runs `wsk` with these arguments. */
  async wsk(args: readonly string[], options: WskOptions = {}): Promise<WskResult> {
    return runWsk(args, { cwd: this.folder, ...options, env: { ...this.#env, ...options.env } })
  }

  /** Starts `wsk` with these arguments and leaves it running. */
  start(args: readonly string[], options: WskOptions = {}): RunningWsk {
    return startWsk(args, { cwd: this.folder, ...options, env: { ...this.#env, ...options.env } })
  }

  /** A file in the working directory. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name)
    await writeFile(path, content)
    return path
  }

  async read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** A home with a properties file of this text; without a text there is no file. */
export async function openWskHome(properties?: string): Promise<WskHome> {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-home-'))
  const home = new WskHome(folder, { HOME: folder, WSK_CONFIG_FILE: join(folder, '.wskprops') })
  if (properties !== undefined) await home.write('.wskprops', properties)
  return home
}

/** A home whose properties name the server, with the key `uuid:key`. */
export async function openWskHomeFor(server: { readonly url: string }): Promise<WskHome> {
  return openWskHome(`APIHOST=${server.url}\nAUTH=uuid:key\n`)
}

/** A `wsk` that is under way. Disposing of it kills it. */
export interface RunningWsk extends AsyncDisposable {
  /** Resolves as soon as stdout holds the text, with all of it so far; rejects when the program ends before. */
  untilPrinted(text: string): Promise<string>
  kill(signal: NodeJS.Signals): void
  readonly ended: Promise<WskResult>
}

/** Runs the built `wsk` to its end, with an environment that holds PATH and nothing else but what is given. */
export async function runWsk(args: readonly string[], options: WskOptions = {}): Promise<WskResult> {
  const running = startWsk(args, options)
  const { signalOn } = options
  if (signalOn !== undefined) {
    await running.untilPrinted(signalOn.text)
    running.kill(signalOn.signal)
  }
  return running.ended
}

/** Starts the built program; `binary` is `wsk` or `wskadmin`. */
function startWsk(args: readonly string[], options: WskOptions = {}): RunningWsk {
  const env = { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compiled, ...options.env }
  const child = spawn(options.node ?? process.execPath, [binaryOf(options.program ?? 'wsk'), ...args], {
    env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    stdio: 'pipe',
  })
  child.stdin.end(options.input ?? '')
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<WskResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      resolve({ status, stdout, stderr })
    })
  })
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stdout.includes(text)) resolve(stdout)
        }
        child.stdout.on('data', look)
        look()
        ended.then((result) => {
          reject(new Error(`wsk ended before it printed ${text}: ${JSON.stringify(result)}`))
        }, reject)
      }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** One request as the server got it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query, byte for byte. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** What to answer: a status, and a body that is JSON unless it is a text already. */
export interface ScriptedReply {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Cuts the connection in place of an answer. */
  readonly hangUp?: boolean
}

export type Script = readonly ScriptedReply[] | ((request: SeenRequest) => ScriptedReply | Promise<ScriptedReply>)

/** A server that answers request after request as it was told and keeps what it saw. */
export interface ScriptedServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly requests: readonly SeenRequest[]
  /** `METHOD path?query` of each request. */
  readonly calls: readonly string[]
}

/** Answers a list in its order and then 500, or whatever a function says. With `tls` it speaks https. */
export async function openScriptedServer(
  script: Script,
  tls?: { readonly cert: string; readonly key: string },
): Promise<ScriptedServer> {
  const requests: SeenRequest[] = []
  const answer = async (request: SeenRequest): Promise<ScriptedReply> => {
    const position = requests.push(request) - 1
    if (typeof script === 'function') return script(request)
    return script[position] ?? { status: 500, body: { error: 'the script of this test is over', code: 'test' } }
  }
  const listener: Parameters<typeof createServer>[1] = (incoming, outgoing) => {
    void seenRequest(incoming)
      .then(answer)
      .then(({ status = 200, body, headers = {}, hangUp = false }) => {
        if (hangUp) {
          incoming.socket.destroy()
          return
        }
        const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
        outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
      })
  }
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    get calls() {
      return requests.map(({ method, url }) => `${method} ${url}`)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function seenRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { method = '', url = '', headers } = incoming
  return { method, url, headers, body: Buffer.concat(chunks).toString('utf8') }
}
