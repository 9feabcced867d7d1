import type { Identity } from '../entity/identity.js'
import { askAgain } from '../store/ask-again.js'
import { type AcceptedWork, isOutOfReach, type UnfinishedWork } from '../store/port.js'
import type { ControllerParts } from './parts.js'
import { resumeDelivery } from './deliveries/accept-delivery.js'
import { plannedTransaction } from './planned-work.js'
import { sentSince } from './sent-since.js'
import { leavesRecords } from './sequences/keep-record.js'
import { recoverCompound } from './sequences/recover-compound.js'
import { type FirePlan, parseFirePlan } from './triggers/fire-plan.js'
import { runRules } from './triggers/run-rules.js'

type TriggerWork = Extract<AcceptedWork, { readonly kind: 'trigger' }>

export interface Recovery {
  /** What an earlier process accepted and did not finish. */
  readonly unfinished: readonly UnfinishedWork[]
  /** The caller of a namespace, with its key; `undefined` where it is gone. */
  readonly identityOf: (namespaceUuid: string) => Promise<Identity | undefined>
}

/**
 * Ends what an earlier process accepted: sequences and compositions are run where they had not begun, and get a record
 * that says that their outcome is unknown where they may have; fires go on with the rules that they had not come to, and
 * what is tried again goes on with its plan. Actions are the invoker's to recover. To be called once for each, when the
 * load balancer takes work. Resolves when all are closed or started, or the controller closes; a store that is out of
 * reach is waited for.
 */
export async function recoverWork(parts: ControllerParts, { unfinished, identityOf }: Recovery): Promise<void> {
  const known = new Set(unfinished.map(({ work }) => idOf(work)))
  const left = unfinished.values()
  const recoverSome = async (): Promise<void> => {
    for (const { work, started } of left) await recoverPatiently(parts, { work, started, known, identityOf })
  }
  // What is asked of the bus at once is answered by one reading of it.
  await Promise.all(Array.from({ length: sideBySide }, recoverSome))
}

const sideBySide = 64

interface Piece extends UnfinishedWork {
  /** Ids of everything that was accepted and not finished. */
  readonly known: ReadonlySet<string>
  readonly identityOf: Recovery['identityOf']
}

/** Never rejects. */
async function recoverPatiently(parts: ControllerParts, piece: Piece): Promise<void> {
  try {
    await askAgain(() => recoverPiece(parts, piece), { ending: parts.closing })
  } catch (error) {
    if (isOutOfReach(error)) return // It closes.
    parts.log.error({ err: error, activationId: idOf(piece.work) }, 'accepted work could not be recovered')
  }
}

async function recoverPiece(parts: ControllerParts, { work, started, known, identityOf }: Piece): Promise<void> {
  // Another controller may have ended it since it was found.
  if ((await parts.work.own?.(idOf(work))) === false) return
  if (work.kind === 'sequence') await recoverCompound(parts, { work, started, identityOf })
  if (work.kind === 'delivery') resumeDelivery(parts, { work, known })
  if (work.kind === 'trigger') await resumeFire(parts, { work, known, identityOf })
}

function idOf(work: AcceptedWork): string {
  return work.kind === 'action' ? work.message.activationId : work.activationId
}

interface ResumedFire extends Omit<Piece, 'started'> {
  readonly work: TriggerWork
}

async function resumeFire(parts: ControllerParts, { work, known, identityOf }: ResumedFire): Promise<void> {
  const plan = parseFirePlan(work.plan)
  const fired = plannedTransaction(parts, plan)
  const identity = await identityOf(plan.namespace.uuid)
  const started = await startedRules(parts, { plan, identity, known })
  await runRules(parts, { plan, transaction: { ...fired, hops: fired.hops + 1 }, identity, started })
}

interface PlannedFire {
  readonly plan: FirePlan
  readonly identity: Identity | undefined
  readonly known: ReadonlySet<string>
}

/** Ids of what must not be started again: nothing is run twice. */
async function startedRules(
  parts: ControllerParts,
  { plan, identity, known }: PlannedFire,
): Promise<ReadonlySet<string>> {
  const started = new Set<string>()
  const unsure: string[] = []
  for (const { activationId } of plan.rules) {
    if (activationId === undefined) continue
    const isStarted = known.has(activationId) || (await hasRecord(parts, plan, activationId))
    if (isStarted) started.add(activationId)
    else unsure.push(activationId)
  }
  if (unsure.length === 0) return started
  const sent = await sentSince(parts, unsure, plan.start)
  // Without that it might have run and left no record.
  const mayHaveRun = sent ?? (leavesRecords(parts, identity?.limits ?? {}) ? [] : unsure)
  return new Set([...started, ...mayHaveRun])
}

async function hasRecord({ activations }: ControllerParts, plan: FirePlan, activationId: string): Promise<boolean> {
  return (await activations.get(plan.namespace.name, activationId)) !== undefined
}
