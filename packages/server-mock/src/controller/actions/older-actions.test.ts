import { texts } from '@wsk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseStoredEntity } from '../../entity/stored-entity.js'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

const code = () => ({ exec: { kind: 'nodejs:20', code: 'function main() {}' } })

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api[Symbol.asyncDispose]())

test('[edge 29] a deprecated kind may be read, deleted and replaced, not created, kept or invoked', async () => {
  await using before = await openTestApi()
  await before.call('PUT', 'guest/actions/old', { body: { exec: { kind: 'nodejs:18', code: 'x y' } } })
  const image = { prefix: 'openwhisk', name: 'action-nodejs', tag: 'nightly' }
  const nodejs = [
    { kind: 'nodejs:18', image, deprecated: true, attached: {} },
    { kind: 'nodejs:20', image, default: true, attached: {} },
  ]
  const manifest = { runtimes: { nodejs }, blackboxes: [] }
  await using after = await openTestApi({ manifest })
  const old = await before.stores.entities.get('guest/old')
  expect(old?.entity.entityType).toBe('action')
  if (old !== undefined) await after.stores.entities.put(old.entity, { code: 'x y' })
  const call = (method: string, body?: unknown, query = '') => after.call(method, `guest/actions/old${query}`, { body })
  const error = texts.runtimeDeprecated('nodejs:18')
  expect((await call('PUT', {}, '?overwrite=true')).body).toMatchObject({ error })
  expect((await call('PUT', { exec: { kind: 'nodejs:18', code: '' } }, '?overwrite=true')).body).toMatchObject({
    error,
  })
  expect((await call('POST', {})).body).toMatchObject({ error })
  const created = await after.call('PUT', 'guest/actions/new', { body: { exec: { kind: 'nodejs:18', code: '' } } })
  expect([created.status, created.body]).toMatchObject([400, { error }])
  expect((await call('GET')).body).toMatchObject({ exec: { kind: 'nodejs:18' } })
  expect((await call('PUT', code(), '?overwrite=true')).body).toMatchObject({ exec: { kind: 'nodejs:20' } })
  if (old !== undefined) await after.stores.entities.put({ ...old.entity, name: 'older' }, {})
  expect((await after.call('DELETE', 'guest/actions/older')).status).toBe(200)
})

describe('documents of older versions', () => {
  const common = {
    entityType: 'action',
    namespace: 'guest',
    version: '0.0.4',
    publish: false,
    annotations: [],
    updated: 1,
  }

  test('[edge 30] still load: code inline or as jar, limits without logs and concurrency', async () => {
    const documents: readonly (readonly [object, object])[] = [
      [
        { kind: 'nodejs:20', code: 'x y' },
        { kind: 'nodejs:20', code: 'x y', binary: false },
      ],
      [
        { kind: 'java:8', jar: 'UEsDBAoAAAAA', main: 'M' },
        { kind: 'java:8', code: 'UEsDBAoAAAAA', binary: true, main: 'M' },
      ],
    ]
    for (const [index, [exec, shown]] of documents.entries()) {
      const name = `old${index}`
      const { entity, inlineCode } = parseStoredEntity(
        JSON.stringify({ ...common, name, exec, parameters: [], limits: { timeout: 1000, memory: 128 } }),
      )
      await api.stores.entities.put(entity, inlineCode === undefined ? {} : { code: inlineCode })
      expect((await api.call('GET', `guest/actions/${name}`)).body).toMatchObject({
        exec: shown,
        limits: { timeout: 1000, memory: 128, logs: 10, concurrency: 1 },
      })
      expect((await api.call('POST', `guest/actions/${name}?blocking=true`, { body: {} })).status).toBe(200)
      // An old action without `provide-api-key` hands its caller's key on.
      expect((await api.call('PUT', `guest/actions/${name}?overwrite=true`, { body: {} })).body).toMatchObject({
        version: '0.0.5',
        annotations: [{ key: 'exec' }],
      })
    }
  })
})
