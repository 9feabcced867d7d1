import type { ActivationMessage } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BusError, type MessageBus, pingTopic, type Topic } from '../../bus/port.js'
import { sampleNamespaceUuid } from '../../store/samples.js'
import type { LoadBalancer } from '../port.js'
import { type Invokers, messageOf, openSharding, pingAs, transaction } from './sharding-fixture.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const counts = ({ taken }: Invokers): readonly number[] => [...taken.values()].map((messages) => messages.length)
const named = (name: string): Partial<ActivationMessage> => ({ action: { path: 'guest', name, version: '0.0.1' } })
const overloaded = { kind: 'overloaded', status: 503 }

describe('placement', () => {
  test('sends an action where it was before, and to the next invoker when that one is full', async () => {
    await using at = await openSharding([512, 512, 512])
    expect(at.balancer.invokers()).toEqual({ invoker0: 'up', invoker1: 'up', invoker2: 'up' })
    await at.publish()
    await at.publish()
    const home = counts(at.invokers).indexOf(2)
    expect(home).toBeGreaterThanOrEqual(0)
    await at.publish()
    expect(counts(at.invokers).toSorted((left, right) => left - right)).toEqual([0, 1, 2])
    const [first] = at.invokers.taken.get(home) ?? []
    if (first !== undefined) await at.invokers.end(first, { invoker: home })
    await at.publish()
    expect(at.invokers.taken.get(home)?.length).toBe(3)
  })

  test('spreads many actions over all invokers', async () => {
    await using at = await openSharding([4096, 4096, 4096])
    for (let number = 0; number < 30; number++) await at.publish(named(`action${number}`))
    for (const count of counts(at.invokers)) expect(count).toBeGreaterThan(3)
  })

  test('of images of users keeps to the last tenth of the invokers', async () => {
    await using at = await openSharding(Array.from({ length: 11 }, () => 4096))
    for (let number = 0; number < 10; number++) await at.publish(named(`image${number}`), { isBlackbox: true })
    expect(counts(at.invokers).at(-1)).toBe(10)
    for (let number = 0; number < 60; number++) await at.publish(named(`action${number}`))
    expect(counts(at.invokers).at(-1)).toBe(10)
  })

  test('shares containers that run several activations at once', async () => {
    await using at = await openSharding([256])
    for (let count = 0; count < 4; count++) await at.publish({}, { concurrency: 4 })
    expect(at.balancer.heldMb?.()).toEqual([256])
    await expect(at.publish({}, { concurrency: 4 })).rejects.toMatchObject(overloaded)
  })
})

