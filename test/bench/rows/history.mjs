// A server with a past, made by real invokes: G14 (full), G18, G19, G29 share one folder of 10,000 actions
// and a million activations. G16 measures the store by itself.
import { join } from 'node:path'
import { compare, cpuMs, median, memoryMb, openLoad, single, timeCommand } from '../measure.mjs'
import { createAction, invocation, root, startServer } from '../subject.mjs'
import { temporaryFolder } from '../temporary.mjs'

const args = ['--max-concurrency', '200', '--pool-memory', '1024']
const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const hot = { limits: { concurrency: 200 } }

async function fill(server, load, { actions, activations }) {
  await createAction(server, 'hot', hot)
  const names = Array.from({ length: actions }, (_, index) => `filler${index}`)
  const puts = names.map((name) => ({
    method: 'PUT',
    path: `/api/v1/namespaces/_/actions/${name}`,
    auth: server.auth,
    body: JSON.stringify({ exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } }),
  }))
  if (puts.length > 0)
    await load.run({ port: server.port, requests: puts, connections: 8, count: puts.length, expect: 200 })
  await invoke(server, load, activations)
}

function invoke(server, load, count) {
  return load.run({ port: server.port, requests: [invocation(server, 'hot')], connections: 32, count, expect: 200 })
}

async function restIdle(server, seconds) {
  await quiet(2000)
  const before = cpuMs(server.pid)
  await quiet(seconds * 1000)
  return (cpuMs(server.pid) - before) / (seconds * 1000)
}

async function soak(data, scale) {
  const server = await startServer({ data, args })
  const load = openLoad()
  try {
    await fill(server, load, { actions: Math.round(10_000 * scale), activations: Math.round(50_000 * scale) })
    await quiet(1500)
    const early = memoryMb(server.pid).rss
    await invoke(server, load, Math.round(950_000 * scale))
    await quiet(3000)
    const late = memoryMb(server.pid).rss
    const idle = await restIdle(server, 10)
    return {
      'G29 memory': single({ bar: early, candidate: late }),
      'G29 idle CPU': single({ bar: 1, candidate: idle }),
    }
  } finally {
    load.close()
    await server.close()
  }
}

function reads(server, load) {
  const base = '/api/v1/namespaces/_'
  const p50 = (request, count) =>
    load.run({ port: server.port, requests: [request], connections: 1, count, expect: 200 }).then(({ p50Ms }) => p50Ms)
  const get = (path) => ({ method: 'GET', path: `${base}/${path}`, auth: server.auth })
  return {
    'G18 invoke': () => p50(invocation(server, 'hot'), 1500),
    'G18 get': () => p50(get('actions/hot'), 1500),
    'G18 list': () => p50(get('activations?limit=200'), 300),
  }
}

async function growth(data, pairs) {
  const small = await startServer({ args })
  const large = await startServer({ data, args })
  const load = openLoad()
  try {
    await fill(small, load, { actions: 10, activations: 1000 })
    await invoke(large, load, 1000)
    const [bars, candidates] = [reads(small, load), reads(large, load)]
    const figures = {}
    for (const id of Object.keys(bars)) figures[id] = await compare({ pairs, bar: bars[id], candidate: candidates[id] })
    return figures
  } finally {
    load.close()
    await large.close()
    await small.close()
  }
}

async function idleAnonymousMb(data) {
  const server = await startServer({ ...(data === undefined ? {} : { data }), args })
  await quiet(2500)
  const { anonymous } = memoryMb(server.pid)
  await server.close()
  return anonymous
}

async function memoryOfHistory(data) {
  const rounds = []
  for (let round = 0; round < 3; round += 1)
    rounds.push({ bar: await idleAnonymousMb(), candidate: await idleAnonymousMb(data) })
  const more = median(rounds.map(({ bar, candidate }) => candidate - bar))
  const bar = median(rounds.map((sample) => sample.bar))
  return { 'G19 extra MB': single({ bar, candidate: bar + more }, more) }
}

async function startOnHistory(data, rounds) {
  return {
    'G14 full': await compare({
      pairs: rounds,
      drop: 1,
      bar: () => timeCommand(process.execPath, ['-p', '1']).then(({ ms }) => ms),
      candidate: async () => {
        const server = await startServer({ data })
        await server.close()
        return server.readyMs
      },
    }),
  }
}

async function history({ pairs, rounds, scale }) {
  const folder = temporaryFolder()
  const data = join(folder.path, 'data')
  try {
    return {
      ...(await soak(data, scale)),
      ...(await startOnHistory(data, rounds)),
      ...(await memoryOfHistory(data)),
      ...(await growth(data, pairs)),
    }
  } finally {
    folder.remove()
  }
}

async function durableWrites({ pairs }) {
  const folder = temporaryFolder()
  try {
    let run = 0
    const figure = (file) => async () => {
      run += 1
      const { output } = await timeCommand(process.execPath, [
        join(root, 'test/bench', file),
        join(folder.path, `${run}`),
        '3',
      ])
      return Number(output)
    }
    return { G16: await compare({ pairs, bar: figure('bars/append.mjs'), candidate: figure('store-writes.mjs') }) }
  } finally {
    folder.remove()
  }
}

export const rows = [
  { ids: ['G16'], run: durableWrites },
  {
    ids: ['G29 memory', 'G29 idle CPU', 'G14 full', 'G19 extra MB', 'G18 invoke', 'G18 get', 'G18 list'],
    run: history,
  },
]
