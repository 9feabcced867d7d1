import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { type Kafka, openKafka } from '../support/kafka.js'
import { checkAction, checkKept, prepareLoad } from '../support/kept-promises.js'
import { openOracle, type Oracle, oracleAction } from '../support/oracle.js'
import { type Answered, callUntilGone, chosenSeed, nothingAnswered, randomFrom } from '../support/random-load.js'
import { idOf, nodeAction, readRecord, RestClient, type RestReply } from '../support/rest-client.js'
import { openServerFolder, type ServerProcess } from '../support/server-process.js'

const missing = await missingComponent('kafka')
const kills = 8
/** Three brokers on a busy machine take their time. */
const failOverMs = 300_000
const ends = 3

const argsFor = (brokers: readonly string[]): readonly string[] => [
  '--bus',
  `kafka://${brokers.join(',')}`,
  '--log-level',
  'warn',
  '--queue-length',
  '300',
  '--blocking-wait',
  '500ms',
]

/** What waits in the cluster is not seen as work under way before it has been read. */
async function untilRecorded({ actions }: Answered, rest: RestClient): Promise<void> {
  const unrecorded = new Set(actions.keys())
  const left = async (): Promise<number> => {
    for (const id of unrecorded) {
      if ((await readRecord(rest, id)) === undefined) break
      unrecorded.delete(id)
    }
    return unrecorded.size
  }
  await expect.poll(left, { timeout: 60_000, interval: 50 }).toBe(0)
}

