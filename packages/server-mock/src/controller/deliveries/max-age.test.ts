import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const put = (name: string, key: string, value: unknown) =>
  api.call('PUT', `guest/actions/${name}`, {
    body: { exec: { kind: 'nodejs:20', code: 'x' }, annotations: [{ key, value }] },
  })
const published = () => api.balancer.published.at(-1)?.message

test('each activation of an action with a maximum age is told by when it has to begin', async () => {
  await put('aging', 'delivery-max-age', 60)
  for (const query of ['', '?blocking=true']) {
    await api.call('POST', `guest/actions/aging${query}`, { body: {} })
    expect(published()?.startBy).toBe((published()?.transid.startMs ?? 0) + 60_000)
  }
  const components = ['/_/aging']
  await api.call('PUT', 'guest/actions/steps', { body: { exec: { kind: 'sequence', components } } })
  await api.call('POST', 'guest/actions/steps?blocking=true', { body: {} })
  expect(published()?.startBy).toBe((published()?.transid.startMs ?? 0) + 60_000)
})

test('others are told nothing', async () => {
  await put('ageless', 'max-age', 60)
  await api.call('POST', 'guest/actions/ageless', { body: {} })
  expect(published()).not.toHaveProperty('startBy')
})

test('a malformed value is refused, and nothing is stored', async () => {
  const reply = await put('malformed', 'delivery-max-age', 'soon')
  expect([reply.status, reply.body]).toMatchObject([
    400,
    { error: "The value of the annotation 'delivery-max-age' is malformed: it has to be a whole number of seconds." },
  ])
  expect((await api.call('GET', 'guest/actions/malformed')).status).toBe(404)
})

test('one that another program has stored asks for nothing', async () => {
  await put('foreign', 'a', 1)
  const stored = await api.stores.entities.get('guest/foreign')
  if (stored?.entity.entityType !== 'action') throw new Error('no action')
  const annotations = [{ key: 'delivery-retry', value: 'always' }]
  await api.stores.entities.put({ ...stored.entity, annotations }, { revision: stored.revision })
  expect((await api.call('POST', 'guest/actions/foreign', { body: {} })).status).toBe(202)
  expect(published()).not.toHaveProperty('startBy')
})
