import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { describeActivationStore } from '../../packages/server-mock/src/store/activations.conformance.js'
import { cacheEntities } from '../../packages/server-mock/src/store/cached-entities.js'
import { describeEntityStore } from '../../packages/server-mock/src/store/entities.conformance.js'
import { describeGatewayStore } from '../../packages/server-mock/src/store/gateway.conformance.js'
import { describeIdempotencyStore } from '../../packages/server-mock/src/store/idempotency.conformance.js'
import { describeIdentityStore } from '../../packages/server-mock/src/store/identities.conformance.js'
import { describeWorkLog } from '../../packages/server-mock/src/store/work-log.conformance.js'
import type { CouchStores } from '../../packages/server-mock/src/store/couchdb/couch-stores.js'
import { missingComponent } from '../support/components.js'
import { type CouchDb, openCouchDb } from '../support/couchdb.js'
import { openCouchStores } from '../support/couch-stores.js'

const missing = await missingComponent('couchdb')

describe.skipIf(missing !== undefined)(`stores in CouchDB${missing === undefined ? '' : ` (${missing})`}`, () => {
  let couch: CouchDb
  beforeAll(async () => {
    couch = await openCouchDb()
  })
  afterAll(() => couch[Symbol.asyncDispose]())

  const folders: string[] = []
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'wsk-couch-store-'))
    folders.push(folder)
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  const open = (given: { readonly folder?: string; readonly prefix?: string } = {}): Promise<CouchStores> =>
    openCouchStores(couch, { prefix: `t${randomUUID()}-`, ...given })

  const settle = (stores: CouchStores): Promise<void> => stores.uploaded()

  describeEntityStore('CouchDB', () => open())
  describeEntityStore('CouchDB behind a cache', async () => {
    const stores = await open()
    return { ...stores, entities: cacheEntities(stores.entities, { maxEntries: 3, maxBytes: 100_000 }) }
  })
  describeIdentityStore('CouchDB', () => open())
  describeGatewayStore('CouchDB', () => open())
  describeIdempotencyStore('CouchDB', () => open())
  describeActivationStore('CouchDB with a spool in memory', { open: () => open(), settle })
  describeActivationStore('CouchDB with a spool in a folder', { open: () => open({ folder: newFolder() }), settle })
  describeWorkLog('CouchDB', () => {
    const [folder, prefix] = [newFolder(), `t${randomUUID()}-`]
    return { reopen: () => open({ folder, prefix }) }
  })
})
