import type { NamespaceLimits } from '../entity/identity.js'

/** `subject` may use `namespace` with this key. */
export interface SubjectKey {
  readonly subject: string
  readonly namespace: string
  readonly uuid: string
  readonly key: string
}

export interface SubjectView {
  readonly subject: string
  readonly blocked: boolean
  readonly keys: readonly SubjectKey[]
}

export interface NewKey {
  readonly subject: string
  /** Absent: a namespace named as the subject. */
  readonly namespace?: string
  /** `uuid:key`; absent: random. */
  readonly auth?: string
  /** Replaces the key that the subject has for the namespace. */
  readonly revoke?: boolean
}

/**
 * What operators may do (invocation 23.7). Rejects with ApiError: `notFound`, `conflict`, `badRequest`, `forbidden`.
 * Works on a running server or on the folder of a stopped one: see `openAdmin`.
 */
export interface Operator extends AsyncDisposable {
  createKey(request: NewKey): Promise<SubjectKey>
  getSubject(subject: string): Promise<SubjectView>
  /** Without `namespace` the whole subject. */
  deleteSubject(subject: string, namespace?: string): Promise<void>
  /** By `uuid:key`, or the uuid alone. */
  whois(key: string): Promise<{ readonly subject: string; readonly namespace: string }>
  listKeys(namespace: string): Promise<readonly SubjectKey[]>
  setBlocked(subject: string, blocked: boolean): Promise<void>
  /** Undefined: the defaults of the system apply. */
  getLimits(namespace: string): Promise<NamespaceLimits | undefined>
  /** Adds to the limits that the namespace has. */
  setLimits(namespace: string, limits: NamespaceLimits): Promise<void>
  deleteLimits(namespace: string): Promise<void>
}
