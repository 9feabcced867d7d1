import { setTimeout as delay } from 'node:timers/promises'
import type { RestClient } from '../support/rest-client.js'
import { readRecord, readRecords } from './records.js'
import { type Evidence, judge, type SeenRecord } from './verdict.js'

export interface Settled extends ReturnType<typeof judge> {
  readonly records: readonly SeenRecord[]
}

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
    if (verdict.breaches.lost.length === 0 || Date.now() > untilMs) return { ...verdict, records }
    await delay(lookEveryMs)
    for (const id of verdict.breaches.lost) {
      const late = await readRecord(rest, id)
      if (late !== undefined) records.push(late)
    }
  }
}
