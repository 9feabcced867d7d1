import { apidocFor } from '../gateway/gateway-fixture.js'
import type { RunningServer } from '../server.js'

interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: unknown
}

export async function send(url: string, method = 'GET', { headers = {}, body }: Sent = {}): Promise<Received> {
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== ''
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}

export const basic = (auth: string): string => `Basic ${Buffer.from(auth).toString('base64')}`

type ManagedServer = Pick<RunningServer, 'url' | 'auth'>

/** As the command line calls the management actions. */
export function manage(
  { url, auth }: ManagedServer,
  action: string,
  { query = {}, body }: { readonly query?: Record<string, string>; readonly body?: unknown } = {},
): Promise<Received> {
  const [uuid = ''] = auth.split(':')
  const search = new URLSearchParams({ accesstoken: 'DUMMY TOKEN', spaceguid: uuid, ...query })
  const method = action === 'createApi' ? 'POST' : action === 'getApi' ? 'GET' : 'DELETE'
  return send(`${url}/api/v1/web/whisk.system/apimgmt/${action}.http?${search.toString()}`, method, {
    headers: { authorization: basic(auth), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

export interface Shown {
  readonly gwApiUrl: string
  readonly apidoc: Readonly<Record<string, unknown>>
}

export async function create(
  server: ManagedServer,
  apidoc: unknown,
  query: Record<string, string> = {},
): Promise<Shown> {
  const { status, body, text } = await manage(server, 'createApi', { query, body: { apidoc } })
  if (status !== 200) throw new Error(`createApi answered ${status} ${text}`)
  return body as Shown
}

export const web = (code: string, annotations: readonly object[] = []) => ({
  exec: { kind: 'nodejs:default', code },
  annotations: [{ key: 'web-export', value: true }, ...annotations],
})

/** What the command line sends for an action of the caller's. */
export const doc = (action: string, rest: Parameters<typeof apidocFor>[0] = {}) =>
  apidocFor({ action: `/_/${action}`, ...rest })

interface Imported {
  readonly base: string
  readonly fields?: object
  readonly operation?: object
}

/** The document of an API with other fields over its own, imported. */
export async function importOver(
  server: ManagedServer,
  { base, fields = {}, operation = {} }: Imported,
): Promise<string> {
  const url = `${server.url}/api/v1/web/guest/default/echo.json`
  const path = { get: { operationId: 'getIt', 'x-openwhisk': { url }, responses: null, ...operation } }
  const swagger = {
    swagger: '2.0',
    basePath: base,
    info: { title: base, version: '1' },
    paths: { '/it': path },
    ...fields,
  }
  const { gwApiUrl } = await create(server, { namespace: '_', swagger: JSON.stringify(swagger) })
  return `${gwApiUrl}/it`
}
