import { setTimeout as delay } from 'node:timers/promises'
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
  if (record !== undefined) return record
  const arrived = activations.shared === undefined ? undefined : await untilHere(activations, namespace, activationId)
  if (arrived === undefined) throw new ApiError('notFound')
  return arrived
}

/** What an invoker tells of an end reaches callers before its record has reached the store that all servers share. */
const pausesMs = [30, 60, 120, 240]

async function untilHere(
  activations: ControllerParts['activations'],
  namespace: string,
  activationId: string,
): Promise<ActivationRecord | undefined> {
  for (const pauseMs of pausesMs) {
    await delay(pauseMs)
    const record = await activations.get(namespace, activationId)
    if (record !== undefined) return record
  }
  return undefined
}
