import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What actions say they do, kept outside of the server and its folder. */
export interface Oracle extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** When each activation id began to run; epoch milliseconds, one for every time. */
  readonly runs: ReadonlyMap<string, readonly number[]>
  /** Lets go whatever waits, now and later. */
  release(): void
  /** Resolves when so many ids have begun. */
  untilRuns(count: number): Promise<void>
}

/** An action that tells the oracle its id, waits for `ms` milliseconds (for the oracle's word when negative) and answers. */
export const oracleAction = `
const net = require('node:net')
function tell({ host = '127.0.0.1', port }, line, word) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, host, () => socket.write(line + '\\n'))
    let said = ''
    socket.setEncoding('utf8').on('error', reject)
    socket.on('data', (text) => {
      said += text
      if (said.includes(word)) { socket.destroy(); resolve() }
    })
  })
}
exports.main = async ({ host, port, ms = 0, fail = false }) => {
  await tell({ host, port }, process.env.__OW_ACTIVATION_ID, ms < 0 ? 'go' : 'noted')
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
  return fail ? { error: 'as asked' } : { id: process.env.__OW_ACTIVATION_ID }
}
`

/** `host`: an address of this machine that its actions reach. */
export async function openOracle(host = '127.0.0.1'): Promise<Oracle> {
  const runs = new Map<string, number[]>()
  const sockets = new Set<Socket>()
  const listeners = new Set<() => void>()
  let released = false
  const server = createServer((socket) => {
    sockets.add(socket)
    let line = ''
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.setEncoding('utf8').on('data', (text: string) => {
      line += text
      if (!line.endsWith('\n')) return
      const id = line.trim()
      runs.set(id, [...(runs.get(id) ?? []), Date.now()])
      socket.write(released ? 'noted\ngo\n' : 'noted\n')
      for (const listener of listeners) listener()
    })
  })
  server.listen(0, host)
  await once(server, 'listening')
  return {
    host,
    port: (server.address() as AddressInfo).port,
    runs,
    release() {
      released = true
      for (const socket of sockets) socket.write('go\n')
    },
    untilRuns: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (runs.size < count) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
