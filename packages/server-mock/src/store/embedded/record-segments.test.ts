import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ActivationRecord } from '../../entity/activation.js'
import { sampleRecord } from '../samples.js'
import { base, check, hex, History, ttlMs } from './record-history-fixture.js'

describe('records over time', () => {
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
