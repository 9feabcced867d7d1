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
/** Fewer say little of a hundredth of the owner's calls, and fill no table. */
const enoughToMeasure = 200_000
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

interface Calls {
  readonly latenciesMs: readonly number[]
  readonly statuses: ReadonlySet<number>
}

/** What the owner of a namespace meets, who invokes an action every ten milliseconds until told to stop. */
async function callUntil(isOver: () => boolean): Promise<Calls> {
  const latenciesMs: number[] = []
  const statuses = new Set<number>()
  while (!isOver()) {
    const from = performance.now()
    statuses.add((await owner.call('POST', 'actions/echo?blocking=true', { a: 1 })).status)
    const tookMs = performance.now() - from
    latenciesMs.push(tookMs)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 10 - tookMs)))
  }
  return { latenciesMs, statuses }
}

function callFor(durationMs: number): Promise<Calls> {
  const until = performance.now() + durationMs
  return callUntil(() => performance.now() > until)
}

function p99({ latenciesMs }: Calls): number {
  return latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length * 0.99)] ?? 0
}

/** In a thread, so that nobody here waits for it. */
async function storm(logins: number): Promise<StormFigures & { readonly calls: Calls }> {
  const uuid = server.ready.auth.slice(0, 36)
  const workerData: LoginStorm = { port: server.ready.port, logins, perSecond, sources, uuid }
  let isOver = false
  const figures = new Promise<StormFigures>((resolve, reject) => {
    const worker = new Worker(new URL('login-storm.ts', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  }).finally(() => {
    isOver = true
  })
  const [ended, calls] = await Promise.all([figures, callUntil(() => isOver)])
  return { ...ended, calls }
}

test(`${logins} wrong keys, ${perSecond} a second, keep no owner out, slow none down, and leave nothing (T1)`, {
  timeout: 120_000 + logins * 2,
}, async () => {
  const isMeasured = logins >= enoughToMeasure
  const quietMs = isMeasured ? 30_000 : 300
  await callFor(quietMs / 10)
  const before = await callFor(quietMs)
  const first = await storm(Math.ceil(logins / 4))
  const betweenMb = residentMb(server.pid)
  const later = await storm(logins - Math.ceil(logins / 4))
  const afterMb = residentMb(server.pid)
  const after = await callFor(quietMs)

  for (const { statuses } of [before, first.calls, later.calls, after]) expect([...statuses]).toEqual([200])
  for (const { statuses } of [first, later]) expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['429']))
  expect([...Object.keys(first.statuses), ...Object.keys(later.statuses)]).not.toContain('200')
  const wrongKey = {
    url: server.ready.url,
    auth: `${server.ready.auth.slice(0, 36)}:${randomBytes(32).toString('hex')}`,
  }
  await using stranger = new RestClient(wrongKey)
  expect((await stranger.call('GET', 'actions')).status).toBe(429)

  const p99Ms = { before: p99(before), meanwhile: p99(later.calls), after: p99(after) }
  const rate = (logins / (first.seconds + later.seconds)).toFixed(0)
  const figures = { p99Ms, residentMb: { between: betweenMb, after: afterMb }, perSecond: Number(rate) }
  process.stdout.write(
    `${JSON.stringify({ ...figures, answered: later.statuses, calls: later.calls.latenciesMs.length })}\n`,
  )
  // What the tables hold at most, and what a heap that is used grows by.
  expect(afterMb).toBeLessThan(betweenMb + 48)
  if (!isMeasured) return
  expect(Number(rate)).toBeGreaterThan(perSecond * 0.98)
  expect(p99Ms.meanwhile).toBeLessThan(Math.max(p99Ms.before, p99Ms.after) * 1.2)
})
