import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drive, prepareActions } from '../chaos/drive.js'
import { History } from '../chaos/history.js'
import { settle, type Settled } from '../chaos/settle.js'
import { noBreaches } from '../chaos/verdict.js'
import { type Cluster, openCluster, untilQuiet } from '../support/cluster.js'
import { findMissingComponents } from '../support/components.js'
import { type Oracle, openOracle } from '../support/oracle.js'
import { chosenSeed, randomFrom } from '../support/random-load.js'
import { ReadyClients } from '../support/ready-clients.js'
import { RestClient } from '../support/rest-client.js'
import type { ServerEnd } from '../support/server-program.js'

const missing = await findMissingComponents(['kafka', 'own-couchdb', 'bubblewrap'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

const unbounded = ['--invocations-per-minute', '--fires-per-minute', '--concurrent-invocations'].flatMap((option) => [
  option,
  '1000000000',
])
/** Longer than a process takes to end at once, so that each end comes in the middle of something. */
const longestMs = 1_500
const settleMs = 30_000

describe.skipIf(missing.length > 0)(`a cluster under load${reason}`, () => {
  const opened = new AsyncDisposableStack()
  const seed = chosenSeed()
  const random = randomFrom(seed)
  const history = new History()
  let cluster: Cluster
  let oracle: Oracle

  beforeAll(async () => {
    process.stdout.write(`WSK_TEST_SEED=${seed}\n`)
    oracle = opened.use(await openOracle())
    cluster = opened.use(
      await openCluster({
        invokers: 2,
        kafkaNodes: 3,
        args: ['--log-level', 'warn', '--pool-memory', '4096', '--close-delay', '1s', ...unbounded],
      }),
    )
    await using rest = new RestClient({ url: cluster.controllers[0]?.url ?? '', auth: cluster.auth })
    await prepareActions(rest, oracle)
  }, 180_000)
  afterAll(() => opened.disposeAsync(), 60_000)

  /** Ends and starts every controller and invoker, one after the other. */
  async function restartAll(): Promise<readonly ServerEnd[]> {
    const ends: ServerEnd[] = []
    const nodes = [...cluster.controllers, ...cluster.invokers]
    for (const node of nodes) {
      ends.push(await node.process.stop())
      await node.restart()
      await cluster.untilUp(cluster.invokers.length)
    }
    return ends
  }

  /** The same with the brokers, each once the others have all it has, and with the store, which knows only a sudden end. */
  async function restartGround(): Promise<void> {
    const { kafka, couch, invokers, untilUp } = cluster
    for (const [index] of kafka.brokers.entries()) {
      await kafka.untilInSync()
      await kafka.stop(index + 1)
      await kafka.restart(index + 1)
    }
    await couch.kill()
    await couch.restart()
    await untilUp(invokers.length)
  }

  /** Calls everything until `restarting` settles, and holds all records so far against what was seen so far. */
  async function underLoad(restarting: Promise<unknown>): Promise<Settled> {
    const { url = '' } = cluster.controllers[0] ?? {}
    await using clients = new ReadyClients(cluster.controllers, { auth: cluster.auth, connections: 400 })
    await drive({ clients, callsPerSecond: 12, random, history, longestMs, isPersistent: true }, restarting)
    await restarting
    await using rest = new RestClient({ url, auth: cluster.auth })
    const settled = await settle(rest, { history, runs: oracle.runs }, settleMs)
    const { breaches, tally, records, again } = settled
    const reasons = [...new Set(records.flatMap(({ ending, reason = '' }) => (ending === 'ended' ? [] : [reason])))]
    const refusals = Object.fromEntries(history.refusals)
    const seen = { calls: history.size, records: records.length, ...tally, refusals, reasons }
    process.stdout.write(`${JSON.stringify(seen)}\n`)
    expect(history.wrong).toEqual([])
    expect(breaches).toEqual(noBreaches)
    expect(again.changed).toEqual([])
    const kinds = new Set([...history.accepted.values()].map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['action', 'composition', 'delivery', 'fire', 'sequence'])
    await untilQuiet(cluster)
    return settled
  }

  test('loses nothing and repeats nothing while every server of it is restarted by SIGTERM', async () => {
    const restarting = restartAll()
    const { tally, records } = await underLoad(restarting)
    for (const { status, signal } of await restarting) expect([status, signal]).toEqual([0, null])
    // Nobody saw anything of it.
    expect(tally).toMatchObject({ accepted: history.size, inDoubt: 0, unanswered: 0, refused: 0 })
    expect(tally).toMatchObject({ ended: records.length, unknown: 0, unstarted: 0, failed: 0 })
  }, 150_000)

  test('loses nothing and repeats nothing while every broker is, and its store is killed', async () => {
    const { tally } = await underLoad(restartGround())
    // Whoever waits while another broker takes over may be told that nobody knows; nothing is begun that is not ended.
    expect(tally).toMatchObject({ unanswered: 0, unknown: 0, failed: 0 })
    expect(tally.accepted + tally.inDoubt + tally.refused).toBe(history.size)
  }, 240_000)
})
