// The server under measurement: the built binary, as its users start it, isolation on.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { owned } from './measure.mjs'
import { temporaryFolder } from './temporary.mjs'

const http = createRequire(import.meta.url)('node:http')

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const serverBinary = join(root, 'packages/server-mock/bin/wsk-server.mjs')
export const wskBinary = join(root, 'packages/cli/bin/wsk.mjs')

/** A row asks more of one namespace in a minute than it would get. */
const unthrottled = ['invocations-per-minute', 'fires-per-minute', 'concurrent-invocations'].map(
  (limit) => `--${limit}=1000000000`,
)

/** Milliseconds from spawn to the ready file, besides the running server. */
export async function startServer({ args = [], data, node = [] } = {}) {
  const folder = temporaryFolder()
  const readyFile = join(folder.path, 'ready.json')
  const where = data === undefined ? ['--data', join(folder.path, 'data')] : ['--data', data]
  const complaints = join(folder.path, 'stderr.log')
  const stderr = openSync(complaints, 'w')
  const began = performance.now()
  const child = owned(
    spawn(
      process.execPath,
      [...node, serverBinary, '--port', '0', '--json', '--ready-file', readyFile, ...where, ...unthrottled, ...args],
      { env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', stderr] },
    ),
  )
  closeSync(stderr)
  const first = await new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end >= 0) resolve(JSON.parse(text.slice(0, end)))
    })
    child.once('exit', (code) =>
      reject(new Error(`the server ended with ${code}: ${readFileSync(complaints, 'utf8')}`)),
    )
  })
  const readyMs = performance.now() - began
  const { url, auth } = { ...first, ...JSON.parse(readFileSync(readyFile, 'utf8')) }
  const exited = new Promise((resolve) => child.once('exit', resolve))
  return {
    readyMs,
    url,
    auth,
    port: Number(new URL(url).port),
    pid: child.pid,
    api: (method, path, body) => call({ url, auth, method, path, body }),
    close: async () => {
      child.kill('SIGTERM')
      await exited
      folder.remove()
    },
  }
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })

/** One API call below `/api/v1/namespaces/_/`; rejects on a status of 400 or more. */
export function call({ url, auth, method, path, body }) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }
    const request = http.request(`${url}/api/v1/namespaces/_/${path}`, { agent, auth, method, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString()
        if (response.statusCode >= 400)
          reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 300)}`))
        else resolve(answer === '' ? undefined : JSON.parse(answer))
      })
    })
    request.on('error', reject)
    request.end(text)
  })
}

export function createAction(
  server,
  name,
  { code = 'function main(args) { return args }', kind = 'nodejs:default', limits = {} } = {},
) {
  return server.api('PUT', `actions/${name}?overwrite=true`, { exec: { kind, code }, limits })
}

/** Milliseconds of one blocking invoke. */
export async function invokeOnce(server, load, name) {
  const requests = [invocation(server, name)]
  const { p50Ms } = await load.run({ port: server.port, requests, connections: 1, count: 1, expect: 200 })
  return p50Ms
}

/** A request of load.mjs. */
export function invocation(server, name, { blocking = true, body = '{"name":"x"}' } = {}) {
  const query = blocking ? '?blocking=true&result=true' : ''
  return { path: `/api/v1/namespaces/_/actions/${name}${query}`, auth: server.auth, body }
}
