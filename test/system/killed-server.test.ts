import { expect, test } from 'vitest'
import { checkAction, checkKept, prepareLoad } from '../support/kept-promises.js'
import { openOracle, oracleAction } from '../support/oracle.js'
import type { ProcessIdentity } from '../support/processes.js'
import { callUntilGone, chosenSeed, nothingAnswered, randomFrom } from '../support/random-load.js'
import { idOf, nodeAction, readRecord, RestClient } from '../support/rest-client.js'
import { openServerFolder, untilGone } from '../support/server-process.js'

const kills = 15

const options = { args: ['--queue-length', '300', '--blocking-wait', '500ms', '--log-level', 'warn'] }

/** Some lives are too short to get ready, some to run anything, some are long enough for everything. */
function lifeMs(random: () => number): { readonly startingMs?: number; readonly loadedMs: number } {
  const kind = random()
  if (kind < 0.2) return { startingMs: 50 + random() * 500, loadedMs: 0 }
  return { loadedMs: kind < 0.5 ? random() * 400 : 400 + random() * 1600 }
}

test(`a server that is killed ${kills} times under load loses nothing that it answered and runs nothing twice`, async () => {
  const seed = chosenSeed()
  process.stdout.write(`WSK_TEST_SEED=${seed}\n`)
  const random = randomFrom(seed)
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const answered = nothingAnswered()
  const killedAt: number[] = []
  let left: readonly ProcessIdentity[] = []
  for (let life = 0; life < kills; life += 1) {
    const { startingMs, loadedMs } = lifeMs(random)
    if (startingMs !== undefined && life > 0) {
      left = [...left, ...(await folder.startAndKill(startingMs, options))]
      continue
    }
    const server = await folder.start(options)
    expect(await untilGone(left, 1000), 'processes of a killed server').toEqual([])
    await using rest = new RestClient(server.ready)
    if (life === 0) await prepareLoad(rest, oracle)
    const load = callUntilGone(rest, { callers: 24, random, answered })
    await Promise.race([load, new Promise((resolve) => setTimeout(resolve, loadedMs))])
    left = await server.kill()
    killedAt.push(Date.now())
    await load
  }
  const server = await folder.start(options)
  expect(await untilGone(left, 1000), 'processes of a killed server').toEqual([])
  await server.untilQuiet()
  await using rest = new RestClient(server.ready)
  const tally = await checkKept({ answered, endedAt: killedAt, rest, oracle })
  // Without these the kills would have come at times at which nothing can go wrong.
  expect(tally.unknown, 'killed while an action ran').toBeGreaterThan(0)
  expect(tally.resumed, 'killed while an action waited').toBeGreaterThan(0)
  expect(await server.stop()).toMatchObject({ status: 0 })
})

test('what several killed servers accepted and left waiting is run, however much it is', async () => {
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const args = (length: number) => ['--queue-length', String(length), '--log-level', 'warn']
  const accepted: string[] = []
  for (const length of [10, 20, 30, 40]) {
    const server = await folder.start({ args: args(length) })
    await using rest = new RestClient(server.ready)
    if (accepted.length === 0) {
      const parameters = [{ key: 'port', value: oracle.port }]
      await rest.put('actions/held', nodeAction(oracleAction, { parameters }))
    }
    const { counters } = await server.status()
    const replies = await Promise.all(
      Array.from({ length: 2 * length }, () => rest.call('POST', 'actions/held', { ms: -1 })),
    )
    expect(replies.filter(({ status }) => status !== 202 && status !== 503)).toEqual([])
    const taken = replies.filter(({ status }) => status === 202)
    // What is left of the earlier ones takes room as well.
    expect(taken.length, `taken with room for ${length}`).toBe(length - counters.inFlight)
    accepted.push(...taken.map(idOf))
    await server.kill()
  }
  oracle.release()
  const server = await folder.start({ args: args(2) })
  await server.untilQuiet()
  await using rest = new RestClient(server.ready)
  const outcomes: string[] = []
  for (const id of accepted) outcomes.push(await checkAction(id, { rest, oracle }))
  // In each life no more can have begun than the pool has containers for.
  expect(outcomes.filter((outcome) => outcome === 'unknown').length).toBeLessThanOrEqual(4 * 4)
})

/** A child that no end of its parent ends, and that tells when it is there. */
const orphaning = `
const { spawn } = require('node:child_process')
${oracleAction}
const wait = exports.main
exports.main = async (args) => {
  const stubborn = "trap '' HUP TERM INT; while :; do sleep 1; done"
  spawn('/bin/sh', ['-c', stubborn], { detached: true, stdio: 'ignore' }).unref()
  return wait(args)
}
`

test.each(['auto', 'none'])(
  'the next start ends what a killed server left running, with --isolation %s',
  async (isolation) => {
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const args = ['--isolation', isolation, '--log-level', 'warn']
    const server = await folder.start({ args })
    await using rest = new RestClient(server.ready)
    const parameters = [{ key: 'port', value: oracle.port }]
    await rest.put('actions/orphaning', nodeAction(orphaning, { parameters }))
    const running = idOf(await rest.call('POST', 'actions/orphaning', { ms: -1 }))
    await oracle.untilRuns(1)
    const left = await server.kill()
    expect(left.filter(({ command }) => command.includes('trap')).length).toBeGreaterThan(0)
    const next = await folder.start({ args })
    expect(await untilGone(left, 1000)).toEqual([])
    expect(next.ready.auth).toBe(server.ready.auth)
    await using restAfter = new RestClient(next.ready)
    const record = await readRecord(restAfter, running)
    expect(record?.response).toMatchObject({ status: 'whisk internal error', success: false })
    expect(await next.stop()).toMatchObject({ status: 0 })
    expect(folder.sessions()).toEqual([])
  },
)
