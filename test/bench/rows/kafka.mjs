// G22: what the way by Kafka adds to an invoke, against a bare client that sends and reads twice. Left out without Kafka.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { compare, openLoad } from '../measure.mjs'
import { createAction, invocation, root, startServer } from '../subject.mjs'

const execute = promisify(execFile)
/** The server's own client. */
const ofServer = createRequire(join(root, 'packages/server-mock/package.json'))
const clientName = '@platformatic/kafka'

const port = 28_192
const brokers = [`127.0.0.1:${port}`]
/** As long as what a controller and an invoker tell each other. */
const padding = 'x'.repeat(700)

async function openBroker() {
  if (!existsSync(join(root, 'build/kafka/pom.xml'))) {
    process.stdout.write('rows on Kafka: left out, there is none in build/kafka (test/kafka/fetch)\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'wsk-bench-kafka-'))
  await execute(join(root, 'test/kafka/start'), ['-p', String(port), folder])
  const close = () => {
    process.off('exit', close)
    process.kill(Number(readFileSync(join(folder, 'node1/pid'), 'utf8')), 'SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  // It is a daemon: nothing else ends it where this process fails.
  process.once('exit', close)
  return {
    close: () => {
      close()
      return Promise.resolve()
    },
  }
}

/** One message there, whose reader sends one back. */
async function openBareClient() {
  const { Admin, Consumer, Producer } = await import(pathToFileURL(ofServer.resolve(clientName)).href)
  const base = { clientId: 'bare', bootstrapBrokers: brokers, retries: 5, retryDelay: 100 }
  const admin = new Admin(base)
  const clients = []
  await admin.createTopics({ topics: ['there', 'back'], partitions: 1, replicas: 1 })
  const sender = () => {
    const producer = new Producer({ ...base, idempotent: true, acks: -1 })
    clients.push(producer)
    return (topic, value) => producer.send({ messages: [{ topic, value: Buffer.from(value) }] })
  }
  const read = async (topic, onMessage) => {
    const options = { groupId: topic, autocommit: false, minBytes: 1, maxWaitTime: 500 }
    const consumer = new Consumer({ ...base, ...options })
    clients.push(consumer)
    const stream = await consumer.consume({ topics: [topic], mode: 'committed', fallbackMode: 'earliest' })
    stream.on('data', ({ value }) => onMessage(value.toString()))
  }
  const [go, answer] = [sender(), sender()]
  let arrived
  await read('there', (text) => void answer('back', text))
  await read('back', () => arrived())
  return {
    roundTrip: async () => {
      const began = performance.now()
      const back = new Promise((resolve) => (arrived = resolve))
      await go('there', padding)
      await back
      return performance.now() - began
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.close(true).catch(() => undefined)))
      await admin.close()
    },
  }
}

async function p50Of(count, once) {
  const times = []
  for (let index = 0; index < count; index += 1) times.push(await once())
  return times.sort((a, b) => a - b)[count >> 1]
}

async function added({ pairs, scale }) {
  const broker = await openBroker()
  if (broker === undefined) return {}
  const count = Math.max(200, 2000 * scale)
  const closing = [() => broker.close()]
  try {
    const bare = await openBareClient()
    closing.unshift(() => bare.close())
    const here = await startServer()
    closing.unshift(() => here.close())
    const there = await startServer({ args: ['--bus', `kafka://${brokers.join(',')}`] })
    closing.unshift(() => there.close())
    const load = openLoad()
    closing.unshift(() => load.close())
    const p50 = async (server) => {
      const requests = [invocation(server, 'noop')]
      const figures = await load.run({ port: server.port, requests, connections: 1, count, expect: 200 })
      return figures.p50Ms
    }
    for (const server of [here, there]) {
      await createAction(server, 'noop')
      await p50(server)
    }
    await p50Of(count, bare.roundTrip)
    const candidate = async () => {
      const without = await p50(here)
      return (await p50(there)) - without
    }
    return { G22: await compare({ pairs, drop: 1, bar: () => p50Of(count, bare.roundTrip), candidate }) }
  } finally {
    for (const close of closing) await close()
  }
}

export const rows = [{ ids: ['G22'], run: added }]
