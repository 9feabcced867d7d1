import { jsonText } from '@wsk/contract'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { describeActivationStore } from '../activations.conformance.js'
import { openStores } from '../adapters.js'
import { cacheEntities } from '../cached-entities.js'
import { describeEntityStore } from '../entities.conformance.js'
import { describeGatewayStore } from '../gateway.conformance.js'
import { describeIdempotencyStore } from '../idempotency.conformance.js'
import { describeIdentityStore } from '../identities.conformance.js'
import { StoreError } from '../port.js'
import { sampleAction, sampleMessage, sampleRecord } from '../samples.js'
import { describeWorkLog } from '../work-log.conformance.js'
import { openTunedStores } from './embedded-stores.js'
import type { EmbeddedPlace, EmbeddedStores } from './embedded-stores.js'

const folders: string[] = []
const week = 7 * 24 * 3600 * 1000
const forever = 1e15

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-store-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const deps = { clock: systemClock, log: silentLogger }

function openPlace(place: EmbeddedPlace, segmentBytes = 64 * 1024): Promise<EmbeddedStores> {
  const tuning = { segmentBytes, syncWithinMs: 5, memoryRecords: 100_000 }
  return openTunedStores({ kind: 'embedded', place, activationTtlMs: forever }, { ...deps, tuning })
}

const openDisk = (folder = newFolder(), sync = false): Promise<EmbeddedStores> =>
  openPlace({ kind: 'folder', folder, sync })
const openMemory = (): Promise<EmbeddedStores> => openPlace({ kind: 'memory' })

const settle = (stores: EmbeddedStores): Promise<void> => stores.sealed()

for (const [name, open] of [
  ['the folder', openDisk],
  ['the synced folder', () => openDisk(newFolder(), true)],
  ['memory', openMemory],
] as const) {
  describeEntityStore(name, () => open())
  describeActivationStore(name, { open: () => open(), settle })
  describeIdempotencyStore(name, () => open())
  describeIdentityStore(name, () => open())
  describeGatewayStore(name, () => open())
}

describeEntityStore('the cached folder', async () => {
  const stores = await openDisk()
  return { ...stores, entities: cacheEntities(stores.entities, { maxEntries: 3, maxBytes: 100_000 }) }
})

describeWorkLog('the folder', () => {
  const folder = newFolder()
  return { reopen: () => openDisk(folder) }
})

describe('a data folder', () => {
  test('holds everything over a restart, and an index of all records after a clean end', async () => {
    const folder = newFolder()
    const record = sampleRecord()
    {
      await using stores = await openDisk(folder)
      const revision = await stores.entities.put(sampleAction(), { code: 'code' })
      await stores.identities.putLimits('guest', { firesPerMinute: 1 })
      await stores.gateway.put('guest', { name: '/api', text: jsonText('api') })
      await stores.activations.store(record)
      expect(revision).toMatch(/^1-/)
    }
    expect(readdirSync(join(folder, 'journal'))).toEqual(['0000000001.idx', '0000000001.journal'])
    await using stores = await openDisk(folder)
    expect((await stores.entities.get('guest/hello'))?.entity).toEqual(sampleAction())
    expect(await stores.identities.getLimits('guest')).toEqual({ firesPerMinute: 1 })
    expect(await stores.gateway.list('guest')).toMatchObject([{ name: '/api', text: '"api"' }])
    expect(await stores.activations.get('guest', record.activationId)).toEqual(record)
    expect(await stores.activations.count({ namespace: 'guest' })).toBe(1)
  })

  test('is closed to other users', async () => {
    const folder = join(newFolder(), 'made', 'by us')
    await using stores = await openDisk(folder)
    await stores.activations.store(sampleRecord())
    await stores.sealed()
    for (const name of ['.', 'entities', 'journal']) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700)
    }
    for (const name of readdirSync(join(folder, 'journal'))) {
      expect(statSync(join(folder, 'journal', name)).mode & 0o777).toBe(0o600)
    }
  })

  test('T3: holds no key of a caller in any file', async () => {
    const folder = newFolder()
    const id = sampleRecord().activationId
    const message = sampleMessage(id)
    const secret = 'S3cret'.repeat(10)
    const user = { ...message.user, authkey: { api_key: `${message.user.namespace.uuid}:${secret}` } }
    await using stores = await openDisk(folder)
    await stores.work.accept(id, { kind: 'action', message: { ...message, user } })
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const contents = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    expect(contents.some((content) => content.includes(id))).toBe(true)
    expect(contents.some((content) => content.includes(secret))).toBe(false)
  })

  test('is refused while another server has it open, naming folder, process and way out', async () => {
    const folder = newFolder()
    await using _first = await openDisk(folder)
    const second = openDisk(folder)
    await expect(second).rejects.toBeInstanceOf(StoreError)
    await expect(second).rejects.toThrow(
      `${folder} is in use by the server of process ${process.pid}: stop that one, or choose another folder with --data`,
    )
  })

  test('of a newer server, or an older one, is refused and left alone', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'format'), '999\n')
    await expect(openDisk(folder)).rejects.toThrow(/written by a newer server \(format 999;.*upgrade wsk/)
    expect(readdirSync(folder)).toEqual(['format'])
    writeFileSync(join(folder, 'format'), '1\n')
    await expect(openDisk(folder)).rejects.toThrow(
      `${folder} was written by an older server (format 1; this one reads 2 only): ` +
        'move it away to start anew, or choose another folder with --data',
    )
    expect(readdirSync(folder)).toEqual(['format'])
    writeFileSync(join(folder, 'format'), 'what?')
    await expect(openDisk(folder)).rejects.toThrow(/does not hold the number of a format/)
  })

  test('that cannot be one is refused with the reason', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    await expect(openDisk(file)).rejects.toThrow(/Preparing the data folder .* failed: it is not a folder/)
    await expect(openDisk(join(file, 'below'))).rejects.toThrow(/it is not a folder/)
  })

  test('takes nothing after it is closed, and closing twice is once', async () => {
    const stores = await openDisk()
    await stores[Symbol.asyncDispose]()
    await stores[Symbol.asyncDispose]()
    await expect(stores.activations.store(sampleRecord())).rejects.toThrow('the store is closed')
    await expect(stores.entities.get('guest/hello')).rejects.toThrow(/the store is closed/)
    await expect(stores.entities.put(sampleAction(), {})).rejects.toThrow(/the store is closed/)
  })

  test('does not keep what is only about work that is over', async () => {
    const folder = newFolder()
    await using stores = await openDisk(folder)
    await stores.activations.store(sampleRecord())
    for (let round = 0; round < 30; round++) {
      await Promise.all(
        Array.from({ length: 50 }, async () => {
          const id = sampleRecord().activationId
          await stores.work.accept(id, { kind: 'action', message: sampleMessage(id) })
          stores.work.finished(id)
        }),
      )
    }
    await stores.sealed()
    // What holds the record, the last one that has an index, and what is written to.
    await expect.poll(() => readdirSync(join(folder, 'journal')).length, { timeout: 5000 }).toBeLessThanOrEqual(6)
    expect(await stores.activations.count({ namespace: 'guest' })).toBe(1)
  })

  test('writes old work anew, so that no start has to look for it in old segments', async () => {
    const folder = newFolder()
    const id = sampleRecord().activationId
    const plan = jsonText('plan')
    {
      await using stores = await openDisk(folder)
      await stores.work.accept(id, { kind: 'trigger', activationId: id, plan })
      stores.work.started(id)
      for (let round = 0; round < 30; round++) {
        await Promise.all(Array.from({ length: 200 }, () => stores.activations.store(sampleRecord())))
      }
      await stores.sealed()
    }
    const [index] = readdirSync(join(folder, 'journal'))
      .filter((name) => name.endsWith('.idx'))
      .slice(-1)
    const oldestWork = readFileSync(join(folder, 'journal', index ?? '')).readDoubleLE(24)
    expect(oldestWork).toBeGreaterThan(10)
    await using stores = await openDisk(folder)
    expect(stores.work.unfinished()).toMatchObject([{ work: { activationId: id }, started: true }])
  })
})

