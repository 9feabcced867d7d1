import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { pace } from './decide.js'
import { openPool, pass, settled } from './pool-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('is given to whoever has none by removing what was used least recently', async () => {
  await using at = openPool({ memoryMb: 512 })
  const [a, b] = [at.submit({ action: 'a' }), at.submit({ action: 'b' })]
  await settled()
  a.end()
  await pass(10)
  b.end()
  await pass(10)
  const c = at.submit({ action: 'c' })
  await settled()
  expect(c.lease?.origin).toBe('recreated')
  expect([...at.containers.alive].map((container) => container.spec.label)).toEqual(['guest_b', 'guest_c'])
  c.end()
})

test('counts until the old container has really gone', async () => {
  const gone = createDeferred<void>()
  await using at = openPool({ memoryMb: 256 }, { destroy: () => gone.promise })
  const a = at.submit({ action: 'a' })
  await settled()
  a.end()
  await pass(10)
  const b = at.submit({ action: 'b' })
  await pass(100)
  expect([b.lease, at.pool.census().slots.removing]).toEqual([undefined, 1])
  gone.resolve()
  await settled()
  expect(b.lease).toBeDefined()
  b.end()
})

test('an action larger than the pool is refused at once', () => {
  const at = openPool({ memoryMb: 256 })
  expect(at.submit({ memoryMb: 512 }).refusal).toEqual({ kind: 'tooLarge', poolMb: 256 })
  expect(at.pool.census().queues).toBe(0)
})

test('a large action that starves gets its memory before small ones that came later', async () => {
  await using at = openPool({ memoryMb: 512 })
  const running = [at.submit({ action: 'a' }), at.submit({ action: 'b' })]
  await settled()
  const large = at.submit({ action: 'large', memoryMb: 512 })
  await pass(pace.agedMs)
  const small = at.submit({ action: 'small', namespace: 'other', memoryMb: 128 })
  running[0]?.end()
  await pass(pace.quantumMs)
  expect([large.lease, small.lease]).toEqual([undefined, undefined])
  running[1]?.end()
  await pass(20)
  expect([large.lease !== undefined, small.lease]).toEqual([true, undefined])
  large.end()
  await pass(20)
  expect(small.lease).toBeDefined()
  small.end()
})

test('a busy action yields to one that has no container, after its quantum', async () => {
  await using at = openPool({ memoryMb: 256 })
  let hot = at.submit({ action: 'hot' })
  await settled()
  const backlog = Array.from({ length: 100 }, () => at.submit({ action: 'hot' }))
  const cold = at.submit({ action: 'cold', namespace: 'other' })
  let served = 0
  while (cold.lease === undefined) {
    await pass(20)
    hot.end()
    await settled()
    hot = backlog[served++] ?? hot
  }
  const expected = pace.quantumMs / 20
  expect([served >= expected - 1, served <= expected + 2]).toEqual([true, true])
  cold.end()
  for (const job of backlog.slice(served - 1)) {
    await pass(20)
    job.end()
  }
  expect(backlog.every((job) => job.lease !== undefined)).toBe(true)
})

test('two actions that share one place take turns of a quantum and not of one activation', async () => {
  await using at = openPool({ memoryMb: 256 })
  const actions = ['a', 'b'].map((action) => ({ action, served: 0, job: at.submit({ action }) }))
  for (let elapsedMs = 0; elapsedMs < 10 * pace.quantumMs; elapsedMs++) {
    await pass(1)
    for (const each of actions) {
      if (each.job.lease === undefined) continue
      each.job.end()
      each.served++
      each.job = at.submit({ action: each.action })
    }
  }
  expect(at.containers.created.length).toBeLessThanOrEqual(12)
  for (const { served } of actions) expect(served).toBeGreaterThan(3 * pace.quantumMs)
})

test('a namespace with a long queue does not keep another one waiting', async () => {
  await using at = openPool({ memoryMb: 512 })
  const greedy = Array.from({ length: 50 }, (_, index) => at.submit({ namespace: 'greedy', action: `g${index}` }))
  await settled()
  const modest = at.submit({ namespace: 'modest' })
  greedy[0]?.end()
  await pass(pace.quantumMs + 20)
  expect(modest.lease).toBeDefined()
  modest.end()
})

interface Load {
  /** Names the action of the call that comes as the `index`th. */
  readonly action: (index: number) => number
  readonly actions: number
  readonly clients: number
  readonly durationMs: number
}

/** Calls of 20 ms each, as many at a time as there are clients, on a pool that fits half of the actions. */
async function underLoad({ action, actions, clients, durationMs }: Load) {
  const cores = { free: 2, waiting: [] as (() => void)[] }
  /** A start takes 60 ms of one of two processors. */
  const start = async (): Promise<void> => {
    if (cores.free === 0) await new Promise<void>((resolve) => cores.waiting.push(resolve))
    else cores.free--
    await pause(60)
    const next = cores.waiting.shift()
    if (next === undefined) cores.free++
    else next()
  }
  const at = openPool({ memoryMb: (actions / 2) * 128, maxStarts: 3 }, { create: start })
  let calls = 0
  let longestMs = 0
  const call = (): void => {
    const job = at.submit({ action: `a${action(calls++)}`, memoryMb: 128 })
    const sinceMs = Date.now()
    const began = job.start.bind(job)
    job.start = (lease) => {
      longestMs = Math.max(longestMs, Date.now() - sinceMs)
      began(lease)
      void pause(20).then(() => {
        job.end()
        call()
      })
    }
    if (job.lease !== undefined) job.start(job.lease)
  }
  for (let client = 0; client < clients; client++) call()
  await pass(durationMs)
  await Promise.all([at.pool[Symbol.asyncDispose](), pass(1000)])
  const { warmed } = at.metrics.containerStarts
  return { warmShare: warmed / calls, perSecond: (calls / durationMs) * 1000, longestMs }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

test('of actions in turn, twice as many as fit, more than half of the calls are warm, and none waits for long', async () => {
  const { warmShare, perSecond, longestMs } = await underLoad({
    action: (index) => index % 100,
    actions: 100,
    clients: 32,
    durationMs: 30_000,
  })
  expect(warmShare).toBeGreaterThan(0.55)
  expect(perSecond).toBeGreaterThan(70)
  expect(longestMs).toBeLessThan(2 * pace.gatheredMs)
})

test('of actions at random nobody waits for long either', async () => {
  let state = 7
  const action = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * 100)
  }
  const { warmShare, longestMs } = await underLoad({ action, actions: 100, clients: 32, durationMs: 30_000 })
  expect(warmShare).toBeGreaterThan(0.55)
  expect(longestMs).toBeLessThan(2 * pace.gatheredMs)
})
