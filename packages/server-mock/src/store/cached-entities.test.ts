import { describe, expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { openStores } from './adapters.js'
import { cacheEntities } from './cached-entities.js'
import type { CacheLimits } from './cached-entities.js'
import { StoreConflict } from './port.js'
import type { EntityStore } from './port.js'
import { sampleAction } from './samples.js'

interface World extends AsyncDisposable {
  readonly cache: EntityStore
  readonly store: EntityStore
  /** Keys that were read from the store. */
  readonly reads: string[]
  /** Holds reads from the store up until it settles. */
  gate: Promise<void>
}

const key = 'guest/hello'

async function openWorld(limits?: CacheLimits): Promise<World> {
  const config = { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1e9 } as const
  const stores = await openStores(config, { clock: systemClock, log: silentLogger })
  const reads: string[] = []
  const { entities } = stores
  const counted: EntityStore = {
    get: async (key) => {
      reads.push(key)
      const found = await entities.get(key)
      await world.gate
      return found
    },
    readCode: (...call) => entities.readCode(...call),
    put: (...call) => entities.put(...call),
    delete: (...call) => entities.delete(...call),
    list: (query) => entities.list(query),
    keys: () => entities.keys(),
    rewrite: (...call) => entities.rewrite(...call),
    count: (query) => entities.count(query),
    [Symbol.asyncDispose]: async () => {
      await entities[Symbol.asyncDispose]()
    },
  }
  const world: World = {
    store: entities,
    cache: limits === undefined ? cacheEntities(counted) : cacheEntities(counted, limits),
    reads,
    gate: Promise.resolve(),
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]()
    },
  }
  return world
}

describe('entities in use', () => {
  test('are read once, however often and by however many they are asked for', async () => {
    await using world = await openWorld()
    await world.store.put(sampleAction(), {})
    const found = await Promise.all(Array.from({ length: 10 }, () => world.cache.get(key)))
    const again = await world.cache.get(key)
    expect(new Set([...found, again]).size).toBe(1)
    expect(again?.entity).toEqual(sampleAction())
    expect(world.reads).toEqual([key])
  })

  test('are read anew after a write, a deletion and a write that lost', async () => {
    await using world = await openWorld()
    const { cache } = world
    const first = await cache.put(sampleAction(), {})
    expect((await cache.get(key))?.revision).toBe(first)
    const second = await cache.put(sampleAction({ version: '0.0.2' }), { revision: first })
    expect((await cache.get(key))?.revision).toBe(second)
    const third = await world.store.put(sampleAction({ version: '0.0.3' }), { revision: second })
    await expect(cache.put(sampleAction(), { revision: second })).rejects.toBeInstanceOf(StoreConflict)
    expect((await cache.get(key))?.revision).toBe(third)
    await cache.delete(key, third)
    expect(await cache.get(key)).toBeUndefined()
  })

  test('what is missing is looked up each time', async () => {
    await using world = await openWorld()
    expect(await world.cache.get(key)).toBeUndefined()
    await world.store.put(sampleAction(), {})
    expect((await world.cache.get(key))?.entity).toEqual(sampleAction())
  })

  test('a read that was overtaken by a write is not remembered', async () => {
    await using world = await openWorld()
    const { cache } = world
    const first = await cache.put(sampleAction(), {})
    const gate = createDeferred<void>()
    world.gate = gate.promise
    const overtaken = cache.get(key)
    await expect.poll(() => world.reads).toHaveLength(1)
    const second = await cache.put(sampleAction({ version: '0.0.2' }), { revision: first })
    gate.resolve()
    expect((await overtaken)?.revision).toBe(first)
    expect((await cache.get(key))?.revision).toBe(second)
  })

  test('a read that failed is tried again', async () => {
    await using world = await openWorld()
    await world.store.put(sampleAction(), {})
    world.gate = Promise.reject(new Error('the disk failed'))
    await expect(world.cache.get(key)).rejects.toThrow('the disk failed')
    world.gate = Promise.resolve()
    expect((await world.cache.get(key))?.entity).toEqual(sampleAction())
  })

  test('give way to others, least recently used first', async () => {
    await using world = await openWorld({ maxEntries: 2, maxBytes: 1_000_000 })
    for (const name of ['a', 'b', 'c']) await world.store.put(sampleAction({ name }), {})
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await world.cache.get(`guest/${name}`)
    expect(world.reads).toEqual(['guest/a', 'guest/b', 'guest/c', 'guest/b'])
  })

  test('give way when they are large, and are not kept at all when they are huge', async () => {
    const sized = (name: string, length: number): ReturnType<typeof sampleAction> =>
      sampleAction({ name, parameters: [{ key: 'p', value: 'x'.repeat(length) }] })
    await using world = await openWorld({ maxEntries: 100, maxBytes: 10_000 })
    await world.store.put(sized('huge', 5000), {})
    for (let index = 0; index < 20; index++) await world.store.put(sized(`n${index}`, 600), {})
    for (const name of ['huge', 'huge']) await world.cache.get(`guest/${name}`)
    expect(world.reads).toHaveLength(2)
    for (let index = 0; index < 20; index++) await world.cache.get(`guest/n${index}`)
    await world.cache.get('guest/n19')
    expect(world.reads).toHaveLength(22)
    await world.cache.get('guest/n0')
    expect(world.reads).toHaveLength(23)
  })
})