describe('old records', () => {
  test('are removed from every order, others stay', async () => {
    const now = { ms: 1_700_000_000_000 }
    const clock = { now: () => now.ms, monotonicMs: () => performance.now() }
    const tuning = { segmentBytes: 64 * 1024, syncWithinMs: 5, memoryRecords: 100_000 }
    const place = { kind: 'folder', folder: newFolder(), sync: false } as const
    // The sweep comes every twentieth of the time to live, here every second.
    const config = { kind: 'embedded', place, activationTtlMs: 20_000 } as const
    await using stores = await openTunedStores(config, { clock, log: silentLogger, tuning })
    const old = Array.from({ length: 700 }, (_, index) => sampleRecord({ start: now.ms + index }))
    const young = sampleRecord({ start: now.ms + 15_000 })
    await Promise.all([...old, young].map((record) => stores.activations.store(record)))
    now.ms += 30_000
    const count = (): Promise<number> => stores.activations.count({ namespace: 'guest' })
    await expect.poll(count, { timeout: 10_000 }).toBe(1)
    await expect.poll(() => stores.activations.get('guest', old[0]?.activationId ?? '')).toBeUndefined()
    expect(await stores.activations.count({ namespace: 'guest', name: 'hello' })).toBe(1)
    const query = { namespace: 'guest', name: 'hello', skip: 0, limit: 10 }
    expect(await stores.activations.listFull(query)).toEqual([young])
  })

  test('give way in memory when there are too many', async () => {
    const tuning = { segmentBytes: 64 * 1024, syncWithinMs: 5, memoryRecords: 1000 }
    const config = { kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: forever } as const
    await using stores = await openTunedStores(config, { ...deps, tuning })
    const base = 1_700_000_000_000
    for (let round = 0; round < 30; round++) {
      const records = Array.from({ length: 100 }, (_, index) =>
        sampleRecord({ start: base + (round * 100 + index) * 100 }),
      )
      await Promise.all(records.map((record) => stores.activations.store(record)))
    }
    const count = (): Promise<number> => stores.activations.count({ namespace: 'guest' })
    expect(await count()).toBeLessThanOrEqual(1000)
    expect(await count()).toBeGreaterThanOrEqual(900)
    const newest = await stores.activations.list({ namespace: 'guest', name: 'hello', skip: 0, limit: 200 })
    expect(newest).toHaveLength(200)
    expect(await stores.activations.count({ namespace: 'guest', name: 'hello' })).toBe(await count())
  })
})

test('large records in memory give way before they are too many', { timeout: 30_000 }, async () => {
  await using stores = await openMemory()
  const result = jsonText('x'.repeat(1_000_000))
  for (let round = 0; round < 40; round++) {
    const records = Array.from({ length: 10 }, () => sampleRecord({ response: { statusCode: 0, result } }))
    await Promise.all(records.map((record) => stores.activations.store(record)))
  }
  const left = await stores.activations.count({ namespace: 'guest' })
  expect(left).toBeLessThan(275)
  expect(left).toBeGreaterThan(200)
})

test('the configuration of a server opens its stores', async () => {
  const place = { kind: 'memory' } as const
  await using stores = await openStores({ kind: 'embedded', place, activationTtlMs: week }, deps)
  await stores.activations.store(sampleRecord({ start: Date.now() }))
  expect(await stores.activations.count({ namespace: 'guest' })).toBe(1)
})
