import type { Handlers } from '@wsk/contract'
import type { RequestContext } from '../controller/context.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'
import { StatusCounts } from '../telemetry/status-counts.js'
import { Connections } from './connections.js'
import { Deadlines } from './deadlines.js'
import { type Listener, openListener } from './listener.js'
import type { ListenerConfig } from './listener-config.js'
import type { PrefixHandler } from './prefix-handler.js'
import { type Authenticate, RequestServer } from './request-server.js'
import { Router } from './router.js'
import { type BodyLimits, servedRoutes } from './served-routes.js'
import { createAnswerWriter } from './write-answer.js'

export interface HttpConfig extends ListenerConfig, BodyLimits {
  /** Longest URI, bytes. */
  readonly maxUriBytes: number
}

export interface HttpDeps {
  readonly handlers: Handlers<RequestContext>
  readonly authenticate: Authenticate
  /** Hops through triggers and rules of what runs under a transaction id; 0 for all others. */
  readonly hopsOf: (transactionId: string) => number
  /** Served beside the REST API, on the same port. */
  readonly prefixes?: readonly PrefixHandler[]
  /** Where answers are counted. */
  readonly answers?: StatusCounts
  readonly clock: Clock
  readonly log: Logger
}

/** The REST API on one port. Closing finishes the requests under way and then closes every connection. */
export interface HttpServer extends AsyncDisposable {
  /** With scheme and port, without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Turns new requests away with 503 and `Retry-After`; those under way go on. */
  drain(): void
}

/** Opens the REST API. Rejects with the system's error where the port cannot be had, such as `EADDRINUSE`. */
export async function openHttp(config: HttpConfig, deps: HttpDeps): Promise<HttpServer> {
  const deadlines = new Deadlines()
  const connections = new Connections(config.bounds, config.tls !== undefined)
  let isClosing = false
  const writer = createAnswerWriter({
    deadlines,
    connections,
    answerTimeoutMs: config.bounds.answerTimeoutMs,
    isClosing: () => isClosing,
  })
  const requests = new RequestServer({
    router: new Router(servedRoutes(deps.handlers, config)),
    authenticate: deps.authenticate,
    hopsOf: deps.hopsOf,
    prefixes: deps.prefixes ?? [],
    answers: deps.answers ?? new StatusCounts(),
    writer,
    deadlines,
    bounds: config.bounds,
    maxUriBytes: config.maxUriBytes,
    clock: deps.clock,
    log: deps.log,
  })
  const listener = await openListener(config, {
    log: deps.log,
    connections,
    onRequest: (exchange) => {
      void requests.serve(exchange)
    },
  })
  const stopIntake = (): void => {
    isClosing = true
    requests.drain()
    listener.stopKeepAlive()
  }
  return httpServer(listener, stopIntake)
}

function httpServer(listener: Listener, stopIntake: () => void): HttpServer {
  return {
    url: listener.url,
    port: listener.port,
    drain: stopIntake,
    [Symbol.asyncDispose]: async () => {
      stopIntake()
      await listener[Symbol.asyncDispose]()
    },
  }
}
