export interface LimitRange {
  readonly min: number
  readonly max: number
}

/** What one server allows (rest-api 10), as far as entities and namespaces are concerned. */
export interface SystemLimits {
  readonly actionTimeoutMs: LimitRange
  readonly actionMemoryMb: LimitRange
  readonly actionLogsMb: LimitRange
  readonly actionConcurrency: LimitRange
  /** Of a namespace without overrides; absent: as the action's range above. */
  readonly namespaceTimeoutMs?: LimitRange
  readonly namespaceMemoryMb?: LimitRange
  readonly namespaceLogsMb?: LimitRange
  readonly parameterSizeBytes: number
  readonly payloadSizeBytes: number
  readonly truncationSizeBytes: number
  readonly invocationsPerMinute: number
  readonly firesPerMinute: number
  readonly concurrentInvocations: number
  /** Kinds that actions may be given besides those that a namespace allows itself; absent or empty: all. */
  readonly allowedKinds?: readonly string[]
}
