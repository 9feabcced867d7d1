import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTenants, type Tenants } from '../support/tenants.js'

const kb = 1024
const code = { kind: 'nodejs:default', code: 'function main(args) { return args }' }
const large = 'x'.repeat(5 * kb)

let tenants: Tenants
beforeAll(async () => {
  tenants = await openTenants({ parameterSize: 4 * kb, payloadSize: 4 * kb })
  const { owner, stranger } = tenants
  const put = async (auth: string, path: string, body: unknown): Promise<void> => {
    const reply = await tenants.send({ method: 'PUT', path: `/api/v1/namespaces/_/${path}`, auth, body })
    expect([path, reply.status, reply.error]).toEqual([path, 200, ''])
  }
  await put(stranger.auth, 'packages/hidden', {})
  await put(stranger.auth, 'actions/hidden/secret', { exec: code })
  await put(owner.auth, 'packages/there', {})
  await put(owner.auth, 'actions/thing', { exec: code })
  await put(owner.auth, 'actions/there/thing', { exec: code })
  await put(owner.auth, 'triggers/tick', {})
  await put(owner.auth, 'rules/link', { trigger: '/_/tick', action: '/_/thing' })
})
afterAll(() => tenants[Symbol.asyncDispose]())

/** One request with several faults, as the stranger or the owner; text of a body goes out as it is. */
interface Faulty {
  readonly by?: 'stranger'
  readonly query?: string
  readonly body: unknown
}

/** Status and text of the answer. */
async function told(method: string, path: string, { by, query = '', body }: Faulty): Promise<readonly unknown[]> {
  const { auth } = by === undefined ? tenants.owner : tenants.stranger
  const { status, error } = await tenants.send({
    method,
    path: `/api/v1/namespaces/guest/${path}${query}`,
    auth,
    body,
  })
  return [status, error]
}

const badOverwrite = '?overwrite=maybe'
const tooLarge = { parameters: [{ key: 'k', value: large }] }
const undecodable = { version: 'x' }
const secret = '/stranger/hidden/secret'
const refused = (...names: readonly string[]) => [403, texts.notAuthorizedFor(...names)]
const malformed = (text: string) => [400, texts.malformedContent(text)]
const exists = [409, texts.resourceExists]

/** Of each collection: a body that names what its writer may not use, where it can, and one that could be written. */
const puts = {
  'actions/thing': {
    references: { exec: { kind: 'sequence', components: [secret, '/_/thing'] } },
    named: 'stranger/hidden',
    good: { exec: code },
  },
  'actions/there/thing': {
    references: { exec: { kind: 'sequence', components: [secret] } },
    named: 'stranger/hidden',
    good: { exec: code },
  },
  'packages/there': {
    references: { binding: { namespace: 'stranger', name: 'hidden' } },
    named: 'stranger/hidden',
    good: {},
  },
  'rules/link': {
    references: { trigger: '/_/tick', action: secret },
    named: 'stranger/hidden',
    good: { trigger: '/_/tick', action: '/_/thing' },
  },
  'triggers/tick': { references: {}, named: undefined, good: {} },
} as const

describe.each(Object.entries(puts))('of a PUT of %s', (path, { references, named, good }) => {
  const resource = `guest/${path.slice(path.indexOf('/') + 1)}`
  const faults = { ...references, ...undecodable, ...tooLarge }

  test('rights come first', async () => {
    expect(await told('PUT', path, { by: 'stranger', query: badOverwrite, body: faults })).toEqual(refused(resource))
    expect(await told('PUT', path, { by: 'stranger', query: badOverwrite, body: '{' })).toEqual(refused(resource))
  })

  test('sizes come before the query, and the query before the rest of the body', async () => {
    const size = texts.fieldTooLarge('parameters', large.length + 3, 4 * kb)
    expect(await told('PUT', path, { query: badOverwrite, body: faults })).toEqual([413, size])
    const query = [400, texts.malformedQuery('overwrite', texts.notBoolean('maybe'))]
    expect(await told('PUT', path, { query: badOverwrite, body: { ...references, ...undecodable } })).toEqual(query)
    const version = malformed('semantic version malformed')
    expect(await told('PUT', path, { body: { ...references, ...undecodable } })).toEqual(version)
  })

  test('what the body refers to comes before what exists', async () => {
    const first = named === undefined ? exists : refused(named)
    expect(await told('PUT', path, { body: references })).toEqual(first)
    expect(await told('PUT', path, { body: good })).toEqual(exists)
  })
})

test('of a PUT of an action limits come before what it refers to', async () => {
  const body = { ...puts['actions/thing'].references, limits: { memory: 1 } }
  const version = malformed('semantic version malformed')
  expect(await told('PUT', 'actions/thing', { body: { ...body, ...undecodable } })).toEqual(version)
  expect(await told('PUT', 'actions/thing', { body })).toEqual([400, texts.memoryBelow(1, 128)])
})

const noAction = { query: '?blocking=maybe', badQuery: texts.malformedQuery('blocking', texts.notBoolean('maybe')) }
const noQuery = { query: '', badQuery: undefined }

describe.each([
  ['actions/none', { ...noAction, resource: 'guest/none' }],
  ['actions/there/none', { ...noAction, resource: undefined }],
  ['triggers/none', { ...noQuery, resource: 'guest/none' }],
  ['rules/none', { ...noQuery, resource: 'guest/none' }],
])('of a POST to %s', (path, { query, badQuery, resource = 'guest/there' }) => {
  test('rights, size, query, body and what is there come in this order', async () => {
    expect(await told('POST', path, { by: 'stranger', query, body: large })).toEqual(refused(resource))
    const size = texts.requestTooLarge(large.length, 4 * kb)
    expect(await told('POST', path, { query, body: large })).toEqual([413, size])
    const objectExpected = malformed(texts.objectExpected)
    expect(await told('POST', path, { query, body: '[]' })).toEqual(
      badQuery === undefined ? objectExpected : [400, badQuery],
    )
    expect(await told('POST', path, { body: '[]' })).toEqual(objectExpected)
    const good = path === 'rules/none' ? { status: 'active' } : {}
    expect(await told('POST', path, { body: good })).toEqual([404, texts.notFound])
  })
})
