import { join } from 'node:path'
import type { KeySecret } from '../auth/key-secret.js'
import type { ServerConfig } from '../config/config.js'
import type { CouchSetting } from '../config/store-config.js'
import { openStores, type StoreConfig } from '../store/adapters.js'
import type { Stores } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import type { ServerFolders } from './folders.js'
import { secretText } from './secrets.js'

export interface OwnStoresDeps {
  readonly folders: ServerFolders
  readonly keySecret: () => KeySecret
  readonly clock: Clock
  readonly log: Logger
}

/** The stores that the configuration names. Rejects with StoreError or ConfigError saying what to do. */
export async function openOwnStores(
  config: ServerConfig,
  { folders, keySecret, clock, log }: OwnStoresDeps,
): Promise<Stores> {
  const protectKey = (uuid: string, key: string): { readonly keyMac: string; readonly sealedKey: string } => {
    const secret = keySecret()
    return { keyMac: secret.mac(uuid, key), sealedKey: secret.seal(uuid, key) }
  }
  return openStores(storeConfig(config, folders), { clock, log, protectKey })
}

function storeConfig(config: ServerConfig, folders: ServerFolders): StoreConfig {
  const { state, store, activationTtlMs } = config
  if (store.kind === 'couchdb') return couchConfig(store, config, folders)
  const place: Extract<StoreConfig, { readonly kind: 'embedded' }>['place'] =
    state.kind === 'memory' ? { kind: 'memory' } : { kind: 'folder', folder: state.folder, sync: state.sync }
  return { kind: 'embedded', place, activationTtlMs }
}

function couchConfig(store: CouchSetting, config: ServerConfig, { data }: ServerFolders): StoreConfig {
  const { state, node, activationTtlMs } = config
  const { origin, user, password, prefix } = store
  return {
    kind: 'couchdb',
    address: { origin, user, password: secretText(password) },
    prefix,
    folder: data === undefined ? undefined : join(data, couchFolder),
    sync: state.kind === 'folder' && state.sync,
    activationTtlMs,
    // What a controller of the same name accepted is none of an invoker's business.
    controller: node.role === 'invoker' ? `invoker ${node.controller}` : node.controller,
  }
}

/** Below the data folder of a server whose store is CouchDB. */
export const couchFolder = 'couchdb'
