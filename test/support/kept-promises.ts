import { expect } from 'vitest'
import { oracleAction, type Oracle } from './oracle.js'
import type { Answered } from './random-load.js'
import { type ActivationRecord, listRecordIds, nodeAction, readRecord, type RestClient } from './rest-client.js'

const outcomeUnknown = 'Outcome unknown: '

/** Makes what the random load calls. */
export async function prepareLoad(rest: RestClient, oracle: Oracle): Promise<void> {
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
export async function checkAction(
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

export interface Findings {
  readonly answered: Answered
  /** Ends of the servers before the last one; epoch milliseconds. */
  readonly endedAt: readonly number[]
  readonly rest: RestClient
  readonly oracle: Oracle
}

export interface Tally {
  success: number
  unknown: number
  /** Accepted by one server and run by a later one. */
  resumed: number
}

/** Holds everything that was answered against what is there now, and prints how much it was. */
export async function checkKept(findings: Findings): Promise<Tally> {
  const tally = await checkActions(findings)
  await checkSequences(findings)
  await checkFires(findings)
  await checkAnswered(findings)
  await checkLists(findings)
  const { actions, sequences, fires, ended, saved, refused } = findings.answered
  const sizes = { actions: actions.size, sequences: sequences.size, fires: fires.size, ended: ended.size }
  process.stdout.write(`${JSON.stringify({ ...sizes, saved: saved.size, refused, ...tally })}\n`)
  return tally
}

async function checkActions({ answered, endedAt, rest, oracle }: Findings): Promise<Tally> {
  const tally: Tally = { success: 0, unknown: 0, resumed: 0 }
  const lifeAt = (time: number): number => endedAt.filter((killed) => killed < time).length
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
    if (!isUnknown(record)) expect(record.response.success, `sequence ${JSON.stringify(record)}`).toBe(true)
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
