import type { Identity } from '../entity/identity.js'
import type { Entitlement } from './entitlement.js'
import { resolveNamespace } from './namespaces/resolve-namespace.js'

/** A trigger or rule, which lives in a namespace itself and belongs to its owner alone. */
export interface OwnedTarget {
  readonly namespace: string
  readonly name: string
  /** `ns/name`. */
  readonly key: string
}

/** What a request names. Throws ApiError `forbidden` where it is not the caller's own (rest-api 6). */
export function ownedTarget(
  entitlement: Entitlement,
  identity: Identity,
  named: { readonly namespace: string; readonly name: string },
): OwnedTarget {
  const namespace = resolveNamespace(identity, named.namespace)
  const key = `${namespace}/${named.name}`
  entitlement.requireOwner(identity, namespace, key)
  return { namespace, name: named.name, key }
}
