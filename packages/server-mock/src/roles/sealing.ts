import { ApiError } from '@wsk/contract'
import { cacheEntities } from '../store/cached-entities.js'
import { KeyLedger } from '../store/key-ledger.js'
import type { EntityStore, SealingReport } from '../store/port.js'
import { SealedEntities } from '../store/sealed-entities.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Logger } from '../telemetry/logger.js'
import { dataFile, type ServerFolders } from './folders.js'

/** Parameters at rest. */
export interface Sealing {
  readonly vault: ParameterVault
  /** Encrypts what it stores, and remembers what is in use: nearly every invocation finds its action as it was. */
  readonly entities: EntityStore
  /** What people should know about keys that are missing. */
  readonly note: string | undefined
  /** Puts every stored value under the current key. Rejects with ApiError `badRequest` where there is none. */
  sealAll(): Promise<SealingReport>
}

export interface SealingDeps {
  readonly vault: ParameterVault
  readonly folders: ServerFolders
  readonly log: Logger
}

/** Rejects with StoreError. */
export async function openSealing(store: EntityStore, { vault, folders, log }: SealingDeps): Promise<Sealing> {
  const ledger = new KeyLedger(dataFile(folders, 'parameter-keys.json'))
  const sealed = new SealedEntities(store, { vault, ledger })
  const entities = cacheEntities(sealed)
  const missing = await sealed.missingKeys()
  const note = missing.length === 0 ? undefined : missingText(missing)
  if (note !== undefined) log.warn({ keys: missing }, note)
  return {
    vault,
    entities,
    note,
    sealAll: () => {
      if (vault.currentId !== undefined) return sealed.sealAll(entities)
      return Promise.reject(new ApiError('badRequest', 'The server was given no key to encrypt parameters with.'))
    },
  }
}

function missingText(ids: readonly string[]): string {
  const keys = ids.map((id) => `'${id}'`).join(', ')
  return `stored parameters are encrypted with ${keys}, not among --parameter-keys: actions that need them do not run`
}
