import type { Logger } from './logger.js'

/**
 * One request of a client, or one unit of inner work. The first argument of every step.
 * Source: rest-api 2, invocation 10.1.
 */
export interface Transaction {
  /** Adopted from `X-Request-ID` or made here; the `code` of every error body. */
  readonly id: string
  /** Epoch milliseconds at which the request came in; the basis of `waitTime`. */
  readonly startMs: number
  /** `X-OW-EXTRA-LOGGING: on`. */
  readonly extraLogging: boolean
  /** Hops through triggers and rules so far; ends loops (T25). */
  readonly hops: number
  readonly log: Logger
}
