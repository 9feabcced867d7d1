import type { ActivationRecord } from './activation.js'
import type { NamespaceLimits } from './identity.js'

/** When records of activations are kept (rest-api 10). */
export type StoreLevel = 'STORE_ALWAYS' | 'STORE_FAILURES' | 'STORE_FAILURES_NOT_APPLICATION_ERRORS'

export interface KeepingPolicy {
  readonly level: StoreLevel
  readonly limits: NamespaceLimits
  /** Of the transaction; such a record is kept whatever the level says. */
  readonly extraLogging: boolean
}

/** Whether a record is stored (invocation 20, storing rules in their order). */
export function keepsRecord(
  { response }: Pick<ActivationRecord, 'response'>,
  { level, limits, extraLogging }: KeepingPolicy,
): boolean {
  if (limits.storeActivations === false) return false
  if (extraLogging) return true
  switch (level) {
    case 'STORE_ALWAYS':
      return true
    case 'STORE_FAILURES':
      return response.statusCode !== 0
    case 'STORE_FAILURES_NOT_APPLICATION_ERRORS':
      return response.statusCode >= 2
  }
}
