import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTenants, type Tenant, type Tenants } from '../support/tenants.js'
import type { WireReply } from '../support/wire.js'

const canary = 'canary-4f1d9a52'
const echo = { exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } }
const secret = {
  exec: { kind: 'nodejs:default', code: `const secret = '${canary}'; function main() { return { secret } }` },
}
const valued = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }))

const mustBeOk = ({ status, text }: WireReply): void => {
  if (status !== 200) throw new Error(`${status} ${text}`)
}

let tenants: Tenants
/** Everything that a stranger was ever told. */
const told: string[] = []

const as =
  (who: () => Tenant) =>
  async (method: string, path: string, body?: unknown): Promise<WireReply> => {
    const reply = await tenants.send({
      method,
      path: `/api/v1/namespaces/${path}`,
      auth: who().auth,
      ...(body === undefined ? {} : { body }),
    })
    if (who() === tenants.stranger) told.push(reply.text)
    return reply
  }
const owner = as(() => tenants.owner)
const stranger = as(() => tenants.stranger)

beforeAll(async () => {
  tenants = await openTenants()
  const made: readonly WireReply[] = [
    await owner('PUT', '_/packages/shared', {
      publish: true,
      parameters: valued({ from: 'package', package: 1, over: 'package' }),
    }),
    await owner('PUT', '_/actions/shared/echo', { ...echo, parameters: valued({ over: 'action', action: 1 }) }),
    await owner('PUT', '_/packages/hidden', { parameters: valued({ password: canary }) }),
    await owner('PUT', '_/actions/hidden/echo', { ...echo, parameters: valued({ token: canary }) }),
    await owner('PUT', '_/actions/hidden/secret', secret),
    await owner('PUT', '_/actions/alone', { ...secret, publish: true, parameters: valued({ token: canary }) }),
    await owner('PUT', '_/packages/ofhidden', {
      publish: true,
      binding: { namespace: '_', name: 'hidden' },
      parameters: valued({ canary }),
    }),
    await owner('PUT', '_/packages/ofshared', { publish: true, binding: { namespace: '_', name: 'shared' } }),
    await owner('PUT', '_/triggers/knock', { publish: true, parameters: valued({ token: canary }) }),
    await stranger('PUT', '_/actions/mine', echo),
    await stranger('PUT', '_/triggers/mine2', {}),
  ]
  for (const reply of made) mustBeOk(reply)
})
afterAll(() => tenants[Symbol.asyncDispose]())

const refusal = (...resources: readonly string[]) => [403, texts.notAuthorizedFor(...resources)]
const outcome = ({ status, error }: WireReply) => [status, error]

describe('a stranger with a published package', () => {
  test('reads it, its list and its actions', async () => {
    expect((await stranger('GET', 'guest/packages/shared')).json).toMatchObject({
      namespace: 'guest',
      name: 'shared',
      actions: [{ name: 'echo' }],
      feeds: [],
    })
    expect((await stranger('GET', 'guest/actions/shared/')).json).toMatchObject([{ namespace: 'guest/shared' }])
    expect((await stranger('GET', 'guest/actions/shared/echo')).json).toMatchObject({ namespace: 'guest/shared' })
  })

  test('invokes its actions, in the own namespace and name', async () => {
    const reply = await stranger('POST', 'guest/actions/shared/echo?blocking=true', { over: 'payload' })
    expect(reply.json).toMatchObject({
      namespace: 'stranger',
      subject: 'stranger',
      name: 'echo',
      response: { result: { from: 'package', package: 1, action: 1, over: 'payload' } },
    })
    const { activationId } = reply.json as { activationId: string }
    expect((await stranger('GET', `_/activations/${activationId}`)).status).toBe(200)
    expect((await owner('GET', `_/activations/${activationId}`)).status).toBe(404)
    expect(outcome(await owner('GET', `stranger/activations/${activationId}`))).toEqual(
      refusal(`stranger/${activationId}`),
    )
  })

  test.each([
    { call: ['PUT', 'guest/packages/shared?overwrite=true', { publish: false }], resource: 'guest/shared' },
    { call: ['DELETE', 'guest/packages/shared?force=true'], resource: 'guest/shared' },
    { call: ['PUT', 'guest/actions/shared/echo?overwrite=true', echo], resource: 'guest/shared/echo' },
    { call: ['PUT', 'guest/actions/shared/another', echo], resource: 'guest/shared/another' },
    { call: ['DELETE', 'guest/actions/shared/echo'], resource: 'guest/shared/echo' },
  ] as const)('may not change $resource ($call.0)', async ({ call, resource }) => {
    const [method, path, body] = call
    expect(outcome(await stranger(method, path, body))).toEqual(refusal(resource))
    expect((await owner('GET', '_/actions/shared/echo')).json).toMatchObject({ version: '0.0.1' })
  })
})

