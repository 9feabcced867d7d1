import type { ActivationRecord } from '../../entity/activation.js'
import { createDeferred } from '../../support/deferred.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import { newActivationId } from '../actions/start-activation.js'
import type { ControllerParts } from '../parts.js'
import type { Place } from '../throttles/throttles.js'
import { type CompoundRun, FirstStep } from './compound-run.js'
import { followHops } from './follow-hops.js'
import { runCompound } from './run-compound.js'
import { type PlannedCall, plannedCall, sequencePlan } from './sequence-plan.js'

/** A run that nothing is around, and its place among those under way; whoever starts the run gives it back. */
export interface PlacedRun {
  readonly run: CompoundRun
  readonly place: Place
}

/** Starts a sequence or composition that nobody waits for; resolves once it would not be forgotten by the end of this process. */
export async function acceptCompound(
  parts: ControllerParts,
  placed: PlacedRun,
  onStart?: (ended: Promise<ActivationRecord>) => void,
): Promise<void> {
  const { run, place } = placed
  const isTold = parts.config.isKeptByBus !== true
  try {
    await parts.work.accept(run.activationId, acceptedWork(run, isTold ? plannedCall(run) : undefined))
  } catch (error) {
    place.leave()
    throw error
  }
  if (!isTold) parts.work.started(run.activationId)
  const ended = isTold ? resumeCompound(parts, placed) : startRun(parts, placed)
  onStart?.(ended)
}

/** Starts one that the log of accepted work has, which is told by what it begins with. */
export function resumeCompound(parts: ControllerParts, { run, place }: PlacedRun): Promise<ActivationRecord> {
  const first = newActivationId(parts)
  parts.work.beginsWith(run.activationId, first)
  return startRun(parts, { run: { ...run, firstStep: new FirstStep(first) }, place })
}

/** As for actions: `undefined` where the run takes longer than `waitMs` and goes on as one that was accepted. */
export async function awaitCompound(
  parts: ControllerParts,
  placed: PlacedRun,
  waitMs: number,
): Promise<ActivationRecord | undefined> {
  const { run } = placed
  const ended = startRun(parts, placed)
  const record = await waitAtMost(ended, waitMs)
  if (record !== undefined) return record
  const accepted = parts.work.accept(run.activationId, acceptedWork(run))
  parts.work.started(run.activationId)
  // It may have ended while it was being accepted; its record came first then and did not end the work.
  ended.then(() => parts.work.finished(run.activationId), ignore)
  await accepted
  return undefined
}

/** Without a call it is not run by another process. */
function acceptedWork(run: CompoundRun, call?: PlannedCall) {
  const plan = sequencePlan(run, call === undefined ? {} : { call })
  return { kind: 'sequence', activationId: run.activationId, plan } as const
}

/** Runs beside the request, so that the end of the request is not the end of the run. */
function startRun(parts: ControllerParts, { run, place }: PlacedRun): Promise<ActivationRecord> {
  const ended = createDeferred<ActivationRecord>()
  const leave = (): void => place.leave()
  ended.promise.then(leave, leave)
  followHops(parts, run, ended.promise)
  parts.background.start(
    async () => ended.resolve(await runCompound(parts, run)),
    (error) => {
      run.transaction.log.error({ err: error, activationId: run.activationId }, `a ${run.kind} could not be recorded`)
      ended.reject(error)
    },
  )
  return ended.promise
}

function ignore(): void {
  // Said in the log.
}
