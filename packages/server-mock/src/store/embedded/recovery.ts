import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { parseStoredActivation } from '../../entity/stored-activation.js'
import type { Logger } from '../../telemetry/logger.js'
import { StoreError } from '../port.js'
import { frameTypes } from './journal-codec.js'
import { removeSegments, replayJournal } from './journal-replay.js'
import type { ReplayedFrame } from './journal-replay.js'
import { IndexedRecord } from './pending-records.js'
import type { RecordIndex } from './record-index.js'
import type { EmbeddedWorkLog } from './work-log.js'

export interface RecoveryParts {
  readonly folder: string
  /** Segments from this number on are new. */
  readonly firstNewSegment: number
  /** The indexes hold all that the last process wrote to them; after power loss something may be missing in between. */
  readonly keptPower: boolean
  readonly index: RecordIndex
  readonly work: EmbeddedWorkLog
  readonly logger: Logger
}

const batchCount = 500
const batchBytes = 4 * 1024 * 1024

/**
 * Brings what a process left in its journal to where it belongs: records into the indexes, unfinished work into the
 * new journal. Then the old segments go. May be interrupted and repeated at any point. Rejects with StoreError.
 */
export async function recoverJournal(parts: RecoveryParts): Promise<void> {
  const { folder, firstNewSegment, logger, work } = parts
  const records = new RecordBatches(parts.index, parts.keptPower)
  const { paths, cut } = await replayJournal({
    folder,
    before: firstNewSegment,
    onFrame: (frame) => replayFrame(frame, work, records),
  })
  await records.end()
  for (const tail of cut) logger.warn(tail, 'the end of the journal was torn and has been cut off')
  await work.adoptRecovered()
  removeSegments(paths)
  if (records.moved > 0) logger.info({ records: records.moved }, 'moved records of the last run into the indexes')
}

function replayFrame(
  { type, payload, isProjected }: ReplayedFrame,
  work: EmbeddedWorkLog,
  records: RecordBatches,
): Promise<void> | undefined {
  switch (type) {
    case frameTypes.record:
      return replayRecord(asJsonText(payload.toString()), { work, records, isProjected })
    case frameTypes.accepted:
      work.replayAccepted(payload.toString())
      return undefined
    case frameTypes.started:
      work.replayStarted(payload.toString('latin1'))
      return undefined
    case frameTypes.finished:
      work.replayFinished(payload.toString('latin1'))
      return undefined
    case frameTypes.synced:
    case frameTypes.projected:
      return undefined
  }
}

interface RecordReplay {
  readonly work: EmbeddedWorkLog
  readonly records: RecordBatches
  readonly isProjected: boolean
}

function replayRecord(stored: JsonText, { work, records, isProjected }: RecordReplay): Promise<void> | undefined {
  const record = readRecord(stored)
  work.replayFinished(record.activationId)
  if (isProjected) return undefined
  return records.add(new IndexedRecord(record, stored))
}

function readRecord(stored: JsonText): ActivationRecord {
  try {
    return parseStoredActivation(stored)
  } catch (cause) {
    throw new StoreError('The journal holds a record that cannot be read', { cause })
  }
}

class RecordBatches {
  readonly #index: RecordIndex
  readonly #keptPower: boolean
  #batch = new Map<string, IndexedRecord>()
  #bytes = 0
  moved = 0

  constructor(index: RecordIndex, keptPower: boolean) {
    this.#index = index
    this.#keptPower = keptPower
  }

  add(record: IndexedRecord): Promise<void> | undefined {
    if (this.#batch.has(record.id)) return undefined
    this.#batch.set(record.id, record)
    this.#bytes += record.stored.length
    return this.#batch.size >= batchCount || this.#bytes > batchBytes ? this.#flush() : undefined
  }

  /** Moves what is left; then all of it is on the disk. */
  async end(): Promise<void> {
    await this.#flush()
    if (this.moved > 0) await this.#index.force(recoveredMark)
  }

  async #flush(): Promise<void> {
    const batch = [...this.#batch.values()]
    this.#batch = new Map()
    this.#bytes = 0
    if (batch.length === 0) return
    this.moved += batch.length
    if (!this.#keptPower) await this.#index.recount(batch)
    await this.#index.add(batch, { onlyMissing: true, mark: recoveredMark })
  }
}

const recoveredMark = 'recovered:0'
