import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import type { Topic } from '../../packages/server-mock/src/bus/port.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'

/** Reads numbers until it is killed, and never comes to the end with one of them. Says what it has read. */
const [brokers = '', prefix = '', stuck = ''] = process.argv.slice(2)

const numbers: Topic<number> = { name: 'numbers', encode: String, decode: Number }

const bus = await openBus(
  { kind: 'kafka', brokers: brokers.split(','), name: 'reader', prefix, maxHandlers: 100 },
  { clock: systemClock, log: silentLogger },
)
await bus.subscribe(numbers, (number) => {
  process.stdout.write(`${number}\n`)
  return number === Number(stuck) ? new Promise<void>(() => undefined) : undefined
})
