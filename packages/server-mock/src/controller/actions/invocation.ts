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
