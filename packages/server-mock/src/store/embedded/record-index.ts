import { asJsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { parseStoredActivation } from '../../entity/stored-activation.js'
import { KeyedMutex } from '../../support/keyed-mutex.js'
import { StoreError } from '../port.js'
import type { Database } from './database.js'
import type { IndexedRecord, TimeQuery } from './pending-records.js'
import type { SummaryLine } from './summary-blocks.js'
import { markKey, TimeIndex } from './time-index.js'
import type { AddOptions, TimeRange } from './time-index.js'

export interface RecordDatabases {
  readonly byId: Database
  readonly byTime: Database
  readonly byName: Database
}

/** How many records go into a batch before others get a turn. */
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
  #highestId: string

  /** `highestId` is the last id that `byId` holds, if any. */
  constructor({ byId, byTime, byName }: RecordDatabases, highestId: string) {
    this.#byId = byId
    this.#byTime = new TimeIndex(byTime)
    this.#byName = new TimeIndex(byName)
    this.#highestId = highestId
  }

  /** Nearly free for an id above all others, as new ones are. */
  has(activationId: string): boolean {
    return activationId <= this.#highestId && this.#byId.getSync(activationId) !== undefined
  }

  async get(activationId: string): Promise<ActivationRecord | undefined> {
    const stored = await this.#byId.get(activationId)
    return stored === undefined ? undefined : parseRecord(stored, activationId)
  }

  async getMany(activationIds: readonly string[]): Promise<readonly (ActivationRecord | undefined)[]> {
    const found = await this.#byId.getMany(activationIds)
    return found.map((stored, index) =>
      stored === undefined ? undefined : parseRecord(stored, activationIds[index] ?? ''),
    )
  }

  /**
   * All orders hold the records when it resolves; after a failure any of them may. Power loss may still take them, until
   * `force`.
   */
  add(records: readonly IndexedRecord[], options: AddOptions): Promise<void> {
    return this.#writing.run('', async () => {
      await Promise.all([
        this.#putRecords(records),
        this.#byTime.add(grouped(records, namespacePrefix), options),
        this.#byName.add(grouped(records, namePrefix), options),
      ])
    })
  }

  /** Resolves when all that was added is on the disk. `mark` is that of the last addition. */
  force(mark: string): Promise<void> {
    return this.#writing.run('', async () => {
      await Promise.all([this.#byId.force([markKey, mark]), this.#byTime.force(mark), this.#byName.force(mark)])
    })
  }

  /** Counts the lines of these records' prefixes anew: power loss may have taken some and left the count of them. */
  recount(records: readonly IndexedRecord[]): Promise<void> {
    return this.#writing.run('', async () => {
      await this.#byTime.recount(grouped(records, namespacePrefix).keys())
      await this.#byName.recount(grouped(records, namePrefix).keys())
    })
  }

  /**
   * Removes a slice of the records of a namespace, or of one name in it, that started before a time. The order by
   * time goes last: while it stands, an interrupted removal is taken up again. Resolves with 0 when none are left.
   */
  removeOldest(prefix: string, beforeMs: number): Promise<number> {
    return this.#writing.run('', () => {
      if (prefix.includes('/')) return this.#byName.removeOldest(prefix, beforeMs, () => Promise.resolve())
      return this.#byTime.removeOldest(prefix, beforeMs, (ids) => this.#deleteRecords(ids))
    })
  }

  /** Everything that `removeOldest` takes: names first, then namespaces. */
  async prefixes(): Promise<readonly string[]> {
    return [...(await this.#byName.prefixes()), ...(await this.#byTime.prefixes())]
  }

  /** Start of the oldest record of all, a little early; epoch milliseconds. */
  async oldestTime(): Promise<number | undefined> {
    const times = await Promise.all((await this.#byTime.prefixes()).map((prefix) => this.#byTime.oldestTime(prefix)))
    const known = times.filter((time) => time !== undefined)
    return known.length === 0 ? undefined : Math.min(...known)
  }

  /** The order that answers a query, and the range of it. */
  rangeOf({ namespace, name, since, upto }: TimeQuery): { readonly order: TimeIndex; readonly range: TimeRange } {
    return name === undefined
      ? { order: this.#byTime, range: { prefix: namespace, since, upto } }
      : { order: this.#byName, range: { prefix: `${namespace}/${name}`, since, upto } }
  }

  #putRecords(records: readonly IndexedRecord[]): Promise<void> {
    for (const { id } of records) if (id > this.#highestId) this.#highestId = id
    return this.#byId.writeAhead(async (batch) => {
      for (const [index, { id, stored }] of records.entries()) {
        batch.put(id, stored)
        if (index % slice === slice - 1) await turn()
      }
    })
  }

  #deleteRecords(ids: readonly string[]): Promise<void> {
    return this.#byId.write((batch) => {
      for (const id of ids) batch.del(id)
    })
  }
}

export async function openRecordIndex(databases: RecordDatabases): Promise<RecordIndex> {
  const [highestId = ''] = await databases.byId.keys({ reverse: true, limit: 1 })
  return new RecordIndex(databases, highestId)
}

function grouped(
  records: readonly IndexedRecord[],
  prefixOf: (record: IndexedRecord) => string,
): ReadonlyMap<string, readonly SummaryLine[]> {
  const groups = new Map<string, IndexedRecord[]>()
  for (const record of records) {
    const prefix = prefixOf(record)
    const group = groups.get(prefix)
    if (group === undefined) groups.set(prefix, [record])
    else group.push(record)
  }
  return groups
}

const namespacePrefix = ({ namespace }: IndexedRecord): string => namespace
const namePrefix = ({ namespace, filterName }: IndexedRecord): string => `${namespace}/${filterName}`

/** Throws StoreError for a stored form that cannot be read. */
export function parseRecord(stored: string, activationId: string): ActivationRecord {
  try {
    return parseStoredActivation(asJsonText(stored))
  } catch (cause) {
    throw new StoreError(`The record of activation ${activationId} cannot be read`, { cause })
  }
}

/** Lets other work of the event loop go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
