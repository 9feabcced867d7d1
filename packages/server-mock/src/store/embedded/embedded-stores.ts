import { Scope } from '../../support/scope.js'
import type { OpenStores, StoreDeps, Stores } from '../port.js'
import { EmbeddedActivationStore } from './activation-store.js'
import { lockedMessage, noteOwner, prepareDataFolder } from './data-folder.js'
import type { Database } from './database.js'
import { EmbeddedEntityStore } from './entity-store.js'
import { EmbeddedGatewayStore } from './gateway-store.js'
import { EmbeddedIdempotencyStore } from './idempotency-store.js'
import { EmbeddedIdentityStore } from './identity-store.js'
import { openDiskDatabase, openMemoryDatabase } from './level.js'
import { openDiskRecords, openMemoryRecords } from './open-records.js'
import type { OpenedRecords, RecordTuning } from './open-records.js'

/** LevelDB for entities and a journal for records in one folder, or everything in memory. */
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

const standardTuning: RecordTuning = { segmentBytes: 16 * 1024 * 1024, syncWithinMs: 50, memoryRecords: 20_000 }

/** Rejects with StoreError: folder in use, unreadable, damaged, or of a newer server. */
export const openEmbeddedStores: OpenStores<EmbeddedStoreConfig> = (config, deps) =>
  openTunedStores(config, { ...deps, tuning: standardTuning })

export interface TunedDeps extends StoreDeps {
  readonly tuning: RecordTuning
}

export interface EmbeddedStores extends Stores {
  /** Begins a new segment of records; resolves when all others have their index, and those that nobody needs are gone. */
  readonly sealed: () => Promise<void>
}

/** As `openEmbeddedStores`, with sizes of the caller's. */
export async function openTunedStores(config: EmbeddedStoreConfig, deps: TunedDeps): Promise<EmbeddedStores> {
  const scope = new Scope()
  try {
    const { place } = config
    return await (place.kind === 'memory'
      ? openMemory(scope, config, deps)
      : openFolder(scope, { ...config, place }, deps))
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

async function openMemory(
  scope: Scope,
  { activationTtlMs }: EmbeddedStoreConfig,
  deps: TunedDeps,
): Promise<EmbeddedStores> {
  const entities = scope.use(await openMemoryDatabase('the entities in memory'))
  return assemble(scope, entities, openMemoryRecords(scope, { ...deps, ttlMs: activationTtlMs }))
}

interface FolderConfig extends EmbeddedStoreConfig {
  readonly place: Extract<EmbeddedPlace, { readonly kind: 'folder' }>
}

async function openFolder(scope: Scope, config: FolderConfig, deps: TunedDeps): Promise<EmbeddedStores> {
  const { folder, sync } = config.place
  const folders = prepareDataFolder(folder)
  // Whoever has this one open has the whole folder: nothing else is touched before.
  const entities = scope.use(await openDiskDatabase(folders.entities, () => lockedMessage(folder)))
  noteOwner(folder)
  const options = { ...deps, ttlMs: config.activationTtlMs, folder: folders.journal, sync }
  return assemble(scope, entities, await openDiskRecords(scope, options))
}

function assemble(scope: Scope, entities: Database, { work, ...records }: OpenedRecords): EmbeddedStores {
  const activations = scope.use(
    new EmbeddedActivationStore({
      ...records,
      onRecorded: (id) => {
        work.recorded(id)
      },
    }),
  )
  return {
    entities: new EmbeddedEntityStore(entities),
    identities: new EmbeddedIdentityStore(entities),
    gateway: new EmbeddedGatewayStore(entities),
    idempotency: new EmbeddedIdempotencyStore(entities),
    activations,
    work,
    sealed: records.sealed,
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}
