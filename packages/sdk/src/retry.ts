import type { ConnectionError, ConnectionReason } from './errors.js'

/**
 * How far a call may be repeated. `always`: it changes nothing (GET). `idempotent`: twice has the effect of once
 * (DELETE, PUT that overwrites). `unseen`: only where the server cannot have acted on it (PUT that creates: a second one
 * would find the first). `keyed`: a POST that the server tells from its repetition by its key; 502 and 504 are answers of
 * what it ran, and a 409 with `Retry-After` says that the first one is still being accepted. `never`: any other POST.
 */
export type Repeatable = 'always' | 'idempotent' | 'unseen' | 'keyed' | 'never'

/** An attempt that may be made again. */
export interface FailedAttempt {
  readonly repeatable: Repeatable
  /** 1 for the first. */
  readonly attempt: number
  /** Repetitions allowed. */
  readonly retries: number
  readonly failure: { readonly status: number; readonly retryAfterMs?: number } | ConnectionError
  /** Of the call's time. */
  readonly remainingMs: number
  /** From 0 up to, not including, 1. */
  readonly random: number
}

const firstDelayMs = 200
const longestDelayMs = 5_000
const longestRetryAfterMs = 60_000

const retriedStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504])
/** The server turned the request away without acting on it. */
const refusingStatuses: ReadonlySet<number> = new Set([429, 503])

const retriedReasons: ReadonlySet<ConnectionReason> = new Set(['refused', 'reset', 'unreachable', 'connectTimeout'])

/**
 * Decides whether an attempt is made again.
 *
 * @returns milliseconds to wait before it: full jitter under a doubling bound, `Retry-After` at least;
 * `undefined`: not again
 */
export function decideRetry(failed: FailedAttempt): number | undefined {
  if (failed.attempt > failed.retries || !isRepeatable(failed)) return undefined
  const bound = Math.min(longestDelayMs, firstDelayMs * 2 ** (failed.attempt - 1))
  const retryAfterMs = 'status' in failed.failure ? retryAfterOf(failed.failure) : 0
  if (retryAfterMs > longestRetryAfterMs) return undefined
  const delayMs = Math.max(retryAfterMs, Math.floor(failed.random * bound))
  return delayMs < failed.remainingMs ? delayMs : undefined
}

function retryAfterOf(failure: { readonly retryAfterMs?: number } | ConnectionError): number {
  return 'retryAfterMs' in failure ? (failure.retryAfterMs ?? 0) : 0
}

function isRepeatable({ repeatable, failure }: FailedAttempt): boolean {
  if (repeatable === 'never') return false
  if ('reason' in failure) {
    const passing = retriedReasons.has(failure.reason) || failure.code === 'EAI_AGAIN'
    return passing && (repeatable !== 'unseen' || !failure.sent)
  }
  if (repeatable === 'keyed' && failure.status === 409) return failure.retryAfterMs !== undefined
  const isRefusal = repeatable === 'unseen' || repeatable === 'keyed'
  return (isRefusal ? refusingStatuses : retriedStatuses).has(failure.status)
}

/** In tenths of a repetition. */
const fullBudget = 100
const costOfRepetition = 10

/** Keeps the repetitions of one client to a tenth of its calls once ten in a row have been made. */
export interface RetryBudget {
  /** Takes one repetition; false: none is left. */
  take(): boolean
  /** To be called for each call that needed no repetition. */
  earn(): void
}

/** A full budget. */
export function createRetryBudget(): RetryBudget {
  let left = fullBudget
  return {
    take() {
      if (left < costOfRepetition) return false
      left -= costOfRepetition
      return true
    },
    earn() {
      left = Math.min(fullBudget, left + 1)
    },
  }
}

/**
 * Reads `Retry-After`: whole seconds, or a date.
 *
 * @param nowMs epoch milliseconds
 * @returns milliseconds from now, or `undefined` for a value that is neither
 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim()
  if (text === undefined || text === '') return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}
