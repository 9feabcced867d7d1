import { vi } from 'vitest'
import { silentLogger } from '../../telemetry/logger.js'
import { createMetrics, type Metrics } from '../../telemetry/metrics.js'
import { scriptedContainers, type Script, type ScriptedContainers } from '../scripted-containers.js'
import { ContainerPool, type PoolConfig } from './container-pool.js'
import type { Demand, Job, Lease, Refusal } from './job.js'

/** For tests that hold time still. */
const clock = { now: () => Date.now(), monotonicMs: () => Date.now() }

export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)
export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

export interface Fixture extends AsyncDisposable {
  readonly pool: ContainerPool
  readonly containers: ScriptedContainers
  readonly metrics: Metrics
  submit(demand?: Partial<DemandFields>): TestJob
}

export interface DemandFields {
  readonly action: string
  readonly namespace: string
  readonly kind: string
  readonly memoryMb: number
  readonly concurrency: number
}

/** A job that keeps what the pool gave it. */
export class TestJob implements Job {
  readonly demand: Demand
  lease: Lease | undefined
  refusal: Refusal | undefined

  constructor(demand: Demand) {
    this.demand = demand
  }

  start(lease: Lease): void {
    this.lease = lease
    if (!lease.initialised) void lease.initialise(() => Promise.resolve({ kind: 'ready', durationMs: 1 }))
  }

  refuse(refusal: Refusal): void {
    this.refusal = refusal
  }

  end(fate: 'keep' | 'destroy' = 'keep'): void {
    this.lease?.release(fate)
  }
}

function demandOf(fields: Partial<DemandFields>): Demand {
  const { action = 'a', namespace = 'guest', kind = 'nodejs:20', memoryMb = 256, concurrency = 1 } = fields
  return {
    key: `${namespace}/${action}`,
    namespace,
    spec: { kind, memoryMb, concurrency, label: `${namespace}_${action}` },
  }
}

export function openPool(config: Partial<PoolConfig> = {}, script: Script = {}): Fixture {
  const containers = scriptedContainers(script)
  const metrics = createMetrics()
  const pool = new ContainerPool(
    {
      memoryMb: 1024,
      idleMs: 600_000,
      maxQueued: 1000,
      maxQueueAgeMs: 300_000,
      maxStarts: 4,
      stemCells: [],
      ...config,
    },
    { factory: containers, clock, log: silentLogger, metrics },
  )
  return {
    pool,
    containers,
    metrics,
    submit: (fields = {}) => {
      const job = new TestJob(demandOf(fields))
      pool.submit(job)
      return job
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}
