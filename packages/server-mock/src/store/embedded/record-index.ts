import type { JsonText } from '@wsk/contract'
import { asJsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName, parseStoredActivation } from '../../entity/stored-activation.js'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreError } from '../port.js'
import type { Database } from './database.js'
import { IndexedRecord } from './pending-records.js'
import type { TimeQuery } from './pending-records.js'
import { TimeIndex, turn } from './time-index.js'
import type { TimeRange } from './time-index.js'

export interface RecordDatabases {
  readonly byId: Database
  readonly byTime: Database
  readonly byName: Database
}

const slice = 64

/**
 * Records in three orders: whole by id; as ready summaries by namespace and time, and by name and time. Each is a
 * database of its own, because keys that only ever grow make LevelDB move files instead of rewriting them.
 */
export class RecordIndex {
  readonly #byId: Database
  readonly #byTime: TimeIndex
  readonly #byName: TimeIndex
  /** Counts are read, changed and written. */
  readonly #writing = new KeyedMutex()

  constructor({ byId, byTime, byName }: RecordDatabases) {
    this.#byId = byId
    this.#byTime = new TimeIndex(byTime)
    this.#byName = new TimeIndex(byName)
  }

  /** Cheap for new ids, which sort behind all others. */
  has(activationId: string): boolean {
    return this.#byId.getSync(activationId) !== undefined
  }

  async get(activationId: string): Promise<ActivationRecord | undefined> {
    const stored = await this.#byId.get(activationId)
    return stored === undefined ? undefined : parsed(stored, activationId)
  }

  async getMany(activationIds: readonly string[]): Promise<readonly (ActivationRecord | undefined)[]> {
    const found = await this.#byId.getMany(activationIds)
    return found.map((stored, index) => (stored === undefined ? undefined : parsed(stored, activationIds[index] ?? '')))
  }

  /** All orders are on the disk when it resolves; after a failure any of them may be. */
  add(records: readonly IndexedRecord[], options: { readonly onlyMissing: boolean }): Promise<void> {
    return this.#writing.run('', async () => {
      await Promise.all([
        this.#putRecords(records),
        this.#byTime.add(records.map(inNamespace), options),
        this.#byName.add(records.map(inName), options),
      ])
    })
  }

  /** The order by time goes last: while it stands, an interrupted removal is found again. */
  remove(records: readonly Removal[]): Promise<void> {
    return this.#writing.run('', async () => {
      await this.#byId.write((batch) => {
        for (const { activationId } of records) batch.del(activationId)
      })
      await this.#byName.remove(
        records.map(({ namespace, filterName, suffix }) => ({ prefix: `${namespace}/${filterName}`, suffix })),
      )
      await this.#byTime.remove(records.map(({ namespace, suffix }) => ({ prefix: namespace, suffix })))
    })
  }

  /** The index that answers a query, and the range of it. */
  rangeOf({ namespace, name, since, upto }: TimeQuery): { readonly order: TimeIndex; readonly range: TimeRange } {
    return name === undefined
      ? { order: this.#byTime, range: { prefix: namespace, since, upto } }
      : { order: this.#byName, range: { prefix: `${namespace}/${name}`, since, upto } }
  }

  namespaces(): Promise<readonly string[]> {
    return this.#byTime.prefixes()
  }

  /** The oldest records of a namespace that started before a time. */
  async oldest(namespace: string, beforeMs: number, limit: number): Promise<readonly Removal[]> {
    const entries = await this.#byTime.oldest(namespace, beforeMs, limit)
    return entries.map(([suffix, summary]) => ({ namespace, suffix, ...readSummary(summary) }))
  }

  /** Records with the lowest ids, which are the oldest ones. */
  async lowest(limit: number): Promise<readonly Removal[]> {
    const entries = await this.#byId.entries({ limit })
    return entries.map(([id, stored]) => removalOf(parsed(stored, id), asJsonText(stored)))
  }

  #putRecords(records: readonly IndexedRecord[]): Promise<void> {
    return this.#byId.write(async (batch) => {
      for (const [index, { record, stored }] of records.entries()) {
        batch.put(record.activationId, stored)
        if (index % slice === slice - 1) await turn()
      }
    })
  }
}

/** What has to be known to take a record out of all orders. */
export interface Removal {
  readonly activationId: string
  readonly namespace: string
  readonly filterName: string
  readonly suffix: string
}

function removalOf(record: ActivationRecord, stored: JsonText): Removal {
  const { suffix, filterName } = new IndexedRecord(record, stored)
  return { activationId: record.activationId, namespace: record.namespace, filterName, suffix }
}

function inNamespace(indexed: IndexedRecord): { prefix: string; suffix: string; readonly summary: string } {
  const { record, suffix } = indexed
  return {
    prefix: record.namespace,
    suffix,
    get summary() {
      return indexed.summary
    },
  }
}

function inName(indexed: IndexedRecord): { prefix: string; suffix: string; readonly summary: string } {
  const { record, suffix, filterName } = indexed
  return {
    prefix: `${record.namespace}/${filterName}`,
    suffix,
    get summary() {
      return indexed.summary
    },
  }
}

function parsed(stored: string, activationId: string): ActivationRecord {
  try {
    return parseStoredActivation(asJsonText(stored))
  } catch (cause) {
    throw new StoreError(`The record of activation ${activationId} cannot be read`, { cause })
  }
}

function readSummary(summary: string): Pick<Removal, 'activationId' | 'filterName'> {
  // Summaries are written by us, from records; a list of annotations is always there.
  const { activationId, name, annotations } = JSON.parse(summary) as ActivationRecord
  return { activationId, filterName: activationFilterName({ name, annotations }) }
}