describe('a stranger with what is not published', () => {
  test.each([
    ['GET', 'guest/packages/hidden', 'guest/hidden'],
    ['GET', 'guest/actions/hidden/', 'guest/hidden'],
    ['GET', 'guest/actions/hidden/echo', 'guest/hidden'],
    ['POST', 'guest/actions/hidden/echo', 'guest/hidden'],
    ['POST', 'guest/actions/hidden/secret?blocking=true', 'guest/hidden'],
    // Bindings are their owner's alone, whatever they point to and say of themselves.
    ['GET', 'guest/packages/ofhidden', 'guest/ofhidden'],
    ['GET', 'guest/packages/ofshared', 'guest/ofshared'],
    ['GET', 'guest/actions/ofshared/', 'guest/ofshared'],
    ['GET', 'guest/actions/ofshared/echo', 'guest/ofshared'],
    ['POST', 'guest/actions/ofshared/echo', 'guest/ofshared'],
    ['POST', 'guest/actions/ofhidden/secret', 'guest/ofhidden'],
    // `publish` means nothing outside of packages.
    ['GET', 'guest/actions/alone', 'guest/alone'],
    ['POST', 'guest/actions/alone', 'guest/alone'],
    ['GET', 'guest/triggers/knock', 'guest/knock'],
    ['POST', 'guest/triggers/knock', 'guest/knock'],
  ])('may not %s %s', async (method, path, resource) => {
    const body = method === 'POST' ? {} : undefined
    expect(outcome(await stranger(method, path, body))).toEqual(refusal(resource))
  })

  test('sees published packages in lists, and nothing else', async () => {
    expect((await stranger('GET', 'guest/packages')).json).toMatchObject([{ name: 'shared', binding: false }])
    expect((await stranger('GET', 'guest/packages?count=true')).json).toEqual({ packages: 1 })
    expect((await stranger('GET', 'guest/packages?public=false')).json).toHaveLength(1)
  })
})

describe('references to what belongs to somebody else', () => {
  const bindTo = (namespace: string, name: string) =>
    stranger('PUT', '_/packages/bound?overwrite=true', { binding: { namespace, name } })

  test('a binding widens no right', async () => {
    expect(outcome(await bindTo('guest', 'hidden'))).toEqual(refusal('guest/hidden'))
    expect(outcome(await bindTo('guest', 'missing'))).toEqual(refusal('guest/missing'))
    expect(outcome(await bindTo('guest', 'ofshared'))).toEqual(refusal('guest/ofshared'))
    expect(outcome(await bindTo('guest', 'ofhidden'))).toEqual(refusal('guest/ofhidden'))
    expect(outcome(await bindTo('guest', 'alone'))).toEqual(refusal('guest/alone'))
    expect((await stranger('GET', '_/packages/bound')).status).toBe(404)
  })

  test('a sequence names all that it may not use, sorted', async () => {
    const sequence = (...components: readonly string[]) =>
      stranger('PUT', '_/actions/seq?overwrite=true', { exec: { kind: 'sequence', components } })
    const reply = await sequence('/guest/hidden/echo', '/_/mine', '/guest/alone', '/guest/shared/echo', '/guest/a')
    expect(outcome(reply)).toEqual(refusal('guest/a', 'guest/alone', 'guest/hidden'))
    expect((await sequence('/_/mine', '/guest/shared/echo')).status).toBe(200)
  })

  test('a rule may use a shared action, and only own triggers', async () => {
    const rule = (trigger: string, action: string) => stranger('PUT', '_/rules/r?overwrite=true', { trigger, action })
    expect(outcome(await rule('/guest/knock', '/_/mine'))).toEqual(refusal('guest/knock'))
    expect(outcome(await rule('/guest/missing', '/_/mine'))).toEqual(refusal('guest/missing'))
    expect(outcome(await rule('/_/mine2', '/guest/alone'))).toEqual(refusal('guest/alone'))
    expect(outcome(await rule('/_/mine2', '/guest/hidden/secret'))).toEqual(refusal('guest/hidden'))
    expect((await rule('/_/mine2', '/guest/shared/echo')).status).toBe(200)
  })
})

