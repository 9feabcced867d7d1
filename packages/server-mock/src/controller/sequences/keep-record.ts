import type { ActivationRecord } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import { keepsRecord } from '../../entity/record-keeping.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'

export interface KeepingContext {
  readonly identity: Identity
  readonly transaction: Transaction
  readonly blocking: boolean
}

/** Stores a record of the controller's own, or ends its work where the record is not to be kept. */
export async function keepRecord(
  { config, activations, work }: Pick<ControllerParts, 'config' | 'activations' | 'work'>,
  record: ActivationRecord,
  { identity, transaction, blocking }: KeepingContext,
): Promise<void> {
  const { storeBlocking, storeNonBlocking } = config.limits
  const policy = {
    level: blocking ? storeBlocking : storeNonBlocking,
    limits: identity.limits,
    extraLogging: transaction.extraLogging,
  }
  if (keepsRecord(record, policy)) await activations.store(record)
  else work.finished(record.activationId)
}
