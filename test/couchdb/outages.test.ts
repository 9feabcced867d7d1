import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createActivationId, jsonText } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CouchStores } from '../../packages/server-mock/src/store/couchdb/couch-stores.js'
import { StoreConflict, type UnfinishedWork } from '../../packages/server-mock/src/store/port.js'
import { sampleAction, sampleRecord, sampleSubject } from '../../packages/server-mock/src/store/samples.js'
import { collectingLogger } from '../../packages/server-mock/src/test-support/collecting-logger.js'
import { missingComponent } from '../support/components.js'
import { type CouchOpening, openCouchStores } from '../support/couch-stores.js'
import { type CouchDb, openCouchDb } from '../support/couchdb.js'
import { openLosingProxy } from '../support/losing-proxy.js'
import { crashWriting } from './crash-writing.js'

const missing = await missingComponent('own-couchdb')
const all = { namespace: 'guest', skip: 0, limit: 10_000 }
const newRecord = (): ReturnType<typeof sampleRecord> =>
  sampleRecord({ activationId: createActivationId(Date.now()), start: Date.now() })

describe.skipIf(missing !== undefined)(`CouchDB that fails${missing === undefined ? '' : ` (${missing})`}`, () => {
  let couch: CouchDb
  let folder: string
  let prefix: string
  beforeEach(async () => {
    couch = await openCouchDb()
    folder = mkdtempSync(join(tmpdir(), 'wsk-couch-outage-'))
    prefix = `t${randomUUID()}-`
  })
  afterEach(async () => {
    await couch[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = (given: Partial<CouchOpening> = {}): Promise<CouchStores> =>
    openCouchStores(couch, { prefix, folder, ...given })
  const idsIn = async (stores: CouchStores): Promise<readonly string[]> =>
    (await stores.activations.listFull(all)).map(({ activationId }) => activationId)
  const untilReachable = async (stores: CouchStores, wanted: boolean): Promise<void> => {
    while ((stores.state?.().silence === undefined) !== wanted) await delay(20)
  }

  test('F20: killed, it misses no record, and the log has one line of it', async () => {
    const { log, warnings } = collectingLogger()
    await using stores = await open({ log })
    const records = Array.from({ length: 300 }, newRecord)
    for (const [index, record] of records.entries()) {
      if (index === 100) await couch.kill()
      await stores.activations.store(record)
      expect(await stores.activations.get('guest', record.activationId)).toEqual(record)
    }
    const last = records.at(-1)?.activationId ?? ''
    let isShared = false
    const shared = stores.activations.shared?.(last).then(() => {
      isShared = true
    })
    await untilReachable(stores, false)
    await expect(stores.activations.list(all)).rejects.toMatchObject({ kind: 'overloaded' })
    expect(isShared).toBe(false)
    await couch.restart()
    await shared
    await stores.uploaded()
    expect((await idsIn(stores)).toSorted()).toEqual(records.map(({ activationId }) => activationId).toSorted())
    expect(warnings).toEqual(['CouchDB takes no activation records; they are kept here until it does'])
  })

  test('records that waited for it come as soon as it is back, however long it was away', async () => {
    await using stores = await open()
    await couch.kill()
    await stores.activations.store(newRecord())
    // By now it would be tried again in some seconds.
    await delay(10_000)
    await couch.restart()
    await untilReachable(stores, true)
    const back = performance.now()
    await stores.uploaded()
    expect(performance.now() - back).toBeLessThan(1000)
  })

  test('F21: paused, it holds nobody up for long, and who was here goes on', async () => {
    await using stores = await open()
    await stores.identities.putSubject(sampleSubject())
    await stores.identities.putLimits('guest', { firesPerMinute: 3 })
    expect(await stores.identities.findByUuid('uuid-1')).toEqual(sampleSubject())
    expect(await stores.identities.getLimits('guest')).toEqual({ firesPerMinute: 3 })
    couch.pause()
    const before = performance.now()
    await expect(stores.entities.get('guest/hello')).rejects.toMatchObject({ kind: 'overloaded' })
    expect(performance.now() - before).toBeLessThan(7000)
    await untilReachable(stores, false)
    const after = performance.now()
    await expect(stores.entities.put(sampleAction(), {})).rejects.toMatchObject({ kind: 'overloaded' })
    expect(await stores.identities.findByUuid('uuid-1')).toEqual(sampleSubject())
    expect(await stores.identities.getLimits('guest')).toEqual({ firesPerMinute: 3 })
    await expect(stores.identities.findByUuid('uuid-2')).rejects.toMatchObject({ kind: 'overloaded' })
    expect(performance.now() - after).toBeLessThan(500)
    couch.resume()
    await untilReachable(stores, true)
    await stores.entities.put(sampleAction({ name: 'after' }), {})
  })

  test('a process that ends during an outage leaves its records to the next one', async () => {
    const records = Array.from({ length: 50 }, newRecord)
    {
      await using stores = await open()
      await couch.kill()
      for (const record of records) await stores.activations.store(record)
    }
    await couch.restart()
    await using stores = await open()
    expect(await idsIn(stores)).toHaveLength(50)
    await stores.uploaded()
    expect((await idsIn(stores)).toSorted()).toEqual(records.map(({ activationId }) => activationId).toSorted())
  })

  test.each([
    ['with CouchDB up', (): void => undefined],
    ['with CouchDB gone since a while', (): Promise<void> => couch.kill()],
  ])('a killed process loses no record and none twice: %s', async (_name, meanwhile) => {
    const promised = await crashWriting({ couch, prefix, folder, lines: 1500, meanwhile })
    await couch.kill()
    await couch.restart()
    {
      await using stores = await open()
      await stores.uploaded()
      const stored = await idsIn(stores)
      expect(new Set(stored).size).toBe(stored.length)
      expect(await stores.activations.count({ namespace: 'guest' })).toBe(stored.length)
      const there = new Set(stored)
      expect(promised['r']?.filter((id) => !there.has(id))).toEqual([])
      const [accepted = [], started = new Set(promised['s'])] = [promised['a']]
      const unfinished = new Map(
        stores.work
          .unfinished()
          .map(({ work, started: has }) => [
            work.kind === 'action' ? work.message.activationId : work.activationId,
            has,
          ]),
      )
      expect(accepted.filter((id) => there.has(id) === unfinished.has(id))).toEqual([])
      expect([...unfinished].filter(([id, has]) => started.has(id) && !has)).toEqual([])
    }
    expect(readdirSync(join(folder, 'spool'))).toEqual([])
  })

  test('F22: two writers of one entity lose no update', async () => {
    await using one = await open()
    await using other = await open({ folder: undefined, controller: '1' })
    await one.entities.put(sampleAction({ limits: { ...sampleAction().limits, timeout: 0 } }), { code: 'x' })
    const add = async ({ entities }: CouchStores): Promise<void> => {
      for (let round = 0; round < 100; ) {
        const stored = await entities.get('guest/hello')
        if (stored?.entity.entityType !== 'action') throw new Error('the action is gone')
        const { entity, revision } = stored
        const limits = { ...entity.limits, timeout: entity.limits.timeout + 1 }
        try {
          await entities.put({ ...entity, limits }, { revision })
          round++
        } catch (error) {
          if (!(error instanceof StoreConflict)) throw error
        }
      }
    }
    await Promise.all([add(one), add(other), add(one)])
    const stored = await other.entities.get('guest/hello')
    expect(stored?.entity).toMatchObject({ limits: { timeout: 300 } })
    expect(await one.entities.readCode('guest/hello', stored?.revision ?? '')).toBe('x')
  })

  /** Work of controller 0, which is gone then. */
  async function leftByOne(length: number): Promise<readonly string[]> {
    const ids = Array.from({ length }, () => createActivationId(Date.now()))
    await using gone = await open()
    for (const activationId of ids) {
      await gone.work.accept(activationId, { kind: 'sequence', activationId, plan: jsonText({}) })
    }
    return ids.toSorted()
  }
  const isGone = (): boolean => true
  const idsOf = (works: readonly (UnfinishedWork | undefined)[]): readonly string[] =>
    works.map((each) => (each?.work.kind === 'sequence' ? each.work.activationId : '')).toSorted()

  test('one of several takes over what a controller that is gone had accepted', async () => {
    const ids = await leftByOne(5)
    await using one = await open({ folder: undefined, controller: '1' })
    await using other = await open({ folder: undefined, controller: '2' })
    expect(await other.work.owners?.()).toEqual(['0'])
    const taken = await Promise.all([one.work.takeOver?.('0', isGone), other.work.takeOver?.('0', isGone)])
    expect(idsOf(taken.flat())).toEqual(ids)
    expect(await one.work.takeOver?.('0', isGone)).toEqual([])
    expect(await other.work.owners?.()).not.toContain('0')
  })

  test('what is taken over while answers get lost is known to whoever has it', async () => {
    const ids = await leftByOne(250)
    await using proxy = await openLosingProxy(couch)
    await using one = await openCouchStores(proxy.couch, { prefix, folder: undefined, controller: '1' })
    proxy.lose(/^POST .*work\/_bulk_docs/, 2)
    expect(idsOf((await one.work.takeOver?.('0', isGone)) ?? [])).toEqual(ids)
    expect(proxy.lost()).toBe(2)
    for (const id of ids) one.work.finished(id)
    while ((await one.work.owners?.())?.length !== 0) await delay(50)
  })

  test('nothing more is taken over from a controller that comes back meanwhile', async () => {
    const ids = await leftByOne(3)
    await using proxy = await openLosingProxy(couch)
    await using one = await openCouchStores(proxy.couch, { prefix, folder: undefined, controller: '1' })
    proxy.lose(/_bulk_docs/, 1)
    // What it had asked for before the answer was lost is its own.
    expect(idsOf((await one.work.takeOver?.('0', () => proxy.lost() === 0)) ?? [])).toEqual(ids)
    const later = await leftByOne(2)
    expect(await one.work.takeOver?.('0', () => false)).toEqual([])
    await using back = await open()
    expect(idsOf(back.work.unfinished())).toEqual(later)
  })

  test('a controller that starts again ends nothing that another one has taken over meanwhile', async () => {
    const ids = await leftByOne(2)
    await using back = await open()
    expect(idsOf(back.work.unfinished())).toEqual(ids)
    for (const id of ids) expect(await back.work.own?.(id)).toBe(true)
    await using taker = await open({ folder: undefined, controller: '1' })
    expect(idsOf((await taker.work.takeOver?.('0', isGone)) ?? [])).toEqual(ids)
    for (const id of ids) expect(await back.work.own?.(id)).toBe(false)
    expect(back.work.unfinished()).toEqual([])
  })

  test('a controller that was only slow cannot revise what another one has taken over', async () => {
    const activationId = createActivationId(Date.now())
    const delivery = (step: number) => ({ kind: 'delivery', activationId, plan: jsonText({ step }) }) as const
    await using slow = await open()
    await slow.work.accept(activationId, delivery(1))
    await slow.work.revise(activationId, delivery(2))
    await using taker = await open({ folder: undefined, controller: '1' })
    expect(await taker.work.takeOver?.('0', isGone)).toEqual([{ work: delivery(2), started: true }])
    await expect(slow.work.revise(activationId, delivery(3))).rejects.toThrow(StoreConflict)
    await taker.work.revise(activationId, delivery(4))
    await using next = await open({ folder: undefined, controller: '2' })
    expect(await next.work.takeOver?.('1', isGone)).toEqual([{ work: delivery(4), started: true }])
  })

  test('records that are too old are removed, by one of several', async () => {
    const week = 7 * 86_400_000
    await using one = await open({ activationTtlMs: week })
    await using other = await open({ activationTtlMs: week, folder: undefined })
    const young = newRecord()
    for (let index = 0; index < 20; index++) {
      await one.activations.store({ ...newRecord(), start: Date.now() - week - index - 1 })
    }
    await one.activations.store(young)
    await one.uploaded()
    expect(await one.sweep()).toBe(20)
    expect(await other.sweep()).toBe(0)
    expect(await idsIn(other)).toEqual([young.activationId])
  })
})
