import { type ActivationMessage, runtimeTexts } from '@wsk/contract'
import type { Identity } from '../entity/identity.js'
import { pathKey } from '../entity/rule-documents.js'
import { type UnrunEnd, unrunActivation } from '../entity/unrun-activation.js'
import type { Stores, UnfinishedWork } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { type Telemetry, workRecovered } from '../telemetry/events.js'
import { outcomeUnknown } from './outcomes.js'
import { applicationError, type Outcome } from './runtime/interpret-result.js'

export interface RecoverDeps {
  /** Hands a message to the load balancer. */
  readonly resume: (message: ActivationMessage) => Promise<unknown>
  readonly stores: Pick<Stores, 'activations' | 'entities' | 'work'>
  readonly clock: Clock
  readonly telemetry: Telemetry
  /** The caller of a namespace with its key, which accepted work does not hold; undefined where it is gone. */
  readonly identityOf: (namespaceUuid: string) => Promise<Pick<Identity, 'authkey'> | undefined>
}

/**
 * Takes up the actions that an earlier process accepted: what had not started is published again under its
 * own id, what had is closed as one whose outcome nobody knows. What belongs to a subject that is gone or blocked is
 * not run any more. To be called once an invoker listens.
 */
export async function recoverActions(deps: RecoverDeps): Promise<void> {
  const unfinished = deps.stores.work.unfinished()
  const [started, waiting] = [messages(unfinished, true), messages(unfinished, false)]
  for (const message of started) await close(message, outcomeUnknown, deps)
  let resumed = 0
  for (const message of waiting) {
    const identity = await deps.identityOf(message.user.namespace.uuid)
    if (identity === undefined) {
      await close(message, callerGone, deps)
      continue
    }
    await deps.resume(withKey(message, identity))
    resumed++
  }
  workRecovered(deps.telemetry, { resumed, closed: started.length + waiting.length - resumed })
}

const callerGone = applicationError(runtimeTexts.namespaceBlocked)

function withKey(message: ActivationMessage, { authkey }: Pick<Identity, 'authkey'>): ActivationMessage {
  return { ...message, user: { ...message.user, authkey: { api_key: `${authkey.uuid}:${authkey.key}` } } }
}

function messages(unfinished: readonly UnfinishedWork[], areStarted: boolean): readonly ActivationMessage[] {
  return unfinished.flatMap(({ work, started }) =>
    work.kind === 'action' && started === areStarted ? [work.message] : [],
  )
}

/** Nobody can say when it ended; it began at the earliest when it was accepted. */
async function close(message: ActivationMessage, outcome: Outcome, { stores, clock }: RecoverDeps): Promise<void> {
  const { statusCode, result } = outcome
  const response = { statusCode, ...(result === undefined ? {} : { result }) }
  if (message.user.limits.storeActivations === false) {
    stores.work.finished(message.activationId)
    return
  }
  const action = await calledAction(message, stores)
  const end = { startMs: message.transid.startMs, endMs: clock.now(), response }
  await stores.activations.store(unrunActivation(message, { ...end, ...(action === undefined ? {} : { action }) }))
}

/** What the record says of the action; undefined where it is another one by now, or cannot be read. */
async function calledAction(
  { action, revision }: ActivationMessage,
  { entities }: Pick<Stores, 'entities'>,
): Promise<UnrunEnd['action']> {
  const stored = await entities.get(pathKey(action)).catch(() => undefined)
  if (stored?.entity.entityType !== 'action' || stored.revision !== revision) return undefined
  const { exec, version, limits } = stored.entity
  return { kind: exec.kind, version, limits }
}
