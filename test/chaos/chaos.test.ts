import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Cluster, openCluster, untilQuiet } from '../support/cluster.js'
import { findMissingComponents } from '../support/components.js'
import { openDockerNetwork } from '../support/docker.js'
import { type Oracle, openOracle } from '../support/oracle.js'
import { randomFrom } from '../support/random-load.js'
import { ReadyClients } from '../support/ready-clients.js'
import { RestClient } from '../support/rest-client.js'
import { drive, lookOn, mostOpen, prepareActions } from './drive.js'
import { calmMs, planFaults } from './fault-plan.js'
import { calmShare, details, recoveries, reasonsOf, type Story } from './figures.js'
import { History } from './history.js'
import { inflict } from './inflict.js'
import { StolenTime } from './own-time.js'
import { settle } from './settle.js'
import { noBreaches } from './verdict.js'

const minutes = Number(process.env['WSK_CHAOS_MINUTES'] ?? 2)
const seed = Number(process.env['WSK_CHAOS_SEED'] ?? 7)
const callsPerSecond = Number(process.env['WSK_CHAOS_RATE'] ?? 10)
const concurrency = Number(process.env['WSK_CHAOS_CONCURRENCY'] ?? 1)
const inDocker = process.env['WSK_CHAOS_CONTAINERS'] === 'docker'
/** At any time some actions run at each invoker, whatever the rate: kills are to come in the middle of them. */
const longestMs = Math.min(600, 6000 / callsPerSecond)
const containers = inDocker ? 'docker' : 'process'
const asGiven = Object.entries({ seed, minutes, rate: callsPerSecond, concurrency, containers })
  .map(([name, value]) => `--${name} ${value}`)
  .join(' ')
const durationMs = minutes * 60_000
/** What is taken while nothing is hurt is to be told from some hundred calls. */
const unhurtMs = 15_000
/** What is accepted at the last moment may wait for an invoker that is dead, and run. */
const settleMs = 90_000
const promisedRecoveryMs = 15_000
const parts = { controller: 2, invoker: 3, broker: 3, store: 1 } as const

const unbounded = ['invocations-per-minute', 'fires-per-minute', 'concurrent-invocations'].flatMap((limit) => [
  `--${limit}`,
  '1000000000',
])

const missing = await findMissingComponents(['kafka', 'own-couchdb', inDocker ? 'docker' : 'bubblewrap'])
if (missing.length > 0) process.stdout.write(`skipped: chaos (${missing.join('; ')})\n`)

/** What runs the actions, and how they reach the oracle. */
interface Ground extends AsyncDisposable {
  readonly oracle: Oracle
  readonly args: readonly string[]
}

async function openGround(): Promise<Ground> {
  await using opened = new AsyncDisposableStack()
  if (!inDocker) {
    const oracle = opened.use(await openOracle())
    const owned = opened.move()
    return { oracle, args: ['--pool-memory', '2048'], [Symbol.asyncDispose]: () => owned.disposeAsync() }
  }
  const network = opened.use(await openDockerNetwork())
  const oracle = opened.use(await openOracle(network.gateway))
  // Of this machine, containers reach the API alone, so that the oracle has to pass for it.
  const apiHost = `http://${oracle.host}:${oracle.port}`
  const args = ['--containers', 'docker', '--docker-network', network.name, '--api-host', apiHost]
  const owned = opened.move()
  return { oracle, args, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

async function underFire(cluster: Cluster, oracle: Oracle): Promise<Story> {
  const random = randomFrom(seed)
  const faults = planFaults(random, durationMs, parts)
  await using clients = new ReadyClients(cluster.controllers, {
    auth: cluster.auth,
    connections: mostOpen(callsPerSecond),
  })
  await prepareActions(clients.pick(random), oracle, concurrency)
  using stolen = new StolenTime()
  const history = new History()
  const beganMs = Date.now()
  const hurting = delay(unhurtMs).then(() => inflict(cluster, faults, parts))
  const over = Promise.all([hurting, delay(unhurtMs + durationMs - calmMs)])
  const ending = over.then(() => delay(calmMs))
  await Promise.all([
    drive({ clients, callsPerSecond, random, history, longestMs }, ending),
    lookOn(clients, randomFrom(seed), ending),
  ])
  const [inflicted] = await over
  return { history, inflicted, beganMs, endedMs: Date.now(), runs: oracle.runs, ownMs: stolen.ownMs }
}

function report(figures: object, more: object): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  const folder = fileURLToPath(new URL('../../build', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/chaos.json`, JSON.stringify({ figures, ...more }, undefined, 2))
}

describe.skipIf(missing.length > 0)('chaos', () => {
  test(
    `a cluster whose parts are killed and paused for ${minutes} minutes loses nothing and runs nothing twice`,
    async () => {
      process.stdout.write(`to run the same again: npm run chaos -- ${asGiven}\n`)
      await using ground = await openGround()
      await using cluster = await openCluster({
        controllers: parts.controller,
        invokers: parts.invoker,
        kafkaNodes: parts.broker,
        args: ['--log-level', 'warn', '--max-concurrency', String(concurrency), ...unbounded],
        invokerArgs: ground.args,
      })
      const { oracle } = ground
      const story = await underFire(cluster, oracle)
      const { history, inflicted } = story
      const [controller] = cluster.controllers
      await using rest = new RestClient({ url: controller?.url ?? '', auth: cluster.auth })
      const { records, breaches, tally, again } = await settle(rest, { history, runs: oracle.runs }, settleMs)
      const recovered = recoveries(story)
      const kills = inflicted.filter(({ kind }) => kind === 'kill').length
      const figures = {
        seed,
        minutes,
        containers,
        callsPerSecond,
        concurrency,
        kills,
        pauses: inflicted.length - kills,
        calls: history.size,
        ...tally,
        readAgain: again.count,
        settledAfterMs: Date.now() - story.endedMs,
        calmShare: calmShare(story),
        ownShare: story.ownMs(story.beganMs, story.endedMs) / (story.endedMs - story.beganMs),
        recoveries: recovered,
      }
      report(figures, {
        seconds: history.seconds(story.beganMs),
        reasons: reasonsOf(records),
        refusals: Object.fromEntries(history.refusals),
        inflicted,
        breaches: details(Object.values({ ...breaches, changed: again.changed }).flat(), story, records),
      })
      expect(history.wrong).toEqual([])
      expect(breaches).toEqual(noBreaches)
      expect(again.changed).toEqual([])
      expect(recovered.filter(({ ms = Number.POSITIVE_INFINITY }) => ms > promisedRecoveryMs)).toEqual([])
      expect(figures.calmShare).toBeGreaterThan(0.95)
      // Without these nothing was tried.
      expect(kills).toBeGreaterThanOrEqual(5 * minutes)
      const killed = new Set(inflicted.flatMap(({ kind, part }) => (kind === 'kill' ? [part.kind] : [])))
      expect([...killed].sort()).toEqual(Object.keys(parts).sort())
      expect(figures.pauses).toBeGreaterThan(0)
      for (const kind of ['controller', 'invoker'] as const) {
        const came = recovered.filter(({ of }) => of === kind).length
        expect(came, `deaths of ${kind}s alone`).toBeGreaterThanOrEqual(Math.floor(minutes / 2))
      }
      expect(tally.unknown, 'killed while an action ran').toBeGreaterThan(0)
      expect(tally.late, 'taken over, or held up').toBeGreaterThan(0)
      expect(tally.deliveries, 'tried again and told of').toBeGreaterThan(0)
      await untilQuiet(cluster)
    },
    durationMs + 1_800_000,
  )
})