describe('refusals', () => {
  test('come at once when every invoker is full, and nothing is held', async () => {
    await using at = await openSharding([512, 256])
    for (let count = 0; count < 3; count++) await at.publish()
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    expect([at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([3, [512, 256]])
    await at.publish({}, { memoryMb: 0 })
    expect(() => at.balancer.admit()).toThrow(expect.objectContaining(overloaded))
  })

  test('come to whoever has all memory, and not to others who have little', async () => {
    await using at = await openSharding([1024])
    for (let count = 0; count < 4; count++) await at.publish()
    const { user } = messageOf()
    const other = { user: { ...user, namespace: { name: 'other', uuid: 'other-uuid' } } }
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    await at.publish(other)
    await at.publish(other)
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    await at.publish(other)
    await expect(at.publish(other)).rejects.toMatchObject(overloaded)
    expect([at.balancer.inFlight(sampleNamespaceUuid), at.balancer.inFlight('other-uuid')]).toEqual([4, 3])
  })

  test('do not meet the steps of what was admitted', async () => {
    await using at = await openSharding([256, 256])
    at.balancer.admit()
    for (let step = 0; step < 4; step++) await at.publish({ cause: 'sequence' })
    expect(at.balancer.heldMb?.()).toEqual([512, 512])
  })

  test('come when nobody is up', async () => {
    await using at = await openSharding([])
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    await expect(at.balancer.resume(messageOf())).rejects.toMatchObject(overloaded)
  })

  test('come when the bus does not take the message, and its place is free at once', async () => {
    let isDown = false
    const failing = (bus: MessageBus): MessageBus => ({
      isDurable: false,
      publish: <T>(topic: Topic<T>, message: T) =>
        isDown ? Promise.reject(new BusError('down')) : bus.publish(topic, message),
      subscribe: (topic, handler) => bus.subscribe(topic, handler),
      subscribeWork: (topic, handlers) => bus.subscribeWork(topic, handlers),
      [Symbol.asyncDispose]: () => bus[Symbol.asyncDispose](),
    })
    await using at = await openSharding([256], failing)
    isDown = true
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    isDown = false
    expect([at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([0, [0]])
    await at.publish()
  })

  test('do not meet what an earlier process accepted', async () => {
    await using at = await openSharding([256])
    await at.publish()
    await at.balancer.resume(messageOf())
    expect([at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([2, [512]])
  })
})

describe('a share', () => {
  test('halves when another controller comes, with what is held, and doubles when it goes', async () => {
    await using at = await openSharding([1024])
    for (let count = 0; count < 3; count++) await at.publish()
    const other = pingAs(at.bus, '1')
    await vi.advanceTimersByTimeAsync(1100)
    expect([at.balancer.controllers?.(), at.balancer.heldMb?.()]).toEqual([['0', '1'], [768]])
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    for (const message of at.invokers.taken.get(0)?.slice(0, 2) ?? []) await at.invokers.end(message)
    await at.publish()
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    other.stop()
    other.ping({ isEnabled: false })
    await at.publish()
    await at.publish()
    expect(at.balancer.heldMb?.()).toEqual([1024])
    expect(at.lines).toContain('controller 1 is gone: it takes no more work')
  })

  test('of all controllers together is what the invokers have', async () => {
    await using at = await openSharding([1024, 1024])
    await using other = await at.open('1')
    pingAs(at.bus, '1')
    await vi.advanceTimersByTimeAsync(2100)
    const publish = (balancer: LoadBalancer, controller: string): Promise<boolean> =>
      balancer
        .publish(transaction, {
          message: messageOf({ rootControllerIndex: { asString: controller } }),
          limits: { timeoutMs: 1000, memoryMb: 256, concurrency: 1 },
        })
        .then(
          () => true,
          () => false,
        )
    let accepted = 0
    for (let count = 0; count < 20; count++) {
      if (await publish(at.balancer, '0')) accepted++
      if (await publish(other, '1')) accepted++
    }
    expect([accepted, counts(at.invokers)]).toEqual([8, [4, 4]])
    for (const [invoker, messages] of at.invokers.taken) {
      for (const message of messages) await at.invokers.end(message, { invoker })
    }
    for (const balancer of [at.balancer, other]) expect([balancer.inFlight(), balancer.heldMb?.()]).toEqual([0, [0, 0]])
  })

  test('is never smaller than the smallest action', async () => {
    await using at = await openSharding([256])
    for (const controller of ['1', '2', '3']) pingAs(at.bus, controller)
    await vi.advanceTimersByTimeAsync(1100)
    await at.publish({}, { memoryMb: 128 })
    await expect(at.publish({}, { memoryMb: 128 })).rejects.toMatchObject(overloaded)
  })

  test('does not keep out what is larger than it, one at a time at each invoker', async () => {
    await using at = await openSharding([1024, 1024])
    for (const controller of ['1', '2']) pingAs(at.bus, controller)
    await vi.advanceTimersByTimeAsync(1100)
    const [first] = [await at.publish({}, { memoryMb: 512 }), await at.publish({}, { memoryMb: 512 })]
    expect(counts(at.invokers)).toEqual([1, 1])
    await expect(at.publish({}, { memoryMb: 512 })).rejects.toMatchObject(overloaded)
    const ended = [...at.invokers.taken].find(([, taken]) => taken[0]?.activationId === first.activationId)
    await at.invokers.end(messageOf({ activationId: first.activationId }), { invoker: ended?.[0] ?? 0 })
    await at.publish({}, { memoryMb: 512 })
  })
})

describe('an invoker', () => {
  test('that vanishes gets nothing after ten seconds, and work again once its test succeeded', async () => {
    await using at = await openSharding([1024, 1024])
    await at.publish()
    const home = counts(at.invokers).indexOf(1)
    at.invokers.silent.add(home)
    await vi.advanceTimersByTimeAsync(10_500)
    expect(at.balancer.invokers()[`invoker${home}`]).toBe('down')
    await at.publish()
    expect(counts(at.invokers)).toEqual([1, 1])
    expect(at.lines).toContain(`invoker${home} is down: it has not been heard of for 10 s`)
    at.invokers.silent.delete(home)
    await vi.advanceTimersByTimeAsync(1100)
    expect(at.balancer.invokers()[`invoker${home}`]).toBe('up')
    await at.publish()
    expect(counts(at.invokers)[home]).toBe(2)
  })

  test('is out after too many failures of its own, and back when test actions succeed', async () => {
    await using at = await openSharding([4096])
    const ends = async (count: number, isSystemError: boolean): Promise<void> => {
      for (let each = 0; each < count; each++) {
        const { activationId } = await at.publish()
        await at.invokers.end(messageOf({ activationId }), { isSystemError })
      }
    }
    await ends(6, false)
    at.invokers.silent.add(0)
    await ends(4, true)
    expect(at.balancer.invokers()).toEqual({ invoker0: 'unhealthy' })
    await expect(at.publish()).rejects.toMatchObject(overloaded)
    at.invokers.silent.delete(0)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(at.balancer.invokers()).toEqual({ invoker0: 'up' })
  })

  test('that never reports an end is unresponsive, and the record says that nobody knows', async () => {
    await using at = await openSharding([4096])
    const { completed } = await at.publish()
    at.invokers.silent.add(0)
    await vi.advanceTimersByTimeAsync(482_000)
    expect((await completed).response.result).toContain('Outcome unknown: invoker0')
    expect([at.records.length, at.balancer.inFlight(), at.balancer.heldMb?.()]).toEqual([1, 0, [0]])
  })

  test('is not given up because this process stood still', async () => {
    await using at = await openSharding([1024])
    vi.setSystemTime(Date.now() + 60_000)
    await vi.advanceTimersByTimeAsync(300)
    expect(at.balancer.invokers()).toEqual({ invoker0: 'up' })
  })

  test('is known by its number, with those below it that were never heard of', async () => {
    await using at = await openSharding([])
    const name = { instance: 1, uniqueName: 'left', userMemoryBytes: 1, tags: [], dedicatedNamespaces: [] }
    await at.bus.publish(pingTopic, { name, isEnabled: true })
    await at.bus.publish(pingTopic, { name: { ...name, instance: 1e9 }, isEnabled: true })
    expect(at.balancer.invokers()).toEqual({ invoker0: 'down', 'invoker1/left': 'unhealthy' })
  })
})
