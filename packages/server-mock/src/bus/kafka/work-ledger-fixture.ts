import { randomUUID } from 'node:crypto'
import type { Entry, WorkLedger } from './work-ledger.js'
import type { WorkMark } from './work-mark.js'

/** Of a topic that nobody has read. */
export const first: WorkMark = { topicId: randomUUID(), writer: '', next: 0, untaken: [], begun: [] }

/** Of a message that was not handed over yet. */
export function hold(ledger: WorkLedger, offset: number): Entry {
  const entry = ledger.hold(offset)
  if (entry === undefined) throw new Error(`${offset} is known`)
  return entry
}
