import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { endAll, endWithTests, identityOf, type ProcessIdentity } from './processes.js'

const execute = promisify(execFile)

const start = fileURLToPath(new URL('../kafka/start', import.meta.url))

/** A Kafka of one's own on loopback. Disposing of it ends its nodes and removes their data. */
export interface Kafka extends AsyncDisposable {
  /** `host:port`, one for each node. */
  readonly brokers: readonly string[]
  /** As `kill -9`; resolves when the node is gone. Nodes count from 1. */
  readonly kill: (node: number) => Promise<void>
  /** Starts a node that was killed, with its data; resolves when it serves. */
  readonly restart: (node: number) => Promise<void>
  /** The node that takes the messages of a topic with one partition. */
  readonly leaderOf: (topic: string) => Promise<number>
}

/** Starts 1 node, or a cluster of 3 in which 2 have what is acknowledged. */
export async function openKafka(nodes: 1 | 3 = 1): Promise<Kafka> {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-kafka-'))
  const port = await freePorts(nodes)
  const guards = new Map<number, { readonly process: ProcessIdentity; readonly ending: Disposable }>()
  const args = ['-n', String(nodes), '-p', String(port)]
  const all = Array.from({ length: nodes }, (_, index) => index + 1)
  const guard = async (node: number): Promise<void> => {
    const pid = Number(await readFile(join(folder, `node${node}`, 'pid'), 'utf8'))
    guards.set(node, { process: identityOf(pid), ending: endWithTests(pid) })
  }
  const kill = async (node: number): Promise<void> => {
    const guarded = guards.get(node)
    if (guarded === undefined) return
    guards.delete(node)
    endAll([guarded.process])
    // Its first thread may be gone before those that hold its port are.
    while (!(await isFree(port + node - 1))) await delay(5)
    guarded.ending[Symbol.dispose]()
  }
  const close = async (): Promise<void> => {
    await Promise.all(all.map(kill))
    await rm(folder, { recursive: true, force: true })
  }
  const started = await execute(start, [...args, folder]).catch((error: unknown) => error)
  await Promise.all(all.map((node) => guard(node).catch(() => undefined)))
  if (started instanceof Error) {
    await close()
    throw started
  }
  return {
    brokers: all.map((node) => `127.0.0.1:${port + node - 1}`),
    kill,
    restart: async (node) => {
      await execute(start, [...args, '-i', String(node), folder])
      await guard(node)
    },
    leaderOf: async (topic) => {
      for (const node of guards.keys()) {
        const said = await readFile(join(folder, `node${node}`, 'server.txt'), 'utf8')
        if (said.includes(`Leader ${topic}-0 `)) return node
      }
      throw new Error(`no node says that it leads ${topic}`)
    },
    [Symbol.asyncDispose]: close,
  }
}

/** Below the ports that systems give away, so that a node that was killed finds its own free when it comes back. */
async function freePorts(nodes: number): Promise<number> {
  for (;;) {
    const first = 12_000 + Math.floor(Math.random() * 15_000)
    const wanted = Array.from({ length: nodes }, (_, index) => [first + index, first + 1000 + index]).flat()
    const free = await Promise.all(wanted.map(isFree))
    if (free.every(Boolean)) return first
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
