import { componentName, type SequenceExec } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import type { Entitlement } from '../entitlement.js'

/**
 * Whoever invokes a sequence has to be allowed to invoke what it consists of (rest-api 15.2). Throws ApiError as the
 * entitlement does.
 */
export async function entitleComponents(
  entitlement: Entitlement,
  identity: Identity,
  { components }: SequenceExec,
): Promise<void> {
  await entitlement.requireAll(identity, 'ACTIVATE', components.map(componentName))
}
