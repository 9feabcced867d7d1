import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import type { Claim, Topic } from '../../packages/server-mock/src/bus/port.js'
import { createDeferred } from '../../packages/server-mock/src/support/deferred.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'

/**
 * Works on numbers until it is killed, and says what it does with each. Of three numbers the first is begun only after a
 * line on standard input, the second is begun and never finished, the third is finished; with a number of milliseconds
 * each is begun after at most so many, and finished as many later.
 */
const [brokers = '', prefix = '', longestMs] = process.argv.slice(2)

const numbers: Topic<number> = { name: 'numbers', encode: String, decode: Number }
const told = createDeferred<void>()
createInterface({ input: process.stdin }).once('line', () => told.resolve())

function say(what: string, number: number): void {
  process.stdout.write(`${what} ${number}\n`)
}

async function begin(number: number, claim?: Claim): Promise<boolean> {
  const isOwn = (await claim?.()) === true
  say(isOwn ? 'begun' : 'refused', number)
  return isOwn
}

async function work(number: number, claim?: Claim): Promise<void> {
  say('taken', number)
  if (longestMs !== undefined) {
    await delay(Math.random() * Number(longestMs))
    if (!(await begin(number, claim))) return
    await delay(Math.random() * Number(longestMs))
    say('done', number)
    return
  }
  if (number % 3 === 0) await told.promise
  if (!(await begin(number, claim))) return
  if (number % 3 === 1) await createDeferred<void>().promise
  say('done', number)
}

const bus = await openBus(
  { kind: 'kafka', brokers: brokers.split(','), name: 'worker', prefix, maxHandlers: 100 },
  { clock: systemClock, log: silentLogger },
)
await bus.subscribeWork(numbers, {
  take: work,
  left: async (number) => say('left', number),
})
