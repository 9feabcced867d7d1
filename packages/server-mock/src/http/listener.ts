import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Logger } from '../telemetry/logger.js'
import { answerClientError, answerTlsError, isTlsError } from './client-errors.js'
import type { Connections } from './connections.js'
import {
  type ListenerBounds,
  type ListenerConfig,
  maxHeaderBytes,
  maxUriBytes,
  type TlsKeyPair,
} from './listener-config.js'
import { rawAnswer } from './raw-answer.js'

export interface ListenerDeps {
  readonly log: Logger
  /** Keeps count; made for this listener alone. */
  readonly connections: Connections
  /** Called for each request; ends with `endAnswer` of the connection once its answer is written. */
  readonly onRequest: (exchange: Exchange) => void
}

/** One request and the answer to be given to it. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The client waits for `100 Continue` before it sends the body. */
  readonly expectsContinue: boolean
}

/** An open port. Closing finishes what was accepted, then closes every connection. */
export interface Listener extends AsyncDisposable {
  /** With scheme and without a trailing slash. */
  readonly url: string
  readonly port: number
  /** From now on each answer ends its connection; idle ones are closed. */
  stopKeepAlive(): void
}

/** Opens a port. Rejects with the system's error, such as `EADDRINUSE`. */
export async function openListener(config: ListenerConfig, deps: ListenerDeps): Promise<Listener> {
  const { bounds } = config
  const { connections } = deps
  const server = createServer(config)
  server.headersTimeout = bounds.headersTimeoutMs
  server.requestTimeout = bounds.requestTimeoutMs
  server.keepAliveTimeout = bounds.keepAliveMs
  server.maxHeadersCount = 0
  listenForRequests(server, deps)
  listenForFaults(server, deps)
  await listen(server, config)
  server.on('error', (error) => deps.log.error({ err: error }, 'the listening port failed'))
  return new OpenListener({ server, connections, config })
}

/** Node looks for requests that take too long so often. */
const checkEveryMs = 1000

function createServer({ tls, bounds }: { readonly tls?: TlsKeyPair; readonly bounds: ListenerBounds }): Server {
  const options = {
    maxHeaderSize: maxUriBytes + maxHeaderBytes,
    connectionsCheckingInterval: Math.min(checkEveryMs, bounds.headersTimeoutMs),
    requireHostHeader: false,
    keepAlive: true,
  }
  if (tls === undefined) return process.getBuiltinModule('node:http').createServer(options)
  const { createServer: createTlsServer } = process.getBuiltinModule('node:https')
  return createTlsServer({ ...options, ...tls, handshakeTimeout: bounds.headersTimeoutMs })
}

function listenForRequests(server: Server, { connections, onRequest }: ListenerDeps): void {
  const receive = (request: IncomingMessage, response: ServerResponse, expectsContinue: boolean): void => {
    connections.beginAnswer(request.socket)
    onRequest({ request, response, expectsContinue })
  }
  server.on('request', (request, response) => receive(request, response, false))
  server.on('checkContinue', (request, response) => receive(request, response, true))
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(rawAnswer(400, 'CONNECT is not served here.'), () => socket.destroy())
  })
}

function listenForFaults(server: Server, { connections, log }: ListenerDeps): void {
  const context = { log, isAnswering: (socket: Socket) => connections.isAnswering(socket) }
  server.prependListener('connection', (socket: Socket) => connections.enter(socket))
  server.on('clientError', (error: Error, stream) => {
    const socket = stream as Socket
    if (isTlsError(error)) answerTlsError(error, connections.rawOf(socket), log)
    else answerClientError(error, socket, context)
  })
}

function listen(server: Server, { host, port }: ListenerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, backlog: 1024 }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

interface ListenerParts {
  readonly server: Server
  readonly connections: Connections
  readonly config: ListenerConfig
}

class OpenListener implements Listener {
  readonly url: string
  readonly port: number
  readonly #server: Server
  readonly #connections: Connections
  readonly #graceMs: number
  #closing: Promise<void> | undefined

  constructor({ server, connections, config }: ListenerParts) {
    this.#server = server
    this.#graceMs = config.bounds.closeGraceMs
    this.#connections = connections
    this.port = addressOf(server).port
    this.url = `${config.tls === undefined ? 'http' : 'https'}://${urlHost(config.host)}:${this.port}`
  }

  stopKeepAlive(): void {
    this.#server.keepAliveTimeout = 1
    this.#server.closeIdleConnections()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  /** Waits for the answers that are owed; who has only opened a connection, or sent half a request, is cut off. */
  async #close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
    this.stopKeepAlive()
    const cut = setTimeout(() => this.#server.closeAllConnections(), this.#graceMs)
    await Promise.race([this.#connections.quiet(), closed])
    this.#server.closeAllConnections()
    await closed
    clearTimeout(cut)
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address
}

/** The host as it stands in a URL that a client on this machine can use. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '') return 'localhost'
  if (host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
