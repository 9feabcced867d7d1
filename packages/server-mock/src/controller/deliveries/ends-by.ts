import type { ControllerParts } from '../parts.js'
import type { DeliveryPlan } from './delivery-plan.js'

const standardQueueAgeMs = 300_000
/** Longest wait for an invoker that takes an activation. */
const placingMs = 30_000

/** When the activation that a plan is at has ended, where anybody runs it. Epoch milliseconds. */
export function endsBy({ config, clock }: Pick<ControllerParts, 'config' | 'clock'>, plan: DeliveryPlan): number {
  const { step, timeoutMs } = plan
  const { queueAgeMs = standardQueueAgeMs, limits } = config
  if (step.kind === 'waiting') return clock.now()
  // A dead letter is sent again under its id, so that it must have begun before, whatever it runs.
  if (step.kind === 'reporting') return step.sinceMs + placingMs + queueAgeMs + 2 * limits.actionTimeoutMs.max
  // What a bus keeps and nobody has begun by now need not be waited for: a record keeps it from being run.
  const begunByMs = config.isKeptByBus === true ? clock.now() : step.sinceMs + queueAgeMs
  return begunByMs + 2 * timeoutMs
}
