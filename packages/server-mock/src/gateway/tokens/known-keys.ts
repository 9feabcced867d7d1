import type { Clock } from '../../support/clock.js'
import type { Logger } from '../../telemetry/logger.js'
import type { Reach } from './ask.js'
import { KeysUnavailable, type PublishedKeys, readKeys } from './key-server.js'
import type { KeySource } from './token-rules.js'

/** After so long keys are asked for again, and after so long nothing is verified by them any more. */
const freshMs = 300_000
const goodMs = 900_000
/** A token with an unknown key is a reason to ask again, but not each of them. */
const leastPauseMs = 30_000
/** For so long nobody else asks a server that has failed. */
const failurePauseMs = 5000
/** Key servers that are remembered. */
const maxServers = 1000

export interface KnownKeysDeps {
  readonly clock: Clock
  readonly log: Logger
  /** Which of them may be asked. */
  readonly keyServers: Reach
}

/** The keys of one server: asked for when they are needed, once for all who need them, and kept for a while. */
export class ServerKeys {
  readonly #source: KeySource
  readonly #deps: KnownKeysDeps
  #published: PublishedKeys | undefined
  #readMs = Number.NEGATIVE_INFINITY
  #triedMs = Number.NEGATIVE_INFINITY
  #failure: KeysUnavailable | undefined
  #reading: Promise<PublishedKeys> | undefined

  constructor(source: KeySource, deps: KnownKeysDeps) {
    this.#source = source
    this.#deps = deps
  }

  /** At once where they are known. Rejects with KeysUnavailable. */
  get(): PublishedKeys | Promise<PublishedKeys> {
    const ageMs = this.#deps.clock.monotonicMs() - this.#readMs
    if (this.#published === undefined || ageMs > goodMs) return this.#read(failurePauseMs)
    // Whoever asks now does not wait; what fails is told when nothing is good any more.
    if (ageMs > freshMs) this.#read(leastPauseMs).catch(() => undefined)
    return this.#published
  }

  /** Keys that are newer than `known`; `known` itself where it is too early to ask again, or nobody answers. */
  async renew(known: PublishedKeys): Promise<PublishedKeys> {
    if (this.#published !== undefined && this.#published !== known) return this.#published
    const isEarly = this.#deps.clock.monotonicMs() - this.#triedMs < leastPauseMs
    if (isEarly && this.#reading === undefined) return known
    return this.#read(leastPauseMs).catch(() => known)
  }

  /** One question at a time, and after one that failed none for `pauseMs`. */
  async #read(pauseMs: number): Promise<PublishedKeys> {
    if (this.#reading !== undefined) return this.#reading
    const { clock } = this.#deps
    const nowMs = clock.monotonicMs()
    if (this.#failure !== undefined && nowMs - this.#triedMs < pauseMs) throw this.#failure
    this.#triedMs = nowMs
    this.#reading = readKeys(this.#source, this.#deps.keyServers)
    try {
      this.#published = await this.#reading
      this.#readMs = clock.monotonicMs()
      this.#failure = undefined
      return this.#published
    } catch (error) {
      if (error instanceof KeysUnavailable) this.#note(error)
      throw error
    } finally {
      this.#reading = undefined
    }
  }

  #note(failure: KeysUnavailable): void {
    this.#failure = failure
    this.#deps.log.warn({ reason: failure.message }, 'the keys of an API cannot be read')
  }
}

/** The keys of all servers that APIs name; APIs that name the same one share them. */
export class KnownKeys {
  readonly #deps: KnownKeysDeps
  readonly #servers = new Map<string, ServerKeys>()

  constructor(deps: KnownKeysDeps) {
    this.#deps = deps
  }

  of(source: KeySource): ServerKeys {
    const id = `${source.kind} ${source.url}`
    const known = this.#servers.get(id)
    if (known !== undefined) return known
    const [oldest] = this.#servers.keys()
    if (this.#servers.size >= maxServers && oldest !== undefined) this.#servers.delete(oldest)
    const server = new ServerKeys(source, this.#deps)
    this.#servers.set(id, server)
    return server
  }
}
