import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { openServer, type RunningServer, type ServerOptions } from '@wsk/server-mock'
import { inject } from 'vitest'
import type { ClusterGround } from './cluster-ground.js'

/** Whether tests of the contract run on a cluster. */
export const onCluster = inject('ground') !== undefined

/** What a test of the contract calls: one embedded server, or a cluster that has to behave the same. */
export interface Platform extends RunningServer {
  /** Of every server that serves the REST API. */
  readonly urls: readonly string[]
}

/** In memory; on a cluster, with two controllers and an invoker, in the test's project for that. */
export async function openPlatform(options: ServerOptions = {}): Promise<Platform> {
  const ground = inject('ground')
  if (ground !== undefined) return openOnCluster(ground, options)
  const server = await openServer({ memory: true, ...options })
  return { ...server, urls: [server.url] }
}

async function openOnCluster({ bus, store }: ClusterGround, options: ServerOptions): Promise<Platform> {
  await using opened = new AsyncDisposableStack()
  const prefix = `t${randomBytes(6).toString('hex')}-`
  const common: ServerOptions = {
    memory: true,
    bus,
    busPrefix: prefix,
    store: `${store}/${prefix}`,
    pepper: randomBytes(32).toString('base64'),
    limits: 'embedded',
    // A cluster refuses what it has no memory for, where one server lets it wait.
    poolMemory: '4096 MB',
    ...options,
  }
  const first = opened.use(await openServer({ ...common, role: 'controller', id: 0 }))
  const others = [
    openServer({ ...common, role: 'controller', id: 1 }),
    openServer({ ...common, role: 'invoker', id: 0, apiHost: first.url }),
  ]
  const [second, invoker] = await Promise.all(others)
  if (second === undefined || invoker === undefined) throw new Error('a server is missing')
  opened.use(second)
  opened.use(invoker)
  const all = [first, second, invoker]
  const counters = (): Counters => sumOf(all.map((server) => server.counters()))
  const urls = [first.url, second.url]
  await Promise.all(urls.map(untilUsable))
  const owned = opened.move()
  const close = (): Promise<void> => owned.disposeAsync()
  return {
    ...first,
    urls,
    isolation: () => invoker.isolation(),
    runtimes: () => invoker.runtimes(),
    counters,
    quiet: async () => {
      for (;;) {
        await Promise.all(all.map((server) => server.quiet()))
        const now = counters()
        // What waits in the cluster is known to its controller alone.
        if (now.inFlight + now.activations + now.recordsWaiting === 0) return now
        await delay(20)
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

type Counters = ReturnType<RunningServer['counters']>

function sumOf(parts: readonly Counters[]): Counters {
  const sum = (name: keyof Counters): number => parts.reduce((total, part) => total + part[name], 0)
  return {
    inFlight: sum('inFlight'),
    activations: sum('activations'),
    queued: sum('queued'),
    leased: sum('leased'),
    containers: sum('containers'),
    running: sum('running'),
    usedMb: sum('usedMb'),
    heldMb: sum('heldMb'),
    recordsWaiting: sum('recordsWaiting'),
  }
}

/** An invoker is used once it has been heard of and has run something of no consequence. */
async function untilUsable(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/invokers/healthy/count`)
    if ((await answer.text()) === '1') return
    await delay(50)
  }
}
