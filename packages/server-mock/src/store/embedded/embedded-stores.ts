import { Scope } from '../../support/scope.js'
import type { OpenStores, StoreDeps, Stores } from '../port.js'
import { EmbeddedActivationStore } from './activation-store.js'
import { hasKeptPower, lockedMessage, noteOwner, prepareDataFolder } from './data-folder.js'
import type { StoreFolders } from './data-folder.js'
import type { Database } from './database.js'
import { EmbeddedEntityStore } from './entity-store.js'
import { Expiry } from './expiry.js'
import { EmbeddedGatewayStore } from './gateway-store.js'
import { EmbeddedIdentityStore } from './identity-store.js'
import { Journal } from './journal.js'
import { nextSegmentNumber } from './journal-replay.js'
import { openDiskDatabase, openMemoryDatabase } from './level.js'
import { MemoryLog } from './memory-log.js'
import { PendingRecords } from './pending-records.js'
import { Projector } from './projector.js'
import { RecordCap } from './record-cap.js'
import { openRecordIndex } from './record-index.js'
import type { RecordIndex } from './record-index.js'
import type { RecordLog } from './record-log.js'
import { recoverJournal } from './recovery.js'
import { EmbeddedWorkLog } from './work-log.js'

/** LevelDB and a journal in one folder, or everything in memory. */
export interface EmbeddedStoreConfig {
  readonly kind: 'embedded'
  readonly place: EmbeddedPlace
  /** Records of activations that started longer ago are removed, in the background. */
  readonly activationTtlMs: number
}

export type EmbeddedPlace =
  | {
      readonly kind: 'folder'
      /** Made with mode 0700 when it is missing. */
      readonly folder: string
      /** Promises wait for the disk, so that not even power loss costs what was answered. */
      readonly sync: boolean
    }
  | { readonly kind: 'memory' }

/** Sizes that only tests change. */
interface EmbeddedTuning {
  /** A journal segment that is longer gets a successor. */
  readonly segmentBytes: number
  /** Longest time that written data stays unsynced. */
  readonly syncWithinMs: number
  /** Records that a store in memory keeps; older ones give way. */
  readonly memoryRecords: number
}

const standardTuning: EmbeddedTuning = { segmentBytes: 8 * 1024 * 1024, syncWithinMs: 50, memoryRecords: 20_000 }

/** Rejects with StoreError: folder in use, unreadable, damaged, or of a newer server. */
export const openEmbeddedStores: OpenStores<EmbeddedStoreConfig> = (config, deps) =>
  openTunedStores(config, { ...deps, tuning: standardTuning })

export interface TunedDeps extends StoreDeps {
  readonly tuning: EmbeddedTuning
}

export interface EmbeddedStores extends Stores {
  /** Resolves when every record stored so far is in the indexes. */
  drain(): Promise<void>
}

/** As `openEmbeddedStores`, with sizes of the caller's. */
export async function openTunedStores(config: EmbeddedStoreConfig, deps: TunedDeps): Promise<EmbeddedStores> {
  const scope = new Scope()
  try {
    const opened =
      config.place.kind === 'memory' ? await openMemory(scope) : await openFolder(scope, config.place, deps)
    return await assemble({ scope, opened, config }, deps)
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

interface Opened {
  readonly entities: Database
  readonly index: RecordIndex
  readonly log: RecordLog
  /** On disk only. */
  readonly journal?: {
    readonly log: Journal
    readonly folder: string
    readonly firstSegment: number
    readonly keptPower: boolean
  }
}

async function openMemory(scope: Scope): Promise<Opened> {
  const open = async (name: string): Promise<Database> => scope.use(await openMemoryDatabase(name))
  const [entities, byId, byTime, byName] = await Promise.all([
    open('the entities in memory'),
    open('the records in memory'),
    open('the records by time in memory'),
    open('the records by name in memory'),
  ])
  return { entities, index: await openRecordIndex({ byId, byTime, byName }), log: new MemoryLog() }
}

type Folder = Extract<EmbeddedPlace, { readonly kind: 'folder' }>

async function openFolder(scope: Scope, { folder, sync }: Folder, { tuning }: TunedDeps): Promise<Opened> {
  const folders = prepareDataFolder(folder)
  const open = async (path: string): Promise<Database> =>
    scope.use(await openDiskDatabase(path, () => lockedMessage(folder)))
  // Whoever has this one open has the whole folder: nothing else is touched before.
  const entities = await open(folders.entities)
  const keptPower = hasKeptPower(folder)
  noteOwner(folder)
  const index = await openIndex(folders, open)
  const firstSegment = nextSegmentNumber(folders.journal)
  const { segmentBytes, syncWithinMs } = tuning
  const log = scope.use(new Journal({ folder: folders.journal, firstSegment, sync, segmentBytes, syncWithinMs }))
  return { entities, index, log, journal: { log, folder: folders.journal, firstSegment, keptPower } }
}

async function openIndex(folders: StoreFolders, open: (path: string) => Promise<Database>): Promise<RecordIndex> {
  const [byId, byTime, byName] = await Promise.all([
    open(folders.recordsById),
    open(folders.recordsByTime),
    open(folders.recordsByName),
  ])
  return openRecordIndex({ byId, byTime, byName })
}

interface Assembly {
  readonly scope: Scope
  readonly opened: Opened
  readonly config: EmbeddedStoreConfig
}

async function assemble(
  { scope, opened, config }: Assembly,
  { clock, log: logger, tuning }: TunedDeps,
): Promise<EmbeddedStores> {
  const { entities, index, log, journal } = opened
  const work = new EmbeddedWorkLog({
    log,
    logger,
    segmentBytes: tuning.segmentBytes,
    isRecorded: (id) => index.has(id),
  })
  if (journal !== undefined) {
    const { folder, firstSegment, keptPower } = journal
    await recoverJournal({ folder, firstNewSegment: firstSegment, keptPower, index, work, logger })
  }
  const pending = new PendingRecords()
  const cap = new RecordCap(index, tuning.memoryRecords)
  const onBatch = (count: number): Promise<void> =>
    journal === undefined ? cap.added(count) : work.rewriteOld(journal.log.activeSegment)
  const maxUnforcedBytes = tuning.segmentBytes / 2
  const projector = scope.use(new Projector({ pending, index, log, logger, maxUnforcedBytes, onBatch }))
  scope.use(new Expiry({ index, clock, logger, ttlMs: config.activationTtlMs }))
  const onRecorded = (id: string): void => {
    work.recorded(id)
  }
  const activations = scope.use(new EmbeddedActivationStore({ log, pending, index, projector, onRecorded }))
  return {
    entities: new EmbeddedEntityStore(entities),
    identities: new EmbeddedIdentityStore(entities),
    gateway: new EmbeddedGatewayStore(entities),
    activations,
    work,
    drain: () => projector.drain(),
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}
