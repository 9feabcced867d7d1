import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '../../packages/server-mock/src/server.js'
import { StoreError } from '../../packages/server-mock/src/store/port.js'
import { sampleAction, sampleTrigger } from '../../packages/server-mock/src/store/samples.js'
import { missingComponent } from '../support/components.js'
import { openCouchStores } from '../support/couch-stores.js'
import { findPorts } from '../support/free-ports.js'
import { type CouchDb, openCouchDb } from '../support/couchdb.js'

const missing = await missingComponent('couchdb')

const key = 'k'.repeat(64)
const uuid = '3dd8e4c5-0a5c-4c0a-9d0f-2b8f3a3f7d11'
const entity = { version: '0.0.3', publish: false, annotations: [], updated: 1_600_000_000_000 }
const limits = { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 }
const code = Buffer.from('function main(args) { return { old: args.name } }')
const large = Buffer.from(`function main() { return { large: true } } // ${'x'.repeat(20_000)}`)

/** Documents as OpenWhisk writes them. */
const subjects: readonly object[] = [
  { _id: 'old-subject', subject: 'old-subject', namespaces: [{ name: 'old', uuid, key }] },
  { _id: 'old/limits', concurrentInvocations: 7 },
]
const whisks: readonly object[] = [
  {
    _id: 'old/inline',
    entityType: 'action',
    namespace: 'old',
    name: 'inline',
    ...entity,
    parameters: [{ key: 'name', value: 'you' }],
    limits,
    exec: {
      kind: 'nodejs:20',
      binary: false,
      code: { attachmentName: `mem:${code.toString('base64url')}`, attachmentType: 'text/plain;charset=UTF-8' },
    },
  },
  {
    _id: 'old/pkg/attached',
    entityType: 'action',
    namespace: 'old/pkg',
    name: 'attached',
    ...entity,
    parameters: [],
    limits,
    exec: {
      kind: 'nodejs:20',
      binary: false,
      code: { attachmentName: 'couch:8f1e', attachmentType: 'text/plain;charset=UTF-8', length: large.length },
    },
    _attachments: { '8f1e': { content_type: 'text/plain;charset=UTF-8', data: large.toString('base64') } },
  },
  {
    _id: 'old/older',
    entityType: 'action',
    namespace: 'old',
    name: 'older',
    ...entity,
    updated: entity.updated - 1,
    parameters: [],
    limits,
    exec: {
      kind: 'nodejs:20',
      binary: false,
      code: { attachmentName: 'jarfile', attachmentType: 'text/plain;charset=UTF-8' },
    },
    _attachments: { jarfile: { content_type: 'text/plain;charset=UTF-8', data: code.toString('base64') } },
  },
  { _id: 'old/pkg', entityType: 'package', namespace: 'old', name: 'pkg', ...entity, parameters: [], binding: {} },
]
const activationId = 'a'.repeat(32)
const activations: readonly object[] = [
  {
    _id: `old/${activationId}`,
    entityType: 'activation',
    namespace: 'old',
    name: 'inline',
    version: '0.0.3',
    subject: 'old-subject',
    activationId,
    start: 1_600_000_000_000,
    end: 1_600_000_000_004,
    response: { statusCode: 0, result: { old: 'you' } },
    logs: [],
    publish: false,
    annotations: [{ key: 'path', value: 'old/inline' }],
    updated: 1_600_000_000_005,
  },
]

