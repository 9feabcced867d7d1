import { ApiError } from '@wsk/contract'
import type { ServerScope } from 'nano'
import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import type { Clock } from '../../support/clock.js'
import type { StoreSilence } from '../port.js'
import { Gate } from './gate.js'
import { Reachability } from './reachability.js'

export interface CouchAddress {
  /** `http://host:port` or `https://host:port`, without a slash at the end. */
  readonly origin: string
  readonly user: string
  readonly password: string
}

export interface CouchRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** The name of the database; empty: the server itself. */
  readonly database: string
  /** Below the database, its parts encoded. */
  readonly path?: string
  readonly query?: Readonly<Record<string, string>>
  /** JSON. */
  readonly body?: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** What CouchDB did not do; an answer of 503 where it cannot be reached or asks to come again. */
export class CouchError extends ApiError {
  /** Of CouchDB's answer; 0 where there was none, or half of one. */
  readonly couchStatus: number

  constructor(couchStatus: number, reason: string, options?: ErrorOptions) {
    const isPassing = isPassingStatus(couchStatus)
    super(isPassing ? 'overloaded' : 'internal', isPassing ? 'The store cannot be reached.' : '', {
      cause: new Error(`CouchDB: ${couchStatus === 0 ? 'no answer' : couchStatus} (${reason})`, options),
    })
    this.couchStatus = couchStatus
  }

  /** The same request may be answered later. */
  get isPassing(): boolean {
    return isPassingStatus(this.couchStatus)
  }

  /** For people. */
  get reason(): string {
    return this.cause instanceof Error ? this.cause.message : ''
  }
}

/** The password may be put right as well as the server. */
const passing: ReadonlySet<number> = new Set([0, 401, 403, 408, 429])

function isPassingStatus(status: number): boolean {
  return passing.has(status) || status >= 500
}

const maxUnderWay = 64
/** Longer than it takes to see that CouchDB has fallen silent. */
const standardTimeoutMs = 10_000

/**
 * Sends requests, so many at a time. Rejects with CouchError. Once CouchDB has fallen silent, requests are refused at
 * once, those under way too, until it answers a question, of which there are four a second then.
 */
export class CouchClient {
  readonly #nano: ServerScope
  readonly #gate = new Gate(maxUnderWay)
  readonly #reachability: Reachability

  private constructor(scope: ServerScope, clock: Pick<Clock, 'now'>) {
    this.#nano = scope
    this.#reachability = new Reachability((signal) => this.#ask({ method: 'GET', database: '' }, signal), clock)
  }

  static async open({ origin, user, password }: CouchAddress, clock: Pick<Clock, 'now'>): Promise<CouchClient> {
    const { default: nano } = await import('nano')
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    return new CouchClient(nano({ url: origin, headers: { Authorization: authorization } }), clock)
  }

  get silence(): StoreSilence | undefined {
    return this.#reachability.silence
  }

  /** Aborted when CouchDB answers again after a silence; another one each time. */
  get returned(): AbortSignal {
    return this.#reachability.returned
  }

  /** Begins to ask. */
  watch(): void {
    this.#reachability.start()
  }

  async send(request: CouchRequest): Promise<unknown> {
    using _turn = await this.#gate.enter()
    if (this.silence !== undefined) throw silent()
    const { signal, timeoutMs = standardTimeoutMs } = request
    const signals = [AbortSignal.timeout(timeoutMs), this.#reachability.lost, ...(signal === undefined ? [] : [signal])]
    try {
      const answer = await this.#ask(request, AbortSignal.any(signals))
      this.#reachability.answered()
      return answer
    } catch (error) {
      if (error instanceof CouchError && error.couchStatus !== 0) this.#reachability.answered()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#reachability.close()
  }

  async #ask({ method, database, path, query, body }: CouchRequest, signal: AbortSignal): Promise<unknown> {
    const options = {
      method,
      db: database,
      signal,
      ...(path === undefined ? {} : { path }),
      ...(query === undefined ? {} : { qs: query }),
      ...(body === undefined ? {} : { body, dontStringify: true }),
    }
    let answer: unknown
    try {
      answer = await this.#nano.request(options)
    } catch (error) {
      throw errorOf(error)
    }
    // What nano makes of an answer that broke off.
    if (typeof answer !== 'object' || answer === null) throw new CouchError(0, 'half an answer')
    return answer
  }
}

function silent(): CouchError {
  return new CouchError(0, 'it has fallen silent')
}

/** What nano puts before the reason of a connection that failed. */
const wrapping = /^error happened in your connection\. Reason: (?:Error: )?/

function errorOf(thrown: unknown): CouchError {
  if (!(thrown instanceof Error)) return new CouchError(0, String(thrown))
  const fields: JsonObject = isJsonObject(thrown) ? thrown : {}
  const status = member(fields, 'statusCode')
  return new CouchError(typeof status === 'number' ? status : 0, thrown.message.replace(wrapping, ''), {
    cause: thrown,
  })
}

/** A part of a path, or the value of a key in a query. */
export function encoded(part: string): string {
  return encodeURIComponent(part)
}
