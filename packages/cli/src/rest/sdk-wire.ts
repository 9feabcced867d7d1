import { ConfigurationError, ConnectionError, createRequester, TimeoutError, UnexpectedReplyError } from '@wsk/sdk'
import type { ClientHooks, RawRequest, Requester, ResponseInfo } from '@wsk/sdk'
import type { Connection } from '../config/connection.js'
import type { Environment, Settings } from '../config/settings.js'
import { Fault } from '../fault.js'
import type { Output } from '../output/output.js'
import { withProgress } from '../output/progress.js'
import { debugLine, dumpRequest, dumpResponse } from './dump.js'
import { foreignAnswerHint } from './foreign-answer.js'
import { networkFault, redirectFault, timeoutFault } from './network-fault.js'
import type { FailedRequest } from './network-steps.js'
import type { RestReply } from './rest-request.js'
import { trustSystemRoots } from './system-roots.js'
import type { Wire } from './wire.js'

export interface WireOptions {
  readonly connection: Connection
  readonly settings: Settings
  readonly env: Environment
  readonly output: Output
}

/** The Go `wsk` waits this long for a connection, and for ever for an answer. */
const connectTimeoutMs = 30_000

/** Longest answer: code of 48 MB, in base64, with room to spare. */
const maxResponseBytes = 512 * 1024 * 1024

/** Requests over the SDK: no retries, no deadline, redirects as Go follows them. */
export function openSdkWire(options: WireOptions): Wire {
  const { connection, settings, output } = options
  const { host, insecure } = connection
  const request = openTrustingRequest(options)
  if (settings.debug) {
    output.line(debugLine('config.settings', `properties file ${settings.propertiesPath}`))
    output.line(debugLine('config.connection', `API host ${host}, certificates ${insecure ? 'not ' : ''}checked`))
  }
  const tellForeign = openForeignTelling(options)
  return async (wireRequest) => {
    const { method, path } = wireRequest
    const startedMs = performance.now()
    try {
      const { status, headers, text } = await withProgress(
        { stream: process.stderr, text: `Waiting for ${host}` },
        () => request(wireRequest),
      )
      tellForeign({ status, headers, text })
      return { status, headers, text }
    } catch (error) {
      throw faultOf(error, { method, url: `${host}${path}`, host, tookMs: performance.now() - startedMs })
    }
  }
}

/** Tells the first answer that is none of an API; one line is enough for a command. */
function openForeignTelling({ connection, output }: WireOptions): (reply: RestReply) => void {
  let isTold = false
  return (reply) => {
    const hint = isTold ? undefined : foreignAnswerHint(reply, connection.host)
    if (hint === undefined) return
    isTold = true
    output.hint(hint)
  }
}

/**
 * Makes a request once more, with the system's authorities trusted, where an unknown authority was all that was in the
 * way. A server sees nothing of a request before it is trusted, so it sees none twice.
 */
function openTrustingRequest(options: WireOptions): (request: RawRequest) => Promise<ResponseInfo> {
  const { host } = options.connection
  const requester = openRequester(options)
  let isTrusted: boolean | undefined
  let trusting: Requester | undefined
  return async (request) => {
    try {
      return await requester.request(request)
    } catch (error) {
      if (!wantsAuthority(error, request.method, host) || !(isTrusted ??= trustSystemRoots())) throw error
      trusting ??= openRequester(options, { again: true })
      return trusting.request(request)
    }
  }
}

/** Whether other authorities may help. A server that redirected has seen the request: then only reading is repeated. */
function wantsAuthority(error: unknown, method: string, host: string): boolean {
  if (!(error instanceof ConnectionError) || error.sent) return false
  if (error.reason !== 'certificateSelfSigned' && error.reason !== 'certificateUntrusted') return false
  return method === 'GET' || URL.parse(error.url ?? '')?.origin === new URL(host).origin
}

/** With `again` for requests that were shown before. */
function openRequester(options: WireOptions, { again = false } = {}): Requester {
  const { connection, settings, env } = options
  const { host, auth, insecure, certificate } = connection
  return createRequester({
    apihost: host,
    auth,
    insecure,
    ...certificate,
    env,
    timeoutMs: 0,
    connectTimeoutMs,
    retries: 0,
    redirects: 'rewrite',
    requestId: false,
    userAgent: false,
    maxResponseBytes,
    ...(settings.verbose || settings.debug ? { hooks: dumpHooks(options, again) } : {}),
  })
}

function dumpHooks({ output, settings }: WireOptions, again: boolean): ClientHooks {
  const whole = settings.debug
  return {
    unredacted: true,
    request: (event) => {
      if (!again || event.attempt > 1) output.line(dumpRequest(event, { whole }))
    },
    response: (event) => {
      output.line(dumpResponse(event, { whole }))
    },
  }
}

function faultOf(error: unknown, attempt: FailedRequest): unknown {
  if (error instanceof ConnectionError) return networkFault(error, attempt)
  if (error instanceof TimeoutError) return timeoutFault(error, attempt)
  if (error instanceof UnexpectedReplyError) return redirectFault(error, attempt)
  if (error instanceof ConfigurationError) return new Fault(error.message, { blame: 'configuration', cause: error })
  return error
}
