// A closed-loop HTTP client of its own process: C connections, one request at a time on each, over raw
// sockets so that the client is not what is measured. Reads its task from the parent, sends figures back.
import { createRequire } from 'node:module'

const net = createRequire(import.meta.url)('node:net')

/** Waits for one whole response on a keep-alive connection; answers have Content-Length or no body. */
class Connection {
  constructor(port) {
    this.socket = net.connect({ port, host: '127.0.0.1', noDelay: true })
    this.pending = undefined
    this.parts = []
    this.length = 0
    this.need = -1
    this.socket.on('data', (chunk) => this.read(chunk))
    this.socket.on('error', (error) => this.pending?.reject(error))
    this.socket.on('close', () => this.pending?.reject(new Error('the server closed the connection')))
  }

  read(chunk) {
    this.parts.push(chunk)
    this.length += chunk.length
    if (this.need < 0) {
      const head = this.parts.length === 1 ? chunk : Buffer.concat(this.parts)
      this.parts = [head]
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      const text = head.latin1Slice(0, end)
      const match = /\r\ncontent-length: *(\d+)/i.exec(text)
      this.status = Number(text.slice(9, 12))
      this.need = end + 4 + (match ? Number(match[1]) : 0)
    }
    if (this.length < this.need) return
    const { pending } = this
    const body = this.keep ? Buffer.concat(this.parts) : undefined
    this.parts = []
    this.length = 0
    this.need = -1
    this.pending = undefined
    pending.resolve({ status: this.status, body })
  }

  call(bytes) {
    return new Promise((resolve, reject) => {
      this.pending = { resolve, reject }
      this.socket.write(bytes)
    })
  }
}

function requestBytes({ method = 'POST', path, auth, body = '' }) {
  const content = Buffer.from(body)
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...(auth ? [`Authorization: Basic ${Buffer.from(auth).toString('base64')}`] : []),
    ...(content.length > 0 || method === 'POST'
      ? ['Content-Type: application/json', `Content-Length: ${content.length}`]
      : []),
    '',
    '',
  ].join('\r\n')
  return Buffer.concat([Buffer.from(head), content])
}

async function run({ port, requests, connections, warmUpMs = 0, durationMs, count, expect }) {
  const bytes = requests.map(requestBytes)
  const latencies = []
  const statuses = {}
  let next = 0
  let measuring = warmUpMs === 0
  let began = performance.now()
  let stopAt = began + warmUpMs + (durationMs ?? Number.MAX_SAFE_INTEGER)
  let left = count ?? Number.MAX_SAFE_INTEGER
  if (!measuring) {
    setTimeout(() => {
      measuring = true
      began = performance.now()
      stopAt = began + (durationMs ?? Number.MAX_SAFE_INTEGER)
    }, warmUpMs)
  }
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = new Connection(port)
      while (performance.now() < stopAt && left > 0) {
        left -= 1
        const from = performance.now()
        const { status } = await connection.call(bytes[next++ % bytes.length])
        if (measuring) {
          latencies.push(performance.now() - from)
          statuses[status] = (statuses[status] ?? 0) + 1
        }
      }
      connection.socket.destroy()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const wrong = Object.keys(statuses).filter((status) => expect !== undefined && Number(status) !== expect)
  if (wrong.length > 0) throw new Error(`unexpected statuses: ${JSON.stringify(statuses)}`)
  latencies.sort((a, b) => a - b)
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  const calls = latencies.length
  return { perSecond: calls / seconds, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: latencies.at(-1) ?? 0, calls }
}

process.on('message', (task) => {
  run(task).then(
    (figures) => process.send({ figures }),
    (error) => process.send({ error: String(error) }),
  )
})
