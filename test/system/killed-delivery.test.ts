import { expect, test } from 'vitest'
import { openOracle, oracleAction } from '../support/oracle.js'
import { chosenSeed, randomFrom } from '../support/random-load.js'
import {
  type ActivationRecord,
  idOf,
  listRecordIds,
  nodeAction,
  readRecord,
  RestClient,
} from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

interface TriedRecord extends ActivationRecord {
  readonly cause?: string
  readonly start: number
  readonly annotations: readonly { readonly key: string; readonly value: unknown }[]
}

async function recordOf(rest: RestClient, id: string): Promise<TriedRecord> {
  const read = async () => (await readRecord(rest, id)) as TriedRecord | undefined
  await expect.poll(read, { timeout: 30_000, interval: 50 }).toBeDefined()
  const record = await read()
  if (record === undefined) throw new Error(`no record of ${id}`)
  return record
}

const annotation = ({ annotations }: TriedRecord, key: string): unknown =>
  annotations.find((each) => each.key === key)?.value

const annotations = (retry: unknown) => [
  { key: 'delivery-retry', value: retry },
  { key: 'delivery-dead-letter', value: { action: '/_/letters' } },
]
const options = { args: ['--log-level', 'warn'] }

test('what is tried again outlives a kill during a try and during a wait, and tells of its failure once', async () => {
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const server = await folder.start(options)
  await using rest = new RestClient(server.ready)
  const parameters = (more: Readonly<Record<string, unknown>>) =>
    Object.entries({ port: oracle.port, ...more }).map(([key, value]) => ({ key, value }))
  await rest.put('actions/letters', nodeAction(oracleAction, { parameters: parameters({}) }))
  const held = { parameters: parameters({ ms: -1 }), annotations: annotations({ tries: 3, waitSeconds: 0 }) }
  await rest.put('actions/held', nodeAction(oracleAction, held))
  const failing = { parameters: parameters({ fail: true }), annotations: annotations({ tries: 2, waitSeconds: 4 }) }
  await rest.put('actions/failing', nodeAction(oracleAction, failing))

  const [running, waiting] = [
    await rest.call('POST', 'actions/held', {}),
    await rest.call('POST', 'actions/failing', {}),
  ]
  expect([running.status, waiting.status]).toEqual([202, 202])
  await oracle.untilRuns(2)
  const failed = async () => {
    const { body } = await rest.call('GET', 'activations?limit=200')
    return (body as readonly TriedRecord[]).filter(({ cause }) => cause === idOf(waiting)).length
  }
  await expect.poll(failed, { timeout: 10_000 }).toBe(1)
  await server.kill()
  oracle.release()

  const next = await folder.start(options)
  await using after = new RestClient(next.ready)
  const resumed = await recordOf(after, idOf(running))
  expect([resumed.response.success, resumed.logs.length, annotation(resumed, 'tries')]).toEqual([true, 2, 2])
  const lost = await recordOf(after, resumed.logs[0] ?? '')
  expect(JSON.stringify(lost.response.result)).toContain('Outcome unknown')

  const whole = await recordOf(after, idOf(waiting))
  expect(whole.response).toMatchObject({ status: 'application error', result: { error: 'as asked' } })
  const [first, second] = await Promise.all(whole.logs.map((id) => recordOf(after, id)))
  expect((second?.start ?? 0) - (first?.start ?? 0)).toBeGreaterThanOrEqual(4000)
  const letter = await recordOf(after, String(annotation(whole, 'deadLetter')))
  expect(letter).toMatchObject({ name: 'letters', cause: idOf(waiting), response: { success: true } })
  for (const [id, times] of oracle.runs) expect([id, times.length]).toEqual([id, 1])
  expect(oracle.runs.size).toBe(5)

  // An hour of waiting is left to the next start.
  await after.put(
    'actions/failing',
    nodeAction(oracleAction, { ...failing, annotations: annotations({ waitSeconds: 3600 }) }),
  )
  const patient = await after.call('POST', 'actions/failing', {})
  await oracle.untilRuns(6)
  expect(await next.stop()).toMatchObject({ status: 0 })
  const last = await folder.start(options)
  await using atLast = new RestClient(last.ready)
  expect(await readRecord(atLast, idOf(patient))).toBeUndefined()
  expect(await last.stop()).toMatchObject({ status: 0 })
}, 120_000)

test('random kills leave one record, no more tries than asked for and one dead letter of each', async () => {
  const seed = chosenSeed()
  process.stdout.write(`WSK_TEST_SEED=${seed}\n`)
  const random = randomFrom(seed)
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const parameters = [{ key: 'port', value: oracle.port }]
  const accepted: string[] = []
  for (let life = 0; life < 6; life++) {
    const server = await folder.start(options)
    await using rest = new RestClient(server.ready)
    if (life === 0) {
      await rest.put('actions/letters', nodeAction(oracleAction, { parameters }))
      const failing = [...parameters, { key: 'fail', value: true }, { key: 'ms', value: 100 }]
      const tried = { parameters: failing, annotations: annotations({ tries: 3, waitSeconds: 0.05 }) }
      await rest.put('actions/failing', nodeAction(oracleAction, tried))
    }
    const replies = await Promise.all(Array.from({ length: 10 }, (_, n) => rest.call('POST', 'actions/failing', { n })))
    accepted.push(...replies.map(idOf))
    if (life % 2 === 0) await oracle.untilRuns(oracle.runs.size + 1)
    else await new Promise((resolve) => setTimeout(resolve, random() * 1500))
    await server.kill()
  }
  const server = await folder.start(options)
  await using rest = new RestClient(server.ready)
  const wholes = await Promise.all(accepted.map((id) => recordOf(rest, id)))
  await server.untilQuiet()
  const all = await Promise.all((await listRecordIds(rest)).map((id) => recordOf(rest, id)))
  let unknown = 0
  for (const whole of wholes) {
    const parts = all.filter(({ cause }) => cause === whole.activationId)
    const tries = parts.filter(({ name }) => name === 'failing')
    expect([tries.length, whole.logs.length]).toEqual([3, 3])
    expect(whole.response.success).toBe(false)
    expect(tries.map(({ activationId }) => activationId).sort()).toEqual([...whole.logs].sort())
    const letters = parts.filter(({ name }) => name === 'letters').map(({ activationId }) => activationId)
    expect(letters).toEqual([annotation(whole, 'deadLetter')])
    unknown += parts.filter(({ response }) => JSON.stringify(response).includes('Outcome unknown')).length
  }
  for (const [id, times] of oracle.runs) expect([id, times.length]).toEqual([id, 1])
  // Without these the kills would have come at times at which nothing can go wrong.
  expect(unknown).toBeGreaterThan(0)
  expect(await server.stop()).toMatchObject({ status: 0 })
}, 180_000)
