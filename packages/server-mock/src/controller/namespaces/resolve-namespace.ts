import { defaultNamespace } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'

/** `_` is the namespace of the credential; any other name stands for itself (rest-api 5). */
export function resolveNamespace(identity: Identity, name: string): string {
  return name === defaultNamespace ? identity.namespace.name : name
}
