import { join } from 'node:path'
import { makeFolder } from '../../support/make-folder.js'
import { Scope } from '../../support/scope.js'
import { idempotencyMs, StoreError } from '../port.js'
import type { OpenStores, ProtectKey, StoreDeps, Stores } from '../port.js'
import { CouchActivationStore } from './activation-store.js'
import { CouchClient } from './couch-client.js'
import type { CouchAddress } from './couch-client.js'
import { views } from './design-documents.js'
import { CouchEntityStore } from './entity-store.js'
import { FolderLock } from './folder-lock.js'
import { CouchGatewayStore } from './gateway-store.js'
import { CouchIdempotencyStore } from './idempotency-store.js'
import { CouchIdentityStore } from './identity-store.js'
import { LastingIdentities } from './lasting-identities.js'
import { openDatabases } from './open-databases.js'
import type { Databases } from './open-databases.js'
import { SpoolFolder, SpoolMemory } from './spool-files.js'
import type { SpoolFiles } from './spool-files.js'
import { Spool } from './spool.js'
import { type Swept, Sweeper } from './sweeper.js'
import { Uploader, type UploaderParts } from './uploader.js'
import { WorkJournal } from './work-journal.js'
import { CouchWorkLog } from './work-log.js'

/** Everything in CouchDB, and on this machine only what is on its way there. */
export interface CouchStoreConfig {
  readonly kind: 'couchdb'
  readonly address: CouchAddress
  /** What the names of databases begin with. */
  readonly prefix: string
  /** Where records are until CouchDB has them; undefined: in memory. One for each server. */
  readonly folder: string | undefined
  /** Records are on the disk when they are stored. */
  readonly sync: boolean
  /** Records of activations that started longer ago are removed, in the background. */
  readonly activationTtlMs: number
  /** Whose accepted work it is; unique among servers that run. */
  readonly controller: string
}

export interface CouchStores extends Stores {
  /** Resolves when CouchDB has every record that was stored. */
  readonly uploaded: () => Promise<void>
  /** Removes what is too old, now, unless another server does. */
  readonly sweep: () => Promise<number>
}

const spoolFileBytes = 16 * 1024 * 1024
const closeMs = 5000

/** Rejects with StoreError: out of reach, refused, another version of a design document, or a folder in use. */
export const openCouchStores: OpenStores<CouchStoreConfig> = (config, deps) => openCouchDbStores(config, deps)

export async function openCouchDbStores(config: CouchStoreConfig, deps: StoreDeps): Promise<CouchStores> {
  const scope = new Scope()
  try {
    const client = await CouchClient.open(config.address, deps.clock)
    const place = `CouchDB at ${config.address.origin}`
    const databases = await openDatabases(client, { prefix: config.prefix, place })
    client.watch()
    scope.defer(() => client.close())
    const returned = (): AbortSignal => client.returned
    const stores = await assemble(scope, databases, { config, deps, returned })
    const { recordsWaiting, ...others } = stores
    return { ...others, state: () => ({ silence: client.silence, recordsWaiting: recordsWaiting() }) }
  } catch (error) {
    await scope[Symbol.asyncDispose]()
    throw error
  }
}

interface Assembled extends CouchStores {
  readonly recordsWaiting: () => number
}

interface Opening {
  readonly config: CouchStoreConfig
  readonly deps: StoreDeps
  readonly returned: UploaderParts['returned']
}

async function assemble(scope: Scope, databases: Databases, { config, deps, returned }: Opening): Promise<Assembled> {
  const { clock, log } = deps
  const { files, journal } = openFolder(scope, config)
  const spool = new Spool({ files, log, fileBytes: spoolFileBytes, onWritten: () => uploader.wake() })
  scope.defer(() => spool.close())
  const work = await CouchWorkLog.open({
    database: databases.work,
    records: databases.activations,
    controller: config.controller,
    journal,
    isRecorded: (id) => spool.has(id),
    clock,
  })
  scope.defer(() => work.close(closeMs))
  const onUploaded = (ids: readonly string[]): void => work.shared(ids)
  const uploader = new Uploader({ spool, database: databases.activations, clock, log, onUploaded, returned })
  uploader.start()
  scope.defer(() => uploader.close(closeMs))
  const { activationTtlMs: ttlMs } = config
  const everyMs = Math.min(Math.max(ttlMs / 8, 1000), 3_600_000)
  const swept: readonly Swept[] = [
    { database: databases.activations, view: views.activationsByDate, ttlMs },
    { database: databases.work, view: views.keysByDate, ttlMs: idempotencyMs },
  ]
  const sweeper = new Sweeper({ swept, leases: databases.work, everyMs, clock, log })
  sweeper.start()
  scope.defer(() => sweeper.close())
  const onSpooled = (id: string): void => work.recorded(id)
  const activations = scope.use(new CouchActivationStore({ database: databases.activations, spool, onSpooled }))
  return {
    entities: new CouchEntityStore(databases.entities),
    identities: new LastingIdentities(new CouchIdentityStore(databases.subjects, deps.protectKey ?? refuseKey), clock),
    gateway: new CouchGatewayStore(databases.gateway),
    idempotency: new CouchIdempotencyStore(databases.work),
    activations,
    work,
    uploaded: () => spool.drained(),
    recordsWaiting: () => spool.length,
    sweep: () => sweeper.sweep(),
    [Symbol.asyncDispose]: () => scope[Symbol.asyncDispose](),
  }
}

interface Folder {
  readonly files: SpoolFiles
  readonly journal: WorkJournal | undefined
}

function openFolder(scope: Scope, { folder, sync }: CouchStoreConfig): Folder {
  if (folder === undefined) return { files: new SpoolMemory(), journal: undefined }
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new StoreError(`${folder} cannot be made: choose another folder with --data`, { cause })
  }
  const lock = new FolderLock(join(folder, 'owner'))
  scope.defer(() => lock[Symbol.dispose]())
  return { files: new SpoolFolder(join(folder, 'spool'), sync), journal: new WorkJournal(join(folder, 'work')) }
}

const refuseKey: ProtectKey = () => {
  throw new StoreError('a key is stored in clear, and there is no secret to protect it with')
}
