import { type ApiError, RawJson, texts } from '@wsk/contract'
import { VerbatimBody } from '../controller/verbatim-body.js'

/** An answer ready to be written. */
export interface Answer {
  readonly status: number
  /** Names and values in turn; whoever writes the answer adds its own. */
  readonly headers: string[]
  /** Absent for an answer without a body. */
  readonly body?: string | Uint8Array
  /** The connection cannot be used after it. */
  readonly closes?: boolean
}

/** What an operation returns, whichever it is. */
export interface AnyReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

const contentType = 'Content-Type'
const json = 'application/json'
const plainText = 'text/plain; charset=UTF-8'

/**
 * Strings are sent as text unless the reply says which, everything else as JSON; JSON that is text already is passed on as it stands, and so is what
 * brings its own headers.
 */
export function answerFromReply(reply: AnyReply, extraHeaders: readonly string[]): Answer {
  const { status, body } = reply
  if (body instanceof VerbatimBody) {
    const { headers, content } = body
    return { status, headers: [...headers], ...(content === undefined ? {} : { body: content }) }
  }
  const headers = [...extraHeaders]
  if (reply.headers !== undefined) addHeaders(headers, reply.headers)
  if (body === undefined) return { status, headers }
  if (typeof body === 'string') {
    if (reply.headers?.[contentType] === undefined) headers.push(contentType, plainText)
    return { status, headers, body }
  }
  headers.push(contentType, json)
  return { status, headers, body: body instanceof RawJson ? body.text : JSON.stringify(body) }
}

/** `{error, code}` under the status of the error's kind (rest-api 3.1). */
export function answerFromError(error: ApiError, transactionId: string, extraHeaders: readonly string[]): Answer {
  const headers = [...extraHeaders, contentType, json]
  if (error.kind === 'unauthorized') headers.push('WWW-Authenticate', texts.authenticateChallenge)
  const retryAfterSeconds = error.retryAfterSeconds ?? (error.kind === 'overloaded' ? 1 : undefined)
  if (retryAfterSeconds !== undefined) headers.push('Retry-After', String(retryAfterSeconds))
  if (error.activationId !== undefined) headers.push(activationIdHeader, error.activationId)
  return { status: error.status, headers, body: JSON.stringify(error.toWire(transactionId)) }
}

/** The error shape under a status that no error of the API has. */
export function errorAnswer(
  error: { readonly status: number; readonly message: string; readonly closes?: boolean },
  transactionId: string,
): Answer {
  return {
    status: error.status,
    headers: [contentType, json],
    body: JSON.stringify({ error: error.message, code: transactionId }),
    ...(error.closes === true ? { closes: true } : {}),
  }
}

/** Lower-case on the wire (rest-api 2). */
const activationIdHeader = 'x-openwhisk-activation-id'

function addHeaders(headers: string[], added: Readonly<Record<string, string | readonly string[]>>): void {
  for (const [name, value] of Object.entries(added)) {
    if (typeof value === 'string') headers.push(name, value)
    else for (const each of value) headers.push(name, each)
  }
}
