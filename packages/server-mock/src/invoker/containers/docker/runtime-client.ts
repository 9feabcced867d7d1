import type { Agent } from 'node:http'
import { createDeferred } from '../../../support/deferred.js'
import { errorCode } from '../../../support/error-code.js'

/** What came of one request to a runtime. */
export type HttpOutcome =
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly body: string
      readonly logsTruncated: boolean
      readonly unpackedBytes: number
    }
  | { readonly kind: 'truncated'; readonly prefix: string; readonly bytes: number }
  /** Nothing that can be used: refused, cut off, or without a length (invocation 16). */
  | { readonly kind: 'nothing'; readonly isRefused: boolean }

const port = 8080
const refusals = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])
/** Of our images: the runtime stopped writing this activation's log. */
const truncationHeader = 'x-wsk-logs'
/** Of our images: what came out of the archive that `/init` brought. */
const unpackedHeader = 'x-wsk-unpacked'

/** Calls the runtime at one address. */
export class RuntimeClient {
  readonly #host: string
  readonly #agent: Agent
  readonly #http = process.getBuiltinModule('node:http')

  /** Only runtimes that never close a connection by themselves are asked twice over the same one. */
  constructor(host: string, keepsConnections: boolean) {
    this.#host = host
    this.#agent = new this.#http.Agent({ keepAlive: keepsConnections, maxSockets: Number.POSITIVE_INFINITY })
  }

  /** Never rejects. */
  post(path: string, body: string, options: PostOptions): Promise<HttpOutcome> {
    const outcome = createDeferred<HttpOutcome>()
    const bytes = Buffer.from(body)
    const request = this.#http.request({
      host: this.#host,
      port,
      path,
      method: 'POST',
      agent: this.#agent,
      signal: options.signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Content-Length': bytes.length,
        ...options.headers,
      },
    })
    request.on('error', (error) => {
      outcome.resolve({ kind: 'nothing', isRefused: refusals.has(errorCode(error) ?? '') })
    })
    request.on('response', (response) => {
      const length = response.headers['content-length']
      if (length === undefined || response.statusCode === 204) {
        outcome.resolve({ kind: 'nothing', isRefused: false })
        response.destroy()
        return
      }
      const isTooLong = Number(length) > options.maxBytes
      const chunks: Buffer[] = []
      let taken = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        taken += chunk.length
        if (!isTooLong || taken < options.maxBytes) return
        const prefix = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, options.maxBytes), { stream: true })
        outcome.resolve({ kind: 'truncated', prefix, bytes: Number(length) })
        response.destroy()
      })
      response.on('error', () => outcome.resolve({ kind: 'nothing', isRefused: false }))
      response.on('close', () => outcome.resolve({ kind: 'nothing', isRefused: false }))
      response.on('end', () => {
        if (taken !== Number(length)) return
        const status = response.statusCode ?? 0
        const logsTruncated = response.headers[truncationHeader] === 'truncated'
        const unpackedBytes = Number(response.headers[unpackedHeader] ?? 0)
        const body = Buffer.concat(chunks).toString()
        outcome.resolve({ kind: 'reply', status, body, logsTruncated, unpackedBytes })
      })
    })
    request.end(bytes)
    return outcome.promise
  }

  close(): void {
    this.#agent.destroy()
  }
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Of the answer; more of it gives `truncated`. */
  readonly maxBytes: number
  readonly signal: AbortSignal
}
