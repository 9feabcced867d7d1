import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ActivationMessage } from '@wsk/contract'
import { openInvokerFixture, type InvokerFixture } from './invoker-fixture.js'
import { reply } from './scripted-containers.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }
const runMs = 40
const startMs = 100

function userOf({ user }: ActivationMessage, name: string): ActivationMessage['user'] {
  return { ...user, namespace: { name, uuid: `${name}-uuid` } }
}

async function open(): Promise<InvokerFixture> {
  const at = await openInvokerFixture({
    clock,
    script: {
      create: () => new Promise((resolve) => setTimeout(resolve, startMs)),
      run: () => new Promise((resolve) => setTimeout(() => resolve(reply('{}')), runMs)),
    },
  })
  for (const name of ['first', 'second', 'third', 'quiet']) await at.putAction({ name })
  return at
}

/** Waits of one activation each second. */
async function waitsOf(at: InvokerFixture): Promise<readonly number[]> {
  const waits: number[] = []
  for (let count = 0; count < 40; count++) {
    const message = at.message({ action: { path: 'guest', name: 'quiet', version: '0.0.1' } })
    const published = at.publish({ ...message, user: userOf(message, 'small') })
    void published
      .then(({ completed }) => completed)
      .then((record) => waits.push(record.start - message.transid.startMs))
    await vi.advanceTimersByTimeAsync(1000)
  }
  return waits.toSorted((left, right) => left - right)
}

/** As many as a namespace may have at once, all the time, of several actions. */
function flood(at: InvokerFixture): Disposable {
  let isOver = false
  const names = ['first', 'second', 'third']
  const next = (count: number): void => {
    if (isOver) return
    const message = at.message({ action: { path: 'guest', name: names[count % 3] ?? 'first', version: '0.0.1' } })
    void at
      .publish({ ...message, user: userOf(message, 'large'), blocking: false })
      .then(({ completed }) => completed)
      .then(() => next(count))
  }
  for (let count = 0; count < 30; count++) next(count)
  return {
    [Symbol.dispose]: () => {
      isOver = true
    },
  }
}

const p99 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN

test('a namespace at its own limit keeps another one waiting for 50 ms and twice as long as alone at most (P18)', async () => {
  await using alone = await open()
  const baselineMs = p99(await waitsOf(alone))
  await using beside = await open()
  const flooding = flood(beside)
  await vi.advanceTimersByTimeAsync(5000)
  const waits = await waitsOf(beside)
  flooding[Symbol.dispose]()
  await vi.advanceTimersByTimeAsync(5000)
  vi.useRealTimers()
  expect([baselineMs <= startMs, waits.length]).toEqual([true, 40])
  expect(p99(waits) - baselineMs).toBeLessThanOrEqual(50 + 2 * baselineMs)
})
