import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { openKafka } from '../support/kafka.js'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const missing = await missingComponent('kafka')

describe.skipIf(missing !== undefined)(`topics${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('have a copy at each of three brokers that are named, also where one of them comes later', async () => {
    await using kafka = await openKafka(3)
    await using folder = await openServerFolder()
    await kafka.kill(3)
    // Until the others have noticed.
    await delay(15_000)
    const starting = folder.start({ args: ['--bus', `kafka://${kafka.brokers.join(',')}`] })
    starting.catch(() => undefined)
    await delay(2000)
    await kafka.restart(3)
    const server = await starting
    await kafka.untilInSync()
    await kafka.kill(await kafka.leaderOf('invoker0'))
    await using rest = new RestClient(server.ready)
    await rest.put('actions/hello', nodeAction('exports.main = () => ({ is: true })'))
    const called = async (): Promise<number> => (await rest.call('POST', 'actions/hello?blocking=true')).status
    await expect.poll(called, { timeout: 60_000 }).toBe(200)
    await server.stop()
  }, 120_000)
})
