import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type CouchDb, openCouchDb } from './couchdb.js'
import { type Kafka, openKafka } from './kafka.js'
import { openServerFolder, type ServerFolder, type ServerProcess, type StartOptions } from './server-process.js'

type Role = 'controller' | 'invoker'

/** One process of a cluster, and those that take its place after it. */
export interface ClusterNode {
  readonly role: Role
  readonly id: number
  /** The one that runs, or ran last. */
  readonly process: ServerProcess
  readonly url: string
  /** Starts it again, on the same folder and port. */
  readonly restart: () => Promise<void>
  /** JSON or text of a path that needs no key. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: unknown }>
}

/** Controllers and invokers as processes of their own, on a real Kafka and a server that speaks CouchDB's protocol. */
export interface Cluster extends AsyncDisposable {
  readonly kafka: Kafka
  readonly couch: CouchDb
  /** What the names of its databases begin with. */
  readonly prefix: string
  readonly controllers: readonly ClusterNode[]
  readonly invokers: readonly ClusterNode[]
  /** `uuid:key` of the namespace `guest`. */
  readonly auth: string
  /** Resolves when every controller sees so many invokers up. */
  readonly untilUp: (count: number, patienceMs?: number) => Promise<void>
}

export interface ClusterOptions {
  readonly controllers?: number
  readonly invokers?: number
  readonly kafkaNodes?: 1 | 3
  /** Of every process. */
  readonly args?: readonly string[]
  /** Of invokers, besides; an `--api-host` of theirs takes the place of the first controller. */
  readonly invokerArgs?: readonly string[]
  /** Of Node.js, of every process. */
  readonly nodeFlags?: readonly string[]
}

/** Resolves when every invoker is up. Disposing of it ends everything and removes what it stored. */
export async function openCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { controllers = 2, invokers = 3, kafkaNodes = 1, args = [], invokerArgs = [], nodeFlags = [] } = options
  await using opened = new AsyncDisposableStack()
  const [kafka, couch] = await Promise.all([openKafka(kafkaNodes), openCouchDb()])
  opened.use(kafka)
  opened.use(couch)
  const prefix = `wsk_${randomBytes(6).toString('hex')}_`
  const auth = `${crypto.randomUUID()}:${randomBytes(32).toString('hex')}`
  const shared: StartOptions = {
    args: ['--bus', `kafka://${kafka.brokers.join(',')}`, ...args],
    nodeFlags,
    env: {
      WSK_SERVER_STORE: `${couch.url}/${prefix}`,
      WSK_SERVER_PEPPER: randomBytes(32).toString('base64'),
      WSK_SERVER_AUTH: auth,
    },
  }
  const start = async (role: Role, id: number, more: readonly string[] = []): Promise<ClusterNode> => {
    const folder = opened.use(await openServerFolder())
    return openNode(folder, { role, id, ...shared, args: [...(shared.args ?? []), ...more] })
  }
  const first = await start('controller', 0)
  const others = Array.from({ length: controllers - 1 }, (_, at) => start('controller', at + 1))
  const apiHost = [...(invokerArgs.includes('--api-host') ? [] : ['--api-host', first.url]), ...invokerArgs]
  const running = Array.from({ length: invokers }, (_, id) => start('invoker', id, apiHost))
  const nodes = { controllers: [first, ...(await Promise.all(others))], invokers: await Promise.all(running) }
  const untilUp = (count: number, patienceMs = 60_000): Promise<void> =>
    untilAllSee(nodes.controllers, count, patienceMs)
  await untilUp(invokers)
  const owned = opened.move()
  return { kafka, couch, prefix, ...nodes, auth, untilUp, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** Nothing is under way, and no controller holds memory of an invoker. */
export async function untilQuiet({ controllers, invokers }: Pick<Cluster, 'controllers' | 'invokers'>): Promise<void> {
  for (const { process } of controllers) await process.untilQuiet()
  const until = Date.now() + 60_000
  for (const { id, get } of invokers) {
    for (;;) {
      const { body } = await get('/metrics')
      const [, activations] = /^wsk_invoker_activations (\d+)$/m.exec(String(body)) ?? []
      if (activations === '0') break
      if (Date.now() > until) throw new Error(`invoker${id} does not come to rest: ${activations ?? 'no metrics'}`)
      await delay(100)
    }
  }
}

async function openNode(
  folder: ServerFolder,
  { role, id, args = [], ...how }: StartOptions & { readonly role: Role; readonly id: number },
): Promise<ClusterNode> {
  const line = ['--role', role, '--id', String(id), ...args]
  let process = await folder.start({ ...how, args: line })
  const { port, url } = process.ready
  return {
    role,
    id,
    url,
    get process() {
      return process
    },
    restart: async () => {
      process = await folder.start({ ...how, args: [...line, '--port', String(port)] })
    },
    get: async (path) => {
      const answer = await fetch(new URL(path, url))
      const text = await answer.text()
      return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text }
    },
  }
}

async function untilAllSee(controllers: readonly ClusterNode[], count: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  for (const { get, process } of controllers) {
    for (;;) {
      if (process.hasEnded) break
      const { body } = await get('/invokers/healthy/count')
      if (body === String(count)) break
      if (Date.now() > until)
        throw new Error(`${count} invokers are not up: ${JSON.stringify((await get('/invokers')).body)}`)
      await delay(100)
    }
  }
}
