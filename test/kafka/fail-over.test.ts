import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import { jsonTopic } from '../../packages/server-mock/src/bus/bus.conformance.js'
import { AmbiguousBusError } from '../../packages/server-mock/src/bus/port.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import { missingComponent } from '../support/components.js'
import { openKafka } from '../support/kafka.js'

const missing = await missingComponent('kafka')

const numbers = jsonTopic<number>('numbers')
const senders = 16

describe.skipIf(missing !== undefined)(`three brokers${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('lose and repeat nothing that was acknowledged when the leader is killed under load', async () => {
    await using kafka = await openKafka(3)
    const config = { kind: 'kafka', brokers: kafka.brokers, name: 'test', prefix: '', maxHandlers: 1000 } as const
    await using bus = await openBus(config, { clock: systemClock, log: silentLogger })
    const seen = new Map<number, number>()
    await bus.subscribe(numbers, (number) => void seen.set(number, (seen.get(number) ?? 0) + 1))
    const outcomes = { acked: new Set<number>(), ambiguous: new Set<number>(), refused: new Set<number>() }
    let next = 0
    const over = new AbortController()
    const send = async (): Promise<void> => {
      while (!over.signal.aborted) {
        const number = next++
        try {
          await bus.publish(numbers, number)
          outcomes.acked.add(number)
        } catch (error) {
          if (error instanceof AmbiguousBusError) outcomes.ambiguous.add(number)
          else outcomes.refused.add(number)
          await delay(20)
        }
      }
    }
    const sending = Array.from({ length: senders }, send)
    const ackedMoreThan = (count: number): Promise<void> =>
      expect.poll(() => outcomes.acked.size, { timeout: 60_000, interval: 20 }).toBeGreaterThan(count)
    await ackedMoreThan(500)
    await kafka.kill(await kafka.leaderOf('numbers'))
    const before = outcomes.acked.size
    await ackedMoreThan(before + 500)
    over.abort()
    await Promise.all(sending)
    const lost = (): readonly number[] => [...outcomes.acked].filter((number) => !seen.has(number))
    await expect.poll(lost, { timeout: 30_000 }).toEqual([])
    expect([...outcomes.acked].filter((number) => seen.get(number) !== 1)).toEqual([])
    expect([...outcomes.refused].filter((number) => seen.has(number))).toEqual([])
    expect([...outcomes.ambiguous].filter((number) => (seen.get(number) ?? 0) > 1)).toEqual([])
    expect(bus.state?.().ambiguous).toBe(outcomes.ambiguous.size)
    // A kill that nobody felt proves nothing.
    expect(outcomes.refused.size).toBeGreaterThan(0)
  })
})
