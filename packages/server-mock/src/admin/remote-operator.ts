import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { ApiError } from '@wsk/contract'
import type { NamespaceLimits } from '../entity/identity.js'
import type { Operator, SealingReport, SubjectKey, SubjectView } from './operator.js'
import { adminPrefix } from './serve-admin.js'

/** Where a running server is, and what lets an operator in. */
export interface AdminAddress {
  /** With scheme, without a trailing slash. */
  readonly url: string
  readonly key: string
  /** Certificate of the server, PEM; only this one is trusted. Absent: plain HTTP. */
  readonly certificate?: string
}

interface Call {
  readonly method: string
  /** Segments below the prefix. */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const timeoutMs = 30_000

/** Nobody, or no server of ours, answers at the address. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable'
}

/** Asks a running server. Methods reject with ApiError as the server answered, or with ServerUnreachable. */
export class RemoteOperator implements Operator {
  readonly #address: AdminAddress

  constructor(address: AdminAddress) {
    this.#address = address
  }

  createKey(request: Parameters<Operator['createKey']>[0]): Promise<SubjectKey> {
    return this.#ask({ method: 'POST', path: ['users'], body: request })
  }

  getSubject(subject: string): Promise<SubjectView> {
    return this.#ask({ method: 'GET', path: ['users', subject] })
  }

  deleteSubject(subject: string, namespace?: string): Promise<void> {
    const query = namespace === undefined ? {} : { namespace }
    return this.#ask({ method: 'DELETE', path: ['users', subject], query })
  }

  whois(key: string): Promise<{ readonly subject: string; readonly namespace: string }> {
    return this.#ask({ method: 'POST', path: ['whois'], body: { key } })
  }

  listKeys(namespace: string): Promise<readonly SubjectKey[]> {
    return this.#ask({ method: 'GET', path: ['users'], query: { namespace } })
  }

  setBlocked(subject: string, blocked: boolean): Promise<void> {
    return this.#ask({ method: 'POST', path: ['users', subject, blocked ? 'block' : 'unblock'] })
  }

  async getLimits(namespace: string): Promise<NamespaceLimits | undefined> {
    const limits = await this.#ask<NamespaceLimits>({ method: 'GET', path: ['limits', namespace] })
    return Object.keys(limits).length === 0 ? undefined : limits
  }

  setLimits(namespace: string, limits: NamespaceLimits): Promise<void> {
    return this.#ask({ method: 'PATCH', path: ['limits', namespace], body: limits })
  }

  deleteLimits(namespace: string): Promise<void> {
    return this.#ask({ method: 'DELETE', path: ['limits', namespace] })
  }

  encryptParameters(): Promise<SealingReport> {
    return this.#ask({ method: 'POST', path: ['parameters', 'encrypt'] })
  }

  /** Address, process, isolation, counters. */
  async status(): Promise<Readonly<Record<string, unknown>>> {
    const status = await this.#ask<Readonly<Record<string, unknown>> | undefined>({ method: 'GET', path: ['status'] })
    if (typeof status?.['pid'] !== 'number') throw new ServerUnreachable(`${this.#address.url} is another program`)
    return status
  }

  runtimes(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#ask({ method: 'GET', path: ['runtimes'] })
  }

  /** Resolves once the server has begun its graceful end. */
  async stop(): Promise<void> {
    await this.#ask({ method: 'POST', path: ['stop'] })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }

  /** The shapes are those of admin-openapi.yaml, which the server's tests hold it to. */
  async #ask<T>(call: Call): Promise<T> {
    const { status, text } = await send(this.#address, call)
    if (status === 204) return undefined as T
    const body = parsed(text)
    if (status < 300) return body as T
    throw ApiError.fromWire(status, body) ?? new ServerUnreachable(`${this.#address.url} answered ${status}`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // Whatever answered was no server of ours; the caller says so.
  }
}

interface Answer {
  readonly status: number
  readonly text: string
}

/** Rejects with ServerUnreachable, also for an address or a certificate that is none. */
async function send(address: AdminAddress, call: Call): Promise<Answer> {
  try {
    return await exchange(address, call)
  } catch (error) {
    throw new ServerUnreachable(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function exchange(address: AdminAddress, call: Call): Promise<Answer> {
  const path = call.path.map(encodeURIComponent).join('/')
  const query = new URLSearchParams(call.query ?? {}).toString()
  const url = new URL(`${adminPrefix}/${path}${query === '' ? '' : `?${query}`}`, address.url)
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  const options: RequestOptions = {
    method: call.method,
    timeout: timeoutMs,
    headers: {
      Authorization: `Bearer ${address.key}`,
      Connection: 'close',
      ...(body === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }),
    },
  }
  return new Promise((resolve, reject) => {
    const request = open(url, { options, certificate: address.certificate })
    request.once('error', reject)
    request.once('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)))
    request.once('response', (response) => {
      textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject)
    })
    request.end(body)
  })
}

function open(
  url: URL,
  { options, certificate }: { readonly options: RequestOptions; readonly certificate: string | undefined },
): ClientRequest {
  if (url.protocol === 'http:') return process.getBuiltinModule('node:http').request(url, options)
  return process.getBuiltinModule('node:https').request(url, {
    ...options,
    // The certificate itself is what is trusted, whatever name it was made for.
    ...(certificate === undefined ? {} : { ca: certificate, allowPartialTrustChain: true }),
    checkServerIdentity: () => undefined,
  })
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
