import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { sampleRecord } from '../samples.js'
import { CouchClient } from './couch-client.js'
import { CouchDatabase } from './couch-database.js'
import { recordId } from './record-document.js'
import { SpoolMemory } from './spool-files.js'
import { Spool } from './spool.js'
import { Uploader } from './uploader.js'
import { WorkWriter } from './work-writer.js'

// What is written together may be answered in any order: PouchDB's is another one now and then.

interface Written {
  readonly _id: string
  readonly _rev?: string
  readonly _deleted?: true
}

let opened: AsyncDisposableStack
/** Ids with their revisions. */
const revisions = new Map<string, string>()
/** Are refused the first time. */
const refused = new Set<string>()
/** How many documents each request had. */
let sizes: number[]
let client: CouchClient
let database: CouchDatabase

function outcomeOf({ _id: id, _rev: rev, _deleted: isOver }: Written): object {
  if (refused.delete(id)) return { id, error: 'forbidden', reason: 'not yet' }
  if (revisions.get(id) !== rev) return { id, error: 'conflict', reason: 'Document update conflict.' }
  const next = `${Number(rev?.split('-')[0] ?? 0) + 1}-${Buffer.from(id).toString('hex')}`
  if (isOver === true) revisions.delete(id)
  else revisions.set(id, next)
  return { ok: true, id, rev: next }
}

beforeEach(async () => {
  opened = new AsyncDisposableStack()
  sizes = []
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { docs } = body as { readonly docs: readonly Written[] }
      sizes.push(docs.length)
      response.setHeader('content-type', 'application/json')
      response.writeHead(201).end(JSON.stringify(docs.map(outcomeOf).reverse()))
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  opened.defer(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  client = await CouchClient.open({ origin, user: 'a', password: 'b' }, systemClock)
  opened.defer(() => client.close())
  database = new CouchDatabase(client, 'any')
})
afterEach(async () => {
  await opened.disposeAsync()
  revisions.clear()
  refused.clear()
})

const ids = ['one', 'two', 'three']
const bodyOf = (id: string, revision?: string): string =>
  JSON.stringify({ _id: id, ...(revision === undefined ? {} : { _rev: revision }) })

test('accepted work that is written together has its own revisions, and can be revised and removed', async () => {
  const writer = new WorkWriter(database)
  const first = await Promise.all(ids.map((id) => writer.put(id, bodyOf(id))))
  expect(first).toEqual(ids.map((id) => revisions.get(id)))
  const second = await Promise.all(ids.map((id, at) => writer.put(id, bodyOf(id, first[at]))))
  expect(second.map((revision) => revision?.slice(0, 2))).toEqual(['2-', '2-', '2-'])
  for (const [at, id] of ids.entries()) writer.remove(id, second[at])
  await vi.waitFor(() => expect([...revisions]).toEqual([]))
  await writer.close(1000)
})

test('two writes of one piece of work go one after the other', async () => {
  const writer = new WorkWriter(database)
  const both = await Promise.all([writer.put('one', bodyOf('one')), writer.put('one', bodyOf('one'))])
  expect(both).toEqual([revisions.get('one'), undefined])
  await writer.close(1000)
})

test('a record that is refused among others is the one that is sent again', async () => {
  const records = ['1', '2', '3'].map((digit) => sampleRecord({ activationId: digit.repeat(32) }))
  const names = records.map(recordId)
  const [first = ''] = names
  refused.add(first)
  const spool = new Spool({
    files: new SpoolMemory(),
    log: silentLogger,
    fileBytes: 1_000_000,
    onWritten: () => undefined,
  })
  for (const record of records) await spool.add(record)
  const uploader = new Uploader({
    spool,
    database,
    clock: systemClock,
    log: silentLogger,
    onUploaded: () => undefined,
    returned: () => client.returned,
  })
  uploader.start()
  await uploader.close(5000)
  expect([[...revisions.keys()].sort(), sizes]).toEqual([names, [3, 1]])
})
