import { expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import { jsonTopic } from './bus.conformance.js'
import { GuardedBus } from './guarded-bus.js'
import { BusError } from './port.js'
import type { MessageBus } from './port.js'

const numbers = jsonTopic<number>('numbers')

function countingBus(): { bus: MessageBus; counts: { published: number; closed: number; unsubscribed: number } } {
  const counts = { published: 0, closed: 0, unsubscribed: 0 }
  const subscribe = (): Promise<AsyncDisposable> =>
    Promise.resolve({
      [Symbol.asyncDispose]: async () => {
        counts.unsubscribed++
      },
    })
  const bus: MessageBus = {
    isDurable: true,
    publish: async () => {
      counts.published++
    },
    subscribe,
    subscribeWork: subscribe,
    state: () => ({ isReachable: false, ambiguous: 1, poisoned: 2 }),
    [Symbol.asyncDispose]: async () => {
      counts.closed++
    },
  }
  return { bus, counts }
}

test('opens once, however many use it at the same time', async () => {
  let opened = 0
  const gate = createDeferred<MessageBus>()
  const guarded = new GuardedBus(() => {
    opened++
    return gate.promise
  })
  const uses = [guarded.publish(numbers, 1), guarded.publish(numbers, 2), guarded.ready()]
  const { bus, counts } = countingBus()
  gate.resolve(bus)
  await Promise.all(uses)
  expect([opened, counts.published]).toEqual([1, 2])
})

test('tries again after an opening that failed', async () => {
  const { bus, counts } = countingBus()
  let attempts = 0
  const guarded = new GuardedBus(() => {
    attempts++
    return attempts === 1 ? Promise.reject(new Error('unreachable')) : Promise.resolve(bus)
  })
  await expect(guarded.ready()).rejects.toThrow('unreachable')
  await guarded.publish(numbers, 1)
  expect([attempts, counts.published]).toEqual([2, 1])
})

test('closes once and refuses afterwards', async () => {
  const { bus, counts } = countingBus()
  const guarded = new GuardedBus(() => Promise.resolve(bus))
  await guarded.ready()
  const subscription = await guarded.subscribe(numbers, () => undefined)
  await subscription[Symbol.asyncDispose]()
  await subscription[Symbol.asyncDispose]()
  const work = { take: () => undefined, left: () => Promise.resolve() }
  const reading = await guarded.subscribeWork(numbers, work)
  await Promise.all([reading[Symbol.asyncDispose](), reading[Symbol.asyncDispose]()])
  await Promise.all([guarded[Symbol.asyncDispose](), guarded[Symbol.asyncDispose]()])
  expect(counts).toEqual({ published: 0, closed: 1, unsubscribed: 2 })
  await expect(guarded.publish(numbers, 1)).rejects.toThrow(BusError)
  await expect(guarded.subscribe(numbers, () => undefined)).rejects.toThrow(BusError)
  await expect(guarded.subscribeWork(numbers, work)).rejects.toThrow(BusError)
  await expect(guarded.ready()).rejects.toThrow(BusError)
})

test('tells how the bus is, once there is one', async () => {
  const guarded = new GuardedBus(() => Promise.resolve(countingBus().bus), true)
  expect([guarded.isDurable, guarded.state()]).toEqual([true, { isReachable: true, ambiguous: 0, poisoned: 0 }])
  await guarded.ready()
  expect(guarded.state()).toEqual({ isReachable: false, ambiguous: 1, poisoned: 2 })
  expect(new GuardedBus(() => Promise.reject(new Error('unreachable'))).isDurable).toBe(false)
})

test('a bus that was never opened, or never could be, closes without a word', async () => {
  await new GuardedBus(() => Promise.reject(new Error('unreachable')))[Symbol.asyncDispose]()
  const failed = new GuardedBus(() => Promise.reject(new Error('unreachable')))
  await expect(failed.ready()).rejects.toThrow('unreachable')
  await failed[Symbol.asyncDispose]()
})
