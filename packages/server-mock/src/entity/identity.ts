import type { UserLimits } from '@wsk/contract'

/** One namespace of a subject and its key, which is never stored in clear (T3). */
export interface SubjectNamespace {
  readonly name: string
  readonly uuid: string
  /** HMAC-SHA-256 of the key, base64. */
  readonly keyMac: string
  /** The key sealed with AES-256-GCM, base64, for `wskadmin user get` and for inner calls. */
  readonly sealedKey: string
}

/** A subject document (invocation 23.1). */
export interface Subject {
  readonly subject: string
  readonly namespaces: readonly SubjectNamespace[]
  readonly blocked?: boolean
}

/** Overrides of one namespace, as its messages carry them; every field is optional (rest-api 21). */
export type NamespaceLimits = UserLimits

/** Nothing of such a namespace runs (invocation 23.2). */
export function barsInvocations({ concurrentInvocations, invocationsPerMinute }: NamespaceLimits): boolean {
  return concurrentInvocations === 0 || invocationsPerMinute === 0
}

/** Who is calling (rest-api 5). */
export interface Identity {
  readonly subject: string
  readonly namespace: { readonly name: string; readonly uuid: string }
  readonly authkey: { readonly uuid: string; readonly key: string }
  readonly limits: NamespaceLimits
}
