import { texts } from '@wsk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTenants, type Tenant, type Tenants } from '../support/tenants.js'
import type { WireReply } from '../support/wire.js'

let tenants: Tenants
const echo = { exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } }

function as(who: Tenant, method: string, ...[path, body]: readonly [string, unknown?]): Promise<WireReply> {
  const call = { method, path: `/api/v1/namespaces/${path}`, auth: who.auth }
  return tenants.send(body === undefined ? call : { ...call, body })
}
const stranger = (method: string, path: string, body?: unknown) => as(tenants.stranger, method, path, body)
const outcome = ({ status, error }: WireReply) => [status, error]

beforeAll(async () => {
  tenants = await openTenants({ sharedPackagesExecuteOnly: true })
  const { owner } = tenants
  const parameters = [{ key: 'from', value: 'package' }]
  await as(owner, 'PUT', '_/packages/shared', { publish: true, parameters })
  await as(owner, 'PUT', '_/actions/shared/echo', echo)
  await as(owner, 'PUT', '_/packages/own', { binding: { namespace: '_', name: 'shared' } })
  await stranger('PUT', '_/packages/tied', { binding: { namespace: 'guest', name: 'shared' } })
})
afterAll(() => tenants[Symbol.asyncDispose]())

test('with --shared-packages-execute-only nobody looks into packages of others', async () => {
  const refusals = [
    ['guest/actions/shared/echo', texts.sharedActionRead('guest/shared')],
    ['guest/actions/shared/missing', texts.sharedActionRead('guest/shared')],
    ['guest/packages/shared', texts.sharedPackageRead('guest/shared')],
    ['_/actions/tied/echo', texts.sharedActionReadByBinding('stranger/tied/echo')],
    ['_/actions/tied/missing?code=false', texts.sharedActionReadByBinding('stranger/tied/missing')],
    ['_/packages/tied', texts.sharedBindingRead('tied')],
  ] as const
  for (const [path, text] of refusals) expect(outcome(await stranger('GET', path))).toEqual([403, text])
  expect(outcome(await stranger('GET', 'guest/packages/missing'))).toEqual([
    403,
    texts.notAuthorizedFor('guest/missing'),
  ])
})

test('but everybody uses what is published', async () => {
  for (const path of ['guest/actions/shared/echo', '_/actions/tied/echo']) {
    const reply = await stranger('POST', `${path}?blocking=true&result=true`, {})
    expect([reply.status, reply.json]).toEqual([200, { from: 'package' }])
  }
  const rest = { exec: { kind: 'sequence', components: ['/guest/shared/echo', '/_/tied/echo'] } }
  expect((await stranger('PUT', '_/actions/seq', rest)).status).toBe(200)
  expect((await stranger('GET', 'guest/actions/shared/')).json).toMatchObject([{ name: 'echo' }])
})

test('and the owner reads on', async () => {
  for (const path of ['actions/shared/echo', 'packages/shared', 'actions/own/echo', 'packages/own']) {
    expect((await as(tenants.owner, 'GET', `_/${path}`)).status).toBe(200)
  }
})
