import { ApiError, jsonText } from '@wsk/contract'
import { ActionFailedError, apiRequestError } from './api-errors.js'
import type { Activation } from './entities.js'
import { type ErrorDetails, UnexpectedReplyError, type WhiskError } from './errors.js'
import { hintFor } from './hints.js'
import type { Redactor } from './redact.js'
import type { ResponseInfo } from './response.js'
import { parseRetryAfter } from './retry.js'

/** What a reply is read with. */
export interface ReplyContext {
  readonly redactor: Redactor
  /** An invocation: 500 and 502 may carry what the action gave. */
  readonly invocation: boolean
}

/**
 * The body of a reply that is no error: parsed JSON, the text of `text/plain`, `undefined` where there is none.
 * Throws ApiRequestError, ActionFailedError or UnexpectedReplyError.
 */
export function readReply(response: ResponseInfo, context: ReplyContext): unknown {
  if (response.status < 200 || response.status > 299) throw replyError(response, context)
  if (response.text === '') return undefined
  const mediaType = mediaTypeOf(response)
  if (mediaType === 'text/plain') return response.text
  const parsed = parseJson(response.text)
  if (parsed !== undefined) return parsed.value
  const what = mediaType === '' || isJson(mediaType) ? 'text that is no JSON' : mediaType
  throw new UnexpectedReplyError(`The server answered ${response.status} with ${what}.`, {
    ...detailsOf(response, context),
    response,
    hint: 'Something else than the API may have answered: a proxy, a login page, another server. Check `apihost`.',
  })
}

function replyError(response: ResponseInfo, context: ReplyContext): WhiskError {
  const { status, activationId } = response
  const details = { ...detailsOf(response, context), response }
  if (status < 400) {
    return new UnexpectedReplyError(`The server answered ${status}, which the API does not.`, details)
  }
  const body = parseJson(response.text)?.value
  const mayBeOutcome = context.invocation && (status === 502 || status === 500) && isOutcome(body)
  const fromWire = ApiError.fromWire(status, body, activationId)
  if (fromWire !== undefined && !(mayBeOutcome && isOfAction(fromWire, response))) return refused(fromWire, details)
  if (mayBeOutcome) return actionFailed(body, details)
  return foreignRefusal(body, details, context)
}

/** A refusal that has not the form of the API's errors: the status says which it would be, and that one what it means. */
function foreignRefusal(body: unknown, details: ReplyDetails, { redactor }: ReplyContext): WhiskError {
  const { response } = details
  const error = looseMessage(body)
  const seen = error === '' ? foreignText(response, redactor) : ''
  const byStatus = ApiError.fromWire(response.status, { error, code: details.transactionId ?? '' })
  // Nobody who does not speak for the API can know that an entity is not there.
  if (byStatus?.kind === 'notFound') return refused(new ApiError('noRoute', error), details, seen)
  return refused(byStatus ?? new ApiError('internal'), details, seen)
}

/** Most that is shown of an answer. */
const longestExcerpt = 200

/** What was answered in place of an error of the API, in one line. */
function foreignText(response: ResponseInfo, redactor: Redactor): string {
  // More than is shown, so that no secret is cut before it is known as one.
  const line = redactor
    .body(response.text.slice(0, 20 * longestExcerpt))
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
  const shown = line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line
  const mediaType = mediaTypeOf(response)
  return `The answer is no error of the API: ${mediaType === '' ? 'no content type' : mediaType}, ${shown === '' ? 'empty' : shown}`
}

type ReplyDetails = ErrorDetails & { readonly response: ResponseInfo }

function refused({ kind, message, transactionId = '' }: ApiError, details: ReplyDetails, seen = ''): WhiskError {
  const retryAfterMs = parseRetryAfter(details.response.headers['retry-after'], Date.now())
  const hint = [hintFor(kind, message, details.response), seen].filter(Boolean).join(' ')
  return apiRequestError(kind, message, {
    ...details,
    ...(transactionId === '' ? {} : { transactionId }),
    ...(hint === '' ? {} : { hint }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

function actionFailed(body: unknown, details: ReplyDetails): ActionFailedError {
  const activation = isActivation(body) ? body : undefined
  const result = activation === undefined ? body : activation.response.result
  const activationId = activation?.activationId ?? details.activationId
  const outcome = activation?.response.status ?? 'error'
  return new ActionFailedError(`The action failed (${outcome}): ${reasonOf(result)}`, {
    ...details,
    result,
    ...(activation === undefined ? {} : { activation }),
    ...(activationId === undefined ? {} : { activationId }),
    hint: `Its output may say more: \`activations.logs('${activationId ?? 'ID'}')\`.`,
  })
}

/** The error of an activation that was fetched and had failed. */
export function failedActivation(activation: Activation, response: ResponseInfo, context: ReplyContext): WhiskError {
  return actionFailed(activation, { ...detailsOf(response, context), response })
}

function reasonOf(result: unknown): string {
  const error: unknown = typeof result === 'object' && result !== null && 'error' in result ? result.error : result
  const text = typeof error === 'string' ? error : error === undefined ? 'it gave no reason' : jsonText(error)
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text
}

/** True for a whole activation record, which a blocking call answers where not only the result was asked for. */
export function isActivation(body: unknown): body is Activation {
  if (typeof body !== 'object' || body === null || !('activationId' in body) || !('response' in body)) return false
  const { response } = body
  return (
    typeof body.activationId === 'string' && typeof response === 'object' && response !== null && 'status' in response
  )
}

/** A record, or the `{error}` that an action fails with; a proxy's JSON is neither. */
function isOutcome(body: unknown): boolean {
  return isActivation(body) || (typeof body === 'object' && body !== null && 'error' in body)
}

/** True where the action gave the `{error, code}`: it ran, and the code is not the transaction id, as the server's is. */
function isOfAction({ transactionId }: ApiError, { activationId, requestId }: ResponseInfo): boolean {
  return activationId !== undefined && transactionId !== requestId
}

/** What bodies that have not the form of the API's errors say, if they say it in a member `error`. */
function looseMessage(body: unknown): string {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
    ? body.error
    : ''
}

function detailsOf(response: ResponseInfo, { redactor }: ReplyContext): ErrorDetails {
  return {
    status: response.status,
    method: response.method,
    url: response.url,
    redact: redactor.text,
    ...(response.requestId === undefined ? {} : { transactionId: response.requestId }),
    ...(response.activationId === undefined ? {} : { activationId: response.activationId }),
  }
}

function mediaTypeOf({ headers }: ResponseInfo): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json')
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
