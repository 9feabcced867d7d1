import { setTimeout as delay } from 'node:timers/promises'
import type { RestClient } from '../support/rest-client.js'
import { readRecord, readRecords } from './records.js'
import { type Evidence, judge, type SeenRecord } from './verdict.js'

export interface Settled extends ReturnType<typeof judge> {
  readonly records: readonly SeenRecord[]
  /** Says something else when it is read again. */
  readonly changed: readonly string[]
}

/** Of those that ended well, which are the most, so many are read again; of the others all. */
const mostAgain = 2_000

const lookEveryMs = 1_000

/** Holds all records against what was seen; those that are missing are given `withinMs` to come. */
export async function settle(
  rest: RestClient,
  evidence: Omit<Evidence, 'records'>,
  withinMs: number,
): Promise<Settled> {
  const untilMs = Date.now() + withinMs
  const records = [...(await readRecords(rest))]
  for (;;) {
    const verdict = judge({ ...evidence, records })
    if (verdict.breaches.lost.length === 0 || Date.now() > untilMs) {
      return { ...verdict, records, changed: await changedOf(rest, records) }
    }
    await delay(lookEveryMs)
    for (const id of verdict.breaches.lost) {
      const late = await readRecord(rest, id)
      if (late !== undefined) records.push(late)
    }
  }
}

async function changedOf(rest: RestClient, records: readonly SeenRecord[]): Promise<readonly string[]> {
  const changed: string[] = []
  const ended = records.filter(({ ending }) => ending === 'ended').slice(0, mostAgain)
  for (const before of [...ended, ...records.filter(({ ending }) => ending !== 'ended')]) {
    const { activationId, ending, reason } = before
    const after = await readRecord(rest, activationId)
    if (after?.ending !== ending || after.reason !== reason) changed.push(activationId)
  }
  return changed
}
