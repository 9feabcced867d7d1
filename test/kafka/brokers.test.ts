import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { openKafka } from '../support/kafka.js'

const missing = await missingComponent('kafka')

async function serves(broker: string): Promise<boolean> {
  const [host, port] = broker.split(':')
  const socket = connect(Number(port), host)
  const answers = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return answers
}

describe.skipIf(missing !== undefined)(`brokers for tests${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('are killed, started again where they were, and ended', async () => {
    let broker = ''
    {
      await using kafka = await openKafka()
      broker = kafka.brokers[0] ?? ''
      expect(await serves(broker)).toBe(true)
      await kafka.kill(1)
      expect(await serves(broker)).toBe(false)
      await kafka.restart(1)
      expect(await serves(broker)).toBe(true)
    }
    expect(await serves(broker)).toBe(false)
  })
})
