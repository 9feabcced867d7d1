import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { createServer as createHttpsServer, type ServerOptions } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { closeServer, listen } from './contract-server.js'

/** A server without any contract. */
export interface RawServer extends AsyncDisposable {
  /** `scheme://host:port`. */
  readonly apihost: string
  readonly port: number
  /** Connections made so far. */
  readonly connections: number
}

/** An HTTP server, or an HTTPS one where there are `tls` options. Its address names `localhost` under TLS. */
export async function openHttpServer(listener: RequestListener, tls?: ServerOptions): Promise<RawServer> {
  const server: Server = tls === undefined ? createHttpServer(listener) : createHttpsServer(tls, listener)
  let connections = 0
  server.on('connection', () => connections++)
  const address = await listen(server, tls === undefined ? 'http' : 'https')
  const apihost = tls === undefined ? address : address.replace('127.0.0.1', 'localhost')
  return {
    apihost,
    port: Number(new URL(apihost).port),
    get connections() {
      return connections
    },
    [Symbol.asyncDispose]: () => closeServer(server),
  }
}

/** A TCP server; sockets are destroyed at its end. */
export async function openTcpServer(onSocket: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createTcpServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    onSocket(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apihost: `http://127.0.0.1:${port}`,
    port,
    get connections() {
      return connections
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
