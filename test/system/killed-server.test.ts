import { expect, test } from 'vitest'
import { openOracle, oracleAction, type Oracle } from '../support/oracle.js'
import { type ProcessIdentity, stillRunning } from '../support/processes.js'
import { type Answered, callUntilGone, chosenSeed, nothingAnswered, randomFrom } from '../support/random-load.js'
import { type ActivationRecord, listRecordIds, nodeAction, readRecord, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const kills = 15
const outcomeUnknown = 'Outcome unknown: the server stopped while'

async function prepare(rest: RestClient, oracle: Oracle): Promise<void> {
  const parameters = (more: readonly unknown[] = []): object => ({
    parameters: [{ key: 'port', value: oracle.port }, ...more],
  })
  await rest.put('actions/mark', nodeAction(oracleAction, parameters() as Record<string, unknown>))
  const failing = parameters([{ key: 'fail', value: true }]) as Record<string, unknown>
  await rest.put('actions/fails', nodeAction(oracleAction, failing))
  await rest.put('actions/marks', { exec: { kind: 'sequence', components: ['/_/mark', '/_/mark'] } })
  await rest.put('triggers/knock', {})
  for (const rule of ['first', 'second']) {
    await rest.put(`rules/${rule}`, { trigger: '/_/knock', action: '/_/mark' })
  }
}

interface RuleLine {
  /** Undefined where it was refused. */
  readonly activationId?: string
  readonly error?: string
}

/** What became of the rules of a fire, as its record says. */
function rulesOf(fire: ActivationRecord): readonly RuleLine[] {
  return fire.logs.map((line) => JSON.parse(line) as RuleLine)
}

const isUnknown = ({ response }: ActivationRecord): boolean => JSON.stringify(response).includes(outcomeUnknown)

/** Every promise about one activation of an action. */
async function checkAction(
  id: string,
  { rest, oracle }: { rest: RestClient; oracle: Oracle },
): Promise<'success' | 'unknown'> {
  const record = await readRecord(rest, id)
  const runs = oracle.runs.get(id)?.length ?? 0
  if (record === undefined) throw new Error(`${id} has no record; it ran ${runs} times`)
  if (isUnknown(record)) return 'unknown'
  const status = record.name === 'fails' ? 'application error' : 'success'
  expect(record.response.status, `${JSON.stringify(record)}, which ran ${runs} times`).toBe(status)
  expect(runs, `runs of ${id}`).toBe(1)
  return 'success'
}

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
    expect(stillRunning(left), 'processes of a killed server').toEqual([])
    await using rest = new RestClient(server.ready)
    if (life === 0) await prepare(rest, oracle)
    const load = callUntilGone(rest, { callers: 24, random, answered })
    await Promise.race([load, new Promise((resolve) => setTimeout(resolve, loadedMs))])
    left = await server.kill()
    killedAt.push(Date.now())
    await load
  }
  const server = await folder.start(options)
  expect(stillRunning(left), 'processes of a killed server').toEqual([])
  await server.untilQuiet()
  await using rest = new RestClient(server.ready)
  const findings = { answered, killedAt, rest, oracle }
  const tally = await checkActions(findings)
  await checkSequences(findings)
  await checkFires(findings)
  await checkAnswered(findings)
  await checkLists(findings)
  const { actions, sequences, fires, ended, saved, refused } = answered
  const sizes = { actions: actions.size, sequences: sequences.size, fires: fires.size, ended: ended.size }
  process.stdout.write(`${JSON.stringify({ ...sizes, saved: saved.size, refused, ...tally })}\n`)
  // Without these the kills would have come at times at which nothing can go wrong.
  expect(tally.unknown, 'killed while an action ran').toBeGreaterThan(0)
  expect(tally.resumed, 'killed while an action waited').toBeGreaterThan(0)
  expect(await server.stop()).toMatchObject({ status: 0 })
})

