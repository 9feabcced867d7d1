import type { Logger } from '../../telemetry/logger.js'

/** What of the cluster is out of reach; says so once when it begins and once when it is over. */
export class Outage {
  readonly #log: Logger
  readonly #reasonOf: (error: unknown) => string
  readonly #down = new Set<string>()

  /** `reasonOf` puts an error into words for people. */
  constructor(log: Logger, reasonOf: (error: unknown) => string) {
    this.#log = log
    this.#reasonOf = reasonOf
  }

  get isOver(): boolean {
    return this.#down.size === 0
  }

  /** Without an error there was no answer at all. */
  begin(what: string, error?: unknown): void {
    const isFirst = this.isOver
    this.#down.add(what)
    if (!isFirst) return
    const reason = error === undefined ? 'no answer' : this.#reasonOf(error)
    this.#log.warn({ what, reason }, 'Kafka is out of reach; connecting again goes on until it is back')
  }

  end(what: string): void {
    if (this.#down.delete(what) && this.isOver) this.#log.info({ what }, 'Kafka is back')
  }

  /** Nobody uses it any more, so that nothing is known of it. */
  leave(what: string): void {
    this.#down.delete(what)
  }
}
