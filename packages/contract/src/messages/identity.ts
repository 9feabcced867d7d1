import { type Fields, fieldsOf, flag, member, number, optional, text, texts } from './reader.js'

export type Privilege = 'READ' | 'PUT' | 'DELETE' | 'ACTIVATE'

/** Overrides of one namespace; every field is optional (rest-api 21). */
export interface UserLimits {
  readonly invocationsPerMinute?: number
  readonly concurrentInvocations?: number
  readonly firesPerMinute?: number
  readonly allowedKinds?: readonly string[]
  readonly storeActivations?: boolean
  /** MB. */
  readonly minActionMemory?: number
  /** MB. */
  readonly maxActionMemory?: number
  /** MB. */
  readonly minActionLogs?: number
  /** MB. */
  readonly maxActionLogs?: number
  /** Milliseconds. */
  readonly minActionTimeout?: number
  /** Milliseconds. */
  readonly maxActionTimeout?: number
  readonly minActionConcurrency?: number
  readonly maxActionConcurrency?: number
  readonly maxActionInstances?: number
  /** A size such as `1 MB`, as are the next two. */
  readonly maxParameterSize?: string
  readonly maxPayloadSize?: string
  readonly truncationSize?: string
  readonly warmedContainerKeepingCount?: number
  readonly warmedContainerKeepingTimeout?: string
}

/** Who invoked, as messages carry it (invocation 10.1). Holds the caller's key in clear. */
export interface MessageIdentity {
  readonly subject: string
  readonly namespace: { readonly name: string; readonly uuid: string }
  /** `api_key` is `uuid:key`. */
  readonly authkey: { readonly api_key: string }
  readonly rights: readonly Privilege[]
  readonly limits: UserLimits
}

const privileges: readonly string[] = ['READ', 'PUT', 'DELETE', 'ACTIVATE'] satisfies readonly Privilege[]

export function readIdentity(fields: Fields, key: string): MessageIdentity {
  const source = fieldsOf(member(fields, key), key)
  const namespace = fieldsOf(member(source, 'namespace'), 'namespace')
  const authkey = fieldsOf(member(source, 'authkey'), 'authkey')
  return {
    subject: text(source, 'subject'),
    namespace: { name: text(namespace, 'name'), uuid: text(namespace, 'uuid') },
    authkey: { api_key: text(authkey, 'api_key') },
    rights: texts(source, 'rights').filter((right): right is Privilege => privileges.includes(right)),
    limits: readUserLimits(fieldsOf(member(source, 'limits'), 'limits')),
  }
}

function readUserLimits(source: Fields): UserLimits {
  return {
    ...optional(source, 'invocationsPerMinute', number),
    ...optional(source, 'concurrentInvocations', number),
    ...optional(source, 'firesPerMinute', number),
    ...optional(source, 'allowedKinds', texts),
    ...optional(source, 'storeActivations', flag),
    ...optional(source, 'minActionMemory', number),
    ...optional(source, 'maxActionMemory', number),
    ...optional(source, 'minActionLogs', number),
    ...optional(source, 'maxActionLogs', number),
    ...optional(source, 'minActionTimeout', number),
    ...optional(source, 'maxActionTimeout', number),
    ...optional(source, 'minActionConcurrency', number),
    ...optional(source, 'maxActionConcurrency', number),
    ...optional(source, 'maxActionInstances', number),
    ...optional(source, 'maxParameterSize', text),
    ...optional(source, 'maxPayloadSize', text),
    ...optional(source, 'truncationSize', text),
    ...optional(source, 'warmedContainerKeepingCount', number),
    ...optional(source, 'warmedContainerKeepingTimeout', text),
  }
}
