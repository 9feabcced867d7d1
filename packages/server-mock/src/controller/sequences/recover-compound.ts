import { ApiError, runtimeTexts } from '@wsk/contract'
import type { ActivationResponse } from '../../entity/activation.js'
import type { Identity } from '../../entity/identity.js'
import type { UnfinishedWork } from '../../store/port.js'
import { type ResolvedAction, resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import { payloadOf } from '../planned-payload.js'
import { plannedTransaction } from '../planned-work.js'
import { compoundRun } from './compound-run.js'
import { failedResponse } from './failed-response.js'
import {
  calledName,
  parseSequencePlan,
  type PlannedCall,
  recordOfUnrunSequence,
  type SequencePlan,
} from './sequence-plan.js'
import { resumeCompound } from './start-compound.js'

export interface AcceptedCompound extends UnfinishedWork {
  readonly work: Extract<UnfinishedWork['work'], { readonly kind: 'sequence' }>
  /** The caller of a namespace; `undefined` where it is gone. */
  readonly identityOf: (namespaceUuid: string) => Promise<Identity | undefined>
}

/**
 * Runs a sequence or composition that an earlier process accepted and had not begun, as it is by now; of any other one
 * the record says that nobody knows how it ended. Throws TypeError for a broken plan.
 */
export async function recoverCompound(parts: ControllerParts, accepted: AcceptedCompound): Promise<void> {
  const { work, started } = accepted
  const { activationId } = work
  const plan = parseSequencePlan(work.plan)
  const { call } = plan
  const response = call === undefined || started ? outcomeUnknown(plan) : await run(parts, { ...accepted, plan, call })
  if (response === undefined) return
  await parts.activations.store(recordOfUnrunSequence({ activationId, plan, now: parts.clock.now(), response }))
}

function outcomeUnknown({ conductor }: SequencePlan): ActivationResponse {
  const what = conductor === true ? 'composition' : 'sequence'
  return failedResponse(3, `Outcome unknown: the server stopped while the ${what} was running. It is not run again.`)
}

interface PlannedRun extends AcceptedCompound {
  readonly plan: SequencePlan
  readonly call: PlannedCall
}

/** Resolves with what its record says in place of its run, where it cannot be run any more. */
async function run(
  parts: ControllerParts,
  { work, plan, call, identityOf }: PlannedRun,
): Promise<ActivationResponse | undefined> {
  const { namespaceUuid, payload, cause, causedBy, attempt } = call
  const identity = await identityOf(namespaceUuid)
  if (identity === undefined) return failedResponse(1, runtimeTexts.namespaceBlocked)
  const action = await resolved(parts, plan)
  if (action === undefined) return failedResponse(1, runtimeTexts.actionGone)
  const start = {
    activationId: work.activationId,
    transaction: plannedTransaction(parts, call),
    identity,
    action,
    payload: payload === undefined ? undefined : payloadOf(payload),
    ...(cause === undefined ? {} : { cause }),
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(attempt === undefined ? {} : { attempt }),
  }
  const found = compoundRun(parts, start, { blocking: false })
  if (found === undefined) return failedResponse(3, runtimeTexts.actionIncompatible)
  void resumeCompound(parts, { run: found, place: parts.throttles.hold(identity) })
  return undefined
}

async function resolved(parts: ControllerParts, plan: SequencePlan): Promise<ResolvedAction | undefined> {
  try {
    return await resolveAction(parts, calledName(plan))
  } catch (error) {
    if (error instanceof ApiError && (error.kind === 'notFound' || error.kind === 'conflict')) return undefined
    throw error
  }
}
