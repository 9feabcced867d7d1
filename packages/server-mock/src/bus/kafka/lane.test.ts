import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeferred, type Deferred } from '../../support/deferred.js'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { BusError } from '../port.js'
import { AmbiguousBusError, MessageTooLarge } from '../port.js'
import { Lane, type LaneProducer } from './lane.js'
import { Outage } from './outage.js'
import { maxBatchBytes } from './topic-settings.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Batch {
  readonly values: readonly string[]
  readonly answer: Deferred<object>
}

/** A lane whose cluster answers when the test says so. */
function open(connect: () => Promise<void> = () => Promise.resolve()) {
  const batches: Batch[] = []
  const counts = { ambiguous: 0, looks: 0 }
  const producer = {
    send: ({ messages }: { messages: readonly { value: Buffer }[] }) => {
      const answer = createDeferred<object>()
      batches.push({ values: messages.map(({ value }) => value.toString()), answer })
      return answer.promise
    },
    close: () => Promise.resolve(),
    clearMetadata: () => counts.looks++,
  } as unknown as LaneProducer
  const lane = new Lane({
    topic: 'numbers',
    connect: () => connect().then(() => producer),
    outage: new Outage(silentLogger, String),
    clock: systemClock,
    onAmbiguous: (messages) => {
      counts.ambiguous += messages
    },
  })
  return { lane, batches, counts }
}

test('sends the first message at once, and together what comes meanwhile', async () => {
  const { lane, batches } = open()
  const first = lane.publish('0')
  await vi.advanceTimersByTimeAsync(0)
  const others = Array.from({ length: 100 }, (_, index) => lane.publish(String(index + 1)))
  expect(batches.map(({ values }) => values.length)).toEqual([1])
  batches[0]?.answer.resolve({ offsets: [{ offset: 0n }] })
  await first
  expect(batches.map(({ values }) => values.length)).toEqual([1, 100])
  batches[1]?.answer.resolve({ offsets: [{ offset: 1n }] })
  await Promise.all(others)
  expect(lane.lastOffset).toBe(100n)
})

test('puts no more into a batch than a topic takes', async () => {
  const { lane, batches } = open()
  const half = 'x'.repeat(maxBatchBytes / 2 - 100)
  const all = ['0', half, half, half].map((text) => lane.publish(text))
  await vi.advanceTimersByTimeAsync(0)
  for (let index = 0; index < batches.length; index++) {
    batches[index]?.answer.resolve({ offsets: [{ offset: 0n }] })
    await vi.advanceTimersByTimeAsync(0)
  }
  await Promise.all(all)
  expect(batches.map(({ values }) => values.length)).toEqual([3, 1])
  await expect(lane.publish('x'.repeat(maxBatchBytes))).rejects.toThrow(MessageTooLarge)
})

test('says after two seconds that what was sent is in doubt, and that what waited was not sent', async () => {
  const { lane, batches, counts } = open()
  const sent = lane.publish('sent').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1000)
  const waited = lane.publish('waited').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1001)
  expect(await sent).toBeInstanceOf(AmbiguousBusError)
  const refused = await waited
  expect(refused).toBeInstanceOf(BusError)
  expect(refused).not.toBeInstanceOf(AmbiguousBusError)
  expect([batches.length, counts.ambiguous]).toEqual([1, 1])
  const again = lane.publish('again')
  expect(batches.map(({ values }) => values)).toEqual([['sent'], ['again']])
  batches[0]?.answer.resolve({ offsets: [{ offset: 0n }] })
  batches[1]?.answer.resolve({ offsets: [{ offset: 1n }] })
  await again
})

test('refuses at once while the cluster is out of reach, and tries until it is back', async () => {
  let isUp = false
  const { lane, batches } = open(() => (isUp ? Promise.resolve() : Promise.reject(new Error('refused'))))
  await expect(lane.publish('0')).rejects.toThrow('nothing was sent')
  await expect(lane.publish('1')).rejects.toThrow('nothing was sent')
  isUp = true
  await vi.advanceTimersByTimeAsync(2000)
  const back = lane.publish('2')
  expect(batches.map(({ values }) => values)).toEqual([['2']])
  batches[0]?.answer.resolve({ offsets: [{ offset: 0n }] })
  await back
})

test('ends once what it took is sent, and takes no more', async () => {
  const { lane, batches } = open()
  const taken = lane.publish('taken')
  await vi.advanceTimersByTimeAsync(0)
  const closed = lane[Symbol.asyncDispose]()
  await expect(lane.publish('late')).rejects.toThrow('closed')
  batches[0]?.answer.resolve({ offsets: [{ offset: 0n }] })
  await Promise.all([taken, closed])
  expect(vi.getTimerCount()).toBe(0)
})

test('asks for the leader again and again while an answer takes long', async () => {
  const { lane, batches, counts } = open()
  const sent = lane.publish('sent')
  await vi.advanceTimersByTimeAsync(300)
  expect(counts.looks).toBe(0)
  await vi.advanceTimersByTimeAsync(1500)
  expect(counts.looks).toBeGreaterThan(2)
  batches[0]?.answer.resolve({ offsets: [{ offset: 0n }] })
  await sent
})
