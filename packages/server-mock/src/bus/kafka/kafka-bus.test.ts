import { expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { Logger } from '../../telemetry/logger.js'
import { openBus } from '../adapters.js'
import { jsonTopic } from '../bus.conformance.js'

test('opens, refuses and ends where no broker answers', async () => {
  const lines: string[] = []
  const log: Logger = { ...silentLogger, warn: (_fields, message) => lines.push(message) }
  // Nobody listens on the port of discarding.
  const config = { kind: 'kafka', brokers: ['127.0.0.1:9'], name: 'test', prefix: '', maxHandlers: 10 } as const
  const bus = await openBus(config, { clock: systemClock, log })
  await expect(bus.publish(jsonTopic<number>('numbers'), 1)).rejects.toThrow('nothing was sent')
  const subscription = await bus.subscribe(jsonTopic<number>('numbers'), () => undefined)
  await expect(bus.subscribe(jsonTopic<number>('numbers'), () => undefined)).rejects.toThrow('read already')
  expect(bus.state?.().isReachable).toBe(false)
  await subscription[Symbol.asyncDispose]()
  await bus[Symbol.asyncDispose]()
  expect(lines).toEqual(['Kafka is out of reach; connecting again goes on until it is back'])
  await expect(bus.publish(jsonTopic<number>('numbers'), 1)).rejects.toThrow('closed')
  await expect(bus.publish(jsonTopic<number>('other'), 1)).rejects.toThrow('closed')
})
