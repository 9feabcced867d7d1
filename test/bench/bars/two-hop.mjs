// Floor of a warm invoke in two processes: a front parses the body, sends it to a worker by HTTP over
// a unix socket, parses the answer and replies. `two-hop.mjs WORKERS`: 0 means one worker that takes
// calls concurrently, n means n workers that take one call at a time.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const http = createRequire(import.meta.url)('node:http')

function startWorker(path) {
  const main = (args) => args
  http
    .createServer((request, response) => {
      const chunks = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => {
        const { value } = JSON.parse(Buffer.concat(chunks).toString())
        const body = JSON.stringify(main(value))
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
        response.end(body)
      })
    })
    .listen(path, () => process.send('ready'))
}

async function startFront(workers) {
  const { Pool } = await import('undici')
  const folder = mkdtempSync(join(tmpdir(), 'wsk-bar-'))
  const serial = workers > 0
  const pools = []
  for (let index = 0; index < Math.max(1, workers); index += 1) {
    const path = join(folder, `${index}.sock`)
    const child = fork(new URL(import.meta.url), ['worker', path])
    await new Promise((resolve) => child.once('message', resolve))
    pools.push(new Pool('http://localhost', { socketPath: path, connections: serial ? 1 : 32, pipelining: 1 }))
  }
  let next = 0
  const server = http.createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      const value = JSON.parse(Buffer.concat(chunks).toString())
      const id = `${next}`
      const pool = pools[next++ % pools.length]
      const reply = await pool.request({
        method: 'POST',
        path: '/run',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value, activation_id: id }),
      })
      const result = await reply.body.json()
      const body = JSON.stringify(result)
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
      response.end(body)
    })
  })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.on('SIGTERM', () => process.exit(0))
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
}

if (process.argv[2] === 'worker') {
  process.on('disconnect', () => process.exit(0))
  startWorker(process.argv[3])
} else await startFront(Number(process.argv[2] ?? 0))
