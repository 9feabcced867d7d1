import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import { describeBus, jsonTopic } from '../../packages/server-mock/src/bus/bus.conformance.js'
import type { KafkaBusConfig } from '../../packages/server-mock/src/bus/kafka/kafka-config.js'
import type { MessageBus, Topic } from '../../packages/server-mock/src/bus/port.js'
import { createDeferred } from '../../packages/server-mock/src/support/deferred.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { type Logger, silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import { quickest } from '../../packages/server-mock/src/test-support/quickest.js'
import { missingComponent } from '../support/components.js'
import { type Kafka, openKafka } from '../support/kafka.js'
import { crashReading } from './crash-reading.js'

const missing = await missingComponent('kafka')

const numbers = jsonTopic<number>('numbers')

describe.skipIf(missing !== undefined)(`the Kafka bus${missing === undefined ? '' : ` (${missing})`}`, () => {
  let kafka: Kafka
  beforeAll(async () => {
    kafka = await openKafka()
  })
  afterAll(() => kafka[Symbol.asyncDispose]())

  interface Opening {
    readonly prefix?: string
    readonly maxHandlers?: number
    readonly log?: Logger
  }
  const open = (opening: Opening = {}): Promise<MessageBus> => {
    const { prefix = `${randomUUID()}-`, maxHandlers = 1000, log = silentLogger } = opening
    const config: KafkaBusConfig = { kind: 'kafka', brokers: kafka.brokers, name: 'test', prefix, maxHandlers }
    return openBus(config, { clock: systemClock, log })
  }

  describeBus('the Kafka bus', () => open())

  /** Reads until `count` messages have come. */
  async function take<T>(bus: MessageBus, topic: Topic<T>, count: number): Promise<readonly T[]> {
    const seen: T[] = []
    const all = createDeferred<void>()
    const subscription = await bus.subscribe(topic, (message) => {
      if (seen.push(message) === count) all.resolve()
    })
    await all.promise
    await subscription[Symbol.asyncDispose]()
    return seen
  }

  test('delivers again after a crash what was not dealt with, from the oldest on, and nothing older', async () => {
    const prefix = `${randomUUID()}-`
    const bus = await open({ prefix })
    for (const number of [0, 1, 2, 3, 4, 5]) await bus.publish(numbers, number)
    await bus[Symbol.asyncDispose]()
    // It deals with all but 2, and is killed once that is committed.
    await crashReading({ brokers: kafka.brokers, prefix, stuck: 2, count: 6 })
    await using again = await open({ prefix })
    expect(await take(again, numbers, 4)).toEqual([2, 3, 4, 5])
  })

  test('does not deliver again what was dealt with', async () => {
    const prefix = `${randomUUID()}-`
    {
      await using bus = await open({ prefix })
      await bus.publish(numbers, 1)
      expect(await take(bus, numbers, 1)).toEqual([1])
    }
    await using again = await open({ prefix })
    await again.publish(numbers, 2)
    expect(await take(again, numbers, 1)).toEqual([2])
  })

  test('carries in order what is published all at once', async () => {
    await using bus = await open()
    const seen = take(bus, numbers, 2000)
    const outcomes = await Promise.all(Array.from({ length: 2000 }, (_, number) => bus.publish(numbers, number)))
    expect(outcomes).toHaveLength(2000)
    expect(await seen).toEqual(Array.from({ length: 2000 }, (_, number) => number))
  })

  test('hands over no more than may be under way, and goes on when some have ended', async () => {
    await using bus = await open({ maxHandlers: 4 })
    let underWay = 0
    let most = 0
    let ended = 0
    const all = createDeferred<void>()
    for (let number = 0; number < 40; number++) void bus.publish(numbers, number)
    await bus.subscribe(numbers, async () => {
      most = Math.max(most, ++underWay)
      await setTimeout(2)
      underWay--
      if (++ended === 40) all.resolve()
    })
    await all.promise
    expect(most).toBeLessThanOrEqual(4)
  })

  test('copies what it cannot read, says so, and goes on', async () => {
    const lines: string[] = []
    const log: Logger = { ...silentLogger, error: (_fields, message) => lines.push(message) }
    await using bus = await open({ log })
    const text: Topic<string> = { name: 'bad', encode: (message) => message, decode: (message) => message }
    const strict: Topic<number> = {
      name: 'bad',
      encode: String,
      decode: (message) => {
        if (message === 'poison') throw new Error('no number')
        return Number(message)
      },
    }
    for (const message of ['1', 'poison', '2']) await bus.publish(text, message)
    expect(await take(bus, strict, 2)).toEqual([1, 2])
    expect(await take(bus, { ...text, name: 'bad.poison' }, 1)).toEqual(['poison'])
    expect(bus.state?.()).toEqual({ isReachable: true, ambiguous: 0, poisoned: 1 })
    expect(lines).toEqual(['a message cannot be read; it is skipped, and copied'])
  })

  test('reads again what was published since a time, whoever has read it, and says whether that is all', async () => {
    await using bus = await open()
    expect(await bus.readAgain?.(numbers, Date.now(), () => undefined)).toBe(true)
    for (const number of [1, 2, 3]) await bus.publish(numbers, number)
    expect(await take(bus, numbers, 3)).toEqual([1, 2, 3])
    await setTimeout(20)
    const sinceMs = Date.now()
    for (const number of [4, 5]) await bus.publish(numbers, number)
    const again = async (fromMs: number): Promise<readonly unknown[]> => {
      const seen: string[] = []
      return [await bus.readAgain?.(numbers, fromMs, (text: string) => seen.push(text)), seen]
    }
    expect(await again(sinceMs)).toEqual([true, ['4', '5']])
    expect(await again(sinceMs - 60_000)).toEqual([true, ['1', '2', '3', '4', '5']])
    expect(await again(Date.now() + 60_000)).toEqual([true, []])
  })

  test('gives what is fleeting to every reader, from when each began', async () => {
    await using bus = await open()
    const events: Topic<string> = { ...jsonTopic<string>('events'), isFleeting: true }
    await bus.publish(events, 'before')
    const seen: string[] = []
    const both = createDeferred<void>()
    for (const reader of ['a', 'b']) {
      await bus.subscribe(events, (message) => {
        if (seen.push(`${reader}:${message}`) === 2) both.resolve()
      })
    }
    await bus.publish(events, 'after')
    await both.promise
    expect(seen.sort()).toEqual(['a:after', 'b:after'])
  })

  test('goes on with what is fleeting where it was when the broker was restarted', async () => {
    await using own = await openKafka()
    const config: KafkaBusConfig = { kind: 'kafka', brokers: own.brokers, name: 'test', prefix: '', maxHandlers: 100 }
    await using writer = await openBus(config, { clock: systemClock, log: silentLogger })
    await using reader = await openBus(config, { clock: systemClock, log: silentLogger })
    const events: Topic<number> = { ...jsonTopic<number>('events'), isFleeting: true }
    const seen: number[] = []
    await reader.subscribe(events, (event) => void seen.push(event))
    await writer.publish(events, 0)
    await expect.poll(() => seen).toEqual([0])
    await own.kill(1)
    await own.restart(1)
    // Whoever publishes is often back before those that read.
    const sent = [0]
    for (let event = 1; sent.length < 50; event++) {
      await writer.publish(events, event).then(
        () => sent.push(event),
        () => setTimeout(20),
      )
    }
    // What was in doubt may have come as well.
    const taken = (): readonly number[] => seen.filter((event) => sent.includes(event))
    await expect.poll(taken, { timeout: 20_000 }).toEqual(sent)
  })

  test('refuses at once what is too large for a topic', async () => {
    await using bus = await open()
    const text: Topic<string> = { name: 'large', encode: (message) => message, decode: (message) => message }
    await expect(bus.publish(text, 'x'.repeat(1_100_000))).rejects.toThrow('too large')
    await bus.publish(text, 'x'.repeat(1_054_000))
    const many = Array.from({ length: 5 }, () => bus.publish(text, 'y'.repeat(400_000)))
    await Promise.all(many)
  })

  test('outlives its broker: what waits is refused or in doubt, reading goes on, and the log says it once', async () => {
    await using own = await openKafka()
    const lines: string[] = []
    const note = (_fields: object, message: string): void => void lines.push(message)
    const log: Logger = { ...silentLogger, warn: note, info: note, error: note }
    const config: KafkaBusConfig = { kind: 'kafka', brokers: own.brokers, name: 'test', prefix: '', maxHandlers: 100 }
    await using bus = await openBus(config, { clock: systemClock, log })
    const seen = new Map<number, number>()
    await bus.subscribe(numbers, (number) => void seen.set(number, (seen.get(number) ?? 0) + 1))
    await bus.publish(numbers, 0)
    await own.kill(1)
    const outcomes = await Promise.allSettled([1, 2, 3].map((number) => bus.publish(numbers, number)))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    const tookMs = await quickest(async () => {
      const beganMs = performance.now()
      await expect(bus.publish(numbers, 4)).rejects.toThrow('nothing was sent')
      return performance.now() - beganMs
    })
    expect(tookMs).toBeLessThan(50)
    expect(bus.state?.().isReachable).toBe(false)
    await own.restart(1)
    await expect
      .poll(
        () =>
          bus.publish(numbers, 5).then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true)
    await expect.poll(() => seen.get(5), { timeout: 20_000 }).toBeGreaterThan(0)
    await expect.poll(() => bus.state?.().isReachable, { timeout: 20_000 }).toBe(true)
    expect([...seen.values()].every((times) => times === 1)).toBe(true)
    expect([seen.has(0), seen.has(4)]).toEqual([true, false])
    expect(lines).toEqual(['Kafka is out of reach; connecting again goes on until it is back', 'Kafka is back'])
  })
})
