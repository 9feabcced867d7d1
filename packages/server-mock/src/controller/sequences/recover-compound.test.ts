import { createActivationId, type JsonText, jsonText } from '@wsk/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Identity } from '../../entity/identity.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'
import type { ShownActivation } from '../compositions/compositions-fixture.js'
import { code } from './sequences-fixture.js'

let api: TestApi
let guest: Identity
beforeAll(async () => {
  api = await openTestApi()
  guest = await api.identities.identity('guest')
  for (const name of ['a', 'b']) await api.call('PUT', `guest/actions/${name}`, { body: code() })
  const components = ['/_/a', '/_/b']
  await api.call('PUT', 'guest/actions/ab', { body: { exec: { kind: 'sequence', components } } })
  await api.call('PUT', 'guest/packages/p', { body: { parameters: [{ key: 'of', value: 'package' }] } })
  await api.call('PUT', 'guest/actions/p/ab', { body: { exec: { kind: 'sequence', components } } })
  await api.call('PUT', 'guest/packages/bound', { body: { binding: { namespace: 'guest', name: 'p' } } })
  const annotations = [{ key: 'conductor', value: true }]
  await api.call('PUT', 'guest/actions/composed', { body: { ...code(), annotations } })
  api.balancer.script('guest/composed', { result: { params: { end: true } } })
})
afterAll(() => api[Symbol.asyncDispose]())

const get = async (activationId: string) => (await api.call('GET', `guest/activations/${activationId}`)).body

const planned = (fields: object = {}, call: object = {}) =>
  jsonText({
    namespace: 'guest',
    name: 'ab',
    version: '0.0.1',
    subject: guest.subject,
    path: 'guest/ab',
    start: 5,
    call: {
      namespaceUuid: guest.namespace.uuid,
      transaction: { id: 'tid', startMs: 5, extraLogging: false, hops: 1 },
      payload: { text: '{"n": 1.0}' },
      ...call,
    },
    ...fields,
  })
const recoverOne = async (plan: JsonText, started = false) => {
  const activationId = createActivationId(Date.now())
  const before = api.balancer.published.length
  await api.controller.recover({
    unfinished: [{ work: { kind: 'sequence', activationId, plan }, started }],
    identityOf: (uuid) => api.identities.authenticator.identityOf(uuid),
  })
  await vi.waitFor(async () => expect(await get(activationId)).toMatchObject({ activationId }))
  const messages = api.balancer.published.slice(before).map(({ message }) => message)
  return { record: (await get(activationId)) as ShownActivation, messages }
}

test('a sequence is closed as one whose outcome is unknown', async () => {
  const bound = { name: 's', version: '0.0.2', path: 'guest/p/s', binding: 'guest/b' }
  const { record } = await recoverOne(planned({ ...bound, call: undefined }), true)
  expect(record).toMatchObject({
    name: 's',
    version: '0.0.2',
    start: 5,
    logs: [],
    response: {
      status: 'whisk internal error',
      success: false,
      result: { error: expect.stringContaining('Outcome unknown') as unknown },
    },
    annotations: expect.arrayContaining([
      { key: 'path', value: 'guest/p/s' },
      { key: 'binding', value: 'guest/b' },
    ]) as unknown,
  })
})

test('a composition is closed so too, and as a composition', async () => {
  const composition = { name: 'c', path: 'guest/c', conductor: true }
  const { record } = await recoverOne(planned({ ...composition, call: undefined }))
  expect(record).toMatchObject({
    name: 'c',
    response: {
      result: { error: 'Outcome unknown: the server stopped while the composition was running. It is not run again.' },
    },
    annotations: expect.arrayContaining([{ key: 'conductor', value: true }]) as unknown,
  })
})

test('a sequence that had not begun is run, with what its caller sent and under the same id', async () => {
  const { record, messages } = await recoverOne(planned())
  expect(messages.map(({ action, cause, content }) => [action.name, cause, content])).toEqual([
    ['a', record.activationId, '{"n": 1.0}'],
    ['b', record.activationId, '{"n":1}'],
  ])
  expect(record).toMatchObject({ name: 'ab', response: { success: true }, logs: messages.map((m) => m.activationId) })
  expect(messages[0]?.transid.parent?.id).toBe('tid')
})

test('it is found through its binding, and is still a part of what had started it', async () => {
  const cause = createActivationId(0)
  const fields = { path: 'guest/p/ab', binding: 'guest/bound' }
  const call = { cause, causedBy: 'retry', attempt: 2 }
  const { record, messages } = await recoverOne(planned(fields, call))
  expect(messages).toHaveLength(2)
  expect(record).toMatchObject({ cause, response: { success: true } })
  expect(record.annotations).toEqual(
    expect.arrayContaining([
      { key: 'binding', value: 'guest/bound' },
      { key: 'causedBy', value: 'retry' },
      { key: 'try', value: 2 },
    ]),
  )
})

test('a composition that had not begun is run, too', async () => {
  const fields = { name: 'composed', path: 'guest/composed', conductor: true }
  const { record, messages } = await recoverOne(planned(fields))
  expect(messages.map(({ action }) => action.name)).toEqual(['composed'])
  expect(record).toMatchObject({ response: { success: true, result: { end: true } } })
})

interface Hindrance {
  readonly why: string
  readonly fields?: object
  readonly call?: object
  readonly error: string
}
const hindrances: readonly Hindrance[] = [
  {
    why: 'its action is gone',
    fields: { name: 'nothing', path: 'guest/nothing' },
    error: 'Action could not be found or may have been deleted.',
  },
  {
    why: 'its action is a plain one by now',
    fields: { name: 'a', path: 'guest/a' },
    error: 'Action version is not compatible and cannot be invoked.',
  },
  {
    why: 'its caller is gone',
    call: { namespaceUuid: 'gone' },
    error: 'The action was not invoked due to a blacklisted namespace.',
  },
]
test.each(hindrances)('what had not begun is closed where $why', async ({ fields, call, error }) => {
  const { record, messages } = await recoverOne(planned(fields, call))
  expect(messages).toEqual([])
  expect(record.response).toMatchObject({ success: false, result: { error } })
})

test('what may have begun is not run', async () => {
  const { record, messages } = await recoverOne(planned(), true)
  expect(messages).toEqual([])
  expect(JSON.stringify(record.response)).toContain('Outcome unknown')
})
