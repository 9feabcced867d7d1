import type { ActivationRecord } from '../../entity/activation.js'
import { createDeferred } from '../../support/deferred.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import type { ControllerParts } from '../parts.js'
import type { Place } from '../throttles/throttles.js'
import type { CompoundRun } from './compound-run.js'
import { followHops } from './follow-hops.js'
import { runCompound } from './run-compound.js'
import { sequencePlan } from './sequence-plan.js'

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
  try {
    await parts.work.accept(run.activationId, acceptedWork(run))
  } catch (error) {
    place.leave()
    throw error
  }
  parts.work.started(run.activationId)
  const ended = startRun(parts, placed)
  onStart?.(ended)
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

function acceptedWork(run: CompoundRun) {
  return { kind: 'sequence', activationId: run.activationId, plan: sequencePlan(run) } as const
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