describe("a stranger's binding of a published package", () => {
  beforeAll(async () => {
    const parameters = valued({ from: 'binding', binding: 1, over: 'binding' })
    const bound = { binding: { namespace: 'guest', name: 'shared' }, parameters }
    mustBeOk(await stranger('PUT', '_/packages/tied', bound))
    const components = ['/_/tied/echo', '/_/mine']
    mustBeOk(await stranger('PUT', '_/actions/tiedseq', { exec: { kind: 'sequence', components } }))
  })

  test('shows its own document with what the provider has', async () => {
    expect((await stranger('GET', '_/packages/tied')).json).toMatchObject({
      namespace: 'stranger',
      name: 'tied',
      binding: { namespace: 'guest', name: 'shared' },
      actions: [{ name: 'echo' }],
    })
    expect((await stranger('GET', '_/actions/tied/echo?code=false')).json).toMatchObject({
      namespace: 'guest/shared',
      binding: 'stranger/tied',
    })
  })

  test('[edge 38] merges provider, binding, action and payload, each over the one before', async () => {
    const reply = await stranger('POST', '_/actions/tied/echo?blocking=true', { payload: 1 })
    expect(reply.json).toMatchObject({
      response: { result: { from: 'binding', package: 1, binding: 1, action: 1, payload: 1, over: 'action' } },
    })
    const { annotations } = reply.json as { annotations: unknown }
    expect(annotations).toContainEqual({ key: 'binding', value: 'stranger/tied' })
    expect(annotations).toContainEqual({ key: 'path', value: 'guest/shared/echo' })
  })

  test('cannot be written through, not even by its owner', async () => {
    expect(outcome(await stranger('PUT', '_/actions/tied/new', echo))).toEqual([400, texts.notPermittedOnBinding])
    expect(outcome(await stranger('DELETE', '_/actions/tied/echo'))).toEqual([400, texts.notPermittedOnBinding])
  })

  test('[edge 39] is worth nothing while the provider is private, and nothing once it is gone', async () => {
    const calls = [
      ['GET', '_/packages/tied'],
      ['GET', '_/actions/tied/echo'],
      ['GET', '_/actions/tied/'],
      ['POST', '_/actions/tied/echo?blocking=true'],
    ] as const
    const outcomes = () => Promise.all(calls.map(async ([method, path]) => outcome(await stranger(method, path))))
    await owner('PUT', '_/packages/shared?overwrite=true', { publish: false })
    const whilePrivate = await outcomes()
    expect(whilePrivate).toEqual(calls.map(() => refusal('stranger/tied')))
    const sequence = await stranger('POST', '_/actions/tiedseq?blocking=true', {})
    expect(sequence.status).not.toBe(200)
    expect(sequence.text).not.toContain('"package":1')
    await owner('PUT', '_/packages/shared?overwrite=true', { publish: true })
    expect((await outcomes()).map(([status]) => status)).toEqual([200, 200, 200, 200])
    await owner('DELETE', '_/packages/shared?force=true')
    expect(await outcomes()).toEqual(whilePrivate)
  })
})

test('nothing private was in any answer (T6)', () => {
  expect(told.length).toBeGreaterThan(50)
  expect(told.filter((text) => text.includes(canary))).toEqual([])
})
