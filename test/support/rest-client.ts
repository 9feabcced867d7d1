import { Pool } from 'undici'
import type { ReadyFacts } from './server-program.js'

export interface RestReply {
  readonly status: number
  readonly body: unknown
  /** That a header names. */
  readonly activationId?: string
  /** Seconds, as the header says. */
  readonly retryAfter?: string
}

export interface RestOptions {
  /** Connections, each with one request at a time. Default 32. */
  readonly connections?: number
}

/** The REST API as raw as tests need it: any path, any body, and no complaint about any status. */
export class RestClient implements AsyncDisposable {
  readonly #pool: Pool
  readonly #authorization: string

  constructor({ url, auth }: Pick<ReadyFacts, 'url' | 'auth'>, { connections = 32 }: RestOptions = {}) {
    this.#pool = new Pool(url, { connections, pipelining: 1, connect: { rejectUnauthorized: false } })
    this.#authorization = `Basic ${Buffer.from(auth).toString('base64')}`
  }

  /** `path` stands below `/api/v1/namespaces/_/`. Rejects when there is no complete answer. */
  async call(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<RestReply> {
    const reply = await this.#pool.request({
      method,
      path: `/api/v1/namespaces/_/${path}`,
      headers: { authorization: this.#authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.body.text()
    const { 'x-openwhisk-activation-id': activationId, 'retry-after': retryAfter } = reply.headers
    return {
      status: reply.statusCode,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      ...(typeof activationId === 'string' ? { activationId } : {}),
      ...(typeof retryAfter === 'string' ? { retryAfter } : {}),
    }
  }

  /** Makes an entity and refuses anything but success. */
  async put(path: string, body: unknown): Promise<void> {
    const reply = await this.call('PUT', `${path}?overwrite=true`, body)
    if (reply.status !== 200) throw new Error(`PUT ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy()
  }
}

/** An action of Node.js with this code. */
export function nodeAction(code: string, more: Readonly<Record<string, unknown>> = {}): unknown {
  return { exec: { kind: 'nodejs:default', code }, ...more }
}

export interface ActivationRecord {
  readonly activationId: string
  readonly name: string
  readonly response: { readonly status: string; readonly success: boolean; readonly result?: unknown }
  readonly logs: readonly string[]
}

/** The activation that a call answered with. */
export function idOf({ body }: RestReply): string {
  return (body as { readonly activationId: string }).activationId
}

/** Undefined where there is none. */
export async function readRecord(rest: RestClient, id: string): Promise<ActivationRecord | undefined> {
  const { status, body } = await rest.call('GET', `activations/${id}`)
  return status === 200 ? (body as ActivationRecord) : undefined
}

/** Ids of all records, as often as lists show them. */
export async function listRecordIds(rest: RestClient): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const { body } = await rest.call('GET', `activations?limit=200&skip=${ids.length}`)
    const page = body as readonly { readonly activationId: string }[]
    ids.push(...page.map(({ activationId }) => activationId))
    if (page.length < 200) return ids
  }
}
