import { ApiError } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import type { CallerContext } from '../context.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'

export interface ActivationParams {
  readonly namespace: string
  readonly activationId: string
}

/** The record that a path names. Throws ApiError `forbidden` for everybody but its owner, `notFound` (rest-api 20.4). */
export async function findActivation(
  { activations, entitlement }: ControllerParts,
  { identity }: CallerContext,
  { namespace: named, activationId }: ActivationParams,
): Promise<ActivationRecord> {
  const namespace = resolveNamespace(identity, named)
  entitlement.requireOwner(identity, namespace, `${namespace}/${activationId}`)
  const record = await activations.get(namespace, activationId)
  if (record === undefined) throw new ApiError('notFound')
  return record
}
