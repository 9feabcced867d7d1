import type { JsonText } from '@wsk/contract'
import { activationSummaryJson } from '../../entity/activation-json.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName, storedActivationJson } from '../../entity/stored-activation.js'
import type { LogPlace, Ticket } from './record-log.js'
import { newestFirst, timeSuffix } from './summary-blocks.js'
import type { SummaryLine } from './summary-blocks.js'
import { ChurnMap } from '../../support/churn.js'

/** What the indexes need of a record. Texts only: they are all that has to outlive the moment of storing. */
export class IndexedRecord implements SummaryLine {
  readonly id: string
  readonly namespace: string
  /** `pkg/name` or `name`. */
  readonly filterName: string
  readonly start: number
  readonly suffix: string
  readonly stored: JsonText
  readonly summary: JsonText

  constructor(record: ActivationRecord, stored?: JsonText) {
    const annotations = JSON.stringify(record.annotations)
    this.id = record.activationId
    this.namespace = record.namespace
    this.filterName = activationFilterName(record)
    this.start = record.start
    this.suffix = timeSuffix(record.start, record.activationId)
    this.stored = stored ?? storedActivationJson(record, annotations)
    this.summary = activationSummaryJson(record, annotations)
  }
}

/** Where a record is written. */
export interface RecordPlace {
  readonly log: LogPlace
  readonly offset: number
  /** Its number in the order of writing. */
  readonly sequence: number
}

/** One that is in the journal, or about to be, and not in the indexes yet. */
export class PendingRecord extends IndexedRecord implements Ticket {
  readonly #owner: TicketOwner
  /** Settles as the write to the journal does. */
  settled: Promise<void> = Promise.resolve()
  /** `undefined` while it is not written. */
  place: RecordPlace | undefined

  constructor(record: ActivationRecord, owner: TicketOwner) {
    super(record)
    this.#owner = owner
  }

  written(log: LogPlace, offset: number): void {
    log.uses++
    this.place = { log, offset, sequence: this.#owner.recordWritten(this) }
  }

  failed(): void {
    this.#owner.recordFailed(this)
  }
}

/** Hears of the records it has appended. */
export interface TicketOwner {
  /** Returns the number of the record in the order of writing. */
  recordWritten(pending: PendingRecord): number
  recordFailed(pending: PendingRecord): void
}

export interface TimeQuery {
  readonly namespace: string
  readonly name?: string
  readonly since?: number
  readonly upto?: number
}

/** Records by id, in the order of the journal. */
export class PendingRecords {
  readonly #byId = new ChurnMap<string, PendingRecord>()
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
  return (
    pending.namespace === namespace &&
    (since === undefined || pending.start >= since) &&
    (upto === undefined || pending.start <= upto) &&
    (name === undefined || pending.filterName === name)
  )
}

/** Its texts, and what else hangs on it. */
function weight({ stored, summary }: PendingRecord): number {
  return stored.length + summary.length + 512
}
