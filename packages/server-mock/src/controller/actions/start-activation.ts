import { setTimeout as delay } from 'node:timers/promises'
import { ApiError, createActivationId, type ActivationMessage, type JsonText } from '@wsk/contract'
import { providesApiKey } from '../../entity/annotations.js'
import { isForeignImage } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import type { PendingActivation, PublishRequest } from '../../loadbalancer/port.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ControllerParts } from '../parts.js'
import { deliveryOf } from '../deliveries/delivery-of.js'
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
  /** What `cause` is to it where it is no step. */
  readonly causedBy?: string
  /** Which try it is of what `cause` names. */
  readonly attempt?: number
  /** Epoch milliseconds; nothing of it begins later. Absent: as its action says. */
  readonly startBy?: number
}

/** What the invoker is told (invocation 10.2). */
export function activationMessage(start: ActivationStart, instance: string): ActivationMessage {
  const { transaction, action } = start
  const { revision } = action.stored
  const { id, startMs, extraLogging } = transaction
  const message = {
    transid: { id, startMs, extraLogging, ...parentOf(start) },
    action: qualifiedName(action),
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
  const startBy = startByOf(start)
  return startBy === undefined && start.causedBy === undefined ? message : { ...message, ...termsOf(start, startBy) }
}

function startByOf({ startBy, action, transaction }: ActivationStart): number | undefined {
  if (startBy !== undefined) return startBy
  const maxAgeMs = deliveryOf(action.stored.entity)?.maxAgeMs
  return maxAgeMs === undefined ? undefined : transaction.startMs + maxAgeMs
}

function termsOf({ causedBy, attempt }: ActivationStart, startBy: number | undefined) {
  return {
    ...(startBy === undefined ? {} : { startBy }),
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(attempt === undefined ? {} : { attempt }),
  }
}

const knownNames = new WeakMap<ResolvedAction['stored']['entity'], ActivationMessage['action']>()

/** Made once for each action that no binding leads to. */
function qualifiedName({ stored, binding }: ResolvedAction): ActivationMessage['action'] {
  const { namespace: path, name, version } = stored.entity
  if (binding !== undefined) return { path, name, version, binding }
  const known = knownNames.get(stored.entity)
  if (known !== undefined) return known
  const made = { path, name, version }
  knownNames.set(stored.entity, made)
  return made
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
  parts: StepParts & Pick<ControllerParts, 'hops' | 'service'>,
  start: ActivationStart,
  message: ActivationMessage,
): Promise<PendingActivation> {
  // What was accepted before goes on to its end.
  if (parts.service.isDisabled && start.cause === undefined) throw new ApiError('overloaded')
  const { limits, annotations, exec } = start.action.stored.entity
  const { timeout: timeoutMs, memory: memoryMb, concurrency } = limits
  const isBlackbox = isForeignImage(exec, parts.config.manifest)
  const request = { message, limits: { timeoutMs, memoryMb, concurrency, isBlackbox } }
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

type StepParts = Pick<ControllerParts, 'loadBalancer' | 'throttles' | 'clock' | 'config'>

async function publishStep(
  parts: StepParts,
  { identity, transaction }: ActivationStart,
  request: PublishRequest,
): Promise<PendingActivation> {
  const step = parts.throttles.step(identity)
  const ended = (): void => step.ended()
  try {
    const pending = await publishPatiently(parts, transaction, request)
    pending.completed.then(ended, ended)
    return pending
  } catch (error) {
    ended()
    throw error
  }
}

/** Longer than it takes until others do the work of an invoker that died, or a topic has a new leader. */
const standardPatienceMs = 30_000
const stepPauseMs = 250

/** What is refused with nothing sent is tried again: the whole that the step belongs to was accepted. */
async function publishPatiently(
  { loadBalancer, clock, config }: StepParts,
  transaction: Transaction,
  request: PublishRequest,
): Promise<PendingActivation> {
  const untilMs = clock.monotonicMs() + (config.stepPatienceMs ?? standardPatienceMs)
  for (;;) {
    try {
      return await loadBalancer.publish(transaction, request)
    } catch (error) {
      const isRefused = error instanceof ApiError && error.kind === 'overloaded' && error.activationId === undefined
      if (!isRefused || clock.monotonicMs() >= untilMs) throw error
      await delay(stepPauseMs)
    }
  }
}

export function newActivationId({ clock }: Pick<ControllerParts, 'clock'>): string {
  return createActivationId(clock.now())
}
