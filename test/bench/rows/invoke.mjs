// G1, G3, G4, G5 in one run; G2, G6, G7, G23, G24.
import { alternate, compare, cpuMs, openLoad, ratiosOf, startBar } from '../measure.mjs'
import { createAction, invocation, startServer } from '../subject.mjs'

const bareCall = { path: '/', body: '{"name":"x"}' }
const durations = { warmUpMs: 500, durationMs: 3000 }
/** Both sides have compiled what they run before the first figure. */
const firstWarmUp = { connections: 32, durationMs: 2000 }
/** About as many as that, for rows that have one connection: what has been called less is not compiled. */
const warmUpCalls = 40_000

async function open(cleanUp, start) {
  const thing = await start()
  cleanUp.push(() => thing.close())
  return thing
}

async function withCleanUp(work) {
  const cleanUp = []
  try {
    return await work(cleanUp)
  } finally {
    for (const close of cleanUp.reverse()) await close()
  }
}

async function prepare(cleanUp, { bar, args, action }) {
  const floor = await open(cleanUp, () => startBar(bar.file, bar.args))
  const server = await open(cleanUp, () => startServer({ args }))
  await createAction(server, 'noop', action)
  const load = openLoad()
  cleanUp.push(() => load.close())
  return { floor, server, load }
}

/** Figures of one load, with the CPU of `pid` for each call in microseconds. */
async function measured(load, pid, task) {
  const before = cpuMs(pid)
  const figures = await load.run(task)
  const share = task.durationMs / (task.warmUpMs + task.durationMs)
  return { ...figures, cpuUs: ((cpuMs(pid) - before) * 1000 * share) / figures.calls }
}

async function warmInvoke({ pairs }) {
  return withCleanUp(async (cleanUp) => {
    const { floor, server, load } = await prepare(cleanUp, {
      bar: { file: 'two-hop.mjs', args: ['0'] },
      args: ['--max-concurrency', '200'],
      action: { limits: { concurrency: 200 } },
    })
    const requests = [invocation(server, 'noop')]
    await load.run({ port: floor.port, requests: [bareCall], ...firstWarmUp, expect: 200 })
    await load.run({ port: server.port, requests, ...firstWarmUp, expect: 200 })
    const run = {}
    for (const connections of [32, 1]) {
      run[connections] = await alternate({
        pairs,
        bar: () =>
          measured(load, floor.pid, { port: floor.port, requests: [bareCall], connections, ...durations, expect: 200 }),
        candidate: () =>
          measured(load, server.pid, { port: server.port, requests, connections, ...durations, expect: 200 }),
      })
    }
    const busy = run[32]
    return {
      G1: ratiosOf(busy, (figures) => figures.perSecond),
      G3: ratiosOf(run[1], (figures) => figures.p50Ms),
      G4: ratiosOf(busy, (figures) => figures.p99Ms / figures.p50Ms),
      G5: ratiosOf(busy, (figures) => figures.cpuUs),
    }
  })
}

async function serialWorkers({ pairs }) {
  return withCleanUp(async (cleanUp) => {
    const { floor, server, load } = await prepare(cleanUp, {
      bar: { file: 'two-hop.mjs', args: ['8'] },
      args: ['--pool-memory', '2048'],
    })
    const requests = [invocation(server, 'noop')]
    await load.run({ port: floor.port, requests: [bareCall], ...firstWarmUp, expect: 200 })
    await load.run({ port: server.port, requests, ...firstWarmUp, expect: 200 })
    const rate = (port, list) =>
      load.run({ port, requests: list, connections: 32, ...durations, expect: 200 }).then((f) => f.perSecond)
    return {
      G2: await compare({
        pairs,
        bar: () => rate(floor.port, [bareCall]),
        candidate: () => rate(server.port, requests),
      }),
    }
  })
}

/** The same server twice with other options: rates against each other. */
export async function twoServers({ pairs, barArgs, candidateArgs, barAction = {}, candidateAction = {} }) {
  return withCleanUp(async (cleanUp) => {
    const bar = await open(cleanUp, () => startServer({ args: barArgs }))
    const candidate = await open(cleanUp, () => startServer({ args: candidateArgs }))
    await createAction(bar, 'noop', barAction)
    await createAction(candidate, 'noop', candidateAction)
    const load = openLoad()
    cleanUp.push(() => load.close())
    const rate = (server) =>
      load
        .run({ port: server.port, requests: [invocation(server, 'noop')], connections: 32, ...durations, expect: 200 })
        .then((figures) => figures.perSecond)
    for (const server of [bar, candidate]) await rate(server)
    return compare({ pairs, bar: () => rate(bar), candidate: () => rate(candidate) })
  })
}

async function durableReplies({ pairs }) {
  const args = ['--max-concurrency', '200']
  const action = { limits: { concurrency: 200 } }
  return {
    G6: await twoServers({
      pairs,
      barArgs: args,
      candidateArgs: [...args, '--sync'],
      barAction: action,
      candidateAction: action,
    }),
  }
}

async function logCapture({ pairs }) {
  const code = 'function main(args) { console.log("one line", args.name); return args }'
  const args = ['--max-concurrency', '200']
  return {
    G23: await twoServers({
      pairs,
      barArgs: args,
      candidateArgs: args,
      barAction: { code, limits: { concurrency: 200, logs: 0 } },
      candidateAction: { code, limits: { concurrency: 200 } },
    }),
  }
}

async function accepted({ pairs }) {
  return withCleanUp(async (cleanUp) => {
    const { floor, server, load } = await prepare(cleanUp, {
      bar: { file: 'echo.mjs' },
      args: ['--max-concurrency', '200'],
      action: { limits: { concurrency: 200 } },
    })
    const requests = [invocation(server, 'noop', { blocking: false })]
    const p50 = (port, list) =>
      load.run({ port, requests: list, connections: 1, ...durations, expect: 202 }).then((f) => f.p50Ms)
    for (const [port, list] of [
      [floor.port, [bareCall]],
      [server.port, requests],
    ]) {
      await load.run({ port, requests: list, connections: 1, count: warmUpCalls, expect: 202 })
    }
    return {
      G7: await compare({ pairs, bar: () => p50(floor.port, [bareCall]), candidate: () => p50(server.port, requests) }),
    }
  })
}

async function bigParameters({ pairs }) {
  return withCleanUp(async (cleanUp) => {
    const { floor, server, load } = await prepare(cleanUp, {
      bar: { file: 'two-hop.mjs', args: ['0'] },
      args: ['--max-concurrency', '200'],
      action: { limits: { concurrency: 200 } },
    })
    const body = JSON.stringify({ text: 'x'.repeat(1_000_000) })
    const requests = [invocation(server, 'noop', { body })]
    const rate = (port, list) =>
      load
        .run({ port, requests: list, connections: 8, warmUpMs: 500, durationMs: 3000, expect: 200 })
        .then((f) => f.perSecond)
    return {
      G24: await compare({
        pairs,
        bar: () => rate(floor.port, [{ path: '/', body }]),
        candidate: () => rate(server.port, requests),
      }),
    }
  })
}

export const rows = [
  { ids: ['G1', 'G3', 'G4', 'G5'], run: warmInvoke },
  { ids: ['G2'], run: serialWorkers },
  { ids: ['G6'], run: durableReplies },
  { ids: ['G7'], run: accepted },
  { ids: ['G23'], run: logCapture },
  { ids: ['G24'], run: bigParameters },
]