describe.skipIf(missing !== undefined)(`an existing database${missing === undefined ? '' : ` (${missing})`}`, () => {
  let couch: CouchDb
  beforeAll(async () => {
    couch = await openCouchDb()
  })
  afterAll(() => couch[Symbol.asyncDispose]())

  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const authorization = `Basic ${btoa(`${couch.user}:${couch.password}`)}`
    const answer = await fetch(`${couch.origin}/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return answer.json()
  }

  test('of OpenWhisk is served: its keys sign in, its actions run, its records are read', async () => {
    const prefix = `t${randomUUID()}-`
    for (const [name, docs] of Object.entries({ subjects, whisks, activations })) {
      await ask('PUT', `${prefix}${name}`)
      expect(await ask('POST', `${prefix}${name}/_bulk_docs`, { docs })).not.toMatchObject([{ error: true }])
    }
    await using server = await openServer({
      memory: true,
      store: `${couch.url}/${prefix}`,
      isolation: 'none',
      trustAll: true,
      activationTtl: '3650d',
    })
    const rest = async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`${server.url}/api/v1/namespaces/_/${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(`${uuid}:${key}`)}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return answer.json()
    }
    expect(await rest('GET', 'limits')).toMatchObject({ concurrentInvocations: 7 })
    expect(await rest('GET', 'actions')).toMatchObject([{ name: 'attached' }, { name: 'inline' }, { name: 'older' }])
    expect(await rest('GET', 'actions/pkg/attached')).toMatchObject({ exec: { code: large.toString() } })
    const run = 'blocking=true&result=true'
    expect(await rest('POST', `actions/inline?${run}`, { name: 'me' })).toEqual({ old: 'me' })
    expect(await rest('POST', `actions/pkg/attached?${run}`, {})).toEqual({ large: true })
    expect(await rest('POST', `actions/older?${run}`, { name: 'me' })).toEqual({ old: 'me' })
    expect(await rest('GET', `activations/${activationId}`)).toMatchObject({ duration: 4, response: { success: true } })
    expect(await rest('GET', 'activations?name=inline&limit=5')).toHaveLength(2)
    const changed = await rest('PUT', 'actions/pkg/attached?overwrite=true', { parameters: [{ key: 'a', value: 1 }] })
    expect(changed).toMatchObject({ version: '0.0.4' })
    expect(await rest('POST', `actions/pkg/attached?${run}`, {})).toEqual({ large: true })
  })

  test('of OpenWhisk has actions whose code is gone or elsewhere, which can be changed and deleted all the same', async () => {
    const prefix = `t${randomUUID()}-`
    const lost = ['couch:gone', 's3:bucket/x'].flatMap((attachmentName, place) =>
      ['deleted', 'changed', 'replaced'].map((name) => ({
        ...whisks[0],
        _id: `old/${name}${place}`,
        name: `${name}${place}`,
        exec: { kind: 'nodejs:20', binary: false, code: { attachmentName, attachmentType: 'text/plain' } },
      })),
    )
    for (const [name, docs] of Object.entries({ subjects, whisks: lost })) {
      await ask('PUT', `${prefix}${name}`)
      expect(await ask('POST', `${prefix}${name}/_bulk_docs`, { docs })).not.toMatchObject([{ error: true }])
    }
    await using server = await openServer({ memory: true, store: `${couch.url}/${prefix}` })
    const rest = async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`${server.url}/api/v1/namespaces/_/actions/${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(`${uuid}:${key}`)}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: await answer.json() }
    }
    for (const place of [0, 1]) {
      expect(await rest('GET', `deleted${place}`)).toMatchObject({ status: 500 })
      const deleted = await rest('DELETE', `deleted${place}`)
      expect(deleted).toMatchObject({ status: 200, body: { name: `deleted${place}`, exec: { kind: 'nodejs:20' } } })
      expect(await rest('GET', `deleted${place}?code=false`)).toMatchObject({ status: 404 })
      const changed = await rest('PUT', `changed${place}?overwrite=true`, { parameters: [{ key: 'a', value: 1 }] })
      expect(changed).toMatchObject({ status: 200, body: { version: '0.0.4', parameters: [{ key: 'a', value: 1 }] } })
      // What its document says of the code stays.
      expect(await ask('GET', `${prefix}whisks/old%2Fchanged${place}`)).toMatchObject({
        exec: { code: { attachmentName: ['couch:gone', 's3:bucket/x'][place] } },
      })
      const exec = { kind: 'nodejs:20', code: 'new' }
      const replaced = await rest('PUT', `replaced${place}?overwrite=true`, { exec })
      expect(replaced).toMatchObject({ status: 200, body: { exec: { code: 'new' } } })
    }
  })

  test('T3: what we store holds no key', async () => {
    const prefix = `t${randomUUID()}-`
    const auth = `${randomUUID()}:${'C4naryKey'.repeat(8).slice(0, 64)}`
    await using _server = await openServer({ memory: true, store: `${couch.url}/${prefix}`, auth })
    for (const name of ['subjects', 'whisks', 'activations', 'apis', 'work']) {
      const all = JSON.stringify(await ask('GET', `${prefix}${name}/_all_docs?include_docs=true`))
      expect(all).toContain('rows')
      expect(all).not.toContain('C4naryKey')
    }
  })

  test('has documents as others read them: code inline or attached, in one write', async () => {
    const prefix = `t${randomUUID()}-`
    await using stores = await openCouchStores(couch, { prefix })
    await stores.entities.put(sampleAction({ name: 'small' }), { code: 'small' })
    const bytes = Buffer.alloc(20_000, 7)
    const binary = sampleAction({ name: 'large', exec: { kind: 'nodejs:20', binary: true, hasCode: true } })
    const revision = await stores.entities.put(binary, { code: bytes.toString('base64') })
    expect(await ask('GET', `${prefix}whisks/guest%2Fsmall`)).toMatchObject({
      _id: 'guest/small',
      entityType: 'action',
      exec: {
        kind: 'nodejs:20',
        binary: false,
        code: { attachmentName: 'mem:c21hbGw', attachmentType: 'text/plain;charset=UTF-8', length: 5 },
      },
    })
    const stored = await ask('GET', `${prefix}whisks/guest%2Flarge?attachments=true`)
    expect(stored).toMatchObject({
      _rev: revision,
      exec: {
        code: {
          attachmentType: 'application/octet-stream',
          length: 20_000,
        },
      },
    })
    const text = JSON.stringify(stored)
    expect(text).toMatch(/"attachmentName":"couch:[0-9a-f-]{36}"/)
    expect(text).toMatch(/"digest":"sha256-[0-9a-f]{64}"/)
    expect(text).toContain(bytes.toString('base64'))
    expect(revision).toMatch(/^1-/)
  })

  test('has triggers with the limits that others ask of them', async () => {
    const prefix = `t${randomUUID()}-`
    await using stores = await openCouchStores(couch, { prefix })
    const trigger = sampleTrigger()
    await stores.entities.put(trigger, {})
    const path = `${prefix}whisks/guest%2Ftick`
    expect(await ask('GET', path)).toMatchObject({ _id: 'guest/tick', entityType: 'trigger', limits: {} })
    const read = await stores.entities.get('guest/tick')
    expect(read?.entity).toEqual(trigger)
    await stores.entities.put({ ...trigger, version: '0.0.2' }, { revision: read?.revision ?? '' })
    expect(await ask('GET', path)).toMatchObject({ version: '0.0.2', limits: {} })
  })

  test('with views of another kind is refused, and so is a wrong password', async () => {
    const prefix = `t${randomUUID()}-`
    await ask('PUT', `${prefix}whisks`)
    await ask('PUT', `${prefix}whisks/_design/whisks.v2.1.0`, { views: { actions: { map: 'function (doc) {}' } } })
    await expect(openCouchStores(couch, { prefix })).rejects.toThrow(
      /_design\/whisks\.v2\.1\.0 .* is another version, without triggers, rules, packages, packages-public: delete it/,
    )
    const stranger = openCouchStores({ ...couch, password: 'wrong' }, { prefix })
    await expect(stranger).rejects.toThrow(/refuses the user or its password/)
    await expect(stranger).rejects.toBeInstanceOf(StoreError)
    const nobody = openCouchStores({ ...couch, origin: `http://127.0.0.1:${await findPorts([0])}` }, { prefix })
    await expect(nobody).rejects.toThrow(
      /cannot be reached \(.*no answer \(connect ECONNREFUSED [^ ]+\)\): start CouchDB, or name another place with --store/,
    )
  })
})
