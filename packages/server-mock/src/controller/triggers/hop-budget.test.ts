import { ApiError } from '@wsk/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { type FollowedActivation, type HopBounds, HopBudget } from './hop-budget.js'

const bounds: HopBounds = { maxHops: 3, maxActivationsOfRoot: 5, maxUnlinkedFiresPerMinute: 4 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const openBudget = () => {
  let nowMs = 0
  const budget = new HopBudget(bounds, { now: () => nowMs, monotonicMs: () => nowMs })
  return { budget, advance: (ms: number) => void (nowMs += ms) }
}

const running = (fields: Partial<FollowedActivation> = {}) => {
  const deferred = createDeferred<void>()
  const own = {
    transactionId: 't1',
    parentId: 't',
    namespace: 'guest',
    holdsKey: true,
    hops: 1,
    ended: deferred.promise,
  }
  return { activation: { ...own, ...fields }, end: () => deferred.resolve() }
}

const fire = (fields: object = {}) => ({ transactionId: 't', hops: 0, trigger: 'guest/t', activations: 1, ...fields })

const messageOf = (work: () => void): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof ApiError) return `${error.status} ${error.message}`
  }
  return 'admitted'
}

describe('a loop', () => {
  test('ends at the bound of hops', () => {
    const { budget } = openBudget()
    for (const hops of [0, 1, 2]) budget.admit(fire({ hops }))
    expect(messageOf(() => budget.admit(fire({ hops: 3 })))).toMatch(/^429 .*through 3 other fires/)
  })

  test('is known by the transaction id for as long as its activation runs, and a moment longer', async () => {
    const { budget } = openBudget()
    const { activation, end } = running({ hops: 2 })
    budget.follow(activation)
    expect([budget.hopsOf('t1'), budget.hopsOf('t'), budget.hopsOf('other')]).toEqual([2, 0, 0])
    end()
    await vi.advanceTimersByTimeAsync(4900)
    expect(budget.hopsOf('t1')).toBe(2)
    await vi.advanceTimersByTimeAsync(200)
    expect(budget.hopsOf('t1')).toBe(0)
  })

  test('is no loop where one transaction fires again and again by itself', () => {
    const { budget } = openBudget()
    for (let index = 0; index < 50; index++) {
      budget.admit(fire())
      budget.follow(running({ transactionId: `r${index}`, holdsKey: false }).activation)
    }
    expect(budget.hopsOf('t')).toBe(0)
  })

  test('that branches ends at the bound of activations, steps of sequences included', () => {
    const { budget } = openBudget()
    for (let index = 0; index < 4; index++) budget.follow(running({ transactionId: `r${index}` }).activation)
    budget.follow(running({ transactionId: 'step', parentId: 'r1' }).activation)
    expect(messageOf(() => budget.admit(fire({ transactionId: 'r0', hops: 1 })))).toMatch(/^429 .*5 activations/)
    expect(messageOf(() => budget.admit(fire({ transactionId: 'step', hops: 1 })))).toMatch(/^429/)
    expect(messageOf(() => budget.admit(fire({ transactionId: 'new', trigger: 'other/t' })))).toBe('admitted')
  })
})

describe('a fire that does not say where it comes from', () => {
  test('is bounded by its rate while an action with the key runs', async () => {
    const { budget, advance } = openBudget()
    const { activation, end } = running()
    const unlinked = (id: number) => fire({ transactionId: `u${id}` })
    for (let id = 0; id < 20; id++) budget.admit(unlinked(id))
    budget.follow(activation)
    for (let id = 0; id < 4; id++) budget.admit(unlinked(id))
    expect(messageOf(() => budget.admit(unlinked(5)))).toMatch(/^429 .*more than 4 times a minute/)
    expect(messageOf(() => budget.admit(fire({ transactionId: 'x', trigger: 'other/t' })))).toBe('admitted')
    advance(60_000)
    expect(messageOf(() => budget.admit(unlinked(6)))).toBe('admitted')
    end()
    await vi.advanceTimersByTimeAsync(6000)
    for (let id = 0; id < 20; id++) budget.admit(unlinked(id))
  })

  test('is free where no running action has the key', () => {
    const { budget } = openBudget()
    budget.follow(running({ holdsKey: false }).activation)
    for (let id = 0; id < 20; id++) budget.admit(fire({ transactionId: `u${id}` }))
    expect(budget.hopsOf('t1')).toBe(1)
  })
})
