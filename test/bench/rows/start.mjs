// G8, G9, G11: cold starts. G14: start of an empty server. G15: idle memory.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, median, memoryMb, openLoad, owned, single, startBar, timeCommand } from '../measure.mjs'
import { createAction, invocation, invokeOnce, startServer } from '../subject.mjs'
import { temporaryFolder } from '../temporary.mjs'

const python = 'def main(args):\n    return args\n'
const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function manifest(folder, stemCells) {
  const file = join(folder, `runtimes-${stemCells}.json`)
  const image = { prefix: 'openwhisk', name: 'action' }
  const cells = stemCells > 0 ? { stemCells: [{ initialCount: stemCells, memory: '256 MB' }] } : {}
  const runtimes = {
    nodejs: [{ kind: 'nodejs:24', default: true, image, ...cells }],
    python: [{ kind: 'python:3.11', default: true, image }],
  }
  writeFileSync(file, JSON.stringify({ runtimes, blackboxes: [] }))
  return file
}

/** The first blocking invoke of an action that was created a moment ago, milliseconds. */
async function firstInvoke(server, load, { kind, code, settleMs }) {
  const name = `cold${Math.random().toString(36).slice(2)}`
  await createAction(server, name, { kind, ...(code === undefined ? {} : { code }) })
  await quiet(settleMs)
  return invokeOnce(server, load, name)
}

/** Nothing has to go for a new one: what an eviction costs is another matter. */
const roomForAll = (actions) => ['--pool-memory', String(256 * (actions + 4))]

async function coldStarts({ rounds, stemCells, bar, action }) {
  const folder = temporaryFolder()
  const server = await startServer({
    args: ['--runtimes', manifest(folder.path, stemCells), ...roomForAll(2 * rounds + 2)],
  })
  const load = openLoad()
  try {
    return await compare({
      pairs: rounds,
      drop: 2,
      bar: async () => {
        // The server makes a prewarmed process anew for the one that was taken.
        await quiet(action.settleMs)
        return (await timeCommand(...bar)).ms
      },
      candidate: () => firstInvoke(server, load, action),
    })
  } finally {
    load.close()
    await server.close()
    folder.remove()
  }
}

const bareNode = [process.execPath, ['-e', '0']]

async function nodeCold({ rounds }) {
  return { G8: await coldStarts({ rounds, stemCells: 0, bar: bareNode, action: { kind: 'nodejs:24', settleMs: 30 } }) }
}

const burst = 24

/** Calls of so many actions at once, each for the first time; the bar may start as many at a time as is best for it. */
async function burstOfStarts({ pairs }) {
  const folder = temporaryFolder()
  const server = await startServer({
    args: ['--runtimes', manifest(folder.path, 0), ...roomForAll(burst * (2 * pairs + 4))],
  })
  const load = openLoad()
  const bar = fileURLToPath(new URL('../bars/spawn-loop.mjs', import.meta.url))
  let made = 0
  try {
    return {
      G10: await compare({
        pairs,
        drop: 1,
        bar: async () => Number((await timeCommand(process.execPath, [bar, String(burst), '3'])).output),
        candidate: async () => {
          const names = Array.from({ length: burst }, () => `burst${made++}`)
          for (const name of names) await createAction(server, name, { kind: 'nodejs:24' })
          await quiet(300)
          const { perSecond } = await load.run({
            port: server.port,
            requests: names.map((name) => invocation(server, name)),
            connections: burst,
            count: burst,
            expect: 200,
          })
          return perSecond
        },
      }),
    }
  } finally {
    load.close()
    await server.close()
    folder.remove()
  }
}

async function nodeStemCell({ rounds }) {
  return { G9: await coldStarts({ rounds, stemCells: 2, bar: bareNode, action: { kind: 'nodejs:24', settleMs: 300 } }) }
}

async function pythonCold({ rounds }) {
  const { output } = await timeCommand('python3', ['-c', 'import sys; print(sys.executable)'])
  const bar = [output.trim(), ['-c', 'pass']]
  return {
    G11: await coldStarts({ rounds, stemCells: 0, bar, action: { kind: 'python:3.11', code: python, settleMs: 30 } }),
  }
}

async function emptyStart({ rounds }) {
  return {
    'G14 empty': await compare({
      pairs: rounds,
      drop: 2,
      bar: () => timeCommand(process.execPath, ['-p', '1']).then(({ ms }) => ms),
      candidate: async () => {
        const server = await startServer()
        await server.close()
        return server.readyMs
      },
    }),
  }
}

/** Process ids below `pid`, deepest last. */
export function descendants(pid) {
  const children = new Map()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(
        readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')[1],
      )
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // It ended while we looked.
    }
  }
  const below = (parent) => (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)])
  return below(pid)
}

function leaves(pid) {
  const all = descendants(pid)
  return all.filter((candidate) => descendants(candidate).length === 0)
}

async function barWorkerMb() {
  const file = new URL('../bars/line-worker.mjs', import.meta.url).pathname
  const child = owned(spawn(process.execPath, [file], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] }))
  await new Promise((resolve) => child.stdio[3].once('data', resolve))
  await quiet(500)
  const { privateDirty } = memoryMb(child.pid)
  child.kill()
  return privateDirty
}

async function idleMemory() {
  const folder = temporaryFolder()
  const bar = await startBar('echo.mjs')
  const server = await startServer({ args: ['--runtimes', manifest(folder.path, 0), '--pool-memory', '2048'] })
  const load = openLoad()
  try {
    await quiet(1500)
    const rss = { bar: memoryMb(bar.pid).rss, candidate: memoryMb(server.pid).rss }
    for (let index = 0; index < 6; index += 1) await firstInvoke(server, load, { kind: 'nodejs:24', settleMs: 10 })
    await quiet(1000)
    const workers = leaves(server.pid).map((pid) => memoryMb(pid).privateDirty)
    const worker = { bar: await barWorkerMb(), candidate: median(workers) }
    return { 'G15 server': single(rss), 'G15 worker': single(worker) }
  } finally {
    load.close()
    await server.close()
    await bar.close()
    folder.remove()
  }
}

export const rows = [
  { ids: ['G8'], run: nodeCold },
  { ids: ['G9'], run: nodeStemCell },
  { ids: ['G10'], run: burstOfStarts },
  { ids: ['G11'], run: pythonCold },
  { ids: ['G14 empty'], run: emptyStart },
  { ids: ['G15 server', 'G15 worker'], run: idleMemory },
]
