import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient } from './client.js'
import { pagesBySkip, pagesByTime, type Timed, type TimedPageRequest } from './pagination.js'
import { openContractServer, testAuth } from './test-support/contract-server.js'
import { sampleActionSummary, sampleSummary } from './test-support/samples.js'

/** Activations as a server keeps them: newest first, of one millisecond in no order that is known. */
class Store {
  readonly records: Timed[] = []
  #made = 0

  add(start: number): Timed {
    const record = { activationId: String(++this.#made).padStart(32, '0'), start }
    const at = this.records.findIndex((other) => other.start <= start)
    this.records.splice(at < 0 ? this.records.length : at, 0, record)
    return record
  }

  page({ upto = Infinity, skip, limit }: TimedPageRequest): readonly Timed[] {
    return this.records.filter(({ start }) => start <= upto).slice(skip, skip + limit)
  }
}

async function collect<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}

describe('a list by time', () => {
  const starts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 120 })

  test('is read whole, in order, nothing twice, however many share a millisecond', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.integer({ min: 1, max: 7 }), async (times, pageSize) => {
        const store = new Store()
        for (const start of times) store.add(start)
        const fetch = (page: TimedPageRequest) => Promise.resolve(store.page(page))
        const first = fetch({ skip: 0, limit: pageSize })
        const read = await collect(pagesByTime({ skip: 0, pageSize, first, fetch }))
        expect(read).toEqual(store.records)
      }),
    )
  })

  test('is read without gap or double while new ones start', async () => {
    const arrivals = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(starts, arrivals, fc.integer({ min: 2, max: 9 }), async (times, waves, pageSize) => {
        const store = new Store()
        for (const start of times) store.add(start)
        const before = [...store.records]
        let wave = 0
        const fetch = (page: TimedPageRequest) => {
          const answer = store.page(page)
          // New ones start now or later than everything known: between any two pages.
          for (const late of waves[wave++] ?? []) store.add(30 + late)
          return Promise.resolve(answer)
        }
        const first = fetch({ skip: 0, limit: pageSize })
        const read = (await collect(pagesByTime({ skip: 0, pageSize, first, fetch }))).map(
          ({ activationId }) => activationId,
        )
        expect(new Set(read).size).toBe(read.length)
        expect(new Set(read)).toEqual(new Set([...read, ...before.map(({ activationId }) => activationId)]))
      }),
      // As many as a page holds, in the very millisecond that is being read.
      {
        examples: [
          [
            [30, 30, 29],
            [
              [0, 0],
              [0, 0],
            ],
            2,
          ],
        ],
      },
    )
  })

  test('ends where the server repeats itself', async () => {
    let asked = 0
    const same = [
      { activationId: 'a', start: 1 },
      { activationId: 'b', start: 1 },
    ]
    const fetch = () => {
      asked++
      return Promise.resolve(same)
    }
    const read = await collect(pagesByTime({ skip: 0, pageSize: 2, first: fetch(), fetch }))
    expect(read).toEqual(same)
    expect(asked).toBe(21)
  })
})

describe('a list by position', () => {
  test('is read whole, and nothing twice while new ones push the others on', async () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(names, names, fc.integer({ min: 1, max: 9 }), async (known, late, pageSize) => {
        const stored = [...known]
        const newcomers = late.filter((name) => !known.includes(name))
        const fetch = ({ skip, limit }: { skip: number; limit: number }) => {
          const answer = stored.slice(skip, skip + limit)
          const next = newcomers.pop()
          if (next !== undefined && pageSize > 1) stored.unshift(next)
          return Promise.resolve(answer)
        }
        const first = fetch({ skip: 0, limit: pageSize })
        const read = await collect(pagesBySkip({ skip: 0, pageSize, first, fetch, keyOf: (name) => name }))
        expect(new Set(read).size).toBe(read.length)
        for (const name of known) expect(read).toContain(name)
      }),
    )
  })
})

describe('a listing of the client', () => {
  test('goes beyond the 200 of a page, and asks no more than it must', async () => {
    const names = Array.from({ length: 450 }, (_, n) => `action-${n}`)
    await using server = await openContractServer(({ query }) => {
      const from = Number(query['skip'])
      return { status: 200, body: names.slice(from, from + Number(query['limit'])).map(sampleActionSummary) }
    })
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    const read: string[] = []
    for await (const { name } of client.actions.list()) read.push(name)
    expect(read).toEqual(names)
    expect(server.requests.map(({ query }) => query['skip'])).toEqual(['0', '200', '400'])

    const pages: number[] = []
    for await (const page of client.actions.list({ skip: 10, limit: 100 }).pages()) pages.push(page.length)
    expect(pages).toEqual([100, 100, 100, 100, 40])

    const asked = server.requests.length
    expect((await client.actions.list().all({ limit: 250 })).map(({ name }) => name)).toEqual(names.slice(0, 250))
    expect(server.requests.length - asked).toBe(2)
    expect(await client.actions.list().all({ limit: 0 })).toEqual([])
    expect(await client.actions.list({ limit: 3 })).toHaveLength(3)
    const { data, response } = await client.actions.list({ limit: 3 }).withResponse()
    expect([data.length, response.status]).toEqual([3, 200])
  })

  test('of 10,000 activations loses and doubles none while new ones start', async () => {
    const store = new Store()
    for (let n = 0; n < 10_000; n++) store.add(1_700_000_000_000 + Math.floor(n / 7))
    const before = store.records.map(({ activationId }) => activationId)
    await using server = await openContractServer(({ query }) => {
      const upto = query['upto'] === undefined ? {} : { upto: Number(query['upto']) }
      const page = store.page({ ...upto, skip: Number(query['skip']), limit: Number(query['limit']) })
      for (let n = 0; n < 13; n++) store.add(1_700_000_010_000 + store.records.length)
      return { status: 200, body: page.map(({ activationId, start }) => sampleSummary(activationId, start)) }
    })
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    const read: string[] = []
    for await (const { activationId } of client.activations.list()) read.push(activationId)
    expect(read).toEqual(before)
    expect(server.requests.length).toBeLessThan(60)
  })

  test('tells a failure wherever it happens', async () => {
    await using server = await openContractServer(({ query }) => {
      if (query['skip'] === '0')
        return { status: 200, body: Array.from({ length: 200 }, (_, n) => sampleActionSummary(`a${n}`)) }
      return { status: 401, body: { error: 'no', code: 'x' } }
    })
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    await expect(client.actions.list().all()).rejects.toMatchObject({ kind: 'unauthorized' })
  })

  test('of a namespace is all of it', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: [] }))
    await using client = createClient({ apihost: server.apihost, auth: testAuth, env: {} })
    expect(await client.namespaces.get('guest')).toEqual({ actions: [], packages: [], triggers: [], rules: [] })
    expect(server.requests.map(({ operationId }) => operationId).sort()).toEqual([
      'getAllActions',
      'getAllPackages',
      'getAllRules',
      'getAllTriggers',
    ])
  })
})
