import { monotonicMs } from './clock.js'
import type { WhiskError } from './errors.js'
import type { ClientHooks, Logger, WireHeaders, WireRequest } from './hooks.js'
import type { Redactor } from './redact.js'
import type { Answer, Attempt } from './transport.js'

/** Tells hooks and logger what happens, without secrets unless the hooks ask for them. */
export interface Observer {
  request(attempt: ObservedAttempt): void
  response(attempt: ObservedAttempt, answer: Answer): void
  failure(attempt: ObservedAttempt, error: WhiskError): void
  retry(attempt: ObservedAttempt, delayMs: number, reason: number | WhiskError): void
}

/** An attempt and when it began. */
export interface ObservedAttempt {
  readonly attempt: Attempt
  readonly requestId: string | undefined
  /** From 1. */
  readonly number: number
  /** On the clock of `monotonicMs`. */
  readonly startedMs: number
}

/** `undefined` where nobody listens, so that an event costs nothing then. */
export function createObserver(
  hooks: ClientHooks | undefined,
  logger: Logger | undefined,
  redactor: Redactor,
): Observer | undefined {
  const observers: readonly Observer[] = [
    ...(hooks === undefined ? [] : [hookObserver(hooks, redactor)]),
    ...(logger === undefined ? [] : [logObserver(logger, redactor)]),
  ]
  if (observers.length === 0) return undefined
  return {
    request: (attempt) => observers.forEach((each) => each.request(attempt)),
    response: (attempt, answer) => observers.forEach((each) => each.response(attempt, answer)),
    failure: (attempt, error) => observers.forEach((each) => each.failure(attempt, error)),
    retry: (attempt, delayMs, reason) => observers.forEach((each) => each.retry(attempt, delayMs, reason)),
  }
}

function hookObserver(hooks: ClientHooks, redactor: Redactor): Observer {
  const plain = hooks.unredacted === true
  const shownHeaders = (headers: WireHeaders): WireHeaders => {
    if (plain) return headers
    return mapValues(headers, (name, values) => values.map((value) => redactor.header(name, value)))
  }
  const body = (text: string): string => (plain ? text : redactor.body(text))
  const request = ({ attempt, requestId, number }: ObservedAttempt): WireRequest => ({
    method: attempt.method,
    url: plain ? attempt.url : redactor.text(attempt.url),
    headers: shownHeaders(mapValues(attempt.headers, (_name, value) => [value])),
    ...(attempt.body === undefined ? {} : { body: body(attempt.body) }),
    ...(requestId === undefined ? {} : { requestId }),
    attempt: number,
  })
  return {
    request: (attempt) => hooks.request?.(request(attempt)),
    response: (attempt, answer) =>
      hooks.response?.({
        request: request(attempt),
        status: answer.status,
        headers: shownHeaders(answer.headers),
        body: body(answer.text),
        durationMs: monotonicMs() - attempt.startedMs,
      }),
    failure: (attempt, error) =>
      hooks.failure?.({ request: request(attempt), error, durationMs: monotonicMs() - attempt.startedMs }),
    retry: (attempt, delayMs, reason) => hooks.retry?.({ request: request(attempt), delayMs, reason }),
  }
}

function logObserver(logger: Logger, redactor: Redactor): Observer {
  const fields = ({ attempt, requestId, number, startedMs }: ObservedAttempt): Record<string, unknown> => ({
    method: attempt.method,
    url: redactor.text(attempt.url),
    requestId,
    attempt: number,
    durationMs: Math.round(monotonicMs() - startedMs),
  })
  return {
    request: () => {},
    response: (attempt, { status }) => logger.debug({ ...fields(attempt), status }, 'answered'),
    failure: (attempt, error) => logger.warn({ ...fields(attempt), error: error.toJSON() }, 'no answer'),
    retry: (attempt, delayMs, reason) => {
      logger.warn(
        { ...fields(attempt), delayMs, reason: typeof reason === 'number' ? reason : reason.kind },
        'trying again',
      )
    },
  }
}

function mapValues<A, B>(
  values: Readonly<Record<string, A>>,
  change: (name: string, value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]): [string, B] => [name, change(name, value)]))
}
