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

/** Overrides of one namespace; every field is optional (rest-api 21). */
export interface NamespaceLimits {
  readonly invocationsPerMinute?: number
  readonly concurrentInvocations?: number
  readonly firesPerMinute?: number
  readonly allowedKinds?: readonly string[]
  readonly storeActivations?: boolean
  readonly minActionMemory?: number
  readonly maxActionMemory?: number
  readonly minActionLogs?: number
  readonly maxActionLogs?: number
  readonly minActionTimeout?: number
  readonly maxActionTimeout?: number
  readonly minActionConcurrency?: number
  readonly maxActionConcurrency?: number
  readonly maxParameterSize?: string
  readonly maxPayloadSize?: string
  readonly truncationSize?: string
  readonly warmedContainerKeepingCount?: number
  readonly warmedContainerKeepingTimeout?: string
}

/** Who is calling (rest-api 5). */
export interface Identity {
  readonly subject: string
  readonly namespace: { readonly name: string; readonly uuid: string }
  readonly authkey: { readonly uuid: string; readonly key: string }
  readonly limits: NamespaceLimits
}
