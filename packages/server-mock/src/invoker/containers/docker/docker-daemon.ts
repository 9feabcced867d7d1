import type Dockerode from 'dockerode'
import type { Clock } from '../../../support/clock.js'
import { createDeferred } from '../../../support/deferred.js'
import type { Logger } from '../../../telemetry/logger.js'
import { Breaker } from './breaker.js'

/** The daemon did not answer in time, or has not for so long that it was not asked. */
export class DaemonTimeout extends Error {
  override readonly name = 'DaemonTimeout'
}

export interface DaemonDeps {
  readonly clock: Clock
  readonly log: Logger
}

const defaultTimeoutMs = 20_000

/** A Docker daemon behind deadlines and a breaker. */
export class DockerDaemon {
  readonly api: Dockerode
  readonly #log: Logger
  readonly #breaker: Breaker
  readonly #timeoutMs: number

  constructor(api: Dockerode, timeoutMs: number, { clock, log }: DaemonDeps) {
    this.api = api
    this.#timeoutMs = timeoutMs
    this.#log = log
    this.#breaker = new Breaker(clock)
  }

  /** The answer of `ask`; rejects with DaemonTimeout when it takes longer than `timeoutMs`. */
  async call<T>(what: string, ask: (api: Dockerode) => Promise<T>, timeoutMs = this.#timeoutMs): Promise<T> {
    this.#checkBreaker()
    const late = createDeferred<never>()
    const timer = setTimeout(() => {
      if (this.#breaker.timedOut())
        this.#log.error({ what, timeoutMs }, 'the Docker daemon does not answer; it is left alone')
      late.reject(new DaemonTimeout(`the Docker daemon did not answer within ${timeoutMs} ms (${what})`))
    }, timeoutMs)
    try {
      const answer = await Promise.race([ask(this.api), late.promise])
      this.#answered()
      return answer
    } catch (error) {
      if (!(error instanceof DaemonTimeout)) this.#answered()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * As `call`, for what takes as long as somebody else takes, say a registry: when `timeoutMs` are over the signal tells
   * the daemon to stop, and `ask` has to reject. That says nothing about the daemon, and is no DaemonTimeout.
   */
  async callOut<T>(ask: (api: Dockerode, signal: AbortSignal) => Promise<T>, timeoutMs: number): Promise<T> {
    this.#checkBreaker()
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await ask(this.api, signal)
      signal.throwIfAborted()
      this.#answered()
      return answer
    } catch (error) {
      if (!signal.aborted) this.#answered()
      throw error
    }
  }

  #checkBreaker(): void {
    if (!this.#breaker.admits()) throw new DaemonTimeout('the Docker daemon does not answer')
  }

  #answered(): void {
    if (this.#breaker.answered()) this.#log.info({}, 'the Docker daemon answers again')
  }
}

/** Connects when first asked. */
export async function openDaemon(
  { socketPath, callTimeoutMs = defaultTimeoutMs }: { readonly socketPath: string; readonly callTimeoutMs?: number },
  deps: DaemonDeps,
): Promise<DockerDaemon> {
  const { default: Docker } = await import('dockerode')
  return new DockerDaemon(new Docker({ socketPath }), callTimeoutMs, deps)
}

/** Status of the daemon's answer; undefined where it gave none. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined
}
