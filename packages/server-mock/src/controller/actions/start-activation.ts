import { ApiError, createActivationId, type ActivationMessage, type JsonText } from '@wsk/contract'
import { providesApiKey } from '../../entity/annotations.js'
import type { Identity } from '../../entity/identity.js'
import type { PendingActivation, PublishRequest } from '../../loadbalancer/port.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'
import { messageIdentity } from './message-identity.js'
import type { ResolvedAction } from './resolve-action.js'

/** One run of one action's code. */
export interface ActivationStart {
  readonly activationId: string
  readonly transaction: Transaction
  /** What started it, where that has a transaction of its own: a sequence or composition, the fire of a trigger. */
  readonly parent?: Transaction
  readonly identity: Identity
  readonly action: ResolvedAction
  /** Merged arguments: an object, or an array that a sequence passes on. */
  readonly content: JsonText
  readonly initArgs: readonly string[]
  readonly lockedArgs: Readonly<Record<string, string>>
  /** Key of the trigger that some of them belong to. */
  readonly lockedBy?: string
  readonly blocking: boolean
  /** Activation id of the enclosing sequence or composition. */
  readonly cause?: string
}

/** What the invoker is told (invocation 10.2). */
export function activationMessage(start: ActivationStart, instance: string): ActivationMessage {
  const { transaction, action } = start
  const { entity, revision } = action.stored
  const { id, startMs, extraLogging } = transaction
  return {
    transid: { id, startMs, extraLogging, ...parentOf(start) },
    action: {
      path: entity.namespace,
      name: entity.name,
      version: entity.version,
      ...(action.binding === undefined ? {} : { binding: action.binding }),
    },
    revision,
    user: messageIdentity(start.identity),
    activationId: start.activationId,
    rootControllerIndex: { asString: instance },
    blocking: start.blocking,
    content: start.content,
    initArgs: start.initArgs,
    lockedArgs: start.lockedArgs,
    ...(start.lockedBy === undefined ? {} : { lockedBy: start.lockedBy }),
    ...(start.cause === undefined ? {} : { cause: start.cause }),
  }
}

function parentOf({ parent }: ActivationStart): { readonly parent?: ActivationMessage['transid'] } {
  if (parent === undefined) return {}
  const { id, startMs, extraLogging } = parent
  return { parent: { id, startMs, extraLogging } }
}

/**
 * Hands a run to the load balancer. Rejects with ApiError `overloaded` where nobody can take it, or where this
 * controller was disabled; then nothing happened.
 */
export async function publish(
  parts: Pick<ControllerParts, 'loadBalancer' | 'hops' | 'service' | 'throttles'>,
  start: ActivationStart,
  message: ActivationMessage,
): Promise<PendingActivation> {
  if (parts.service.isDisabled) throw new ApiError('overloaded')
  const { limits, annotations } = start.action.stored.entity
  const { timeout: timeoutMs, memory: memoryMb, concurrency } = limits
  const request = { message, limits: { timeoutMs, memoryMb, concurrency } }
  const pending =
    start.cause === undefined
      ? await parts.loadBalancer.publish(start.transaction, request)
      : await publishStep(parts, start, request)
  const { transaction, parent, identity } = start
  if (transaction.hops > 0) {
    parts.hops.follow({
      transactionId: transaction.id,
      parentId: parent?.id ?? transaction.id,
      namespace: identity.namespace.name,
      holdsKey: providesApiKey(annotations),
      hops: transaction.hops,
      ended: pending.completed,
    })
  }
  return pending
}

async function publishStep(
  { loadBalancer, throttles }: Pick<ControllerParts, 'loadBalancer' | 'throttles'>,
  { identity, transaction }: ActivationStart,
  request: PublishRequest,
): Promise<PendingActivation> {
  const step = throttles.step(identity)
  const ended = (): void => step.ended()
  try {
    const pending = await loadBalancer.publish(transaction, request)
    pending.completed.then(ended, ended)
    return pending
  } catch (error) {
    ended()
    throw error
  }
}

export function newActivationId({ clock }: Pick<ControllerParts, 'clock'>): string {
  return createActivationId(clock.now())
}
