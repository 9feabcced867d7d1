import type { Logger } from '../../telemetry/logger.js'

/** Says once that CouchDB does not answer, and once that it does again. */
export class Outage {
  readonly #log: Logger
  #since: number | undefined

  constructor(log: Logger) {
    this.#log = log
  }

  failed(reason: string, now: number): void {
    if (this.#since !== undefined) return
    this.#since = now
    this.#log.warn({ reason }, 'CouchDB takes no activation records; they are kept here until it does')
  }

  worked(now: number): void {
    if (this.#since === undefined) return
    this.#log.info({ outageMs: now - this.#since }, 'CouchDB takes activation records again')
    this.#since = undefined
  }
}
