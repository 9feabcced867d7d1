import { asJsonText } from '@wsk/contract'
import { MemoryLevel } from 'memory-level'
import { describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { ActivationStore } from '../port.js'
import { sampleRecord } from '../samples.js'
import { EmbeddedActivationStore } from './activation-store.js'
import { Database } from './database.js'
import type { Level } from './database.js'
import type { FrameType } from './journal-codec.js'
import { MemoryLog } from './memory-log.js'
import { PendingRecords } from './pending-records.js'
import { Projector } from './projector.js'
import { openRecordIndex } from './record-index.js'
import type { RecordLog, Ticket } from './record-log.js'

/** Writes in the next turn of the event loop, as the journal does. */
class LaterLog extends MemoryLog {
  override append(type: FrameType, text: string, ticket?: Ticket): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(() => resolve(super.append(type, text, ticket)))
    })
  }
}

interface World extends AsyncDisposable {
  readonly store: ActivationStore
  readonly projector: Projector
  /** Writes to the indexes wait for it; when it rejects they fail. */
  gate: Promise<void>
}

async function openWorld(log: RecordLog = new MemoryLog()): Promise<World> {
  const open = async (): Promise<Database> => {
    const level = new MemoryLevel({ storeEncoding: 'utf8' })
    await level.open()
    const gated: Level = new Proxy<Level>(level, {
      get: (target, name: keyof Level) => {
        if (name === 'batch') return () => gatedBatch(target.batch())
        const member: unknown = Reflect.get(target, name)
        return typeof member === 'function' ? (member.bind(target) as unknown) : member
      },
    })
    return new Database(gated, 'a test')
  }
  const gatedBatch = (batch: ReturnType<Level['batch']>): ReturnType<Level['batch']> => ({
    put: (key, value) => batch.put(key, value),
    del: (key) => batch.del(key),
    write: async (options) => {
      await world.gate
      await batch.write(options)
    },
    close: () => batch.close(),
  })
  const index = await openRecordIndex({ byId: await open(), byTime: await open(), byName: await open() })
  const pending = new PendingRecords()
  const onBatch = (): Promise<void> => Promise.resolve()
  const projector = new Projector({ pending, index, log, logger: silentLogger, maxUnforcedBytes: 1024 * 1024, onBatch })
  const store = new EmbeddedActivationStore({ log, pending, index, projector, onRecorded: () => undefined })
  const world: World = {
    store,
    projector,
    gate: Promise.resolve(),
    [Symbol.asyncDispose]: () => projector[Symbol.asyncDispose](),
  }
  return world
}

const large = asJsonText(JSON.stringify({ payload: 'x'.repeat(1_000_000) }))
const largeRecord = (): ReturnType<typeof sampleRecord> => sampleRecord({ response: { statusCode: 0, result: large } })
const count = (store: ActivationStore): Promise<number> => store.count({ namespace: 'guest' })

describe('records on their way into slow indexes', () => {
  test('wait for nothing but their own write, large as they are', async () => {
    await using world = await openWorld(new LaterLog())
    const gate = createDeferred<void>()
    world.gate = gate.promise
    await world.store.store(largeRecord())
    const second = world.store.store(largeRecord())
    // The first one is moved while the second is not written.
    gate.resolve()
    await second
    await world.projector.drain()
    expect(await count(world.store)).toBe(2)
  })

  test('fill a bounded part of memory, then hold up whoever stores more', async () => {
    await using world = await openWorld()
    const gate = createDeferred<void>()
    world.gate = gate.promise
    let settled = 0
    const records = Array.from({ length: 40 }, largeRecord)
    const stored = records.map((record) => world.store.store(record).then(() => settled++))
    await expect.poll(() => settled).toBeGreaterThan(10)
    expect(settled).toBeLessThan(20)
    expect(await count(world.store)).toBe(settled)
    expect(await world.store.get('guest', records[0]?.activationId ?? '')).toEqual(records[0])
    expect(await world.store.get('guest', records[39]?.activationId ?? '')).toBeUndefined()
    gate.resolve()
    await Promise.all(stored)
    await world.projector.drain()
    expect(await count(world.store)).toBe(40)
  })

  test('are refused while the indexes fail and memory is full, and moved when they work again', async () => {
    await using world = await openWorld()
    const failure = Object.assign(new Error('no'), { code: 'ENOSPC' })
    world.gate = Promise.reject(failure)
    world.gate.catch(() => undefined)
    const records = Array.from({ length: 40 }, largeRecord)
    const outcomes = await Promise.allSettled(records.map((record) => world.store.store(record)))
    expect(outcomes[0]).toMatchObject({ status: 'fulfilled' })
    expect(outcomes[39]).toMatchObject({ status: 'rejected' })
    const taken = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(await count(world.store)).toBe(taken)
    await expect(world.projector.drain()).rejects.toThrow(/the disk is full/)
    world.gate = Promise.resolve()
    await world.projector.drain()
    await world.store.store(sampleRecord())
    expect(await count(world.store)).toBe(taken + 1)
  })

  test('are counted and listed once while they are moved', async () => {
    await using world = await openWorld()
    for (let round = 1; round <= 20; round++) {
      await Promise.all(Array.from({ length: 30 }, () => world.store.store(sampleRecord())))
      const moving = world.projector.drain()
      const [total, list] = await Promise.all([
        count(world.store),
        world.store.list({ namespace: 'guest', skip: 0, limit: 10_000 }),
      ])
      expect([total, list.length, new Set(list).size]).toEqual([round * 30, round * 30, round * 30])
      await moving
    }
  })
})
