import { execFile } from 'node:child_process'
import { mkdtempDisposable, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { untilInSync } from '../../packages/server-mock/src/test-support/kafka-copies.js'
import { kafkaJars } from './components.js'
import { makeDataFolder } from './data-folder.js'
import { findPorts, isFreePort } from './free-ports.js'
import { endAll, endWithTests, identityOf, type ProcessIdentity, stillRunning } from './processes.js'

const execute = promisify(execFile)

const start = fileURLToPath(new URL('../kafka/start', import.meta.url))

/** A Kafka of one's own on loopback. Disposing of it ends its nodes and removes their data. */
export interface Kafka extends AsyncDisposable {
  /** `host:port`, one for each node. */
  readonly brokers: readonly string[]
  /** With keys: the same nodes for users over TLS; of user `wsk` with password `secret`. */
  readonly secureBrokers: readonly string[]
  /** With keys: the same nodes for clients that show a certificate of `ca.pem`. */
  readonly mutualBrokers: readonly string[]
  /** As `kill -9`; resolves when the node is gone. Nodes count from 1. */
  readonly kill: (node: number) => Promise<void>
  /** By SIGTERM: it gives up what it leads first. Resolves when the node is gone. */
  readonly stop: (node: number) => Promise<void>
  /** Starts a node that was ended, with its data; resolves when it serves. */
  readonly restart: (node: number) => Promise<void>
  /** Resolves when every copy of every topic has what the others have, so that any node may go. */
  readonly untilInSync: () => Promise<void>
  /** The node that takes the messages of a topic with one partition. */
  readonly leaderOf: (topic: string) => Promise<number>
}

interface KafkaOptions {
  /** A folder with `server.pem`, a key and its certificate, and `ca.pem`; for brokers that speak TLS as well. */
  readonly keys?: string
}

/** Starts 1 node, or a cluster of 3 in which 2 have what is acknowledged. */
export async function openKafka(nodes: 1 | 3 = 1, { keys }: KafkaOptions = {}): Promise<Kafka> {
  const folder = await makeDataFolder('wsk-kafka-')
  const all = Array.from({ length: nodes }, (_, index) => index + 1)
  const listeners = keys === undefined ? [0, 1000] : [0, 1000, 2000, 3000]
  const port = await findPorts(all.flatMap((node) => listeners.map((offset) => node - 1 + offset)))
  const guards = new Map<number, { readonly process: ProcessIdentity; readonly ending: Disposable }>()
  const args = ['-n', String(nodes), '-p', String(port), ...(keys === undefined ? [] : ['-s', keys])]
  const guard = async (node: number): Promise<void> => {
    const pid = Number(await readFile(join(folder, `node${node}`, 'pid'), 'utf8'))
    guards.set(node, { process: identityOf(pid), ending: endWithTests(pid) })
  }
  const end = async (node: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const guarded = guards.get(node)
    if (guarded === undefined) return
    guards.delete(node)
    if (signal === 'SIGTERM') process.kill(guarded.process.pid, signal)
    else endAll([guarded.process])
    while (stillRunning([guarded.process]).length > 0) await delay(5)
    // Its first thread may be gone before those that hold its port are.
    while (!(await isFreePort(port + node - 1))) await delay(5)
    guarded.ending[Symbol.dispose]()
  }
  const kill = (node: number): Promise<void> => end(node, 'SIGKILL')
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
  const brokersAt = (offset: number): readonly string[] => all.map((node) => `127.0.0.1:${port + node - 1 + offset}`)
  return {
    brokers: brokersAt(0),
    secureBrokers: brokersAt(2000),
    mutualBrokers: brokersAt(3000),
    kill,
    stop: (node) => end(node, 'SIGTERM'),
    restart: async (node) => {
      await execute(start, [...args, '-i', String(node), folder])
      await guard(node)
    },
    untilInSync: () => untilInSync(brokersAt(0)),
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

/**
 * Rejects where a broker would not start with these variables of the image `apache/kafka`. Addresses are not looked up,
 * and nothing is started.
 */
export async function checkBroker(environment: Readonly<Record<string, string | number>>): Promise<void> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-broker-'))
  const settings = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('KAFKA_') ? [`${name.slice('KAFKA_'.length).toLowerCase().replaceAll('_', '.')}=${value}`] : [],
  )
  const file = join(folder.path, 'node.properties')
  // The last one counts.
  await writeFile(file, [...settings, `log.dirs=${join(folder.path, 'data')}`].join('\n'))
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', join(kafkaJars, '*'), 'kafka.tools.StorageTool']
  await execute('java', [...tool, 'format', '-t', String(environment['CLUSTER_ID']), '-c', file])
}
