import { setTimeout as delay } from 'node:timers/promises'
import type { RestClient } from '../support/rest-client.js'
import { readRecord, readRecords } from './records.js'
import { type Evidence, judge, type SeenRecord } from './verdict.js'

export interface Settled extends ReturnType<typeof judge> {
  readonly records: readonly SeenRecord[]
  readonly again: ReadAgain
}

interface ReadAgain {
  /** Records that were read again. */
  readonly count: number
  /** Ids of those that said something else. */
  readonly changed: readonly string[]
}

/** Of those that ended well, which are the most, so many are read again; of the others all. */
const mostAgain = 2_000

const lookEveryMs = 1_000

/**
 * A try that was sent and left no record is waited for as long as it might be running, and half a minute (decision 23);
 * deliveries are given so long, and what they lead to.
 */
const deliveryMs = 4 * 60_000

/**
 * Holds all records against what was seen. Those that are missing are given `withinMs` to come, from when all were read,
 * because the newest are read first and reading many takes minutes.
 */
export async function settle(
  rest: RestClient,
  evidence: Omit<Evidence, 'records'>,
  withinMs: number,
): Promise<Settled> {
  const records = [...(await readRecords(rest))]
  const sinceMs = Date.now()
  for (;;) {
    const verdict = judge({ ...evidence, records })
    const { lost } = verdict.breaches
    const ledTo = new Set(records.flatMap(({ delivery, ledTo }) => (delivery === undefined ? [] : ledTo)))
    const isPatient = lost.every((id) => ledTo.has(id) || evidence.history.accepted.get(id)?.kind === 'delivery')
    if (lost.length === 0 || Date.now() >= sinceMs + (isPatient ? deliveryMs : withinMs)) {
      return { ...verdict, records, again: await readAgain(rest, records) }
    }
    await delay(lookEveryMs)
    for (const id of lost) {
      const late = await readRecord(rest, id)
      if (late !== undefined) records.push(late)
    }
  }
}

async function readAgain(rest: RestClient, records: readonly SeenRecord[]): Promise<ReadAgain> {
  const changed: string[] = []
  const ended = records.filter(({ ending }) => ending === 'ended').slice(0, mostAgain)
  const others = records.filter(({ ending }) => ending !== 'ended')
  for (const before of [...ended, ...others]) {
    const after = await readRecord(rest, before.activationId)
    if (after?.ending !== before.ending || after.reason !== before.reason) changed.push(before.activationId)
  }
  return { count: ended.length + others.length, changed }
}
