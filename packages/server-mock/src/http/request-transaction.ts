import type { Logger } from '../telemetry/logger.js'
import type { Transaction } from '../telemetry/transaction.js'
import type { Attempt } from './audit.js'

export interface RequestTransactionFields {
  readonly id: string
  readonly startMs: number
  readonly extraLogging: boolean
  readonly hops: number
  /** Of the whole server. */
  readonly log: Logger
}

/** The transaction of one request; most never log, so that the logger is made when it is first asked for. */
export class RequestTransaction implements Transaction {
  readonly id: string
  readonly startMs: number
  readonly extraLogging: boolean
  readonly hops: number
  /** How far it came, for the audit. */
  attempt: Attempt | undefined
  readonly #serverLog: Logger
  #log: Logger | undefined

  constructor({ id, startMs, extraLogging, hops, log }: RequestTransactionFields) {
    this.id = id
    this.startMs = startMs
    this.extraLogging = extraLogging
    this.hops = hops
    this.#serverLog = log
  }

  get log(): Logger {
    this.#log ??= this.#serverLog.child({ transaction: this.id })
    return this.#log
  }
}
