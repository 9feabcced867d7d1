import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

describe('lists', () => {
  let many: TestApi
  beforeAll(async () => {
    many = await openTestApi()
    for (let index = 0; index < 210; index++) await many.call('PUT', `guest/triggers/t${index}`, { body: {} })
  })
  afterAll(() => many[Symbol.asyncDispose]())

  test('[edge 8] limit=0 is the maximum; what is out of range or no number is refused', async () => {
    const length = async (query: string) =>
      ((await many.call('GET', `guest/triggers${query}`)).body as unknown[]).length
    expect(await length('')).toBe(30)
    expect(await length('?limit=0')).toBe(200)
    expect(await length('?limit=200&skip=20')).toBe(190)
    expect(await length('/?limit=1')).toBe(1)
    const refusals = {
      'limit=201':
        "The query parameter 'limit' was malformed:\nThe value '201' is not in the range of 0 to 200 for triggers.",
      'limit=-1':
        "The query parameter 'limit' was malformed:\nThe value '-1' is not in the range of 0 to 200 for triggers.",
      'limit=x': "The query parameter 'limit' was malformed:\nThe value 'x' is not an integer for triggers.",
      'limit=99999999999':
        "The query parameter 'limit' was malformed:\nThe value '99999999999' is not an integer for triggers.",
      'skip=-1':
        "The query parameter 'skip' was malformed:\nThe value '-1' is not greater than or equal to 0 for triggers.",
      'skip=1.5': "The query parameter 'skip' was malformed:\nThe value '1.5' is not an integer for triggers.",
      'limit=': "The query parameter 'limit' was malformed:\nThe value '' is not an integer for triggers.",
      'skip=': "The query parameter 'skip' was malformed:\nThe value '' is not an integer for triggers.",
      'count=maybe': "The query parameter 'count' was malformed:\n'maybe' is not a valid Boolean value",
    }
    for (const [query, error] of Object.entries(refusals)) {
      const reply = await many.call('GET', `guest/triggers?${query}`)
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
  })

  test('[edge 9] count=true subtracts skip and ignores limit', async () => {
    expect((await many.call('GET', 'guest/triggers?count=true&limit=1')).body).toEqual({ triggers: 210 })
    expect((await many.call('GET', 'guest/triggers?count=yes&skip=10')).body).toEqual({ triggers: 200 })
    expect((await many.call('GET', 'guest/triggers?count=1&skip=500')).body).toEqual({ triggers: 0 })
  })

  test('[edge 10] lists take limit, skip and, for activations, docs; docs means nothing elsewhere', async () => {
    for (const collection of ['actions', 'triggers', 'rules', 'packages', 'activations']) {
      const reply = await many.call('GET', `guest/${collection}?limit=30&skip=0&docs=true`)
      expect([collection, reply.status, Array.isArray(reply.body)]).toEqual([collection, 200, true])
    }
  })

  test('come newest first', async () => {
    // Times are whole milliseconds: no two of these at once.
    for (const name of ['t209', 't0']) {
      await sleep(5)
      await many.call('PUT', `guest/triggers/${name}?overwrite=true`, { body: {} })
    }
    expect((await many.call('GET', 'guest/triggers?limit=2')).body).toMatchObject([{ name: 't0' }, { name: 't209' }])
  })
})
