import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import { describeWork, jsonTopic } from '../../packages/server-mock/src/bus/bus.conformance.js'
import type { KafkaBusConfig } from '../../packages/server-mock/src/bus/kafka/kafka-config.js'
import { AmbiguousBusError, type Claim, type MessageBus } from '../../packages/server-mock/src/bus/port.js'
import { createDeferred } from '../../packages/server-mock/src/support/deferred.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import { missingComponent } from '../support/components.js'
import { type Kafka, openKafka } from '../support/kafka.js'
import { openWorkshop, type WorkerProcess, type Workshop } from './worker-process.js'

const missing = await missingComponent('kafka')

const numbers = jsonTopic<number>('numbers')
const soon = { timeout: 30_000, interval: 10 }
/** Longer than what has settled waits for its commit. */
const committedMs = 500
const kills = 8
const againMs = 100

const sorted = (list: readonly number[]): readonly number[] => list.toSorted((a, b) => a - b)
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number)

/** Takes all there is, and begins it at once. */
async function openWorker(bus: MessageBus, finishMs = 0) {
  const deeds = { taken: new Array<number>(), begun: new Array<number>(), left: new Array<number>() }
  const subscription = await bus.subscribeWork(numbers, {
    take: async (number, claim) => {
      deeds.taken.push(number)
      if ((await claim?.()) !== true) return
      deeds.begun.push(number)
      if (finishMs > 0) await delay(Math.random() * finishMs)
    },
    left: async (number) => void deeds.left.push(number),
  })
  return { deeds, subscription }
}

/** Resolves with whether it is there for certain; a broker on a busy machine may not answer in time. */
async function isPublished(bus: MessageBus, number: number): Promise<boolean> {
  for (;;) {
    try {
      await bus.publish(numbers, number)
      return true
    } catch (error) {
      if (error instanceof AmbiguousBusError) return false
      await delay(againMs)
    }
  }
}

