import type { Logger } from '../../telemetry/logger.js'

/** What of the cluster is out of reach; says so once when it begins and once when it is over. */
export class Outage {
  readonly #log: Logger
  readonly #down = new Set<string>()

  constructor(log: Logger) {
    this.#log = log
  }

  get isOver(): boolean {
    return this.#down.size === 0
  }

  begin(what: string, error?: unknown): void {
    const isFirst = this.isOver
    this.#down.add(what)
    if (isFirst) this.#log.warn({ what, error }, 'Kafka is out of reach; connecting again goes on until it is back')
  }

  end(what: string): void {
    if (this.#down.delete(what) && this.isOver) this.#log.info({ what }, 'Kafka is back')
  }
}
