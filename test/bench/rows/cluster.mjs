// What a cluster takes with 1, 2 and 3 invokers, and G20: what more invokers cost its controller. One broker, one
// controller and a server that speaks CouchDB's protocol; left out where these are missing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cpuMs, openLoad, ratiosOf } from '../measure.mjs'
import { untilQuiet, withOthers } from '../quiet.mjs'
import { call, invocation, root, startServer } from '../subject.mjs'
import '../typescript.mjs'

/** Of G20. */
const mostInvokers = 4
/** Placement goes by the action: so many have homes everywhere. */
const actions = 12
const concurrency = 16
const options = ['--max-concurrency', String(concurrency), '--pool-memory', '4096', '--log-level', 'warn']
const unthrottled = ['invocations-per-minute', 'concurrent-invocations'].flatMap((limit) => [
  `--${limit}`,
  '1000000000',
])
/** For each invoker. */
const connectionsEach = 32
const durations = { warmUpMs: 500, durationMs: 2500 }
/** An invoker that has just come starts containers first; in the first round nothing is compiled either. */
const firstWarmUpMs = { first: 5000, later: 2000 }

async function createActions(server) {
  for (let action = 0; action < actions; action += 1) {
    const exec = { kind: 'nodejs:default', code: 'function main(args) { return args }' }
    const path = `actions/spread${action}?overwrite=true`
    await call({ ...server, method: 'PUT', path, body: { exec, limits: { concurrency } } })
  }
}

/** Calls a second, and what each cost the process that was called, microseconds. */
async function rate(load, { url, auth, pid }, { invokers, warmUpMs }) {
  const requests = Array.from({ length: actions }, (_, action) => invocation({ auth }, `spread${action}`))
  const port = Number(new URL(url).port)
  const task = { port, requests, connections: connectionsEach * invokers, expect: 200 }
  await load.run({ ...task, durationMs: warmUpMs })
  const before = cpuMs(pid)
  const { perSecond, calls } = await load.run({ ...task, ...durations })
  const share = durations.durationMs / (durations.warmUpMs + durations.durationMs)
  return { perSecond, cpuUs: ((cpuMs(pid) - before) * 1000 * share) / calls }
}

/** Starts or ends invokers until so many are up. */
async function scaleTo(cluster, count) {
  await Promise.all(
    cluster.invokers.map(async ({ process, restart }, index) => {
      if (index >= count && !process.hasEnded) await process.stop()
      if (index < count && process.hasEnded) await restart()
    }),
  )
  await cluster.untilUp(count)
}

/** All sizes one after the other, up in one round and down in the next; the figures of each round by their name. */
async function measure({ load, cluster, alone, pairs }) {
  const [{ url, process }] = cluster.controllers
  const sizes = Array.from({ length: mostInvokers }, (_, index) => index + 1)
  const rounds = []
  for (let round = -1; round < pairs; round += 1) {
    await untilQuiet()
    const warmUpMs = round < 0 ? firstWarmUpMs.first : firstWarmUpMs.later
    const { value, others } = await withOthers(async () => {
      const found = { alone: await rate(load, alone, { invokers: 1, warmUpMs }) }
      for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) {
        await scaleTo(cluster, size)
        found[size] = await rate(load, { url, auth: cluster.auth, pid: process.pid }, { invokers: size, warmUpMs })
      }
      return found
    })
    if (round >= 0) rounds.push({ ...value, others })
  }
  return rounds
}

async function throughput({ pairs }) {
  const needed = ['build/kafka/pom.xml', 'build/couchdb/packages'].filter((path) => !existsSync(join(root, path)))
  if (needed.length > 0) {
    process.stdout.write(
      `rows of clusters: left out, ${needed.join(' and ')} missing (test/kafka/fetch, test/couchdb/fetch)\n`,
    )
    return {}
  }
  const { openCluster } = await import('../../support/cluster.ts')
  const args = [...options, ...unthrottled]
  const cluster = await openCluster({ controllers: 1, invokers: mostInvokers, args })
  const load = openLoad()
  let alone
  try {
    const bus = ['--bus', `kafka://${cluster.kafka.brokers.join(',')}`, '--bus-prefix', 'alone.']
    alone = await startServer({ args: [...options, ...bus, '--store', `${cluster.couch.url}/alone_`] })
    await createActions(alone)
    await createActions({ url: cluster.controllers[0].url, auth: cluster.auth })
    const rounds = await measure({ load, cluster, alone, pairs })
    const against = (bar, candidate, figure) =>
      ratiosOf(
        rounds.map((round) => ({ bar: round[bar], candidate: round[candidate], others: round.others })),
        figure,
      )
    const perSecond = (figures) => figures.perSecond
    return {
      'cluster 1': against('alone', 1, perSecond),
      'cluster 2': against(1, 2, perSecond),
      'cluster 3': against(1, 3, perSecond),
      G20: against(1, mostInvokers, (figures) => figures.cpuUs),
    }
  } finally {
    load.close()
    await alone?.close()
    await cluster[Symbol.asyncDispose]()
  }
}

export const rows = [{ ids: ['cluster 1', 'cluster 2', 'cluster 3', 'G20'], run: throughput }]
