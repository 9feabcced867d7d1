import { ApiError } from '@wsk/contract'
import { cacheEntities } from '../store/cached-entities.js'
import { KeyLedger } from '../store/key-ledger.js'
import { LeasedEntities } from '../store/leased-entities.js'
import type { EntityStore, SealingReport } from '../store/port.js'
import { SealedEntities } from '../store/sealed-entities.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import { SharedCacheLease } from './cache-lease.js'
import { dataFile, type ServerFolders } from './folders.js'

/** Parameters at rest. */
export interface Sealing {
  readonly vault: ParameterVault
  /** Encrypts what it stores, and remembers what is in use: nearly every invocation finds its action as it was. */
  readonly entities: EntityStore
  /** Keeps its cache in step with those of other servers; undefined where there are none, or there is no cache. */
  readonly lease: SharedCacheLease | undefined
  /** What people should know about keys that are missing. */
  readonly note: string | undefined
  /** Puts every stored value under the current key. Rejects with ApiError `badRequest` where there is none. */
  sealAll(): Promise<SealingReport>
}

export interface SealingDeps {
  readonly vault: ParameterVault
  readonly folders: ServerFolders
  readonly log: Logger
  readonly clock: Clock
  /**
   * `own`: nobody else writes. `shared`: others do, and every cache has to be told. `none`: one's own cache may be older
   * than what a message names, so there is none.
   */
  readonly cache: 'own' | 'shared' | 'none'
  /** Such as `controller0`. */
  readonly instance: string
}

/** Rejects with StoreError. */
export async function openSealing(store: EntityStore, deps: SealingDeps): Promise<Sealing> {
  const { vault, folders, log } = deps
  const ledger = new KeyLedger(dataFile(folders, 'parameter-keys.json'))
  const sealed = new SealedEntities(store, { vault, ledger })
  const { entities, lease } = cached(sealed, deps)
  const missing = await sealed.missingKeys()
  const note = missing.length === 0 ? undefined : missingText(missing)
  if (note !== undefined) log.warn({ keys: missing }, note)
  return {
    vault,
    entities,
    lease,
    note,
    sealAll: () => {
      if (vault.currentId !== undefined) return sealed.sealAll(entities)
      return Promise.reject(new ApiError('badRequest', 'The server was given no key to encrypt parameters with.'))
    },
  }
}

function cached(
  sealed: EntityStore,
  { cache: kind, clock, instance }: SealingDeps,
): Pick<Sealing, 'entities' | 'lease'> {
  if (kind === 'none') return { entities: sealed, lease: undefined }
  const cache = cacheEntities(sealed)
  if (kind === 'own') return { entities: cache, lease: undefined }
  const lease = new SharedCacheLease({ instance, cache, clock })
  return { entities: new LeasedEntities(sealed, cache, lease), lease }
}

function missingText(ids: readonly string[]): string {
  const keys = ids.map((id) => `'${id}'`).join(', ')
  return `stored parameters are encrypted with ${keys}, not among --parameter-keys: actions that need them do not run`
}