test('what several killed servers accepted and left waiting is run, however much it is', async () => {
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const length = 10
  const accepted: string[] = []
  for (let life = 0; life < 4; life += 1) {
    const server = await folder.start({ args: ['--queue-length', String(length), '--log-level', 'warn'] })
    await using rest = new RestClient(server.ready)
    if (life === 0) {
      const parameters = [{ key: 'port', value: oracle.port }]
      await rest.put('actions/held', nodeAction(oracleAction, { parameters }))
    }
    const replies = await Promise.all(
      Array.from({ length: 2 * length }, () => rest.call('POST', 'actions/held', { ms: -1 })),
    )
    expect(replies.filter(({ status }) => status !== 202 && status !== 503)).toEqual([])
    const taken = replies.filter(({ status }) => status === 202)
    expect(taken.length, `taken in life ${life}`).toBe(length)
    accepted.push(...taken.map(({ body }) => (body as { readonly activationId: string }).activationId))
    await server.kill()
  }
  oracle.release()
  const server = await folder.start()
  await server.untilQuiet()
  await using rest = new RestClient(server.ready)
  const outcomes: string[] = []
  for (const id of accepted) outcomes.push(await checkAction(id, { rest, oracle }))
  // In each life no more can have begun than the pool has containers for.
  expect(outcomes.filter((outcome) => outcome === 'unknown').length).toBeLessThanOrEqual(4 * 4)
})

interface Findings {
  readonly answered: Answered
  readonly killedAt: readonly number[]
  readonly rest: RestClient
  readonly oracle: Oracle
}

interface Tally {
  success: number
  unknown: number
  /** Accepted before a kill and run after it. */
  resumed: number
}

async function checkActions({ answered, killedAt, rest, oracle }: Findings): Promise<Tally> {
  const tally: Tally = { success: 0, unknown: 0, resumed: 0 }
  const lifeAt = (time: number): number => killedAt.filter((killed) => killed < time).length
  for (const [id, acceptedAt] of answered.actions) {
    tally[await checkAction(id, { rest, oracle })] += 1
    const [ranAt = 0] = oracle.runs.get(id) ?? []
    if (lifeAt(ranAt) > lifeAt(acceptedAt)) tally.resumed += 1
  }
  const twice = [...oracle.runs].filter(([, runs]) => runs.length > 1)
  expect(twice, 'what ran twice').toEqual([])
  return tally
}

async function checkSequences({ answered, rest }: Findings): Promise<void> {
  for (const id of answered.sequences.keys()) {
    const record = await readRecord(rest, id)
    if (record === undefined) throw new Error(`the sequence ${id} has no record`)
    if (!isUnknown(record)) expect(record.response.success, `sequence ${id}`).toBe(true)
  }
}

async function checkFires({ answered, rest, oracle }: Findings): Promise<void> {
  for (const id of answered.fires.keys()) {
    const record = await readRecord(rest, id)
    if (record === undefined) throw new Error(`the fire ${id} has no record`)
    const rules = rulesOf(record)
    expect(rules, `rules of the fire ${id}: ${record.logs.join()}`).toHaveLength(2)
    for (const { activationId, error } of rules) {
      if (activationId === undefined) expect(error).toContain('overloaded')
      else await checkAction(activationId, { rest, oracle })
    }
  }
}

async function checkAnswered({ answered, rest }: Findings): Promise<void> {
  for (const id of answered.ended) {
    const record = await readRecord(rest, id)
    expect(record?.activationId, 'answered with 200 or 502').toBe(id)
  }
  for (const path of answered.saved) {
    const { status } = await rest.call('GET', path)
    expect(status, `GET ${path}`).toBe(200)
  }
}

async function checkLists({ answered, rest }: Findings): Promise<void> {
  const listed = await listRecordIds(rest)
  expect(listed.length, 'ids that lists show twice').toBe(new Set(listed).size)
  const { actions, sequences, fires, ended } = answered
  const promised = new Set([...actions.keys(), ...sequences.keys(), ...fires.keys(), ...ended])
  expect([...promised.difference(new Set(listed))], 'promised and not listed').toEqual([])
}