describe.skipIf(missing !== undefined)(`a server on Kafka${missing === undefined ? '' : ` (${missing})`}`, () => {
  test(`that is killed ${kills} times under load loses nothing that it answered and runs nothing twice`, async () => {
    const seed = chosenSeed()
    process.stdout.write(`WSK_TEST_SEED=${seed}\n`)
    const random = randomFrom(seed)
    await using kafka = await openKafka()
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const options = { args: argsFor(kafka.brokers) }
    const answered = nothingAnswered()
    const killedAt: number[] = []
    for (let life = 0; life < kills; life += 1) {
      if (life > 0 && random() < 0.2) {
        await folder.startAndKill(50 + random() * 1000, options)
        continue
      }
      const server = await folder.start(options)
      await using rest = new RestClient(server.ready)
      if (life === 0) await prepareLoad(rest, oracle)
      const load = callUntilGone(rest, { callers: 24, random, answered })
      await Promise.race([load, delay(300 + random() * 2000)])
      await server.kill()
      killedAt.push(Date.now())
      await load
    }
    const server = await folder.start(options)
    await using rest = new RestClient(server.ready)
    await untilRecorded(answered, rest)
    await server.untilQuiet()
    const tally = await checkKept({ answered, endedAt: killedAt, rest, oracle })
    // Without these the kills would have come at times at which nothing can go wrong.
    expect(tally.unknown, 'killed while an action ran').toBeGreaterThan(0)
    expect(tally.resumed, 'killed while an action waited in the cluster').toBeGreaterThan(0)
    expect(await server.stop()).toMatchObject({ status: 0 })
  })

  test(`that is ended ${ends} times under load leaves to the next what it did not begin, and finishes the rest`, async () => {
    await using kafka = await openKafka()
    await using folder = await openServerFolder()
    await using oracle = await openOracle()
    const options = { args: argsFor(kafka.brokers) }
    const random = randomFrom(chosenSeed())
    const answered = nothingAnswered()
    const endedAt: number[] = []
    for (let life = 0; life < ends; life += 1) {
      const server = await folder.start(options)
      await using rest = new RestClient(server.ready)
      if (life === 0) await prepareLoad(rest, oracle)
      const load = callUntilGone(rest, { callers: 24, random, answered })
      await Promise.race([load, delay(1500)])
      expect(await server.stop()).toMatchObject({ status: 0 })
      endedAt.push(Date.now())
      await load
    }
    const server = await folder.start(options)
    await using rest = new RestClient(server.ready)
    await untilRecorded(answered, rest)
    await server.untilQuiet()
    const tally = await checkKept({ answered, endedAt, rest, oracle })
    expect(tally.unknown, 'cut short').toBe(0)
    expect(await server.stop()).toMatchObject({ status: 0 })
  })

  test('answers with results that are too large for its messages, at once', async () => {
    await using kafka = await openKafka()
    await using folder = await openServerFolder()
    const server = await folder.start({
      args: argsFor(kafka.brokers).filter((arg) => !/^--blocking-wait$|ms$/.test(arg)),
    })
    await using rest = new RestClient(server.ready)
    await rest.put('actions/quotes', nodeAction(`exports.main = ({ count }) => ({ text: '"'.repeat(count) })`))
    const fits = await rest.call('POST', 'actions/quotes?blocking=true&result=true', { count: 500_000 })
    expect([fits.status, fits.body]).toEqual([200, { text: '"'.repeat(500_000) }])
    // Its first megabyte goes into the text of an error, where each quote takes two bytes more.
    const large = await rest.call('POST', 'actions/quotes?blocking=true', { count: 600_000 })
    expect([large.status, large.body]).toMatchObject([502, { response: { status: 'application error' } }])
    expect(JSON.stringify(large.body).length).toBeGreaterThan(1024 * 1024)
    const inSequence = { exec: { kind: 'sequence', components: ['/_/quotes', '/_/quotes'] } }
    await rest.put('actions/twice', inSequence)
    const sequence = await rest.call('POST', 'actions/twice?blocking=true', { count: 600_000 })
    expect([sequence.status, sequence.body]).toMatchObject([502, { response: { status: 'application error' } }])
    await server.untilQuiet()
    expect(await server.stop()).toMatchObject({ status: 0, stderr: '' })
  })

  test('refuses at once, and says when to come again, while Kafka is known to be down', async () => {
    await using kafka = await openKafka()
    await using folder = await openServerFolder()
    const server = await folder.start({ args: argsFor(kafka.brokers) })
    await using rest = new RestClient(server.ready)
    await rest.put('actions/hello', nodeAction('exports.main = () => ({})'))
    const called = (): Promise<RestReply> => rest.call('POST', 'actions/hello')
    expect((await called()).status).toBe(202)
    await kafka.kill(1)
    // The first may be in doubt, or wait for what nobody knows yet.
    await expect
      .poll(called, { timeout: 30_000 })
      .toMatchObject({ status: 503, retryAfter: expect.any(String) as unknown })
    const beganMs = performance.now()
    const refused = await called()
    expect(performance.now() - beganMs).toBeLessThan(500)
    expect(refused).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^[1-9]\d*$/) as unknown })
    expect(refused.activationId).toBeUndefined()
    await kafka.restart(1)
    await expect.poll(async () => (await called()).status, { timeout: 60_000 }).toBe(202)
    await server.untilQuiet()
    expect(await server.stop()).toMatchObject({ status: 0 })
  }, 120_000)

  test(
    'answers 503 for what a leader that fell did not confirm, and never runs it afterwards',
    async () => {
      await using loaded = await openLoaded()
      const { kafka, rest, oracle, load } = loaded
      await kafka.kill(await kafka.leaderOf('invoker0'))
      await expect.poll(() => load.refused, { timeout: 30_000 }).toBeGreaterThan(0)
      await loaded.goOnToTheEnd()
      for (const id of load.accepted) expect(await checkAction(id, { rest, oracle })).toBe('success')
      await checkInDoubt(load.inDoubt, { rest, oracle })
      expect(
        [...oracle.runs].filter(([, runs]) => runs.length > 1),
        'run twice',
      ).toEqual([])
      process.stdout.write(
        `${JSON.stringify({ accepted: load.accepted.size, inDoubt: load.inDoubt.size, refused: load.refused })}\n`,
      )
      expect(load.inDoubt.size, 'not confirmed').toBeGreaterThan(0)
    },
    failOverMs,
  )

  test(
    'hears of every end although the leader of what ended falls',
    async () => {
      await using loaded = await openLoaded()
      const { kafka, server } = loaded
      await kafka.kill(await kafka.leaderOf('completed0'))
      await loaded.goOnToTheEnd()
      const { stderr } = await server.stop()
      expect(stderr).not.toContain('could not be reported')
    },
    failOverMs,
  )
})

