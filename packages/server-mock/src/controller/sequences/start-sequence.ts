import type { ActivationRecord } from '../../entity/activation.js'
import type { SequenceExec } from '../../entity/exec.js'
import { providesApiKey } from '../../entity/annotations.js'
import { createDeferred } from '../../support/deferred.js'
import { waitAtMost } from '../../support/wait-at-most.js'
import type { Invocation } from '../actions/invocation.js'
import type { ControllerParts } from '../parts.js'
import { AtomicCount } from './atomic-count.js'
import { runSequence } from './run-sequence.js'
import { sequencePlan } from './sequence-plan.js'
import type { SequenceRun } from './sequence-run.js'

export interface SequenceInvocation {
  readonly invocation: Invocation
  readonly exec: SequenceExec
}

/** Starts a sequence that nobody waits for; resolves once it would not be forgotten by the end of this process. */
export async function acceptSequence(parts: ControllerParts, { invocation, exec }: SequenceInvocation): Promise<void> {
  const run = sequenceRun(parts, { invocation, exec }, false)
  await parts.work.accept(run.activationId, acceptedSequence(run))
  parts.work.started(run.activationId)
  void startRun(parts, run)
}

/** As for actions: `undefined` where the sequence takes longer than `waitMs` and goes on as one that was accepted. */
export async function awaitSequence(
  parts: ControllerParts,
  invoked: SequenceInvocation,
  waitMs: number,
): Promise<ActivationRecord | undefined> {
  const run = sequenceRun(parts, invoked, true)
  const ended = startRun(parts, run)
  const record = await waitAtMost(ended, waitMs)
  if (record !== undefined) return record
  const accepted = parts.work.accept(run.activationId, acceptedSequence(run))
  parts.work.started(run.activationId)
  // It may have ended while it was being accepted; its record came first then and did not end the work.
  ended.then(() => parts.work.finished(run.activationId), ignore)
  await accepted
  return undefined
}

function sequenceRun(parts: ControllerParts, { invocation, exec }: SequenceInvocation, blocking: boolean): SequenceRun {
  return { ...invocation, exec, blocking, count: new AtomicCount(parts.config.limits.sequenceLength) }
}

function acceptedSequence(run: SequenceRun) {
  return { kind: 'sequence', activationId: run.activationId, plan: sequencePlan(run) } as const
}

/** Runs beside the request, so that the end of the request is not the end of the sequence. */
function startRun(parts: ControllerParts, run: SequenceRun): Promise<ActivationRecord> {
  const ended = createDeferred<ActivationRecord>()
  ended.promise.catch(ignore)
  followHops(parts, run, ended.promise)
  parts.background.start(
    async () => ended.resolve(await runSequence(parts, run)),
    (error) => {
      run.transaction.log.error({ err: error, activationId: run.activationId }, 'a sequence could not be recorded')
      ended.reject(error)
    },
  )
  return ended.promise
}

function followHops({ hops }: ControllerParts, run: SequenceRun, ended: Promise<unknown>): void {
  const { transaction, parent, identity, action } = run
  if (transaction.hops === 0) return
  hops.follow({
    transactionId: transaction.id,
    parentId: parent?.id ?? transaction.id,
    namespace: identity.namespace.name,
    holdsKey: providesApiKey(action.stored.entity.annotations),
    hops: transaction.hops,
    ended,
  })
}

function ignore(): void {
  // Said in the log.
}
