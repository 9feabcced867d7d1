import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName } from '../../entity/stored-activation.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { ActivationQuery } from '../port.js'
import { sampleRecord } from '../samples.js'
import { openTunedStores } from './embedded-stores.js'
import type { EmbeddedStores } from './embedded-stores.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const base = 1_700_000_000_000
const ttlMs = 10_000

/** A store over its restarts, in a time that the test makes. */
class History implements AsyncDisposable {
  readonly journal: string
  nowMs = base
  stores: EmbeddedStores | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'wsk-history-'))
  readonly #segmentBytes: number

  constructor(segmentBytes = 6000) {
    this.#segmentBytes = segmentBytes
    folders.push(this.#folder)
    this.journal = join(this.#folder, 'journal')
  }

  async open(): Promise<EmbeddedStores> {
    const clock = { now: () => this.nowMs, monotonicMs: () => performance.now() }
    const place = { kind: 'folder', folder: this.#folder, sync: false } as const
    const tuning = { segmentBytes: this.#segmentBytes, syncWithinMs: 5, memoryRecords: 1 }
    this.stores ??= await openTunedStores(
      { kind: 'embedded', place, activationTtlMs: ttlMs },
      { clock, log: silentLogger, tuning },
    )
    return this.stores
  }

  async close(): Promise<void> {
    await this.stores?.[Symbol.asyncDispose]()
    this.stores = undefined
  }

  /** Changes one byte of an index, while it may be read. */
  damage(which: number, where: number): void {
    const indexes = readdirSync(this.journal).filter((name) => name.endsWith('.idx'))
    const name = indexes[which % Math.max(1, indexes.length)]
    if (name === undefined) return
    const content = readFileSync(join(this.journal, name))
    const at = Math.floor(where * (content.length - 1))
    content[at] = (content[at] ?? 0) ^ 0x5a
    writeFileSync(join(this.journal, name), content)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

const order = (one: ActivationRecord, other: ActivationRecord): number =>
  other.start - one.start || (one.activationId < other.activationId ? 1 : -1)

function expected(records: readonly ActivationRecord[], query: ActivationQuery): readonly ActivationRecord[] {
  return records
    .filter(({ namespace }) => namespace === query.namespace)
    .filter((record) => query.name === undefined || activationFilterName(record) === query.name)
    .filter(({ start }) => start >= (query.since ?? 0) && start <= (query.upto ?? Infinity))
    .toSorted(order)
}

async function check(
  history: History,
  model: readonly ActivationRecord[],
  queries: readonly ActivationQuery[],
): Promise<void> {
  const { activations } = await history.open()
  const living = model.filter(({ start }) => start >= history.nowMs - ttlMs)
  for (const query of queries) {
    const matching = expected(living, query)
    const page = matching.slice(query.skip, query.skip + query.limit)
    expect(await activations.count(query)).toBe(matching.length)
    expect(await activations.listFull(query)).toEqual(page)
    const ids = (await activations.list(query)).map((text) => (JSON.parse(text) as ActivationRecord).activationId)
    expect(ids).toEqual(page.map(({ activationId }) => activationId))
  }
  for (const record of model) {
    const found = await activations.get(record.namespace, record.activationId)
    expect(found).toEqual(living.includes(record) ? record : undefined)
  }
}

const hex = (number: number): string => number.toString(16).padStart(32, '0')
const shared = { namespace: fc.constantFrom('guest', 'other'), name: fc.constantFrom('a', 'b', 'ä') }
const given = fc.record({
  ...shared,
  age: fc.integer({ min: -2, max: 24 }).map((step) => step * 250),
  id: fc.nat({ max: 999 }),
})
const query = fc.record(
  {
    ...shared,
    skip: fc.nat(30),
    limit: fc.nat(30),
    since: fc.integer({ min: base - 2000, max: base + 20_000 }),
    upto: fc.integer({ min: base - 2000, max: base + 20_000 }),
  },
  { requiredKeys: ['namespace', 'skip', 'limit'] },
)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant('store' as const), records: fc.array(given, { maxLength: 15 }) }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('seal' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(6000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('damage' as const),
      which: fc.nat(20),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
)

async function take(
  history: History,
  model: ActivationRecord[],
  next: typeof step extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  const { activations, sealed } = await history.open()
  switch (next.what) {
    case 'store': {
      const isGone = (id: string): boolean =>
        model.some(({ activationId, start }) => activationId === id && start < history.nowMs - ttlMs)
      const fresh = next.records
        .map(({ age, id, ...rest }) =>
          sampleRecord({ ...rest, annotations: [], start: history.nowMs - age, activationId: hex(id) }),
        )
        // It may be gone altogether, or only hidden.
        .filter(({ activationId }) => !isGone(activationId))
      await Promise.all(fresh.map((record) => activations.store(record)))
      for (const record of fresh) {
        if (!model.some(({ activationId }) => activationId === record.activationId)) model.push(record)
      }
      return
    }
    case 'restart':
      return history.close()
    case 'seal':
      return sealed()
    case 'wait':
      history.nowMs += next.ms
      return
    case 'damage':
      history.damage(next.which, next.where)
  }
}

describe('records over time', () => {
  test('any history of writes, restarts, damaged indexes and expiry leaves what a list in memory would hold', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (steps, queries) => {
          await using history = new History()
          const model: ActivationRecord[] = []
          for (const next of steps) {
            await take(history, model, next)
            await check(history, model, queries)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('fifty segments that overlap in time are merged in order', async () => {
    await using history = new History(1_000_000)
    const { activations, sealed } = await history.open()
    const model: ActivationRecord[] = []
    for (let segment = 0; segment < 50; segment++) {
      const records = Array.from({ length: 20 }, (_, index) =>
        sampleRecord({
          name: `action${index % 2}`,
          annotations: [],
          // Many of them at the same time.
          start: base - ((index * 7919 + segment * 31) % 200),
          activationId: hex((index * 50 + segment) * 7),
        }),
      )
      await Promise.all(records.map((record) => activations.store(record)))
      model.push(...records)
      await sealed()
    }
    expect(readdirSync(history.journal).filter((name) => name.endsWith('.idx'))).toHaveLength(50)
    const queries = [0, 1, 199, 500, 999, 1000].flatMap((skip) => [
      { namespace: 'guest', skip, limit: 200 },
      { namespace: 'guest', name: 'action1', skip, limit: 30, upto: base - 20, since: base - 180 },
    ])
    await check(history, model, queries)
    await history.close()
    await check(history, model, queries)
  })

  test('an index that is made anew is the one that was written', async () => {
    await using history = new History()
    const { activations } = await history.open()
    const records = Array.from({ length: 100 }, (_, index) =>
      sampleRecord({ name: `action${index % 3}`, start: base - index * 3, activationId: hex(1000 - index * 3) }),
    )
    for (const record of records) await activations.store(record)
    await history.close()
    const contents = (): ReadonlyMap<string, Buffer> =>
      new Map(readdirSync(history.journal).map((name) => [name, readFileSync(join(history.journal, name))]))
    const written = contents()
    const indexes = [...written.keys()].filter((name) => name.endsWith('.idx'))
    expect(indexes.length).toBeGreaterThan(5)
    for (const name of indexes.slice(0, -1)) rmSync(join(history.journal, name))
    const { sealed } = await history.open()
    await sealed()
    const rebuilt = contents()
    expect(indexes.map((name) => rebuilt.get(name))).toEqual(indexes.map((name) => written.get(name)))
  })

  test('an index that cannot be written leaves its records readable, and is written later', async () => {
    await using history = new History(1_000_000)
    const { activations, sealed } = await history.open()
    const inTheWay = join(history.journal, '0000000001.idx.new')
    mkdirSync(inTheWay)
    const records = Array.from({ length: 10 }, (_, index) => sampleRecord({ start: base + index }))
    for (const record of records) await activations.store(record)
    await sealed()
    await activations.store(sampleRecord({ start: base + 10 }))
    expect(await activations.count({ namespace: 'guest' })).toBe(11)
    expect(readdirSync(history.journal)).not.toContain('0000000001.idx')
    rmdirSync(inTheWay)
    await expect.poll(() => readdirSync(history.journal), { timeout: 5000 }).toContain('0000000001.idx')
    expect(await activations.get('guest', records[0]?.activationId ?? '')).toEqual(records[0])
  })

  test('a start reads no records after a graceful end', async () => {
    await using history = new History()
    const { activations } = await history.open()
    for (let index = 0; index < 100; index++) {
      await activations.store(sampleRecord({ start: base + index, activationId: hex(index) }))
    }
    await history.close()
    const segments = readdirSync(history.journal).filter((name) => name.endsWith('.journal'))
    // Whatever is read of them would be refused.
    for (const name of segments) {
      const content = readFileSync(join(history.journal, name))
      writeFileSync(join(history.journal, name), content.fill(0xff, 16))
    }
    const again = await history.open()
    expect(await again.activations.count({ namespace: 'guest' })).toBe(100)
    await expect(again.activations.list({ namespace: 'guest', skip: 0, limit: 1 })).rejects.toThrow(
      /is damaged: there is no record at byte/,
    )
  })

  test('expiry frees the disk, and keeps what is young', async () => {
    await using history = new History()
    const { activations, sealed } = await history.open()
    const store = async (from: number, count: number): Promise<void> => {
      for (let index = from; index < from + count; index++) {
        await activations.store(sampleRecord({ start: history.nowMs, activationId: hex(index) }))
      }
    }
    await store(0, 200)
    await sealed()
    expect(readdirSync(history.journal).length).toBeGreaterThan(20)
    history.nowMs += ttlMs / 2
    await store(500, 50)
    await sealed()
    const before = readdirSync(history.journal).length
    history.nowMs += ttlMs / 2 + 1
    await store(1000, 1)
    await sealed()
    expect(readdirSync(history.journal).length).toBeLessThan(before / 2)
    expect(await activations.count({ namespace: 'guest' })).toBe(51)
    history.nowMs += ttlMs / 2
    await sealed()
    expect(readdirSync(history.journal).length).toBeLessThanOrEqual(5)
    expect(await activations.count({ namespace: 'guest' })).toBe(1)
    expect(await activations.get('guest', hex(0))).toBeUndefined()
    // What a removed segment held may come again.
    await activations.store(sampleRecord({ start: history.nowMs, activationId: hex(0) }))
    expect(await activations.count({ namespace: 'guest' })).toBe(2)
  })
})
