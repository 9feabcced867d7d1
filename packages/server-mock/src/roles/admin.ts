import { createAdminApi } from '../admin/admin-api.js'
import { AdminKey, createAdminKey } from '../admin/admin-key.js'
import type { Operator } from '../admin/operator.js'
import { type AdminDoor, createAdminHandler } from '../admin/serve-admin.js'
import { keepAdminKey } from '../admin/server-file.js'
import type { Authenticator } from '../auth/authenticate.js'
import type { PrefixHandler } from '../http/prefix-handler.js'
import type { ServerFolders } from './folders.js'

export interface AdminRole {
  readonly key: string
  readonly handler: PrefixHandler
}

export interface AdminRoleDeps {
  readonly folders: ServerFolders
  readonly operator: Operator
  readonly authenticator: Pick<Authenticator, 'countWrongKey'>
  readonly status: () => Promise<object>
  readonly runtimes: () => Promise<readonly object[]>
  readonly stop: () => void
}

/** What operators may ask this server; its key is made at the first start. */
export function createAdminRole(deps: AdminRoleDeps): AdminRole {
  const { data } = deps.folders
  const key = data === undefined ? createAdminKey() : keepAdminKey(data, createAdminKey)
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
