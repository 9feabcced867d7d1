import { monotonicMs } from './clock.js'
import type { Deadline } from './deadline.js'
import {
  AbortError,
  ConnectionError,
  isWhiskError,
  TimeoutError,
  UnexpectedReplyError,
  type WhiskError,
} from './errors.js'
import { connectionErrorFrom } from './foreign-errors.js'
import { BrokenExchange } from './node-exchange.js'
import type { ObservedAttempt, Observer } from './observer.js'
import type { RequestOptions } from './options.js'
import { decideRedirect, type Redirect } from './redirect.js'
import type { Redactor } from './redact.js'
import { completeRequest, newRequestId, type OutgoingRequest } from './request.js'
import { type ResponseInfo, responseInfoFrom } from './response.js'
import { decideRetry, parseRetryAfter, type RetryBudget } from './retry.js'
import type { Destination, Settings } from './settings.js'
import type { Answer, Attempt, Transport } from './transport.js'

/** What all calls of a client share. */
export interface CallParts {
  readonly settings: Settings
  readonly redactor: Redactor
  readonly observer: Observer | undefined
  readonly budget: RetryBudget
  /** Throws ConfigurationError where there is no host. */
  destination(): Destination
  transport(): Transport
}

/** One call. */
export interface Call {
  readonly request: OutgoingRequest
  readonly options: RequestOptions
  readonly deadline: Deadline
}

interface Journey extends Call {
  readonly requestId: string | undefined
  readonly startedMs: number
}

/** Makes a call, with every repetition and redirect it takes. Rejects with WhiskError. */
export async function travel(parts: CallParts, call: Call): Promise<ResponseInfo> {
  const startedMs = monotonicMs()
  const destination = parts.destination()
  const requestId = call.options.requestId ?? newRequestId(parts.settings, destination)
  const journey: Journey = { ...call, requestId, startedMs }
  try {
    const first = await completeRequest({ ...parts, destination, deadline: call.deadline }, call.request, journey)
    return await goOn(parts, journey, first)
  } catch (thrown) {
    throw endedError(parts, journey) ?? thrown
  }
}

async function goOn(parts: CallParts, journey: Journey, first: Attempt): Promise<ResponseInfo> {
  let attempt = first
  let tries = 1
  let followed = 0
  for (let number = 1; ; number++) {
    const observed: ObservedAttempt = { attempt, requestId: journey.requestId, number, startedMs: monotonicMs() }
    const outcome = await once(parts, journey, observed)
    const delayMs = retryDelay(parts, journey, { outcome, tries })
    if (delayMs !== undefined) {
      parts.observer?.retry(observed, delayMs, isWhiskError(outcome) ? outcome : outcome.status)
      await journey.deadline.sleep(delayMs)
      tries++
      continue
    }
    if (isWhiskError(outcome)) throw outcome
    if (tries === 1) parts.budget.earn()
    const response = responseInfoFrom(outcome, {
      method: attempt.method,
      url: attempt.url,
      requestId: journey.requestId,
      attempts: number,
      durationMs: monotonicMs() - journey.startedMs,
    })
    const redirect = followUp(parts, { response, attempt, followed })
    if (redirect === undefined) return response
    attempt = redirected(attempt, redirect)
    followed++
  }
}

/** The answer to one attempt, or the error in its place. Throws where no other attempt can help. */
async function once(parts: CallParts, journey: Journey, observed: ObservedAttempt): Promise<Answer | ConnectionError> {
  const { attempt } = observed
  parts.observer?.request(observed)
  try {
    const answer = await parts.transport().send(attempt)
    parts.observer?.response(observed, answer)
    return answer
  } catch (thrown) {
    const error = endedError(parts, journey) ?? (isWhiskError(thrown) ? thrown : undefined)
    const reported = error ?? brokenOff(parts, journey, { attempt, thrown })
    parts.observer?.failure(observed, reported)
    if (reported instanceof ConnectionError) return reported
    throw reported
  }
}

