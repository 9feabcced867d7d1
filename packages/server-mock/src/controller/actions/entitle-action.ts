import type { Privilege } from '../../auth/entitlement.js'
import type { PathName } from '../../entity/entity.js'
import type { Identity } from '../../entity/identity.js'
import type { Entitlement } from '../entitlement.js'

export interface ActionAccess {
  readonly identity: Identity
  readonly right: Privilege
  /** With a path of `ns` or `ns/pkg`. */
  readonly target: PathName
}

/** Throws ApiError where the caller may not do this to the action (rest-api 6). */
export async function entitleAction(
  entitlement: Entitlement,
  { identity, right, target }: ActionAccess,
): Promise<void> {
  const { path, name } = target
  if (path.includes('/')) await entitlement.requirePackagedAction(identity, right, { path, name })
  else entitlement.requireOwner(identity, path, `${path}/${name}`)
}
