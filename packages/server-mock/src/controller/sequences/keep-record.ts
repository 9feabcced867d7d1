import type { ActivationRecord } from '../../entity/activation.js'
import type { NamespaceLimits } from '../../entity/identity.js'
import { keepsRecord } from '../../entity/record-keeping.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'

export interface KeepingContext {
  /** Of the namespace that the record belongs to. */
  readonly limits: NamespaceLimits
  readonly transaction: Transaction
  readonly blocking: boolean
}

/** Whether there will be a record of each activation of a namespace that nobody waits for. */
export function leavesRecords({ config }: Pick<ControllerParts, 'config'>, limits: NamespaceLimits): boolean {
  return config.limits.storeNonBlocking === 'STORE_ALWAYS' && limits.storeActivations !== false
}

/** Stores a record of the controller's own, or ends its work where the record is not to be kept. */
export async function keepRecord(
  { config, activations, work }: Pick<ControllerParts, 'config' | 'activations' | 'work'>,
  record: ActivationRecord,
  { limits, transaction, blocking }: KeepingContext,
): Promise<void> {
  const { storeBlocking, storeNonBlocking } = config.limits
  const policy = {
    level: blocking ? storeBlocking : storeNonBlocking,
    limits,
    extraLogging: transaction.extraLogging,
  }
  if (keepsRecord(record, policy)) await activations.store(record)
  else work.finished(record.activationId)
}
