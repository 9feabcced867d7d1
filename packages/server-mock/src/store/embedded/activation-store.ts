import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { StoreError } from '../port.js'
import type { ActivationQuery, ActivationStore } from '../port.js'
import { frameTypes } from './journal-codec.js'
import type { Segment } from './journal-segment.js'
import type { Journal } from './journal.js'
import { RecordFrame } from './record-frame.js'
import { compareId, parseId } from './record-id.js'
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
    this.#store.pendingSettled()
  }
}

/** Records are written once, to the segments of the journal, and read from there. */
export class EmbeddedActivationStore implements ActivationStore {
  readonly #parts: ActivationStoreParts
  /** What one turn of the event loop stores: all of it is settled at once. */
  #pending: PendingRecord[] = []
  #settled = 0
  #highestPending: Uint32Array | undefined
  #isClosed = false

  constructor(parts: ActivationStoreParts) {
    this.#parts = parts
  }

  store(record: ActivationRecord): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreError('the store is closed'))
    try {
      const frame = new RecordFrame(record)
      const same = this.#pendingOf(frame.id)
      if (same !== undefined) return same.settled
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
    this.#parts.segments.active.index.add(frame, offset, frame.span)
    this.#parts.onRecorded(frame.activationId)
    this.pendingSettled()
  }

  pendingSettled(): void {
    if (++this.#settled < this.#pending.length) return
    this.#pending = []
    this.#settled = 0
    this.#highestPending = undefined
  }

  #append(frame: RecordFrame): Promise<void> {
    const pending = new PendingRecord(frame, this)
    this.#pending.push(pending)
    if (this.#highestPending === undefined || compareId(frame.id, this.#highestPending, 0) > 0) {
      this.#highestPending = frame.id
    }
    pending.settled = this.#parts.journal.appendFrame({ type: frameTypes.record, payload: frame, ticket: pending })
    return pending.settled
  }

  /** Nearly free for an id above all others, as new ones are. */
  #pendingOf(id: Uint32Array): PendingRecord | undefined {
    if (this.#highestPending === undefined || compareId(id, this.#highestPending, 0) > 0) return undefined
    return this.#pending.find(({ frame }) => compareId(id, frame.id, 0) === 0)
  }
}
