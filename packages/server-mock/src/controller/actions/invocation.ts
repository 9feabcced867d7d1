import type { ActivationRecord } from '../../entity/activation.js'
import { isFinal } from '../../entity/annotations.js'
import { checkNotDeprecated } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import { type MergedParameters, mergePayload, type Payload } from '../../entity/merge-parameters.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'
import type { ResolvedAction } from './resolve-action.js'

/** One invocation as its caller asked for it. */
export interface Invocation {
  readonly activationId: string
  readonly transaction: Transaction
  /** What started it, where that has a transaction of its own: the fire of a trigger. */
  readonly parent?: Transaction
  readonly identity: Identity
  readonly action: ResolvedAction
  readonly payload: Payload | undefined
  /** It is a part of another activation, which has this id: a try of it, or its dead letter. */
  readonly cause?: string
  readonly causedBy?: string
  /** Which try it is. */
  readonly attempt?: number
  /** Epoch milliseconds; nothing of it begins later. Absent: as its action says. */
  readonly startBy?: number
  /** Epoch milliseconds; who reads it later from a bus that keeps it looks for its record first. */
  readonly acceptBy?: number
  /** Somebody waits for it although it was accepted: it has one try. */
  readonly isAwaited?: boolean
  /** Its end is to be reported with its result. */
  readonly blocking?: boolean
  /** Is told of its end to come, where it is started at once. */
  readonly onStart?: (ended: Promise<ActivationRecord>) => void
}

/**
 * Refuses what must not run: parameters that are final, kinds that are deprecated. Returns the merged arguments.
 * Throws ApiError `badRequest` (rest-api 14.2, 11.3).
 */
export function admitInvocation({ config }: Pick<ControllerParts, 'config'>, invocation: Invocation): MergedParameters {
  const { action, payload } = invocation
  const { entity } = action.stored
  const merged = mergePayload(action.prepared, payload, { final: isFinal(entity.annotations) })
  checkNotDeprecated(entity.exec, config.manifest)
  return merged
}
