import { ConfigurationError, ConnectionError, createRequester, TimeoutError, UnexpectedReplyError } from '@wsk/sdk'
import type { ClientHooks } from '@wsk/sdk'
import type { Connection } from '../config/connection.js'
import type { Environment, Settings } from '../config/settings.js'
import { Fault } from '../fault.js'
import type { Output } from '../output/output.js'
import { withProgress } from '../output/progress.js'
import { debugLine, dumpRequest, dumpResponse } from './dump.js'
import { networkFault, redirectFault, timeoutFault } from './network-fault.js'
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
export function openSdkWire({ connection, settings, env, output }: WireOptions): Wire {
  const { host, auth, insecure, certificate } = connection
  const requester = createRequester({
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
    ...(settings.verbose || settings.debug ? { hooks: dumpHooks(output, settings.debug) } : {}),
  })
  if (settings.debug) {
    output.line(debugLine('config.settings', `properties file ${settings.propertiesPath}`))
    output.line(debugLine('config.connection', `API host ${host}, certificates ${insecure ? 'not ' : ''}checked`))
  }
  return async ({ method, path, ...options }) => {
    try {
      const { status, headers, text } = await withProgress(
        { stream: process.stderr, text: `Waiting for ${host}` },
        () => requester.request({ method, path, ...options }),
      )
      return { status, headers, text }
    } catch (error) {
      throw faultOf(error, { method, url: `${host}${path}`, host })
    }
  }
}

function dumpHooks(output: Output, whole: boolean): ClientHooks {
  return {
    unredacted: true,
    request: (event) => {
      output.line(dumpRequest(event, { whole }))
    },
    response: (event) => {
      output.line(dumpResponse(event, { whole }))
    },
  }
}

function faultOf(
  error: unknown,
  attempt: { readonly method: string; readonly url: string; readonly host: string },
): unknown {
  if (error instanceof ConnectionError) return networkFault(error, attempt)
  if (error instanceof TimeoutError) return timeoutFault(error, attempt)
  if (error instanceof UnexpectedReplyError) return redirectFault(error, attempt)
  if (error instanceof ConfigurationError) return new Fault(error.message, { blame: 'configuration', cause: error })
  return error
}