/** A server on three brokers, under load. */
interface Loaded extends AsyncDisposable {
  readonly kafka: Kafka
  readonly server: ServerProcess
  readonly rest: RestClient
  readonly oracle: Oracle
  readonly load: Load
  /** Resolves once it takes calls again, these have ended, and nothing is under way. */
  readonly goOnToTheEnd: () => Promise<void>
}

async function openLoaded(): Promise<Loaded> {
  await using opened = new AsyncDisposableStack()
  const kafka = opened.use(await openKafka(3))
  const folder = opened.use(await openServerFolder())
  const oracle = opened.use(await openOracle())
  const server = await folder.start({ args: argsFor(kafka.brokers) })
  const rest = opened.use(new RestClient(server.ready))
  await rest.put('actions/mark', nodeAction(oracleAction, { parameters: [{ key: 'port', value: oracle.port }] }))
  const load = openLoad(rest)
  const untilAccepted = (count: number): Promise<void> =>
    expect.poll(() => load.accepted.size, { timeout: 60_000 }).toBeGreaterThan(count)
  await untilAccepted(100)
  const goOnToTheEnd = async (): Promise<void> => {
    await untilAccepted(load.accepted.size + 100)
    await load.stop()
    await expect.poll(() => unrecorded(load.accepted, rest), { timeout: 60_000, interval: 100 }).toEqual([])
    await server.untilQuiet()
  }
  const owned = opened.move()
  return { kafka, server, rest, oracle, load, goOnToTheEnd, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

interface Load {
  readonly accepted: ReadonlySet<string>
  /** When each 503 with an id came. */
  readonly inDoubt: ReadonlyMap<string, number>
  /** 503s without an id: nothing was sent. */
  readonly refused: number
  stop(): Promise<void>
}

function openLoad(rest: RestClient): Load {
  const accepted = new Set<string>()
  const inDoubt = new Map<string, number>()
  const load = { accepted, inDoubt, refused: 0, stop: () => Promise.resolve() }
  const over = new AbortController()
  const caller = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const reply = await rest.call('POST', 'actions/mark', { ms: 2 })
      if (reply.status === 202) accepted.add(idOf(reply))
      else if (reply.status !== 503) throw new Error(`answered ${reply.status}: ${JSON.stringify(reply.body)}`)
      else {
        if (reply.activationId === undefined) load.refused += 1
        else inDoubt.set(reply.activationId, Date.now())
        await delay(20)
      }
    }
  }
  const calling = Promise.all(Array.from({ length: 16 }, caller))
  load.stop = async () => {
    over.abort()
    await calling
  }
  return load
}

async function unrecorded(ids: ReadonlySet<string>, rest: RestClient): Promise<readonly string[]> {
  for (const id of ids) if ((await readRecord(rest, id)) === undefined) return [id]
  return []
}

async function checkInDoubt(
  inDoubt: ReadonlyMap<string, number>,
  { rest, oracle }: { readonly rest: RestClient; readonly oracle: Oracle },
): Promise<void> {
  for (const [id, answeredAt] of inDoubt) {
    const record = await readRecord(rest, id)
    expect(record?.response, `the answer of ${id}`).toMatchObject({ status: 'whisk internal error', success: false })
    const late = (oracle.runs.get(id) ?? []).filter((time) => time > answeredAt)
    expect(late, `runs of ${id} after its answer`).toEqual([])
  }
}
