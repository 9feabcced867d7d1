import { isErrorMessage } from '@wsk/contract'
import { validateReply } from '@wsk/contract/validate'
import { operationOf } from './operation-of.js'

export interface WireCall {
  readonly method: string
  /** From the first slash on, encoded as it is to be sent. */
  readonly path: string
  /** `uuid:key`; absent: no credentials. */
  readonly auth?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, everything else as JSON. */
  readonly body?: unknown
}

export interface WireReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Parsed where it is JSON, otherwise undefined. */
  readonly json: unknown
  /** Of the error shape; empty where the reply is none. */
  readonly error: string
}

/** Sends one request and checks what holds for every answer, whatever was asked. Rejects where one does not. */
export type Wire = (call: WireCall) => Promise<WireReply>

/** A client without a mind of its own: what it is given goes out, right or wrong, to each of several servers in turn. */
export function wireTo({ url, urls = [url] }: { readonly url: string; readonly urls?: readonly string[] }): Wire {
  let calls = 0
  return async (call) => {
    const { method, path, auth, headers = {}, body } = call
    const response = await fetch(`${urls[calls++ % urls.length] ?? url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(auth === undefined ? {} : { Authorization: basic(auth) }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const reply = readReply(response.status, response.headers, await response.text())
    const problems = problemsOf(call, reply)
    if (problems.length > 0) throw new Error(`${method} ${path} answered ${reply.status}:\n${problems.join('\n')}`)
    return reply
  }
}

export function readReply(status: number, headers: Headers, text: string): WireReply {
  const isJson = text !== '' && headers.get('content-type') === 'application/json'
  const json: unknown = isJson ? JSON.parse(text) : undefined
  return { status, headers, text, json, error: isErrorMessage(json) ? json.error : '' }
}

export function basic(auth: string): string {
  return `Basic ${Buffer.from(auth).toString('base64')}`
}

/** What must not be in any answer of the server's own: where it lives and how it is made (T34). */
const insides = [
  /^\s+at .+\d+:\d+\)?$/m,
  /node:internal/,
  /node_modules/,
  /\/(?:packages|dist|src)\/\S+\.[cm]?[jt]s\b/,
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError):/,
]

/** What is wrong with an answer, in words. */
export function problemsOf(call: WireCall, reply: WireReply): readonly string[] {
  const { status, headers, text, error } = reply
  // Records and results say what an action said.
  const own = error === '' && reply.json !== undefined ? '' : text
  const transactionId = headers.get('x-request-id')
  return [
    ...(transactionId === null || transactionId === '' ? ['no X-Request-ID'] : []),
    ...(status >= 400 && call.method !== 'HEAD' ? errorProblems(reply, transactionId) : []),
    ...insides.filter((pattern) => pattern.test(own)).map((pattern) => `shows its insides (${pattern}): ${text}`),
    ...['server', 'x-powered-by'].filter((name) => headers.has(name)).map((name) => `header ${name}`),
    ...(headers.has('location') && status !== 308 ? ['header location'] : []),
    // An answer to HEAD has no body to look at.
    ...(call.method === 'HEAD' ? [] : contractProblems(call, reply)),
  ]
}

/** 502 and 500 may carry what an action gave; everything else has the shape of an error (rest-api 3.1). */
function errorProblems({ status, json, text }: WireReply, transactionId: string | null): readonly string[] {
  if (!isErrorMessage(json)) return status >= 500 ? [] : [`no error shape: ${text}`]
  const names = Object.keys(json).join()
  return [
    ...(names === 'error,code' ? [] : [`fields ${names}`]),
    ...(json.code === transactionId ? [] : [`code ${json.code} is not X-Request-ID ${transactionId}`]),
    ...(json.error.trim() === json.error && json.error !== '' ? [] : [`error is blank or padded: ${text}`]),
  ]
}

function contractProblems({ method, path }: WireCall, { status, headers, text, json }: WireReply): readonly string[] {
  const operation = operationFor(method, path)
  if (operation === undefined) return status >= 400 ? [] : ['answered without an operation in the contract']
  const type = headers.get('content-type') ?? undefined
  const value = json === undefined && type !== 'application/json' ? (text === '' ? undefined : text) : json
  return validateReply(operation.id, status, type, value)
}

/** A path that cannot be decoded is nobody's. */
function operationFor(method: string, path: string): ReturnType<typeof operationOf> {
  const [name = ''] = path.split('?', 1)
  try {
    return operationOf(method, name) ?? operationOf(method, name.replace(/\/$/, ''))
  } catch {
    return undefined
  }
}
