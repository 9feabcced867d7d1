import { ApiError, texts } from '@wsk/contract'
import type { ActivationResponse } from '../../entity/activation.js'
import type { PathName } from '../../entity/entity.js'
import { componentName, isSequence } from '../../entity/exec.js'
import { type ResolvedAction, resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import type { SequenceRun } from './compound-run.js'
import { failedResponse } from './failed-response.js'
import { nextInput } from './run-component.js'
import type { Steps } from './steps.js'

/** Runs the components one after the other (rest-api 15.2). Rejects where one cannot be started. */
export async function runSequence(parts: ControllerParts, run: SequenceRun, steps: Steps): Promise<ActivationResponse> {
  // All are looked up at once, which hides the time of the store; what is missing matters when it is reached.
  const lookups = run.exec.components.map((component) => lookUp(parts, componentName(component)))
  let input = run.payload
  let response: ActivationResponse = { statusCode: 0 }
  for (const lookup of lookups) {
    if (run.count.isExhausted) return failedResponse(1, texts.sequenceTooLong)
    const found = await lookup
    if (found instanceof Error) throw found
    if (found === undefined) return failedResponse(1, texts.sequenceComponentMissing)
    // What a nested sequence consists of counts, and not the sequence; a composition counts as one.
    if (!isSequence(found.stored.entity.exec)) run.count.take()
    else if (run.nested.isExhausted) return failedResponse(1, texts.sequenceTooLong)
    const step = await steps.run({ action: found, payload: input })
    if (step.record === undefined) return failedResponse(3, texts.sequenceResultTimeout(step.activationId))
    response = step.record.response
    const next = nextInput(response.result)
    if (next.isError) return response
    input = next.payload
  }
  return response
}

/** Never rejects, because nobody may be waiting yet; `undefined` for a component that is not there. */
async function lookUp(parts: ControllerParts, name: PathName): Promise<ResolvedAction | Error | undefined> {
  try {
    return await resolveAction(parts, name)
  } catch (error) {
    if (error instanceof ApiError && (error.kind === 'notFound' || error.kind === 'conflict')) return undefined
    return error instanceof Error ? error : new Error('looking up a component failed', { cause: error })
  }
}
