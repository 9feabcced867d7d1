import { createActivationId } from '@wsk/contract'
import { expect, test } from 'vitest'
import { openBus } from '../bus/adapters.js'
import type { MessageBus, Topic } from '../bus/port.js'
import { openStores } from '../store/adapters.js'
import { cacheEntities } from '../store/cached-entities.js'
import { LeasedEntities } from '../store/leased-entities.js'
import type { EntityStore } from '../store/port.js'
import { sampleAction } from '../store/samples.js'
import { systemClock } from '../support/clock.js'
import { Scope } from '../support/scope.js'
import { silentLogger } from '../telemetry/logger.js'
import { SharedCacheLease } from './cache-lease.js'

const deps = { clock: systemClock, log: silentLogger }
const leaseMs = 120

/** What may go wrong between a bus and one of its readers. */
interface Line {
  /** Notes to it are lost. */
  isDeaf: boolean
  /** Its own notes are refused. */
  isMute: boolean
}

class FaultyBus implements Pick<MessageBus, 'publish' | 'subscribe'> {
  readonly line: Line = { isDeaf: false, isMute: false }
  readonly #bus: MessageBus

  constructor(bus: MessageBus) {
    this.#bus = bus
  }

  publish<T>(topic: Topic<T>, message: T): Promise<void> {
    return this.line.isMute ? Promise.reject(new Error('mute')) : this.#bus.publish(topic, message)
  }

  subscribe<T>(topic: Topic<T>, handler: (message: T) => void | Promise<void>): Promise<AsyncDisposable> {
    return this.#bus.subscribe(topic, (message) => (this.line.isDeaf ? undefined : handler(message)))
  }
}

interface Member {
  readonly entities: EntityStore
  readonly lease: SharedCacheLease
  readonly line: Line
}

async function openCluster(scope: Scope): Promise<{ join: () => Promise<Member> }> {
  const bus = scope.use(await openBus({ kind: 'memory', maxUnread: 10_000 }, deps))
  const stores = scope.use(
    await openStores({ kind: 'embedded', place: { kind: 'memory' }, activationTtlMs: 1e15 }, deps),
  )
  return {
    join: async () => {
      const faulty = new FaultyBus(bus)
      const cache = cacheEntities(stores.entities)
      const parts = { instance: 'controller0', cache, clock: systemClock, leaseMs, longestWaitMs: 20 * leaseMs }
      const lease = scope.use(new SharedCacheLease(parts))
      await lease.join(faulty)
      return { entities: new LeasedEntities(stores.entities, cache, lease), lease, line: faulty.line }
    },
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

const key = 'guest/hello'

async function versionAt({ entities }: Member): Promise<string | undefined> {
  return (await entities.get(key))?.entity.version
}

async function update({ entities }: Member, version: string): Promise<void> {
  const stored = await entities.get(key)
  await entities.put(sampleAction({ version }), stored === undefined ? {} : { revision: stored.revision })
}

test('a member that is alone believes its cache, and writes without waiting for anybody for long', async () => {
  await using scope = new Scope()
  const one = await (await openCluster(scope)).join()
  await until(() => one.lease.isGood)
  await update(one, '0.0.1')
  expect(await versionAt(one)).toBe('0.0.1')
})

test('P16: after an answered update nobody reads what was there before', async () => {
  await using scope = new Scope()
  const { join } = await openCluster(scope)
  const members = [await join(), await join(), await join()] as const
  const [one, other] = members
  await until(() => members.every(({ lease }) => lease.isGood))
  for (let round = 1; round <= 40; round++) {
    await update(round % 2 === 0 ? one : other, `0.0.${round}`)
    for (const member of members) expect(await versionAt(member)).toBe(`0.0.${round}`)
  }
})

test('P16: members come, go, fall deaf and mute, and nobody is misled', async () => {
  await using scope = new Scope()
  const { join } = await openCluster(scope)
  const members = [await join(), await join(), await join()]
  const [writer] = members
  if (writer === undefined) throw new Error('there are three')
  await until(() => members.every(({ lease }) => lease.isGood))
  let answered = 0
  const end = new AbortController()
  const read = async (member: Member): Promise<number> => {
    let goodReads = 0
    while (!end.signal.aborted) {
      const atLeast = answered
      if (member.lease.isGood) goodReads++
      expect(Number((await versionAt(member))?.slice(4) ?? 0)).toBeGreaterThanOrEqual(atLeast)
      await pause(1)
    }
    return goodReads
  }
  const disturb = async ({ line }: Member): Promise<void> => {
    while (!end.signal.aborted) {
      await pause(Math.random() * 4 * leaseMs)
      const which = Math.random() < 0.5 ? 'isDeaf' : 'isMute'
      line[which] = true
      await pause(Math.random() * 2 * leaseMs)
      line[which] = false
    }
  }
  const reading = members.map(read)
  const disturbing = members.slice(1).map(disturb)
  for (let round = 1; round <= 60; round++) {
    await pause(Math.random() * leaseMs)
    try {
      await update(writer, `0.0.${round}`)
      answered = round
    } catch (error) {
      expect(error).toMatchObject({ kind: 'overloaded' })
    }
    if (round === 10) {
      const late = await join()
      reading.push(read(late))
    }
  }
  end.abort()
  await Promise.all(disturbing)
  const goodReads = await Promise.all(reading)
  expect(answered).toBeGreaterThan(10)
  for (const count of goodReads) expect(count).toBeGreaterThan(10)
}, 60_000)

test('a member that has ended without a word is waited for, but not for ever', async () => {
  await using scope = new Scope()
  const { join } = await openCluster(scope)
  const [one, gone] = [await join(), await join()]
  await until(() => one.lease.isGood && gone.lease.isGood)
  Object.assign(gone.line, { isDeaf: true, isMute: true })
  const before = performance.now()
  await update(one, '0.0.1')
  expect(performance.now() - before).toBeGreaterThan(leaseMs)
  expect(await versionAt(gone)).toBe('0.0.1')
})

test('who cannot tell the others is refused, and says why', async () => {
  await using scope = new Scope()
  const { join } = await openCluster(scope)
  const [one, other] = [await join(), await join()]
  await until(() => one.lease.isGood && other.lease.isGood)
  one.line.isMute = true
  await expect(update(one, createActivationId(0))).rejects.toMatchObject({ kind: 'overloaded' })
})
