import { runtimeTexts } from '@wsk/contract'
import { ContainerError } from './containers/port.js'
import { SealError } from '../support/parameter-vault.js'
import { LoadFailure } from './load-action.js'
import type { Refusal } from './pool/job.js'
import { applicationError, developerError, type Outcome, usersDoing, whiskError } from './runtime/interpret-result.js'

/** It had been handed to its runtime when the server ended; nobody knows how far it came. */
export const outcomeUnknown = whiskError(
  'Outcome unknown: the server stopped while the action was running. It is not run again.',
)

/** Its owner was blocked after it had been accepted. */
export const namespaceBlocked = applicationError(runtimeTexts.namespaceBlocked)

/** Its action, or what it is a try of, allows nothing to begin so late. */
export const expired = usersDoing('The activation expired: it reached its maximum age before it could begin.')

/** It was waiting when the server ended, and nobody promised to run it later. */
const serverStopped = whiskError('The activation was not started because the server stopped.')

/** What an activation ends with that the pool refused. */
export function refusalOutcome(refusal: Refusal, memoryMb: number): Outcome {
  switch (refusal.kind) {
    case 'tooLarge':
      return usersDoing(
        `The action needs ${memoryMb} MB of memory and the server has ${refusal.poolMb} MB for all actions together.`,
      )
    case 'overloaded':
      return whiskError(
        `The activation has not been processed: ${refusal.queued} activations are waiting for a container.`,
      )
    case 'expired':
      return whiskError(`Activation processing is not initiated for ${Math.round(refusal.waitedMs)} ms`)
    case 'startFailed':
      return failureOutcome(refusal.error)
    default:
      return serverStopped
  }
}

const faultOutcomes = { whisk: whiskError, developer: developerError, user: usersDoing }

/** What an activation ends with for which something was thrown (invocation 4, 13). */
export function failureOutcome(error: unknown): Outcome {
  if (error instanceof LoadFailure) return error.outcome
  if (error instanceof SealError) return usersDoing(`The action was not run: ${error.message}.`)
  if (!(error instanceof ContainerError)) return whiskError(runtimeTexts.noContainer)
  return faultOutcomes[error.fault](error.message)
}
