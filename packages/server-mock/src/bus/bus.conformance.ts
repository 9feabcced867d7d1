import { describe, expect, test } from 'vitest'
import { createDeferred } from '../support/deferred.js'
import type { MessageBus, Topic } from './port.js'

/** Not reached by a bus inside one process; JSON is what any other would send. */
export function jsonTopic<T>(name: string): Topic<T> {
  return { name, encode: (message) => JSON.stringify(message), decode: (text) => JSON.parse(text) as T }
}

const nothingLeft = (): Promise<void> => Promise.reject(new Error('nothing was left'))

type Read = (bus: MessageBus, topic: Topic<number>, deal: (number: number) => Promise<void>) => Promise<AsyncDisposable>

const waysToRead: Readonly<Record<string, Read>> = {
  subscriber: (bus, topic, deal) => bus.subscribe(topic, deal),
  taker: (bus, topic, take) => bus.subscribeWork(topic, { take, left: nothingLeft }),
}

/** What every bus must do. */
export function describeBus(name: string, open: () => Promise<MessageBus>): void {
  describe(`${name} as a message bus`, () => {
    test('delivers the messages of a topic in order, one call for each', async () => {
      await using bus = await open()
      const seen: number[] = []
      const all = createDeferred<void>()
      await bus.subscribe(jsonTopic<number>('numbers'), (number) => {
        if (seen.push(number) === 100) all.resolve()
      })
      for (let number = 0; number < 100; number++) await bus.publish(jsonTopic<number>('numbers'), number)
      await all.promise
      expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => index))
    })

    test('keeps the order of messages that a handler publishes to its own topic', async () => {
      await using bus = await open()
      const seen: number[] = []
      const all = createDeferred<void>()
      await bus.subscribe(jsonTopic<number>('numbers'), async (number) => {
        seen.push(number)
        if (number < 10) {
          await bus.publish(jsonTopic<number>('numbers'), number + 10)
          await bus.publish(jsonTopic<number>('numbers'), number + 20)
        }
        if (seen.length === 6) all.resolve()
      })
      await bus.publish(jsonTopic<number>('numbers'), 0)
      await bus.publish(jsonTopic<number>('numbers'), 1)
      await all.promise
      expect(seen.indexOf(10)).toBeLessThan(seen.indexOf(20))
      expect(seen.indexOf(11)).toBeLessThan(seen.indexOf(21))
      expect(seen.indexOf(0)).toBeLessThan(seen.indexOf(1))
    })

    test('keeps topics apart', async () => {
      await using bus = await open()
      const seen: string[] = []
      const both = createDeferred<void>()
      const note = (message: string): void => {
        if (seen.push(message) === 2) both.resolve()
      }
      await bus.subscribe(jsonTopic<string>('a'), (message) => note(`a:${message}`))
      await bus.subscribe(jsonTopic<string>('b'), (message) => note(`b:${message}`))
      await bus.publish(jsonTopic<string>('a'), 'one')
      await bus.publish(jsonTopic<string>('b'), 'two')
      await both.promise
      expect(seen.sort()).toEqual(['a:one', 'b:two'])
    })

    test('gives messages that were published before anybody read to the first reader', async () => {
      await using bus = await open()
      await bus.publish(jsonTopic<string>('early'), 'first')
      await bus.publish(jsonTopic<string>('early'), 'second')
      const seen: string[] = []
      const both = createDeferred<void>()
      await bus.subscribe(jsonTopic<string>('early'), (message) => {
        if (seen.push(message) === 2) both.resolve()
      })
      await both.promise
      expect(seen).toEqual(['first', 'second'])
    })

    test.each(Object.entries(waysToRead))(
      'hands over the next message before a %s has dealt with one',
      async (_, read) => {
        await using bus = await open()
        const gate = createDeferred<void>()
        const second = createDeferred<string>()
        await read(bus, jsonTopic<number>('slow'), async (number) => {
          if (number === 2) second.resolve('second handed over')
          await gate.promise
        })
        await bus.publish(jsonTopic<number>('slow'), 1)
        await bus.publish(jsonTopic<number>('slow'), 2)
        await expect(second.promise).resolves.toBe('second handed over')
        gate.resolve()
      },
    )

    test('counts a message as delivered when its handler throws or rejects', async () => {
      await using bus = await open()
      const seen: string[] = []
      const all = createDeferred<void>()
      await bus.subscribe(jsonTopic<string>('bad'), (message) => {
        seen.push(message)
        if (message === 'throw') throw new Error('thrown')
        if (message === 'reject') return Promise.reject(new Error('rejected'))
        all.resolve()
        return undefined
      })
      for (const message of ['throw', 'reject', 'good']) await bus.publish(jsonTopic<string>('bad'), message)
      await all.promise
      expect(seen).toEqual(['throw', 'reject', 'good'])
    })

    test('calls nobody after a subscription was closed, and closing waits for calls under way', async () => {
      await using bus = await open()
      const gate = createDeferred<void>()
      const entered = createDeferred<void>()
      const seen: string[] = []
      const subscription = await bus.subscribe(jsonTopic<string>('closing'), async (message) => {
        seen.push(message)
        entered.resolve()
        await gate.promise
        seen.push('done')
      })
      await bus.publish(jsonTopic<string>('closing'), 'one')
      await entered.promise
      const closed = Promise.resolve(subscription[Symbol.asyncDispose]()).then(() => seen.push('closed'))
      await bus.publish(jsonTopic<string>('closing'), 'two')
      gate.resolve()
      await closed
      expect(seen).toEqual(['one', 'done', 'closed'])
    })

    test('drains on close: every message handed over, every handler call ended', async () => {
      const bus = await open()
      let ended = 0
      await bus.subscribe(jsonTopic<number>('drain'), async () => {
        await new Promise<void>((resolve) => {
          setImmediate(resolve)
        })
        ended++
      })
      for (let number = 0; number < 20; number++) await bus.publish(jsonTopic<number>('drain'), number)
      await bus[Symbol.asyncDispose]()
      expect(ended).toBe(20)
    })
  })
}

