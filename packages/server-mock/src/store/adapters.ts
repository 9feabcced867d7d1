import type { CouchStoreConfig } from './couchdb/couch-stores.js'
import type { EmbeddedStoreConfig } from './embedded/embedded-stores.js'
import type { StoreDeps, Stores } from './port.js'

/** What to open. Another technology is one more member, told apart by `kind`. */
export type StoreConfig = EmbeddedStoreConfig | CouchStoreConfig

/** Opens all stores of one configuration. Rejects with StoreError saying what to do. */
export async function openStores(config: StoreConfig, deps: StoreDeps): Promise<Stores> {
  if (config.kind === 'couchdb') {
    const { openCouchStores } = await import('./couchdb/couch-stores.js')
    return openCouchStores(config, deps)
  }
  const { openEmbeddedStores } = await import('./embedded/embedded-stores.js')
  return openEmbeddedStores(config, deps)
}
