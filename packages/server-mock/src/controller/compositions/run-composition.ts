import { errorResult, type JsonText, texts } from '@wsk/contract'
import type { ActivationResponse } from '../../entity/activation.js'
import { isConductor } from '../../entity/annotations.js'
import { isSequence } from '../../entity/exec.js'
import type { ControllerParts } from '../parts.js'
import type { CompositionRun } from '../sequences/compound-run.js'
import { failedResponse } from '../sequences/failed-response.js'
import type { Steps } from '../sequences/steps.js'
import { type ConductorAnswer, readAnswer, withState } from './conductor-answer.js'
import { nextAction } from './next-action.js'

/**
 * Runs the conductor, then what it names, then the conductor again with the result, until it names nothing
 * (rest-api 16). Rejects where one cannot be started, or where the conductor answers what is no object.
 */
export async function runComposition(
  parts: ControllerParts,
  run: CompositionRun,
  steps: Steps,
): Promise<ActivationResponse> {
  const { action: conductor, budget } = run
  let payload = run.payload
  while (budget.hasConductorRuns) {
    budget.takeConductorRun()
    const { activationId, record } = await steps.runConductor({ action: conductor, payload })
    if (record === undefined) return failedResponse(3, texts.compositionResultTimeout(activationId))
    const answer = readAnswer(record.response.result)
    if (answer === undefined) throw new TypeError('the result of a conductor is no object')
    const { action, state } = answer
    if (action === undefined) return finalResponse(record.response, answer)
    const outcome = await runNext({ parts, run, steps }, { ...answer, action })
    if (outcome.lost !== undefined) return failedResponse(3, texts.compositionResultTimeout(outcome.lost))
    const next = withState(outcome.result, state)
    payload = next ?? withState(errorResult({ text: texts.compositionNotResolved(outcome.name) }), state)
  }
  return failedResponse(1, texts.compositionTooLong)
}

function finalResponse(response: ActivationResponse, { params }: ConductorAnswer): ActivationResponse {
  if (params === undefined) return response
  return { statusCode: response.statusCode, result: params.text, size: params.text.length }
}

interface Running {
  readonly parts: ControllerParts
  readonly run: CompositionRun
  readonly steps: Steps
}

interface StepOutcome {
  /** Of the step, or what the conductor is told in its place. */
  readonly result: JsonText | undefined
  /** `ns/[pkg/]name` of what ran; blank where nothing did. */
  readonly name: string
  /** Activation id of a step whose record could not be had. */
  readonly lost?: string
}

async function runNext(
  { parts, run, steps }: Running,
  { action: asked, params }: ConductorAnswer & { readonly action: JsonText },
): Promise<StepOutcome> {
  const next = await nextAction(parts, run, asked)
  if ('problem' in next) return { result: errorResult({ text: next.problem }), name: '' }
  const { action, name } = next
  const { exec, annotations } = action.stored.entity
  // A nested composition counts by what it does.
  if (isSequence(exec) || !isConductor(annotations)) run.budget.takeComponent()
  const { activationId, record } = await steps.run({ action, payload: params })
  if (record === undefined) return { result: undefined, name, lost: activationId }
  return { result: record.response.result, name }
}
