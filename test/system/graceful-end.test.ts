import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkKept, prepareLoad } from '../support/kept-promises.js'
import { openOracle, oracleAction, type Oracle } from '../support/oracle.js'
import { descendantsOf, stillRunning } from '../support/processes.js'
import { callUntilGone, chosenSeed, nothingAnswered, randomFrom } from '../support/random-load.js'
import { idOf, nodeAction, readRecord, RestClient } from '../support/rest-client.js'
import { openServerFolder, untilGone } from '../support/server-process.js'

/** Says nothing of what goes well. */
const quiet = { args: ['--log-level', 'warn'] }

async function putMark(rest: RestClient, oracle: Oracle): Promise<void> {
  await rest.put('actions/mark', nodeAction(oracleAction, { parameters: [{ key: 'port', value: oracle.port }] }))
}

describe('SIGTERM', () => {
  test('at a random moment under load leaves nothing to the next start', async () => {
    const seed = chosenSeed()
    process.stdout.write(`WSK_TEST_SEED=${seed}\n`)
    const random = randomFrom(seed)
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const answered = nothingAnswered()
    const endedAt: number[] = []
    for (let life = 0; life < 3; life += 1) {
      const server = await folder.start(quiet)
      await using rest = new RestClient(server.ready)
      if (life === 0) await prepareLoad(rest, oracle)
      const load = callUntilGone(rest, { callers: 24, random, answered })
      await Promise.race([load, new Promise((resolve) => setTimeout(resolve, 200 + random() * 1500))])
      const processes = descendantsOf(server.pid)
      expect(await server.stop()).toMatchObject({ status: 0, signal: null, stderr: '' })
      expect(stillRunning(processes)).toEqual([])
      endedAt.push(Date.now())
      await load
    }
    const server = await folder.start(quiet)
    await using rest = new RestClient(server.ready)
    const tally = await checkKept({ answered, endedAt, rest, oracle })
    expect(tally).toMatchObject({ unknown: 0, resumed: 0 })
    expect(tally.success).toBeGreaterThan(0)
  })

  test('ends a server under load once it has finished and answered what it accepted', async () => {
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const server = await folder.start(quiet)
    await using rest = new RestClient(server.ready, { connections: 64 })
    await putMark(rest, oracle)
    const held = Array.from({ length: 3 }, () => rest.call('POST', 'actions/mark?blocking=true', { ms: -1 }))
    await oracle.untilRuns(held.length)
    const accepted = await Promise.all(
      Array.from({ length: 30 }, () => rest.call('POST', 'actions/mark', { ms: 5 }).then(idOf)),
    )
    const processes = descendantsOf(server.pid)
    const ended = server.stop()
    await untilRefused(server.ready.url)
    // Nobody new is let in on connections that are open already.
    const late = await rest.call('POST', 'actions/mark').then(
      ({ status }) => status,
      () => 503,
    )
    expect(late).toBe(503)
    oracle.release()
    const replies = await Promise.all(held)
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await ended).toMatchObject({ status: 0, signal: null, stderr: '' })

    expect(stillRunning(processes)).toEqual([])
    expect(folder.sessions()).toEqual([])
    expect([folder.readyFile, join(folder.data, 'server.json')].filter(existsSync)).toEqual([])
    const runsBefore = oracle.runs.size
    expect(runsBefore).toBe(held.length + accepted.length)
    const next = await folder.start(quiet)
    expect(next.ready.auth).toBe(server.ready.auth)
    await using restAfter = new RestClient(next.ready)
    for (const id of [...accepted, ...replies.map(idOf)]) {
      const record = await readRecord(restAfter, id)
      expect(record?.response.success, `${id} succeeded`).toBe(true)
      expect(oracle.runs.get(id), `runs of ${id}`).toHaveLength(1)
    }
    await next.untilQuiet()
    expect(oracle.runs.size).toBe(runsBefore)
    expect(await next.stop()).toMatchObject({ status: 0 })
  })

  test('a second one cuts it short, and the next start closes what was cut', async () => {
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const server = await folder.start()
    await using rest = new RestClient(server.ready)
    await putMark(rest, oracle)
    const id = idOf(await rest.call('POST', 'actions/mark', { ms: -1 }))
    await oracle.untilRuns(1)
    const processes = descendantsOf(server.pid)
    server.signal('SIGTERM')
    // The port is closed first, so whoever is refused knows that the first signal was heard.
    await untilRefused(server.ready.url)
    expect(server.hasEnded).toBe(false)
    const began = Date.now()
    expect(await server.stop()).toMatchObject({ status: 143 })
    expect(Date.now() - began).toBeLessThan(5000)

    const next = await folder.start()
    expect(await untilGone(processes)).toEqual([])
    await using restAfter = new RestClient(next.ready)
    const record = await readRecord(restAfter, id)
    expect(JSON.stringify(record?.response)).toContain('Outcome unknown: the server stopped while')
    expect(oracle.runs.get(id)).toHaveLength(1)
  })

  test('does not wait for ever: --close-timeout bounds it', async () => {
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const server = await folder.start({ args: ['--close-timeout', '300ms'] })
    await using rest = new RestClient(server.ready)
    await putMark(rest, oracle)
    const running = idOf(await rest.call('POST', 'actions/mark', { ms: -1 }))
    await oracle.untilRuns(1)
    expect(await server.stop()).toMatchObject({ status: 0 })

    oracle.release()
    const next = await folder.start()
    await using restAfter = new RestClient(next.ready)
    await next.untilQuiet()
    expect((await readRecord(restAfter, running))?.activationId).toBe(running)
    expect(oracle.runs.get(running)).toHaveLength(1)
  })
})

test('SIGINT ends it as well, and an operator may ask for the end', async () => {
  await using folder = await openServerFolder()
  const server = await folder.start(quiet)
  server.signal('SIGINT')
  expect(await server.ended).toMatchObject({ status: 0 })
  const next = await folder.start(quiet)
  expect(await next.operator('POST', 'stop')).toMatchObject({ status: 202 })
  expect(await next.ended).toMatchObject({ status: 0, stderr: '' })
})

async function untilRefused(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/ping`, { headers: { connection: 'close' } })
    } catch {
      return
    }
  }
}
