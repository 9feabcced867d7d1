import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acknowledgementTopic, BusError, type MessageBus, type Topic } from '../../bus/port.js'
import { unrunActivation } from '../../entity/unrun-activation.js'
import { messageOf, openSharding, pingAs, type ShardingFixture, transaction } from './sharding-fixture.js'
import { withWork } from './work-bus-fixture.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const takenAt = ({ invokers }: ShardingFixture): readonly (readonly string[])[] =>
  [...invokers.taken.values()].map((messages) => messages.map(({ activationId }) => activationId))

/** Wraps a bus so that it carries work, but for what is said of it otherwise. */
const withWorkBut =
  (otherwise: (bus: MessageBus) => Partial<MessageBus>) =>
  (inner: MessageBus): MessageBus => {
    const bus = withWork(inner)
    return { ...bus, ...otherwise(bus) }
  }

/** Where the first of its activations went, and the other one of two invokers. */
async function homeOf(at: ShardingFixture): Promise<readonly [number, number]> {
  const { activationId } = await at.publish()
  await vi.advanceTimersByTimeAsync(0)
  const home = takenAt(at).findIndex((ids) => ids.includes(activationId))
  await at.invokers.end(messageOf({ activationId }), { invoker: home })
  return [home, 1 - home]
}

describe('an invoker that dies', () => {
  test('leaves what it had not begun to another one, and the rest as an outcome that nobody knows', async () => {
    await using at = await openSharding([1024, 1024], withWork)
    const [home, other] = await homeOf(at)
    const begun = await at.publish()
    await vi.advanceTimersByTimeAsync(0)
    at.invokers.paused.add(home)
    const waiting = await at.publish()
    at.invokers.silent.add(home)
    await vi.advanceTimersByTimeAsync(12_000)
    expect(takenAt(at)[other]).toEqual([waiting.activationId])
    const text = `Outcome unknown: invoker${home} stopped while the action was running. It is not run again.`
    expect((await begun.completed).response).toEqual({ statusCode: 3, result: JSON.stringify({ error: text }) })
    expect(at.records.map(({ activationId }) => activationId)).toEqual([begun.activationId])
    const held = [0, 0]
    held[other] = 256
    expect([at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([1, held])
    await at.invokers.end(messageOf({ activationId: waiting.activationId }), { invoker: other })
    expect([at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([0, [0, 0]])
  })

  test('leaves the record of what had ended as it is', async () => {
    await using at = await openSharding([1024, 1024], withWork)
    const [home] = await homeOf(at)
    const { activationId, completed } = await at.publish()
    await vi.advanceTimersByTimeAsync(0)
    const response = { statusCode: 0, result: '{"a":1}' } as const
    const message = messageOf({ activationId })
    at.records.push(unrunActivation(message, { startMs: 1, endMs: 2, response: response as never }))
    at.invokers.silent.add(home)
    await vi.advanceTimersByTimeAsync(12_000)
    expect((await completed).response).toEqual(response)
    expect([at.records.length, at.balancer.inFlight()]).toEqual([1, 0])
  })

  test('has its work kept until another one is up', async () => {
    await using at = await openSharding([1024, 1024], withWork)
    const [home, other] = await homeOf(at)
    at.invokers.paused.add(home)
    const { activationId } = await at.publish()
    for (const invoker of [home, other]) at.invokers.silent.add(invoker)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(takenAt(at)[other]).toEqual([])
    at.invokers.silent.delete(other)
    await vi.advanceTimersByTimeAsync(3000)
    expect(takenAt(at)[other]).toEqual([activationId])
  })

  test('that was only paused starts nothing old when it wakes, and gets new work', async () => {
    await using at = await openSharding([1024, 1024], withWork)
    const [home, other] = await homeOf(at)
    at.invokers.paused.add(home)
    const { activationId } = await at.publish()
    at.invokers.silent.add(home)
    await vi.advanceTimersByTimeAsync(12_000)
    at.invokers.paused.delete(home)
    at.invokers.silent.delete(home)
    await vi.advanceTimersByTimeAsync(3000)
    expect([at.balancer.invokers()[`invoker${home}`], takenAt(at)[other]]).toEqual(['up', [activationId]])
    const before = takenAt(at)[home]?.length ?? 0
    const again = await at.publish()
    await vi.advanceTimersByTimeAsync(0)
    expect(takenAt(at)[home]?.slice(before)).toEqual([again.activationId])
  })
})

describe('with several controllers', () => {
  test('one of them stands in, and the owner holds memory of the new invoker', async () => {
    await using at = await openSharding([1024, 1024], withWork)
    await using second = await at.open('1')
    pingAs(at.bus, '1')
    await vi.advanceTimersByTimeAsync(2500)
    const [home, other] = await homeOf(at)
    at.invokers.paused.add(home)
    const owners = [at.balancer, second]
    const published = []
    for (const [number, balancer] of owners.entries()) {
      const message = messageOf({ rootControllerIndex: { asString: String(number) } })
      const limits = { timeoutMs: 1000, memoryMb: 256, concurrency: 1 }
      published.push(await balancer.publish(transaction, { message, limits }))
    }
    at.invokers.silent.add(home)
    await vi.advanceTimersByTimeAsync(13_000)
    const ids = published.map(({ activationId }) => activationId)
    expect(new Set(takenAt(at)[other])).toEqual(new Set(ids))
    expect(at.lines.filter((line) => line === `taking over what invoker${home} was sent`).length).toBe(1)
    const held = [0, 0]
    held[other] = 256
    for (const balancer of owners) expect(balancer.heldMb?.()).toEqual(held)
    for (const [number, activationId] of ids.entries()) {
      const message = messageOf({ activationId, rootControllerIndex: { asString: String(number) } })
      await at.invokers.end(message, { invoker: other })
    }
    for (const balancer of owners) expect([balancer.inFlight(), balancer.heldMb?.()]).toEqual([0, [0, 0]])
  })

  test('one of them inherits from each that is gone', async () => {
    await using at = await openSharding([1024], withWork)
    await using _second = await at.open('1')
    pingAs(at.bus, '1')
    const third = pingAs(at.bus, '2')
    await vi.advanceTimersByTimeAsync(2500)
    third.stop()
    await vi.advanceTimersByTimeAsync(11_000)
    expect(at.inherited.length).toBe(1)
    expect(at.inherited[0]).toMatch(/^2 by [01]$/)
  })

  test('each is the heir of its share of those that were never heard of, once they would have been', async () => {
    await using at = await openSharding([1024], withWork)
    await using second = await at.open('1')
    pingAs(at.bus, '1')
    const heirsOf = (name: string): readonly boolean[] =>
      [at.balancer, second].map((balancer) => balancer.isHeirOf?.(name) === true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(heirsOf('9')).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(6000)
    expect(heirsOf('9').filter(Boolean)).toEqual([true])
    for (const living of ['0', '1']) expect(heirsOf(living)).toEqual([false, false])
    pingAs(at.bus, '9')
    await vi.advanceTimersByTimeAsync(1100)
    expect(heirsOf('9')).toEqual([false, false])
  })
})

test('what nobody could have heard is held against nobody', async () => {
  let isDeaf = false
  const deafening = withWorkBut((bus) => ({
    subscribe: (topic, handler) => bus.subscribe(topic, (message) => (isDeaf ? undefined : handler(message))),
  }))
  await using at = await openSharding([1024, 1024], deafening)
  // It pings just after whoever is heard first.
  await vi.advanceTimersByTimeAsync(500)
  const other = pingAs(at.bus, '1')
  await vi.advanceTimersByTimeAsync(2000)
  isDeaf = true
  await vi.advanceTimersByTimeAsync(30_000)
  isDeaf = false
  await vi.advanceTimersByTimeAsync(5000)
  expect([at.inherited, Object.values(at.balancer.invokers())]).toEqual([[], ['up', 'up']])
  other.stop()
  await vi.advanceTimersByTimeAsync(11_000)
  expect(at.inherited).toEqual(['1 by 0'])
})

test('an acknowledgement that was meant for an invoker taken over is late, and harmless', async () => {
  await using at = await openSharding([1024], withWork)
  const { transid, activationId } = messageOf()
  const instance = { instance: 0, userMemoryBytes: 1, tags: [], dedicatedNamespaces: [] }
  await at.bus.publish(acknowledgementTopic('0'), { kind: 'completion', transid, activationId, instance })
  expect(at.balancer.inFlight()).toBe(0)
})

test('what a bus certainly has not got is sent again', async () => {
  let isDown = false
  const failing = withWorkBut((bus) => ({
    publish: <T>(topic: Topic<T>, message: T) =>
      isDown && topic.name.startsWith('invoker')
        ? Promise.reject(new BusError('not sent'))
        : bus.publish(topic, message),
  }))
  await using at = await openSharding([1024, 1024], failing)
  const [home, other] = await homeOf(at)
  at.invokers.paused.add(home)
  const { activationId } = await at.publish()
  at.invokers.silent.add(home)
  isDown = true
  await vi.advanceTimersByTimeAsync(12_000)
  expect(takenAt(at)[other]).toEqual([])
  isDown = false
  await vi.advanceTimersByTimeAsync(1000)
  expect([takenAt(at)[other], at.records]).toEqual([[activationId], []])
})
