import { ApiError, errorResult, texts } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse } from '../../entity/activation.js'
import { sequenceRunAnnotations } from '../../entity/activation-annotations.js'
import type { ActionLimits, PathName } from '../../entity/entity.js'
import { componentName, isSequence } from '../../entity/exec.js'
import { entityKey } from '../../entity/rule-documents.js'
import { type ResolvedAction, resolveAction } from '../actions/resolve-action.js'
import type { ControllerParts } from '../parts.js'
import { keepRecord } from './keep-record.js'
import { type Component, nextInput, runComponent, type Step, stepOf } from './run-component.js'
import type { SequenceRun } from './sequence-run.js'
import { Tally } from './tally.js'

/**
 * Runs the components one after the other and stores the record of the whole (rest-api 15.2, 15.3). What goes wrong
 * becomes the response of the record; rejects only where that cannot be stored.
 */
export async function runSequence(parts: ControllerParts, run: SequenceRun): Promise<ActivationRecord> {
  const startMs = parts.clock.now()
  const tally = new Tally()
  let response: ActivationResponse
  try {
    response = await runComponents(parts, run, tally)
  } catch (error) {
    run.transaction.log.warn({ err: error, activationId: run.activationId }, 'a sequence failed')
    response = failure(3, texts.sequenceFailed)
  }
  const record = sequenceRecord(run, { startMs, endMs: parts.clock.now(), tally, response }, parts)
  const { identity, transaction, blocking } = run
  await keepRecord(parts, record, { limits: identity.limits, transaction, blocking })
  return record
}

async function runComponents(parts: ControllerParts, run: SequenceRun, tally: Tally): Promise<ActivationResponse> {
  // All are looked up at once, which hides the time of the store; what is missing matters when it is reached.
  const lookups = run.exec.components.map((component) => lookUp(parts, componentName(component)))
  let input = run.payload
  let response: ActivationResponse = { statusCode: 0 }
  for (const lookup of lookups) {
    const found = await lookup
    if (found instanceof Error) throw found
    if (found === undefined) return failure(1, texts.sequenceComponentMissing)
    if (run.count.isExhausted) return failure(1, texts.sequenceTooLong)
    const step = await runStep(parts, run, { action: found, payload: input })
    if (step.record === undefined) return failure(3, texts.sequenceResultTimeout(step.activationId))
    tally.add(step.record)
    response = step.record.response
    const next = nextInput(response.result)
    if (next.isError) return response
    input = next.payload
  }
  return response
}

async function runStep(parts: ControllerParts, run: SequenceRun, component: Component): Promise<Step> {
  const { action, payload } = component
  const { exec } = action.stored.entity
  if (!isSequence(exec)) return runComponent(parts, run, component)
  const inner = { ...stepOf(parts, run), action, exec, payload, count: run.count }
  return { activationId: inner.activationId, record: await runSequence(parts, inner) }
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

function failure(statusCode: 1 | 3, text: string): ActivationResponse {
  return { statusCode, result: errorResult({ text }) }
}

interface Outcome {
  readonly startMs: number
  readonly endMs: number
  readonly tally: Tally
  readonly response: ActivationResponse
}

function sequenceRecord(
  run: SequenceRun,
  { startMs, endMs, tally, response }: Outcome,
  parts: Pick<ControllerParts, 'config'>,
): ActivationRecord {
  const { identity, transaction, action, cause } = run
  const { entity } = action.stored
  const { memoryMb } = tally
  const { timeout, logs } = entity.limits
  const { standard: concurrency } = parts.config.limits.actionConcurrency
  const limits: ActionLimits | undefined =
    memoryMb === undefined ? undefined : { timeout, memory: memoryMb, logs, concurrency }
  return {
    namespace: identity.namespace.name,
    name: entity.name,
    version: entity.version,
    subject: identity.subject,
    activationId: run.activationId,
    start: startMs,
    end: endMs,
    duration: tally.durationMs,
    ...(cause === undefined ? {} : { cause }),
    response,
    logs: tally.activationIds,
    annotations: sequenceRunAnnotations({
      path: entityKey(entity),
      topmost: cause === undefined,
      isStep: cause !== undefined,
      waitMs: startMs - transaction.startMs,
      ...(action.binding === undefined ? {} : { binding: action.binding }),
      ...(limits === undefined ? {} : { limits }),
    }),
  }
}
