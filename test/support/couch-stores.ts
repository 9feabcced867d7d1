import {
  type CouchStoreConfig,
  type CouchStores,
  openCouchDbStores,
} from '../../packages/server-mock/src/store/couchdb/couch-stores.js'
import type { StoreDeps } from '../../packages/server-mock/src/store/port.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import type { CouchDb } from './couchdb.js'

export interface CouchOpening extends Partial<StoreDeps>, Partial<Omit<CouchStoreConfig, 'kind' | 'address'>> {
  readonly prefix: string
}

const forever = 1e15

/** Stores in the databases of a prefix, with a spool in memory unless there is a folder. */
export function openCouchStores(couch: CouchDb, opening: CouchOpening): Promise<CouchStores> {
  const { clock = systemClock, log = silentLogger, protectKey, ...given } = opening
  const { origin, user, password } = couch
  const standard = { folder: undefined, sync: false, activationTtlMs: forever, controller: '0' }
  return openCouchDbStores(
    { kind: 'couchdb', address: { origin, user, password }, ...standard, ...given },
    { clock, log, ...(protectKey === undefined ? {} : { protectKey }) },
  )
}
