import { expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { Logger } from '../../telemetry/logger.js'
import { openBus } from '../adapters.js'
import { describeBus, describeWork, jsonTopic } from '../bus.conformance.js'
import { GuardedBus } from '../guarded-bus.js'
import { BusError } from '../port.js'
import type { MessageBus } from '../port.js'

const open = (log: Logger = silentLogger, maxUnread = 1000): Promise<MessageBus> =>
  openBus({ kind: 'memory', maxUnread }, { clock: systemClock, log })

describeBus('the memory bus', () => open())
describeWork('the memory bus', () => open())

const openGuarded = async (): Promise<MessageBus> => {
  const bus = new GuardedBus(() => open())
  await bus.ready()
  return bus
}
describeBus('the guarded memory bus', openGuarded)
describeWork('the guarded memory bus', openGuarded)

test('hands over the published object itself before publish returns', async () => {
  await using bus = await open()
  const message = { large: 'value' }
  const seen: unknown[] = []
  await bus.subscribe(jsonTopic<object>('objects'), (got) => {
    seen.push(got)
  })
  const published = bus.publish(jsonTopic<object>('objects'), message)
  expect(seen[0]).toBe(message)
  await published
})

test('gives every message to each of two readers', async () => {
  await using bus = await open()
  const seen: string[] = []
  await bus.subscribe(jsonTopic<string>('both'), (message) => {
    seen.push(`1${message}`)
  })
  await bus.subscribe(jsonTopic<string>('both'), (message) => {
    seen.push(`2${message}`)
  })
  await bus.publish(jsonTopic<string>('both'), 'a')
  expect(seen).toEqual(['1a', '2a'])
})

test('refuses more unread messages than it may keep', async () => {
  await using bus = await open(silentLogger, 2)
  await bus.publish(jsonTopic<number>('nobody'), 1)
  await bus.publish(jsonTopic<number>('nobody'), 2)
  await expect(bus.publish(jsonTopic<number>('nobody'), 3)).rejects.toThrow(BusError)
})

test('says in its log what failed and what nobody read', async () => {
  const lines: string[] = []
  const log: Logger = {
    ...silentLogger,
    warn: (_fields, message) => lines.push(message),
    error: (_fields, message) => lines.push(message),
  }
  const bus = await open(log)
  await bus.subscribe(jsonTopic<number>('bad'), () => {
    throw new Error('no')
  })
  await bus.publish(jsonTopic<number>('bad'), 1)
  await bus.publish(jsonTopic<number>('nobody'), 1)
  await bus[Symbol.asyncDispose]()
  expect(lines).toEqual(['a message handler failed', 'messages were left unread'])
})
