import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { ChurnMap } from '../../support/churn.js'
import { StoreError } from '../port.js'
import type { ActivationQuery, ActivationStore } from '../port.js'
import { frameTypes } from './journal-codec.js'
import type { Segment } from './journal-segment.js'
import type { Journal } from './journal.js'
import { RecordFrame } from './record-frame.js'
import { parseId } from './record-id.js'
import type { RecordReader } from './record-reader.js'
import type { RecordSegments } from './record-segments.js'
import { storeErrorFrom } from './store-errors.js'

export interface ActivationStoreParts {
  readonly journal: Journal
  readonly segments: RecordSegments
  readonly reader: RecordReader
  /** A record is written, which ends the work of its id. */
  readonly onRecorded: (activationId: string) => void
}

/** A record that is about to be written in this turn of the event loop. */
class PendingRecord {
  readonly frame: RecordFrame
  readonly #store: EmbeddedActivationStore
  /** Settles as the write to the journal does. */
  settled: Promise<void> = Promise.resolve()

  constructor(frame: RecordFrame, store: EmbeddedActivationStore) {
    this.frame = frame
    this.#store = store
  }

  written(_segment: Segment, offset: number): void {
    this.#store.recordWritten(this.frame, offset)
  }

  failed(): void {
    this.#store.recordFailed(this.frame)
  }
}

/** Records are written once, to the segments of the journal, and read from there. */
export class EmbeddedActivationStore implements ActivationStore {
  readonly #parts: ActivationStoreParts
  readonly #pending = new ChurnMap<string, PendingRecord>()
  #isClosed = false

  constructor(parts: ActivationStoreParts) {
    this.#parts = parts
  }

  store(record: ActivationRecord): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreError('the store is closed'))
    const same = this.#pending.get(record.activationId)
    if (same !== undefined) return same.settled
    try {
      const frame = new RecordFrame(record)
      return this.#parts.segments.has(frame.id) ? this.#parts.journal.settled() : this.#append(frame)
    } catch (error) {
      return Promise.reject(storeErrorFrom(error, 'Storing', 'an activation record'))
    }
  }

  async get(namespace: string, activationId: string): Promise<ActivationRecord | undefined> {
    const id = parseId(activationId)
    return id === undefined ? undefined : this.#parts.reader.get(namespace, id)
  }

  list(query: ActivationQuery): Promise<readonly JsonText[]> {
    return this.#parts.reader.summaries(query)
  }

  listFull(query: ActivationQuery): Promise<readonly ActivationRecord[]> {
    return this.#parts.reader.records(query)
  }

  count(query: Omit<ActivationQuery, 'skip' | 'limit'>): Promise<number> {
    return this.#parts.reader.count(query)
  }

  /** Takes no more records. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    return Promise.resolve()
  }

  recordWritten(frame: RecordFrame, offset: number): void {
    this.#pending.delete(frame.activationId)
    this.#parts.segments.active.index.add(frame, offset, frame.span)
    this.#parts.onRecorded(frame.activationId)
  }

  recordFailed({ activationId }: RecordFrame): void {
    this.#pending.delete(activationId)
  }

  #append(frame: RecordFrame): Promise<void> {
    const pending = new PendingRecord(frame, this)
    this.#pending.set(frame.activationId, pending)
    pending.settled = this.#parts.journal.appendFrame({ type: frameTypes.record, payload: frame, ticket: pending })
    return pending.settled
  }
}
