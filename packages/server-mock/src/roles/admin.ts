import { createAdminApi } from '../admin/admin-api.js'
import { AdminKey } from '../admin/admin-key.js'
import type { Operator } from '../admin/operator.js'
import { type AdminDoor, createAdminHandler } from '../admin/serve-admin.js'
import type { Authenticator } from '../auth/authenticate.js'
import type { PrefixHandler } from '../http/prefix-handler.js'

export interface AdminRole {
  readonly key: string
  readonly handler: PrefixHandler
}

export interface AdminRoleDeps {
  readonly key: string
  readonly operator: Operator
  readonly authenticator: Pick<Authenticator, 'countWrongKey'>
  readonly status: () => Promise<object>
  readonly runtimes: () => Promise<readonly object[]>
  readonly stop: () => void
}

/** What operators may ask this server. */
export function createAdminRole(deps: AdminRoleDeps): AdminRole {
  const { key } = deps
  const api = createAdminApi(deps.operator, {
    status: deps.status,
    runtimes: deps.runtimes,
    stop: deps.stop,
  })
  const door: AdminDoor = {
    key: new AdminKey(key),
    countWrongKey: (client) => deps.authenticator.countWrongKey('operators', client),
  }
  return { key, handler: createAdminHandler(api, door) }
}
