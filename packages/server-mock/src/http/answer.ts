import { type ApiError, RawJson, texts } from '@wsk/contract'

/** An answer ready to be written. */
export interface Answer {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Absent for an answer without a body. */
  readonly body?: string
  /** The connection cannot be used after it. */
  readonly closes?: boolean
}

/** What an operation returns, whichever it is. */
export interface AnyReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

const jsonType = ['Content-Type', 'application/json'] as const
const textType = ['Content-Type', 'text/plain; charset=UTF-8'] as const
const noHeaders: readonly string[] = []

/** Strings are sent as text, everything else as JSON; JSON that is text already is passed on as it stands. */
export function answerFromReply(reply: AnyReply, extraHeaders: readonly string[]): Answer {
  const own = reply.headers === undefined ? noHeaders : flatten(reply.headers)
  const { status, body } = reply
  if (body === undefined) return { status, headers: [...extraHeaders, ...own] }
  if (typeof body === 'string') return { status, headers: [...textType, ...extraHeaders, ...own], body }
  const text = body instanceof RawJson ? body.text : JSON.stringify(body)
  return { status, headers: [...jsonType, ...extraHeaders, ...own], body: text }
}

/** `{error, code}` under the status of the error's kind (rest-api 3.1). */
export function answerFromError(error: ApiError, transactionId: string, extraHeaders: readonly string[]): Answer {
  const headers = [...jsonType, ...extraHeaders]
  if (error.kind === 'unauthorized') headers.push('WWW-Authenticate', texts.authenticateChallenge)
  if (error.kind === 'overloaded') headers.push('Retry-After', '1')
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
    headers: jsonType,
    body: JSON.stringify({ error: error.message, code: transactionId }),
    ...(error.closes === true ? { closes: true } : {}),
  }
}

/** Lower-case on the wire (rest-api 2). */
const activationIdHeader = 'x-openwhisk-activation-id'

function flatten(headers: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [name, value] : value.flatMap((each) => [name, each]),
  )
}