/** What every bus must do with work. */
export function describeWork(name: string, open: () => Promise<MessageBus>): void {
  describe(`${name} as a carrier of work`, () => {
    test('hands over each message once, in order, and has it begun by its reader', async () => {
      await using bus = await open()
      const seen: number[] = []
      const begun: boolean[] = []
      const all = createDeferred<void>()
      await bus.publish(jsonTopic<number>('numbers'), 0)
      await bus.subscribeWork(jsonTopic<number>('numbers'), {
        take: async (number, claim) => {
          seen.push(number)
          const isOwn = (await claim?.()) ?? true
          if (begun.push(isOwn) === 50) all.resolve()
        },
        left: nothingLeft,
      })
      for (let number = 1; number < 50; number++) await bus.publish(jsonTopic<number>('numbers'), number)
      await all.promise
      expect(seen).toEqual(Array.from({ length: 50 }, (_, index) => index))
      expect(new Set(begun)).toEqual(new Set([true]))
    })

    test('takes nothing after its end, which waits for what was begun', async () => {
      await using bus = await open()
      const gate = createDeferred<void>()
      const entered = createDeferred<void>()
      const seen: string[] = []
      const subscription = await bus.subscribeWork(jsonTopic<string>('closing'), {
        take: async (message, claim) => {
          await claim?.()
          seen.push(message)
          entered.resolve()
          await gate.promise
          seen.push('done')
        },
        left: nothingLeft,
      })
      await bus.publish(jsonTopic<string>('closing'), 'one')
      await entered.promise
      const closed = Promise.resolve(subscription[Symbol.asyncDispose]()).then(() => seen.push('closed'))
      await bus.publish(jsonTopic<string>('closing'), 'two')
      gate.resolve()
      await closed
      expect(seen).toEqual(['one', 'done', 'closed'])
    })
  })
}
