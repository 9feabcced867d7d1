import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { couchModules, outsideCouchDb } from './components.js'
import { makeDataFolder } from './data-folder.js'
import { endWithTests } from './processes.js'

const program = fileURLToPath(new URL('../couchdb/server.cjs', import.meta.url))

/** A server that speaks CouchDB's protocol. Disposing of it ends it and removes its data, unless it is an outside one. */
export interface CouchDb extends AsyncDisposable {
  /** `couchdb://user:password@host:port`. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** `http://host:port`, without a slash at the end. */
  readonly origin: string
  /** Whether it can be made to fail: not where it is an outside one. */
  readonly canFail: boolean
  /** As `kill -9`; resolves when it is gone. */
  readonly kill: () => Promise<void>
  /** Starts it again after a kill, with its data, where it was; resolves when it serves. */
  readonly restart: () => Promise<void>
  /** Its port takes connections and nothing answers. */
  readonly pause: () => void
  readonly resume: () => void
}

/** One's own, or the one of `WSK_TEST_COUCHDB_URL`, which others may use as well: take a prefix of your own. */
export async function openCouchDb(): Promise<CouchDb> {
  return outsideCouchDb === undefined ? openOwn() : openOutside(new URL(outsideCouchDb))
}

function openOutside(url: URL): CouchDb {
  const refuse = (): never => {
    throw new Error('an outside CouchDB is not made to fail')
  }
  const { username: user, password, protocol, host } = url
  return {
    url: url.href.replace(/\/$/, ''),
    user: decodeURIComponent(user),
    password: decodeURIComponent(password),
    origin: `${protocol === 'couchdbs:' ? 'https' : 'http'}://${host}`,
    canFail: false,
    kill: refuse,
    restart: refuse,
    pause: refuse,
    resume: refuse,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

const user = 'admin'
const password = 'pa:ss/word'
const credentials = Buffer.from(`${user}:${password}`).toString('base64')

async function openOwn(): Promise<CouchDb> {
  const root = await makeDataFolder('wsk-couchdb-')
  const folder = join(root, 'data')
  await mkdir(folder)
  let running = await start(folder, 0)
  const { port } = running
  const kill = async (): Promise<void> => {
    const { child, guard } = running
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    guard[Symbol.dispose]()
  }
  return {
    url: `couchdb://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    user,
    password,
    origin: `http://127.0.0.1:${port}`,
    canFail: true,
    kill,
    restart: async () => {
      running = await start(folder, port)
    },
    pause: () => void running.child.kill('SIGSTOP'),
    resume: () => void running.child.kill('SIGCONT'),
    [Symbol.asyncDispose]: async () => {
      await kill()
      await rm(root, { recursive: true, force: true })
    },
  }
}

interface Running {
  readonly child: ChildProcess
  readonly port: number
  readonly guard: Disposable
}

async function start(folder: string, wanted: number): Promise<Running> {
  const args = [program, couchModules, folder, String(wanted), `${user}:${password}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const guard = child.pid === undefined ? { [Symbol.dispose]: () => undefined } : endWithTests(child.pid)
  const said = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${program} ended before it served`)))
    child.stdout.setEncoding('utf8').once('data', resolve)
  })
  const port = Number(/^port (\d+)/.exec(said)?.[1])
  // On a machine that never ran it, what it loads for its first answer takes longer than a store may.
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { authorization: `Basic ${credentials}` } })
  await answer.arrayBuffer()
  return { child, port, guard }
}
