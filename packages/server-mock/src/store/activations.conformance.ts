import { asJsonText } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activationSummaryJson } from '../entity/activation-json.js'
import type { ActivationRecord } from '../entity/activation.js'
import { activationFilterName } from '../entity/stored-activation.js'
import type { ActivationQuery, ActivationStore, Stores } from './port.js'
import { sampleRecord } from './samples.js'

export interface ActivationStoreCase<S extends Stores> {
  readonly open: () => Promise<S>
  /** Has the adapter finish what it does behind the back of its callers. */
  readonly settle: (stores: S) => Promise<void>
}

const base = 1_700_000_000_000
const all = { namespace: 'guest', skip: 0, limit: 200 }

const hex = (number: number): string => number.toString(16).padStart(32, '0')

async function ids(store: ActivationStore, query: ActivationQuery): Promise<readonly string[]> {
  const texts = await store.list(query)
  const full = await store.listFull(query)
  const found = texts.map((text) => (JSON.parse(text) as ActivationRecord).activationId)
  expect(full.map(({ activationId }) => activationId)).toEqual(found)
  return found
}

/** What every ActivationStore must do. */
export function describeActivationStore<S extends Stores>(
  name: string,
  { open, settle }: ActivationStoreCase<S>,
): void {
  /** Each expectation holds at once and after the adapter has settled. */
  const always = async (stores: S, check: () => Promise<void>): Promise<void> => {
    await check()
    await settle(stores)
    await check()
  }

  describe(`${name} as a store of activations`, () => {
    test('a record is readable the moment that store resolves, and stays as it was', async () => {
      await using stores = await open()
      const { activations } = stores
      const record = sampleRecord({
        cause: hex(7),
        response: { statusCode: 1, result: asJsonText('{"error": {"a":[1, 2.50, 1e400, "\\u00fc"]}}'), size: 40 },
        logs: ['one', 'two "quoted" \n line', '{"rule":"x"}'],
      })
      await activations.store(record)
      await always(stores, async () => {
        expect(await activations.get('guest', record.activationId)).toEqual(record)
        expect(await activations.get('other', record.activationId)).toBeUndefined()
        expect(await activations.get('guest', hex(1))).toBeUndefined()
      })
    })

    test('a record without result, size, cause, duration or logs stays so', async () => {
      await using stores = await open()
      const { duration: _, ...rest } = sampleRecord({ end: 0, logs: [], annotations: [], response: { statusCode: 0 } })
      await stores.activations.store(rest)
      await always(stores, async () => {
        expect(await stores.activations.get('guest', rest.activationId)).toEqual(rest)
      })
    })

    test('the first record of an id is the one that counts', async () => {
      await using stores = await open()
      const { activations } = stores
      const first = sampleRecord({ activationId: hex(1) })
      const second = sampleRecord({ activationId: hex(1), start: base + 1000, response: { statusCode: 3 } })
      await Promise.all([activations.store(first), activations.store(second)])
      await always(stores, async () => {
        await activations.store(second)
        expect(await activations.get('guest', hex(1))).toEqual(first)
        expect(await ids(activations, all)).toEqual([hex(1)])
        expect(await activations.count({ namespace: 'guest' })).toBe(1)
      })
    })

    test('lists by start, newest first, with summaries ready made', async () => {
      await using stores = await open()
      const { activations } = stores
      const records = [3, 1, 2].map((number) => sampleRecord({ start: base + number, activationId: hex(number) }))
      for (const record of records) await activations.store(record)
      await activations.store(sampleRecord({ namespace: 'guest2', start: base + 9 }))
      await always(stores, async () => {
        expect(await ids(activations, all)).toEqual([hex(3), hex(2), hex(1)])
        const [newest] = await activations.list({ ...all, limit: 1 })
        expect(newest).toBe(activationSummaryJson(records[0] ?? sampleRecord()))
        expect(await activations.list({ ...all, namespace: 'nobody' })).toEqual([])
        expect(await activations.list({ ...all, limit: 0 })).toEqual([])
      })
    })

    test('a summary is that of the record, whatever it holds', async () => {
      await using stores = await open()
      const { activations } = stores
      const { duration: _, ...undated } = sampleRecord({ start: base + 1 })
      const records = [
        undated,
        sampleRecord({ start: base + 2, end: 0, duration: 3 }),
        sampleRecord({ start: base + 3, cause: hex(7), response: { statusCode: 3 }, name: 'ünïcödé 😀' }),
        sampleRecord({ start: base + 4, annotations: [{ key: 'path', value: 'guest/"quoted"/hello' }] }),
        sampleRecord({ start: base + 5, logs: ['x'.repeat(300_000)] }),
        sampleRecord({ start: base + 6, annotations: [{ key: 'large', value: 'ä'.repeat(40_000) }] }),
      ]
      for (const record of records) await activations.store(record)
      await always(stores, async () => {
        expect(await activations.list(all)).toEqual(records.toReversed().map((record) => activationSummaryJson(record)))
        for (const record of records) {
          expect(await activations.get('guest', record.activationId)).toEqual(record)
        }
      })
    })

    test('rest-api 20.3: the name filter knows packages by binding, then by path', async () => {
      await using stores = await open()
      const { activations } = stores
      const store = async (number: number, annotations: Record<string, unknown>): Promise<void> =>
        activations.store(
          sampleRecord({
            name: 'a',
            start: base + number,
            activationId: hex(number),
            annotations: Object.entries(annotations).map(([key, value]) => ({ key, value })),
          }),
        )
      await store(1, { path: 'guest/a' })
      await store(2, { path: 'guest/p/a' })
      await store(3, { path: 'provider/p/a', binding: 'guest/b' })
      await store(4, {})
      await always(stores, async () => {
        expect(await ids(activations, { ...all, name: 'a' })).toEqual([hex(4), hex(1)])
        expect(await ids(activations, { ...all, name: 'p/a' })).toEqual([hex(2)])
        expect(await ids(activations, { ...all, name: 'b/a' })).toEqual([hex(3)])
        expect(await activations.count({ namespace: 'guest', name: 'a' })).toBe(2)
        expect(await activations.count({ namespace: 'guest', name: 'none' })).toBe(0)
      })
    })

    test('pages through records that came out of order and in bursts', async () => {
      await using stores = await open()
      const { activations } = stores
      const records = Array.from({ length: 1500 }, (_, index) =>
        sampleRecord({ start: base + ((index * 7919) % 3001), activationId: hex(index) }),
      )
      for (let at = 0; at < records.length; at += 300) {
        await Promise.all(records.slice(at, at + 300).map((record) => activations.store(record)))
        if (at === 600) await settle(stores)
      }
      const expected = records
        .toSorted((one, other) => other.start - one.start || (one.activationId < other.activationId ? 1 : -1))
        .map(({ activationId }) => activationId)
      await always(stores, async () => {
        const paged: string[] = []
        for (let skip = 0; skip < 1500; skip += 199)
          paged.push(...(await ids(activations, { ...all, skip, limit: 199 })))
        expect(paged).toEqual(expected)
        expect(await ids(activations, { ...all, skip: 1499 })).toEqual(expected.slice(1499))
        expect(await ids(activations, { ...all, skip: 1500 })).toEqual([])
        expect(await activations.count({ namespace: 'guest' })).toBe(1500)
      })
    })

    test('any query gives what a list in memory would give', async () => {
      const record = fc.record({
        namespace: fc.constantFrom('guest', 'other'),
        name: fc.constantFrom('a', 'b'),
        pkg: fc.constantFrom(undefined, 'p'),
        start: fc.integer({ min: base, max: base + 2000 }),
      })
      const query = fc.record(
        {
          namespace: fc.constantFrom('guest', 'other'),
          skip: fc.nat(12),
          limit: fc.nat(12),
          name: fc.constantFrom('a', 'b', 'p/a'),
          since: fc.integer({ min: base - 10, max: base + 2010 }),
          upto: fc.integer({ min: base - 10, max: base + 2010 }),
        },
        { requiredKeys: ['namespace', 'skip', 'limit'] },
      )
      const batches = fc.array(fc.array(record, { maxLength: 12 }), { maxLength: 4 })
      await using stores = await open()
      let run = 0
      await fc.assert(
        fc.asyncProperty(batches, fc.array(query, { minLength: 1, maxLength: 8 }), async (batches, queries) => {
          run++
          const model: ActivationRecord[] = []
          for (const [round, batch] of batches.entries()) {
            for (const { pkg, ...rest } of batch) {
              const given = { ...rest, namespace: `${rest.namespace}${run}` }
              const path = [given.namespace, pkg, given.name].filter((part) => part !== undefined).join('/')
              const annotations = [{ key: 'path', value: path }]
              const added = sampleRecord({ ...given, annotations, activationId: hex(run * 1000 + model.length) })
              model.push(added)
              await stores.activations.store(added)
            }
            if (round % 2 === 0) await settle(stores)
          }
          for (const each of queries) {
            const query = { ...each, namespace: `${each.namespace}${run}` }
            const matching = model
              .filter((each) => each.namespace === query.namespace)
              .filter((each) => query.name === undefined || activationFilterName(each) === query.name)
              .filter((each) => each.start >= (query.since ?? 0) && each.start <= (query.upto ?? Infinity))
              .toSorted((one, other) => other.start - one.start || (one.activationId < other.activationId ? 1 : -1))
            const page = matching.slice(query.skip, query.skip + query.limit)
            expect(await ids(stores.activations, query)).toEqual(page.map(({ activationId }) => activationId))
            expect(await stores.activations.count(query)).toBe(matching.length)
          }
          for (const record of model) {
            expect(await stores.activations.get(record.namespace, record.activationId)).toEqual(record)
          }
        }),
        { numRuns: 40 },
      )
    })
  })
}
