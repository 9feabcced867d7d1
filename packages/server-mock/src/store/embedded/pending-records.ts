import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName } from '../../entity/stored-activation.js'
import type { LogPlace } from './record-log.js'
import { newestFirst, timeSuffix } from './summary-blocks.js'
import type { SummaryLine } from './summary-blocks.js'

/** A record with what the indexes need of it. */
export interface IndexedRecord extends SummaryLine {
  readonly id: string
  readonly namespace: string
  /** `pkg/name` or `name`. */
  readonly filterName: string
  readonly summary: JsonText
  readonly stored: JsonText
}

/** `texts` are the record's stored form and summary. */
export function indexedRecord(
  record: ActivationRecord,
  texts: { readonly stored: JsonText; readonly summary: JsonText },
): IndexedRecord {
  return {
    id: record.activationId,
    namespace: record.namespace,
    filterName: activationFilterName(record),
    suffix: timeSuffix(record.start, record.activationId),
    ...texts,
  }
}

/** One that is in the journal, or about to be, and not in the indexes yet. */
export interface PendingRecord extends IndexedRecord {
  readonly record: ActivationRecord
  /** Settles as the write to the journal does. */
  settled: Promise<void>
  /** Where it is written, and its number in the order of writing; `undefined` while it is not. */
  place: { readonly log: LogPlace; readonly offset: number; readonly sequence: number } | undefined
}

export interface TimeQuery {
  readonly namespace: string
  readonly name?: string
  readonly since?: number
  readonly upto?: number
}

/** Records by id, in the order of the journal. */
export class PendingRecords {
  readonly #byId = new Map<string, PendingRecord>()
  #bytes = 0

  /** Approximate memory held, in bytes. */
  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#byId.size
  }

  add(pending: PendingRecord): void {
    this.#byId.set(pending.id, pending)
    this.#bytes += weight(pending)
  }

  remove(pending: PendingRecord): void {
    if (this.#byId.delete(pending.id)) this.#bytes -= weight(pending)
  }

  get(activationId: string): PendingRecord | undefined {
    return this.#byId.get(activationId)
  }

  /** The oldest that are written, up to a number and a size, never none if there is one. */
  oldest(maxCount: number, maxBytes: number): readonly PendingRecord[] {
    const batch: PendingRecord[] = []
    let bytes = 0
    for (const pending of this.#byId.values()) {
      if (pending.place === undefined || batch.length >= maxCount || (bytes > maxBytes && batch.length > 0)) break
      batch.push(pending)
      bytes += weight(pending)
    }
    return batch
  }

  /** Those that are written and belong to a list, newest first. */
  matching(query: TimeQuery): readonly PendingRecord[] {
    if (this.#byId.size === 0) return []
    const found: PendingRecord[] = []
    for (const pending of this.#byId.values()) {
      if (pending.place !== undefined && matches(pending, query)) found.push(pending)
    }
    return found.sort(newestFirst)
  }
}

function matches(pending: PendingRecord, { namespace, name, since, upto }: TimeQuery): boolean {
  const { start } = pending.record
  return (
    pending.namespace === namespace &&
    (since === undefined || start >= since) &&
    (upto === undefined || start <= upto) &&
    (name === undefined || pending.filterName === name)
  )
}

/** Its texts, and what else hangs on it. */
function weight({ stored, summary }: PendingRecord): number {
  return stored.length + summary.length + 1024
}
