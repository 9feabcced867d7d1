import type { RunningServer } from '../server.js'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export interface Rest {
  (method: string, path: string, body?: unknown): Promise<Answer>
}

/** Calls the API of a server below `/api/v1/namespaces/_/`, as its guest or by the `uuid:key` given. */
export function restOf({ url, auth }: Pick<RunningServer, 'url' | 'auth'>): Rest {
  const authorization = `Basic ${Buffer.from(auth).toString('base64')}`
  return async (method, path, body) =>
    send(new URL(`/api/v1/namespaces/_/${path}`, url), { method, authorization, body })
}

/** Calls the API of operators. */
export function adminOf({ url, adminKey }: Pick<RunningServer, 'url' | 'adminKey'>): Rest {
  return async (method, path, body) =>
    send(new URL(`/_wsk/v1/${path}`, url), { method, authorization: `Bearer ${adminKey}`, body })
}

interface Sent {
  readonly method: string
  readonly authorization: string
  readonly body: unknown
}

async function send(url: URL, { method, authorization, body }: Sent): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text }
}

export const echo = { exec: { kind: 'nodejs:default', code: 'function main(args) { return args }' } }

/** Ends after `ms` of its arguments. */
export const sleeper = {
  exec: {
    kind: 'nodejs:default',
    code: 'function main({ ms = 0 }) { return new Promise((done) => setTimeout(() => done({ slept: ms }), ms)) }',
  },
}
