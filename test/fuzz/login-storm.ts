// A thread of its own, which sends wrong keys at a steady rate over raw sockets and counts what comes back.
import { randomBytes, randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

export interface LoginStorm {
  readonly port: number
  readonly logins: number
  readonly perSecond: number
  /** Addresses of this machine to come from. */
  readonly sources: readonly string[]
  /** An id that there is; every second wrong key is given with it. */
  readonly uuid: string
}

export interface StormFigures {
  readonly seconds: number
  readonly statuses: Readonly<Record<string, number>>
}

const mostAtOnce = 5
const statusLine = /HTTP\/1\.1 (\d{3}) /g

function wrongLogin(uuid: string): string {
  const pair = `${uuid}:${randomBytes(32).toString('hex')}`
  const authorization = Buffer.from(pair).toString('base64')
  return `GET /api/v1/namespaces HTTP/1.1\r\nHost: a.example\r\nAuthorization: Basic ${authorization}\r\n\r\n`
}

function rage({ port, logins, perSecond, sources, uuid }: LoginStorm): Promise<StormFigures> {
  const statuses: Record<string, number> = {}
  const began = performance.now()
  let [sent, answered] = [0, 0]
  return new Promise((resolve, reject) => {
    const sockets = sources.map((localAddress): Socket => {
      const socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true })
      let rest = ''
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        // A status line may be cut in two; only its beginning is looked for again.
        const text = rest + chunk
        let end = 0
        for (const match of text.matchAll(statusLine)) {
          const status = match[1] ?? ''
          statuses[status] = (statuses[status] ?? 0) + 1
          answered++
          end = match.index + match[0].length
        }
        rest = text.slice(Math.max(end, text.length - 12))
        if (answered === logins) {
          clearInterval(timer)
          for (const each of sockets) each.destroy()
          resolve({ seconds: (performance.now() - began) / 1000, statuses })
        }
      })
      socket.on('error', reject)
      socket.on('close', () => {
        if (answered < logins) reject(new Error('the server closed a connection'))
      })
      return socket
    })
    const timer = setInterval(() => {
      const due = Math.min(logins, ((performance.now() - began) / 1000) * perSecond)
      // What was missed is made up for in small steps: nobody is to measure a burst that this thread made.
      const until = Math.min(due, sent + mostAtOnce)
      for (; sent < until; sent++) {
        sockets[sent % sockets.length]?.write(wrongLogin(sent % 2 === 0 ? uuid : randomUUID()))
      }
    }, 1)
  })
}

parentPort?.postMessage(await rage(workerData as LoginStorm), [])
