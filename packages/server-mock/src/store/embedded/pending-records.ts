import type { JsonText } from '@wsk/contract'
import { activationSummaryJson } from '../../entity/activation-json.js'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName } from '../../entity/stored-activation.js'
import type { LogPlace } from './record-log.js'
import { timeSuffix } from './time-index.js'

/** A record on its way into the indexes. What they need of it is made when first asked for. */
export class IndexedRecord {
  readonly record: ActivationRecord
  readonly stored: JsonText
  #summary: JsonText | undefined
  #filterName: string | undefined
  #suffix: string | undefined

  constructor(record: ActivationRecord, stored: JsonText) {
    this.record = record
    this.stored = stored
  }

  get summary(): JsonText {
    this.#summary ??= activationSummaryJson(this.record)
    return this.#summary
  }

  /** `pkg/name` or `name`. */
  get filterName(): string {
    this.#filterName ??= activationFilterName(this.record)
    return this.#filterName
  }

  /** Its place in the order of time. */
  get suffix(): string {
    this.#suffix ??= timeSuffix(this.record.start, this.record.activationId)
    return this.#suffix
  }
}

/** One that is in the journal, or about to be, and not in the indexes yet. */
export class PendingRecord extends IndexedRecord {
  /** Settles as the write to the journal does. */
  settled: Promise<void> = Promise.resolve()
  /** Where it is written; `undefined` while it is not. */
  place: { readonly log: LogPlace; readonly offset: number } | undefined
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
    this.#byId.set(pending.record.activationId, pending)
    this.#bytes += weight(pending)
  }

  remove(pending: PendingRecord): void {
    if (this.#byId.delete(pending.record.activationId)) this.#bytes -= weight(pending)
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
    return found.sort((one, other) => (one.suffix < other.suffix ? 1 : -1))
  }
}

export interface TimeQuery {
  readonly namespace: string
  readonly name?: string
  readonly since?: number
  readonly upto?: number
}

function matches(pending: PendingRecord, { namespace, name, since, upto }: TimeQuery): boolean {
  const { record } = pending
  return (
    record.namespace === namespace &&
    (since === undefined || record.start >= since) &&
    (upto === undefined || record.start <= upto) &&
    (name === undefined || pending.filterName === name)
  )
}

/** Its stored text, and what else hangs on it. */
function weight({ stored }: PendingRecord): number {
  return stored.length * 2 + 1024
}
