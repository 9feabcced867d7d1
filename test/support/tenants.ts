import type { ServerOptions } from '@wsk/server-mock'
import { openPlatform, type Platform } from './platform.js'
import { type Wire, wireTo } from './wire.js'

/** A subject and its only namespace, which has its name. */
export interface Tenant {
  readonly namespace: string
  /** `uuid:key`. */
  readonly auth: string
}

/** A whole server with several namespaces; those who may not call it have keys that once were, or look like, right ones. */
export interface Tenants extends AsyncDisposable {
  readonly server: Platform
  readonly send: Wire
  readonly owner: Tenant
  readonly stranger: Tenant
  /** By why they are refused. */
  readonly refused: Readonly<Record<string, string>>
  /** Calls the operators' API, below `/_wsk/v1/`. */
  readonly operate: (method: string, path: string, body?: unknown) => Promise<unknown>
}

export async function openTenants(options: ServerOptions = {}): Promise<Tenants> {
  // Machines without isolation would refuse a second namespace; who may call what is the same there. Wrong keys are
  // sent on purpose, more than anybody else would get away with.
  const server = await openPlatform({ trustAll: true, failedLoginsPerMinute: 0, ...options })
  const operate = operatorOf(server)
  const tenant = async (subject: string): Promise<Tenant> => {
    const { uuid, key } = (await operate('POST', 'users', { subject })) as { uuid: string; key: string }
    return { namespace: subject, auth: `${uuid}:${key}` }
  }
  const owner = { namespace: server.namespace, auth: server.auth }
  const [stranger, blocked, revoked, deleted] = await Promise.all(
    ['stranger', 'blocked', 'revoked', 'deleted'].map(tenant),
  )
  if (stranger === undefined || blocked === undefined || revoked === undefined || deleted === undefined) {
    throw new Error('a tenant is missing')
  }
  await operate('POST', 'users/blocked/block')
  await operate('POST', 'users', { subject: 'revoked', revoke: true })
  await operate('DELETE', 'users/deleted')
  const [uuid = '', key = ''] = owner.auth.split(':')
  const [strangersUuid = '', strangersKey = ''] = stranger.auth.split(':')
  return {
    server,
    send: wireTo(server),
    owner,
    stranger,
    refused: {
      blocked: blocked.auth,
      revoked: revoked.auth,
      deleted: deleted.auth,
      'wrong key': `${uuid}:${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`,
      "another's key": `${uuid}:${strangersKey}`,
      "another's uuid": `${strangersUuid}:${key}`,
      'unknown uuid': `00000000-0000-4000-8000-000000000000:${key}`,
      'short key': `${uuid}:${key.slice(1)}`,
      'no uuid': `guest:${key}`,
      'no key': uuid,
    },
    operate,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function operatorOf({ url, adminKey }: Platform): Tenants['operate'] {
  return async (method, path, body) => {
    const response = await fetch(`${url}/_wsk/v1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  }
}
