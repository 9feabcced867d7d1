import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type DemandFields, openPool, pass, settled, type TestJob } from './pool-fixture.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Step =
  | { readonly kind: 'submit'; readonly demand: Partial<DemandFields> }
  | { readonly kind: 'end'; readonly pick: number; readonly fate: 'keep' | 'destroy' }
  | { readonly kind: 'crash'; readonly pick: number }
  | { readonly kind: 'pass'; readonly ms: number }

const anyStep: Arbitrary<Step> = oneof(
  { weight: 5, arbitrary: record({ kind: constant('submit' as const), demand: constantFrom(...demands()) }) },
  {
    weight: 4,
    arbitrary: record({
      kind: constant('end' as const),
      pick: integer({ min: 0, max: 100 }),
      fate: constantFrom('keep' as const, 'keep' as const, 'destroy' as const),
    }),
  },
  { weight: 1, arbitrary: record({ kind: constant('crash' as const), pick: integer({ min: 0, max: 100 }) }) },
  { weight: 3, arbitrary: record({ kind: constant('pass' as const), ms: constantFrom(0, 0, 1, 5, 50, 300, 2000) }) },
)

/** An action has one kind, one memory and one concurrency for all its activations. */
function demands(): readonly Partial<DemandFields>[] {
  return ['guest', 'other'].flatMap((namespace) => [
    { namespace, action: 'a' },
    { namespace, action: 'small', memoryMb: 128, concurrency: 3 },
    { namespace, action: 'python', kind: 'python:3.11' },
    { namespace, action: 'large', memoryMb: 512 },
  ])
}

test('whatever happens: memory is never exceeded, nobody shares, nobody starves, nothing is left', async () => {
  await assert(
    asyncProperty(array(anyStep, { maxLength: 60 }), integer({ min: 4, max: 8 }), async (steps, size) => {
      const memoryMb = size * 128
      const served = new Map<string, string>()
      const jobs: TestJob[] = []
      const stemCells = [{ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, count: 1 }]
      const at = openPool({ memoryMb, idleMs: 5000, stemCells }, { create: () => after(30), destroy: () => after(3) })
      at.pool.prewarm()
      const check = (): void => {
        expect(at.containers.usedMb).toBeLessThanOrEqual(memoryMb)
        for (const { lease, demand } of jobs) {
          if (lease === undefined) continue
          expect(served.get(lease.container.id) ?? demand.key).toBe(demand.key)
          served.set(lease.container.id, demand.key)
        }
        for (const container of at.containers.alive) {
          const key = served.get(container.id)
          const running = jobs.filter((job) => job.lease?.container === container && !ended.has(job))
          const [first] = running
          expect(running.length).toBeLessThanOrEqual(first?.demand.spec.concurrency ?? 0)
          expect(running.every((job) => job.demand.key === key)).toBe(true)
        }
      }
      const ended = new Set<TestJob>()
      const end = (job: TestJob | undefined, fate: 'keep' | 'destroy'): void => {
        if (job === undefined) return
        ended.add(job)
        job.end(fate)
      }
      const underWay = (): readonly TestJob[] => jobs.filter((job) => job.lease !== undefined && !ended.has(job))
      const actions = {
        submit: (step: Extract<Step, { kind: 'submit' }>) => jobs.push(at.submit(step.demand)),
        end: (step: Extract<Step, { kind: 'end' }>) => end(underWay()[step.pick % underWay().length], step.fate),
        crash: (step: Extract<Step, { kind: 'crash' }>) =>
          [...at.containers.alive][step.pick % at.containers.alive.size]?.crash(),
        pass: (step: Extract<Step, { kind: 'pass' }>) => pass(step.ms),
      }
      for (const step of steps) {
        await actions[step.kind](step as never)
        await settled()
        check()
      }
      for (let round = 0; round < 50 + 50 * jobs.length; round++) {
        if (jobs.every((job) => ended.has(job) || job.refusal !== undefined)) break
        end(underWay()[0], 'keep')
        await pass(50)
        check()
      }
      expect(jobs.filter((job) => !ended.has(job)).map((job) => job.refusal?.kind)).toEqual([])
      await pass(20_000)
      expect(at.pool.census()).toMatchObject({ queued: 0, queues: 0, leased: 0, usedMb: 256, slots: { started: 1 } })
      await Promise.all([at.pool[Symbol.asyncDispose](), pass(100)])
      expect(at.containers.usedMb).toBe(0)
      expect(vi.getTimerCount()).toBe(0)
    }),
    { numRuns: 150 },
  )
})

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
