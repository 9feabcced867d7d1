import type { ActivationMessage } from '@wsk/contract'
import type { MessageBus } from '../bus/port.js'
import { activationTopic } from '../bus/port.js'
import { unrunActivation } from '../entity/unrun-activation.js'
import type { Stores, UnfinishedWork } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { type Telemetry, workRecovered } from '../telemetry/events.js'
import { outcomeUnknown } from './outcomes.js'

export interface RecoverDeps {
  readonly bus: MessageBus
  readonly stores: Pick<Stores, 'activations' | 'work'>
  readonly clock: Clock
  readonly telemetry: Telemetry
}

/**
 * Takes up the actions that an earlier process accepted: what had not started is published again under its
 * own id, what had is closed as one whose outcome nobody knows. To be called once an invoker listens.
 */
export async function recoverActions(instance: number, deps: RecoverDeps): Promise<void> {
  const topic = activationTopic(instance)
  const unfinished = deps.stores.work.unfinished()
  const [started, waiting] = [messages(unfinished, true), messages(unfinished, false)]
  for (const message of started) await close(message, deps)
  for (const message of waiting) await deps.bus.publish(topic, message)
  workRecovered(deps.telemetry, { resumed: waiting.length, closed: started.length })
}

function messages(unfinished: readonly UnfinishedWork[], areStarted: boolean): readonly ActivationMessage[] {
  return unfinished.flatMap(({ work, started }) =>
    work.kind === 'action' && started === areStarted ? [work.message] : [],
  )
}

/** Nobody can say when it ended; it began at the earliest when it was accepted. */
async function close(message: ActivationMessage, { stores, clock }: RecoverDeps): Promise<void> {
  const { statusCode, result } = outcomeUnknown
  const response = { statusCode, ...(result === undefined ? {} : { result }) }
  if (message.user.limits.storeActivations === false) {
    stores.work.finished(message.activationId)
    return
  }
  await stores.activations.store(
    unrunActivation(message, { startMs: message.transid.startMs, endMs: clock.now(), response }),
  )
}
