import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { mergePayload, type Payload } from '../../entity/merge-parameters.js'
import type { PendingActivation } from '../../loadbalancer/port.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import { childTransaction } from '../../telemetry/child-transaction.js'
import type { ResolvedAction } from '../actions/resolve-action.js'
import { activationMessage, newActivationId, publish } from '../actions/start-activation.js'
import type { ControllerParts } from '../parts.js'
import type { CompoundRun, RunStart } from './compound-run.js'

export interface Step {
  readonly activationId: string
  /** Absent: it could not be had in time. */
  readonly record?: ActivationRecord
}

export interface Component {
  readonly action: ResolvedAction
  readonly payload: Payload | undefined
}

/** A component is waited for so much longer than it may run (rest-api 15.2, 16). */
const graceMs = 60_000

/** Runs one action as it is, to its end. */
export async function runComponent(parts: ControllerParts, step: RunStart): Promise<Step> {
  const { action, payload, identity, activationId } = step
  const start = { ...step, ...mergePayload(action.prepared, payload, { final: false }) }
  const pending = await publish(parts, start, activationMessage(start, parts.config.instance))
  const record = await recordOf(parts, pending, {
    namespace: identity.namespace.name,
    waitMs: action.stored.entity.limits.timeout + graceMs,
  })
  return { activationId, ...(record === undefined ? {} : { record }) }
}

/** One step of `run`: it belongs to the same caller and is caused by the run. */
export function stepOf(
  parts: Pick<ControllerParts, 'clock' | 'hops'>,
  run: CompoundRun,
  component: Component,
): RunStart {
  const { transaction, identity, activationId, firstStep } = run
  return {
    activationId: newActivationId(parts),
    transaction: childTransaction(transaction, { id: parts.hops.newId(transaction.hops), startMs: parts.clock.now() }),
    parent: transaction,
    identity,
    action: component.action,
    payload: component.payload,
    blocking: true,
    cause: activationId,
    ...(firstStep === undefined ? {} : { firstStep }),
  }
}

interface Wait {
  readonly namespace: string
  readonly waitMs: number
}

/** The record as acknowledged; where the acknowledgement is lost, as stored. */
async function recordOf(
  { activations }: Pick<ControllerParts, 'activations'>,
  { activationId, completed }: PendingActivation,
  { namespace, waitMs }: Wait,
): Promise<ActivationRecord | undefined> {
  try {
    const record = await waitAtMost(completed, waitMs)
    if (record !== undefined) return record
  } catch {
    // The acknowledgement is lost; the record may be there all the same.
  }
  return activations.get(namespace, activationId)
}

export interface NextInput {
  /** The result is an object with a member `error`, which ends the sequence. */
  readonly isError: boolean
  readonly payload: Payload | undefined
}

/** What a result hands to the next component: objects and arrays, nothing else (rest-api 15.2). */
export function nextInput(result: JsonText | undefined): NextInput {
  const value: unknown = result === undefined ? undefined : JSON.parse(result)
  if (result === undefined || typeof value !== 'object' || value === null) return { isError: false, payload: undefined }
  const isError = !Array.isArray(value) && Object.hasOwn(value, 'error')
  return { isError, payload: { text: result, value } }
}