describe.skipIf(missing !== undefined)(`work on the Kafka bus${missing === undefined ? '' : ` (${missing})`}`, () => {
  let kafka: Kafka
  let workshop: Workshop
  beforeAll(async () => {
    kafka = await openKafka()
    workshop = await openWorkshop()
  })
  afterAll(async () => {
    await workshop[Symbol.asyncDispose]()
    await kafka[Symbol.asyncDispose]()
  })

  const open = (prefix = `${randomUUID()}-`, over: Partial<KafkaBusConfig> = {}): Promise<MessageBus> => {
    const config: KafkaBusConfig = { kind: 'kafka', brokers: kafka.brokers, name: 'test', prefix, maxHandlers: 100 }
    return openBus({ ...config, ...over }, { clock: systemClock, log: silentLogger })
  }

  describeWork('the Kafka bus', () => open())

  test('a reader that is killed leaves what it did not take to the next, and says what it began', async () => {
    const prefix = `${randomUUID()}-`
    await using bus = await open(prefix)
    for (const number of upTo(30)) await bus.publish(numbers, number)
    const worker = workshop.open({ brokers: kafka.brokers, prefix })
    await worker.until('taken', 30)
    await worker.until('done', 10)
    await delay(committedMs)
    await worker.kill()
    const next = await openWorker(bus)
    await expect.poll(() => next.deeds.begun.length, soon).toBe(10)
    expect(sorted(next.deeds.begun)).toEqual(upTo(30).filter((number) => number % 3 === 0))
    expect(sorted(next.deeds.left)).toEqual(upTo(30).filter((number) => number % 3 === 1))
    await next.subscription[Symbol.asyncDispose]()
    const last = await openWorker(bus)
    await bus.publish(numbers, 99)
    await expect.poll(() => last.deeds.begun, soon).toEqual([99])
    expect(last.deeds.left).toEqual([])
  })

  test(`readers that are killed ${kills} times under load begin nothing twice and forget nothing`, async () => {
    const prefix = `${randomUUID()}-`
    await using bus = await open(prefix)
    const published: number[] = []
    const over = new AbortController()
    const publishing = (async () => {
      for (let number = 0; !over.signal.aborted; number++) if (await isPublished(bus, number)) published.push(number)
    })()
    const workers: WorkerProcess[] = []
    for (let life = 0; life < kills; life++) {
      const worker = workshop.open({ brokers: kafka.brokers, prefix, longestMs: 50 })
      workers.push(worker)
      await worker.until('begun', 20 + Math.random() * 100)
      await worker.kill()
    }
    over.abort()
    await publishing
    const last = await openWorker(bus)
    await expect.poll(() => last.deeds.taken.includes(published.at(-1) ?? -1), soon).toBe(true)
    await last.subscription[Symbol.asyncDispose]()
    const begun = [...workers.flatMap(({ deeds }) => deeds.begun), ...last.deeds.begun]
    const left = [...workers.flatMap(({ deeds }) => deeds.left), ...last.deeds.left]
    const done = new Set([...workers.flatMap(({ deeds }) => deeds.done), ...last.deeds.begun])
    expect(begun.length, 'begun twice').toBe(new Set(begun).size)
    const dealtWith = new Set([...left, ...done])
    expect(
      published.filter((number) => !dealtWith.has(number)),
      'forgotten',
    ).toEqual([])
    // Without these the kills would have come at times at which nothing can go wrong.
    expect(left.filter((number) => !done.has(number)).length, 'killed with work under way').toBeGreaterThan(0)
    const taken = workers.flatMap(({ deeds }) => deeds.taken)
    expect(taken.length - new Set(taken).size, 'handed over again').toBeGreaterThan(0)
    process.stdout.write(`${JSON.stringify({ published: published.length, left: left.length, begun: begun.length })}\n`)
  })

  test('a reader that was stopped begins nothing old when it wakes, whoever has the topic', async () => {
    const prefix = `${randomUUID()}-`
    await using bus = await open(prefix)
    for (const number of upTo(9)) await bus.publish(numbers, number)
    const worker = workshop.open({ brokers: kafka.brokers, prefix })
    await worker.until('done', 3)
    await delay(committedMs)
    worker.signal('SIGSTOP')
    const other = await openWorker(bus)
    await expect.poll(() => other.deeds.begun.length, soon).toBe(3)
    worker.tell()
    worker.signal('SIGCONT')
    await worker.until('refused', 3)
    expect(sorted(worker.deeds.refused)).toEqual([0, 3, 6])
    expect(sorted(other.deeds.begun)).toEqual([0, 3, 6])
    expect(sorted(other.deeds.left)).toEqual([1, 4, 7])
    // Both want it now; each message is begun by one of them.
    for (const number of [10, 13, 16, 19]) await bus.publish(numbers, number)
    await expect
      .poll(() => sorted([...worker.deeds.begun, ...other.deeds.begun].filter((number) => number > 9)), soon)
      .toEqual([10, 13, 16, 19])
    await other.subscription[Symbol.asyncDispose]()
    await worker.kill()
  })

  test('two readers that take the topic from each other begin each message once', async () => {
    const prefix = `${randomUUID()}-`
    await using bus = await open(prefix)
    const workers: WorkerProcess[] = []
    const published: number[] = []
    let next = 0
    for (let turn = 0; turn < 4; turn++) {
      const worker = workshop.open({ brokers: kafka.brokers, prefix, longestMs: 20 })
      workers.push(worker)
      for (; worker.deeds.begun.length === 0; next++) if (await isPublished(bus, next)) published.push(next)
    }
    const begun = (): readonly number[] => workers.flatMap(({ deeds }) => deeds.begun)
    await expect.poll(() => published.filter((number) => !begun().includes(number)), soon).toEqual([])
    expect(begun().length, 'begun twice').toBe(new Set(begun()).size)
    await Promise.all(workers.map((worker) => worker.kill()))
  })

  test('claims outlive the broker: each is told what became of it once it is back', async () => {
    await using own = await openKafka()
    await using bus = await open('', { brokers: own.brokers })
    const claims = new Map<number, Claim>()
    const all = createDeferred<void>()
    const finished = createDeferred<void>()
    await bus.subscribeWork(numbers, {
      take: async (number, claim) => {
        if (claim !== undefined) claims.set(number, claim)
        if (claims.size === 20) all.resolve()
        await finished.promise
      },
      left: () => Promise.reject(new Error('nothing was left')),
    })
    for (const number of upTo(20)) await bus.publish(numbers, number)
    await all.promise
    const claimed = upTo(10).map((number) => claims.get(number)?.())
    await own.kill(1)
    claimed.push(
      ...upTo(20)
        .slice(10)
        .map((number) => claims.get(number)?.()),
    )
    await own.restart(1)
    for (const claim of claimed) expect(await claim).toBe(true)
    finished.resolve()
  })

  test('what cannot be read is copied and is no work', async () => {
    const prefix = `${randomUUID()}-`
    await using bus = await open(prefix)
    const text = {
      ...jsonTopic<number>('numbers'),
      encode: (number: number) => (number === 1 ? 'poison' : `${number}`),
    }
    for (const number of [0, 1, 2]) await bus.publish(text, number)
    const { deeds } = await openWorker(bus)
    await expect.poll(() => deeds.begun, soon).toEqual([0, 2])
    await expect.poll(() => bus.state?.().poisoned, soon).toBe(1)
  })
})
