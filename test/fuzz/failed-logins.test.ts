import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residentMb } from '../support/processes.js'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { openServerFolder, type ServerFolder, type ServerProcess } from '../support/server-process.js'
import { numRuns } from './extent.js'
import type { LoginStorm, StormFigures } from './login-storm.js'

const perSecond = 2000
/** Enough for every source to be refused. */
const logins = Math.max(numRuns, 2000)
/** Floods come and go, so that the owner's calls in them and between them meet the same machine. */
const loginsOfFlood = 8000
const quietMs = 1000
/** The owner's own address is one of them. */
const sources = Array.from({ length: 16 }, (_, index) => `127.0.0.${index + 1}`)

let folder: ServerFolder
let server: ServerProcess
let owner: RestClient
beforeAll(async () => {
  folder = await openServerFolder()
  const unbounded = ['--invocations-per-minute', '100000000', '--concurrent-invocations', '10000']
  server = await folder.start({ args: ['--trust-all', '--log-level', 'error', ...unbounded] })
  owner = new RestClient(server.ready, { connections: 1 })
  await owner.put('actions/echo', nodeAction('const main = (args) => args'))
})
afterAll(async () => {
  await owner[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

/** What the owner of a namespace meets, who invokes an action every ten milliseconds. */
class Calls {
  readonly #latenciesMs: number[] = []
  readonly statuses = new Set<number>()

  async until(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const from = performance.now()
      this.statuses.add((await owner.call('POST', 'actions/echo?blocking=true', { a: 1 })).status)
      const tookMs = performance.now() - from
      this.#latenciesMs.push(tookMs)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 10 - tookMs)))
    }
  }

  during(durationMs: number): Promise<void> {
    const end = performance.now() + durationMs
    return this.until(() => performance.now() > end)
  }

  get figures(): object {
    const sorted = this.#latenciesMs.toSorted((a, b) => a - b)
    const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
    return { calls: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) }
  }
}

/** In a thread, so that nobody here waits for it. */
function flood(count: number): Promise<StormFigures> {
  const uuid = server.ready.auth.slice(0, 36)
  const workerData: LoginStorm = { port: server.ready.port, logins: count, perSecond, sources, uuid }
  return new Promise<StormFigures>((resolve, reject) => {
    const worker = new Worker(new URL('login-storm.ts', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

test(`${logins} wrong keys, ${perSecond} a second, keep no owner out and leave nothing (T1)`, {
  timeout: 120_000 + logins * 2,
}, async () => {
  const [quiet, meanwhile] = [new Calls(), new Calls()]
  const answered: Record<string, number> = {}
  const memoryMb: number[] = []
  let seconds = 0
  await new Calls().during(quietMs)
  for (let sent = 0; sent < logins; sent += loginsOfFlood) {
    await quiet.during(quietMs)
    let isOver = false
    const flooding = flood(Math.min(loginsOfFlood, logins - sent)).finally(() => {
      isOver = true
    })
    const [figures] = await Promise.all([flooding, meanwhile.until(() => isOver)])
    for (const [status, count] of Object.entries(figures.statuses)) answered[status] = (answered[status] ?? 0) + count
    seconds += figures.seconds
    memoryMb.push(Math.round(residentMb(server.pid)))
  }
  const grownMb = (memoryMb.at(-1) ?? 0) - (memoryMb[Math.floor(memoryMb.length / 2)] ?? 0)
  const rate = Math.round(logins / seconds)
  const owners = { quiet: quiet.figures, meanwhile: meanwhile.figures }
  process.stdout.write(`${JSON.stringify({ rate, answered, owners, residentMb: memoryMb.at(-1), grownMb })}\n`)

  expect([...quiet.statuses, ...meanwhile.statuses]).toEqual([200, 200])
  expect(Object.keys(answered).toSorted()).toEqual(['401', '429'])
  const wrongKey = {
    url: server.ready.url,
    auth: `${server.ready.auth.slice(0, 36)}:${randomBytes(32).toString('hex')}`,
  }
  await using stranger = new RestClient(wrongKey)
  expect((await stranger.call('GET', 'actions')).status).toBe(429)
  // V8 keeps what it once had; in the second half there is to be little more of it.
  expect(grownMb).toBeLessThan(80)
})