function brokenOff(
  parts: CallParts,
  journey: Journey,
  { attempt, thrown }: { readonly attempt: Attempt; readonly thrown: unknown },
): ConnectionError {
  const broken = thrown instanceof BrokenExchange
  return connectionErrorFrom(broken ? thrown.cause : thrown, {
    method: attempt.method,
    url: attempt.url,
    redact: parts.redactor.text,
    ...(broken ? { sent: thrown.sent } : {}),
    ...(journey.requestId === undefined ? {} : { transactionId: journey.requestId }),
  })
}

function retryDelay(
  parts: CallParts,
  journey: Journey,
  { outcome, tries }: { readonly outcome: Answer | ConnectionError; readonly tries: number },
): number | undefined {
  const delayMs = decideRetry({
    repeatable: journey.request.repeatable,
    attempt: tries,
    retries: journey.options.retries ?? parts.settings.retries,
    failure: isWhiskError(outcome) ? outcome : refusal(outcome),
    remainingMs: journey.deadline.remainingMs(),
    random: Math.random(),
  })
  return delayMs !== undefined && parts.budget.take() ? delayMs : undefined
}

function refusal({ status, headers }: Answer): { readonly status: number; readonly retryAfterMs?: number } {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after') ?? []
  const retryAfterMs = parseRetryAfter(value?.[0], Date.now())
  return { status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}

function followUp(
  parts: CallParts,
  {
    response,
    attempt,
    followed,
  }: { readonly response: ResponseInfo; readonly attempt: Attempt; readonly followed: number },
): Redirect | undefined {
  const redirect = decideRedirect({
    status: response.status,
    location: response.headers['location'],
    method: attempt.method,
    url: attempt.url,
    mode: parts.settings.redirects,
    followed,
  })
  if (typeof redirect !== 'string') return redirect
  throw new UnexpectedReplyError(`The server was asked, but ${redirect}.`, {
    response,
    status: response.status,
    method: response.method,
    url: response.url,
    hint: 'Use the address it points to as `apihost`.',
    redact: parts.redactor.text,
    ...(response.requestId === undefined ? {} : { transactionId: response.requestId }),
  })
}

const credentialHeaders: ReadonlySet<string> = new Set(['authorization', 'cookie', 'x-require-whisk-auth'])

function redirected(attempt: Attempt, redirect: Redirect): Attempt {
  const headers = Object.entries(attempt.headers).filter(([name]) => {
    const lower = name.toLowerCase()
    return (
      (redirect.keepCredentials || !credentialHeaders.has(lower)) && (redirect.keepBody || lower !== 'content-type')
    )
  })
  return {
    ...attempt,
    method: redirect.method,
    url: redirect.url,
    headers: Object.fromEntries(headers),
    body: redirect.keepBody ? attempt.body : undefined,
  }
}

/** The error of a call that was ended from outside; `undefined` while it was not. */
function endedError(parts: CallParts, { deadline, request, requestId }: Journey): WhiskError | undefined {
  const { ended } = deadline
  if (ended === undefined) return undefined
  const what = `${request.method} ${request.path.replace(/\?.*/s, '')}`
  const details = {
    method: request.method,
    redact: parts.redactor.text,
    ...(requestId === undefined ? {} : { transactionId: requestId }),
  }
  if (ended.by === 'time') {
    const { timeoutMs } = ended
    const hint = 'The server may still be at work on it. Give more `timeoutMs`, or 0 for no limit.'
    return new TimeoutError(`${what} took longer than ${timeoutMs} ms.`, { ...details, timeoutMs, hint })
  }
  const { reason: cause } = ended
  if (ended.by === 'signal' && cause instanceof Error && cause.name === 'TimeoutError') {
    return new TimeoutError(`${what} was ended by the time limit of its signal.`, { ...details, cause })
  }
  const by = ended.by === 'signal' ? 'its signal' : 'the end of the client'
  return new AbortError(`${what} was ended by ${by}.`, { ...details, cause })
}
