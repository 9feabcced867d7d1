import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import type { Logger } from '../../telemetry/logger.js'
import { openBus } from '../adapters.js'
import { jsonTopic } from '../bus.conformance.js'

test('opens, refuses and ends where no broker answers', async () => {
  const lines: unknown[] = []
  const log: Logger = { ...silentLogger, warn: (fields, message) => lines.push({ ...fields, message }) }
  // Nobody listens on the port of discarding.
  const config = { kind: 'kafka', brokers: ['127.0.0.1:9'], name: 'test', prefix: '', maxHandlers: 10 } as const
  const bus = await openBus(config, { clock: systemClock, log })
  await expect(bus.publish(jsonTopic<number>('numbers'), 1)).rejects.toThrow('nothing was sent')
  const subscription = await bus.subscribe(jsonTopic<number>('numbers'), () => undefined)
  await expect(bus.subscribe(jsonTopic<number>('numbers'), () => undefined)).rejects.toThrow('read already')
  expect(bus.state?.().isReachable).toBe(false)
  await subscription[Symbol.asyncDispose]()
  await bus[Symbol.asyncDispose]()
  const message = 'Kafka is out of reach; connecting again goes on until it is back'
  expect(lines).toEqual([{ what: 'numbers', reason: 'connect ECONNREFUSED 127.0.0.1:9', message }])
  await expect(bus.publish(jsonTopic<number>('numbers'), 1)).rejects.toThrow('closed')
  await expect(bus.publish(jsonTopic<number>('other'), 1)).rejects.toThrow('closed')
})

test('outlives brokers that break connections off while they are told the user', async () => {
  let broken = 0
  const broker = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      broken += 1
      socket.resetAndDestroy()
    })
  })
  await once(broker.listen(0, '127.0.0.1'), 'listening')
  const { port } = broker.address() as AddressInfo
  const sasl = { mechanism: 'PLAIN', username: 'wsk', password: 'secret' } as const
  const bus = await openBus(
    { kind: 'kafka', brokers: [`127.0.0.1:${port}`], name: 'test', prefix: '', maxHandlers: 10, sasl },
    { clock: systemClock, log: silentLogger },
  )
  await expect(bus.publish(jsonTopic<number>('numbers'), 1)).rejects.toThrow('nothing was sent')
  await bus[Symbol.asyncDispose]()
  broker.close()
  expect(broken).toBeGreaterThan(1)
})
