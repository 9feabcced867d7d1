import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { descendantsOf, endAll, type ProcessIdentity, stillRunning } from './processes.js'
import { type Program, type ProgramOptions, type ReadyFacts, type ServerEnd, startProgram } from './server-program.js'

const compiled = fileURLToPath(new URL('../../build/wsk-compiled', import.meta.url))

export interface ServerStatus {
  readonly pid: number
  readonly counters: Readonly<
    Record<'inFlight' | 'activations' | 'queued' | 'leased' | 'containers' | 'running' | 'usedMb' | 'heldMb', number>
  >
}

export interface StartOptions extends Omit<ProgramOptions, 'cwd'> {
  /** Added to `--data` and `--port 0`, which may be given here as well. */
  readonly args?: readonly string[]
  /** Does not name a port. */
  readonly anyPort?: boolean
}

/** The built server in a process of its own. Disposing of it kills it and what it runs. */
export class ServerProcess implements AsyncDisposable {
  readonly ready: ReadyFacts
  readonly #child: ChildProcess
  readonly #ended: Promise<ServerEnd>
  readonly #adminKeyFile: string

  constructor(ready: ReadyFacts, { child, ended }: Program, data: string) {
    this.ready = ready
    this.#child = child
    this.#ended = ended
    this.#adminKeyFile = join(data, 'admin.key')
  }

  get pid(): number {
    return this.ready.pid
  }

  /** Settles when the process is gone and all of its output is here. */
  get ended(): Promise<ServerEnd> {
    return this.#ended
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  /** SIGTERM, and its end. */
  async stop(): Promise<ServerEnd> {
    this.signal('SIGTERM')
    return this.#ended
  }

  /** Kill -9. Resolves with the processes of actions that it leaves behind. */
  async kill(): Promise<readonly ProcessIdentity[]> {
    const left = descendantsOf(this.pid)
    this.signal('SIGKILL')
    await this.#ended
    return left
  }

  /** One request to the operators' API, with its key. */
  async operator(method: 'GET' | 'POST', path: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const key = (await readFile(this.#adminKeyFile, 'utf8')).trim()
    const headers = { authorization: `Bearer ${key}` }
    const reply = await fetch(`${this.ready.url}/_wsk/v1/${path}`, { method, headers })
    return { status: reply.status, body: await reply.json() }
  }

  /** As operators see it. */
  async status(): Promise<ServerStatus> {
    const { body } = await this.operator('GET', 'status')
    return body as ServerStatus
  }

  /** Resolves when the counters say so; rejects with them when that takes longer than `patienceMs`. */
  async untilStatus(
    fits: (counters: ServerStatus['counters']) => boolean,
    patienceMs = 60_000,
  ): Promise<ServerStatus['counters']> {
    const until = Date.now() + patienceMs
    for (;;) {
      const { counters } = await this.status()
      if (fits(counters)) return counters
      if (Date.now() > until) throw new Error(`the server does not come to rest: ${JSON.stringify(counters)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Nothing is under way. */
  untilQuiet(): Promise<ServerStatus['counters']> {
    return this.untilStatus(({ inFlight, activations, queued, leased, running, heldMb }) =>
      [inFlight, activations, queued, leased, running, heldMb].every((count) => count === 0),
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.hasEnded) endAll(await this.kill())
  }
}

/** A place for servers, one after the other. Disposing of it ends them and removes it. */
export class ServerFolder implements AsyncDisposable {
  readonly root: string
  readonly #servers: ServerProcess[] = []

  constructor(root: string) {
    this.root = root
  }

  get data(): string {
    return join(this.root, 'data')
  }

  get readyFile(): string {
    return join(this.root, 'ready.json')
  }

  /** Folders of servers that run here, and of those that were killed; empty after a graceful end. */
  sessions(): readonly string[] {
    const folder = join(this.data, 'run')
    return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'session.json')))
  }

  /** Resolves when the server answers; rejects with its output when it ends before. */
  async start(options: StartOptions = {}): Promise<ServerProcess> {
    const started = this.#spawn(options)
    const server = new ServerProcess(await this.#untilReady(started), started, this.data)
    this.#servers.push(server)
    return server
  }

  /** Starts a server and kills it (-9) after so long, whether it is ready or not. */
  async startAndKill(afterMs: number, options: StartOptions = {}): Promise<readonly ProcessIdentity[]> {
    const { child, ended } = this.#spawn(options)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, afterMs))])
    const left = descendantsOf(child.pid ?? 0)
    child.kill('SIGKILL')
    await ended
    return left
  }

  /** For a start that is to fail. */
  async end(options: StartOptions = {}): Promise<ServerEnd> {
    return this.#spawn(options).ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) await server[Symbol.asyncDispose]()
    await rm(this.root, { recursive: true, force: true })
  }

  #spawn({ args = [], anyPort = false, env = {}, ...how }: StartOptions): Program {
    const port = anyPort || args.includes('--port') ? [] : ['--port', '0']
    return startProgram(['--data', this.data, ...port, '--ready-file', this.readyFile, ...args], {
      ...how,
      cwd: this.root,
      env: { HOME: this.root, NODE_COMPILE_CACHE: compiled, ...env },
    })
  }

  async #untilReady({ child, ended }: Program): Promise<ReadyFacts> {
    const looking = new AbortController()
    const ready = new Promise<ReadyFacts>((resolve) => {
      watch(this.root, { signal: looking.signal }, () => {
        const facts = readFacts(this.readyFile)
        // A killed server leaves its file, which this one replaces.
        if (facts !== undefined && facts.pid === child.pid) resolve(facts)
      })
    })
    try {
      return await Promise.race([
        ready,
        ended.then((end) => Promise.reject(new Error(`the server did not start: ${JSON.stringify(end)}`))),
      ])
    } finally {
      looking.abort()
    }
  }
}

function readFacts(file: string): ReadyFacts | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReadyFacts) : undefined
}

export async function openServerFolder(): Promise<ServerFolder> {
  return new ServerFolder(await mkdtemp(join(tmpdir(), 'wsk-system-')))
}

/** Waits until processes are gone, and says which are not after `patienceMs`. */
export async function untilGone(
  processes: readonly ProcessIdentity[],
  patienceMs = 5000,
): Promise<readonly ProcessIdentity[]> {
  const until = Date.now() + patienceMs
  for (;;) {
    const left = stillRunning(processes)
    if (left.length === 0 || Date.now() > until) return left
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
