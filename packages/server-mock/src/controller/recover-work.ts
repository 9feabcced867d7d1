import type { Identity } from '../entity/identity.js'
import type { AcceptedWork, UnfinishedWork } from '../store/port.js'
import type { ControllerParts } from './parts.js'
import { resumeDelivery } from './deliveries/accept-delivery.js'
import { leavesRecords } from './sequences/keep-record.js'
import { recordOfLostSequence } from './sequences/sequence-plan.js'
import { type FirePlan, parseFirePlan } from './triggers/fire-plan.js'
import { runRules } from './triggers/run-rules.js'

type TriggerWork = Extract<AcceptedWork, { readonly kind: 'trigger' }>
type SequenceWork = Extract<AcceptedWork, { readonly kind: 'sequence' }>

export interface Recovery {
  /** What an earlier process accepted and did not finish. */
  readonly unfinished: readonly UnfinishedWork[]
  /** The caller of a namespace, with its key; `undefined` where it is gone. */
  readonly identityOf: (namespaceUuid: string) => Promise<Identity | undefined>
}

/**
 * Ends what an earlier process accepted: sequences and compositions get a record that says that their outcome is
 * unknown, fires go on with the rules that they had not come to, and what is tried again goes on with its plan. Actions are the invoker's to recover. To be
 * called once, when the load balancer takes work. Resolves when every record is stored.
 */
export async function recoverWork(parts: ControllerParts, recovery: Recovery): Promise<void> {
  const known = new Set(recovery.unfinished.map(({ work }) => idOf(work)))
  for (const { work } of recovery.unfinished) {
    try {
      if (work.kind === 'sequence') await closeSequence(parts, work)
      if (work.kind === 'delivery') resumeDelivery(parts, { work, known })
      if (work.kind === 'trigger') await resumeFire(parts, { work, known, identityOf: recovery.identityOf })
    } catch (error) {
      parts.log.error({ err: error, activationId: idOf(work) }, 'accepted work could not be recovered')
    }
  }
}

function idOf(work: AcceptedWork): string {
  return work.kind === 'action' ? work.message.activationId : work.activationId
}

async function closeSequence({ activations, clock }: ControllerParts, work: SequenceWork): Promise<void> {
  await activations.store(recordOfLostSequence({ ...work, now: clock.now() }))
}

interface ResumedFire {
  readonly work: TriggerWork
  /** Ids of everything that was accepted and not finished. */
  readonly known: ReadonlySet<string>
  readonly identityOf: Recovery['identityOf']
}

async function resumeFire(parts: ControllerParts, { work, known, identityOf }: ResumedFire): Promise<void> {
  const plan = parseFirePlan(work.plan)
  const { id, startMs, extraLogging, hops } = plan.transaction
  const log = parts.log.child({ transaction: id })
  const identity = await identityOf(plan.namespace.uuid)
  const started = new Set<string>()
  for (const { activationId } of plan.rules) {
    if (activationId === undefined) continue
    const isStarted = known.has(activationId) || (await mayHaveRun(parts, { plan, identity, activationId }))
    if (isStarted) started.add(activationId)
  }
  await runRules(parts, { plan, transaction: { id, startMs, extraLogging, hops: hops + 1, log }, identity, started })
}

interface PlannedActivation {
  readonly plan: FirePlan
  readonly identity: Identity | undefined
  readonly activationId: string
}

/** It has a record, or it might have run without leaving one: nothing is run twice. */
async function mayHaveRun(
  parts: ControllerParts,
  { plan, identity, activationId }: PlannedActivation,
): Promise<boolean> {
  if (!leavesRecords(parts, identity?.limits ?? {})) return true
  return (await parts.activations.get(plan.namespace.name, activationId)) !== undefined
}
