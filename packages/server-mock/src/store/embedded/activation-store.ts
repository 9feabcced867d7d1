import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { StoreError } from '../port.js'
import type { ActivationQuery, ActivationStore } from '../port.js'
import { frameTypes } from './journal-codec.js'
import { countAll, newestIds, newestSummaries } from './newest-first.js'
import type { NewestFirst } from './newest-first.js'
import { PendingRecord } from './pending-records.js'
import type { PendingRecords, TicketOwner, TimeQuery } from './pending-records.js'
import type { Projector } from './projector.js'
import { parseRecord } from './record-index.js'
import type { RecordIndex } from './record-index.js'
import type { RecordLog } from './record-log.js'

export interface ActivationStoreParts {
  readonly log: RecordLog
  readonly pending: PendingRecords
  readonly index: RecordIndex
  readonly projector: Projector
  /** A record is written, which ends the work of its id. */
  readonly onRecorded: (activationId: string) => void
}

/** Records go to the log first and are read from memory until they are in the indexes. */
export class EmbeddedActivationStore implements ActivationStore, TicketOwner {
  readonly #parts: ActivationStoreParts
  #written = 0
  #isClosed = false

  constructor(parts: ActivationStoreParts) {
    this.#parts = parts
  }

  store(record: ActivationRecord): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreError('the store is closed'))
    const { log, pending, index, projector } = this.#parts
    const same = pending.get(record.activationId)
    if (same !== undefined) return same.settled
    if (index.has(record.activationId)) return Promise.resolve()
    if (projector.isBehind) return this.#storeLater(record)
    const added = new PendingRecord(record, this)
    pending.add(added)
    added.settled = log.append(frameTypes.record, added.stored, added)
    return added.settled
  }

  recordWritten({ id }: PendingRecord): number {
    this.#parts.onRecorded(id)
    this.#parts.projector.wake()
    return ++this.#written
  }

  recordFailed(pending: PendingRecord): void {
    this.#parts.pending.remove(pending)
  }

  async get(namespace: string, activationId: string): Promise<ActivationRecord | undefined> {
    const record = this.#pendingRecord(activationId) ?? (await this.#parts.index.get(activationId))
    return record?.namespace === namespace ? record : undefined
  }

  list(query: ActivationQuery): Promise<readonly JsonText[]> {
    return newestSummaries(this.#newestFirst(query), query)
  }

  async listFull(query: ActivationQuery): Promise<readonly ActivationRecord[]> {
    const ids = await newestIds(this.#newestFirst(query), query)
    const found = new Map<string, ActivationRecord>()
    for (const id of ids) {
      const record = this.#pendingRecord(id)
      if (record !== undefined) found.set(id, record)
    }
    const moved = ids.filter((id) => !found.has(id))
    const stored = await this.#parts.index.getMany(moved)
    for (const record of stored) if (record !== undefined) found.set(record.activationId, record)
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  count(query: Omit<ActivationQuery, 'skip' | 'limit'>): Promise<number> {
    return countAll(this.#newestFirst(query), (pending, mark) => this.#parts.projector.isMoved(pending, mark))
  }

  /** Takes no more records. What was taken is moved on by the projector. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    return Promise.resolve()
  }

  #pendingRecord(activationId: string): ActivationRecord | undefined {
    const pending = this.#parts.pending.get(activationId)
    return pending?.place === undefined ? undefined : parseRecord(pending.stored, activationId)
  }

  async #storeLater(record: ActivationRecord): Promise<void> {
    await this.#parts.projector.room()
    await this.store(record)
  }

  /** What is not moved is looked up first: what is moved meanwhile is then in both places, not in none. */
  #newestFirst(query: TimeQuery): NewestFirst {
    const unmoved = this.#parts.pending.matching(query)
    return { ...this.#parts.index.rangeOf(query), unmoved }
  }
}
