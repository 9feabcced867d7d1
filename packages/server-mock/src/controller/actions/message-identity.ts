import type { ActivationMessage } from '@wsk/contract'
import type { Identity } from '../../entity/identity.js'

type MessageIdentity = ActivationMessage['user']

const known = new WeakMap<Identity, MessageIdentity>()

/** The caller as messages carry it (invocation 10.1); made once for each identity. */
export function messageIdentity(identity: Identity): MessageIdentity {
  const existing = known.get(identity)
  if (existing !== undefined) return existing
  const { subject, namespace, authkey, limits } = identity
  const made: MessageIdentity = {
    subject,
    namespace,
    authkey: { api_key: `${authkey.uuid}:${authkey.key}` },
    rights: ['READ', 'PUT', 'DELETE', 'ACTIVATE'],
    limits,
  }
  known.set(identity, made)
  return made
}
