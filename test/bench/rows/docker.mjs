// G12, G13, G23 in Docker: what our server adds to what its daemon takes. Left out where no daemon answers.
import { createRequire } from 'node:module'
import { compare, openLoad } from '../measure.mjs'
import { createAction, invokeOnce, startServer } from '../subject.mjs'
import { twoServers } from './invoke.mjs'

const http = createRequire(import.meta.url)('node:http')
const fromServer = createRequire(new URL('../../../packages/server-mock/package.json', import.meta.url))

const image = 'wsk/action-nodejs-v20'
const kind = 'nodejs:20'
const graceMs = 10_000
const inDocker = ['--containers', 'docker']
const limits = { Memory: 256 * 1024 * 1024 }
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Undefined where there is no daemon, or no image in it. */
async function openDocker() {
  const Docker = fromServer('dockerode')
  const docker = new Docker()
  try {
    await docker.getImage(image).inspect()
    return docker
  } catch {
    process.stdout.write('rows in Docker: left out, there is no daemon with our images (test/docker/start)\n')
    return undefined
  }
}

function post(host, path, body) {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body)
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }
    const request = http.request({ host, port: 8080, path, method: 'POST', headers }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${response.statusCode}`)),
      )
    })
    request.on('error', reject)
    request.end(text)
  })
}

const code = 'function main(args) { return args }'
const init = { value: { name: 'noop', main: 'main', binary: false, code, env: {} } }
const run = { value: { name: 'x' } }

/** A container that has answered its first call, by nothing but the daemon's API. */
async function firstRun(docker) {
  const container = await docker.createContainer({ Image: image, HostConfig: { ...limits, NetworkMode: 'wsk' } })
  await container.start()
  const { NetworkSettings } = await container.inspect()
  const host = NetworkSettings.Networks.wsk.IPAddress
  for (;;) {
    try {
      await post(host, '/init', init)
      break
    } catch (error) {
      if (error.code !== 'ECONNREFUSED') throw error
      await wait(2)
    }
  }
  await post(host, '/run', run)
  return { container, host }
}

async function withServer(args, work) {
  const server = await startServer({ args: [...inDocker, '--prewarm=false', ...args] })
  const load = openLoad()
  try {
    return await work(server, load)
  } finally {
    load.close()
    await server.close()
  }
}

async function coldStarts({ rounds }) {
  const docker = await openDocker()
  if (docker === undefined) return {}
  return withServer(['--pool-memory', String(256 * (rounds + 8))], async (server, load) => ({
    G12: await compare({
      pairs: rounds,
      drop: 1,
      bar: async () => {
        const began = performance.now()
        const { container } = await firstRun(docker)
        const ms = performance.now() - began
        await container.remove({ force: true })
        return ms
      },
      candidate: async () => {
        const name = `cold${Math.random().toString(36).slice(2)}`
        await createAction(server, name, { kind, code })
        await wait(30)
        return invokeOnce(server, load, name)
      },
    }),
  }))
}

/** The actions of all pairs rest at the same time, so that their grace is waited for once. */
async function wakeUps({ rounds }) {
  const docker = await openDocker()
  if (docker === undefined) return {}
  const names = Array.from({ length: rounds + 5 }, (_, index) => `resting${index}`)
  return withServer(['--pool-memory', String(256 * (names.length + 4))], async (server, load) => {
    for (const name of names) {
      await createAction(server, name, { kind, code })
      await invokeOnce(server, load, name)
    }
    await wait(graceMs + 3000)
    const { container, host } = await firstRun(docker)
    try {
      return {
        G13: await compare({
          pairs: rounds,
          drop: 1,
          bar: async () => {
            await container.pause()
            const began = performance.now()
            await container.unpause()
            await post(host, '/run', run)
            return performance.now() - began
          },
          candidate: () => invokeOnce(server, load, names.pop()),
        }),
      }
    } finally {
      await container.remove({ force: true })
    }
  })
}

async function logCapture({ pairs }) {
  const docker = await openDocker()
  if (docker === undefined) return {}
  const line = 'function main(args) { console.log("one line", args.name); return args }'
  return {
    'G23 Docker': await twoServers({
      pairs,
      barArgs: inDocker,
      candidateArgs: inDocker,
      barAction: { kind, code: line, limits: { logs: 0 } },
      candidateAction: { kind, code: line },
    }),
  }
}

export const rows = [
  { ids: ['G12'], run: coldStarts },
  { ids: ['G13'], run: wakeUps },
  { ids: ['G23 Docker'], run: logCapture },
]
