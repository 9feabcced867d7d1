import { setImmediate as nextTurn } from 'node:timers/promises'
import { texts } from '@wsk/contract'
import type { ActivationRecord, ActivationResponse } from '../../entity/activation.js'
import { sequenceRunAnnotations } from '../../entity/activation-annotations.js'
import type { ActionLimits } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { runComposition } from '../compositions/run-composition.js'
import type { ControllerParts } from '../parts.js'
import { type CompoundRun, compoundRun, type RunStart } from './compound-run.js'
import { failedResponse } from './failed-response.js'
import { followHops } from './follow-hops.js'
import { keepRecord } from './keep-record.js'
import { type Component, runComponent, type Step, stepOf } from './run-component.js'
import { runSequence } from './run-sequence.js'
import type { Steps } from './steps.js'
import { Tally } from './tally.js'

/**
 * Runs a sequence or composition and stores the record of the whole (rest-api 15.3, 16). What goes wrong becomes the
 * response of the record; rejects only where that cannot be stored.
 */
export async function runCompound(parts: ControllerParts, run: CompoundRun): Promise<ActivationRecord> {
  const startMs = parts.clock.now()
  const tally = run.kind === 'sequence' ? new Tally() : new Tally(run.action.stored.entity.limits.memory)
  const response = await runSteps(parts, run, tally)
  const record = compoundRecord(run, { startMs, endMs: parts.clock.now(), tally, response }, parts)
  const { identity, transaction, blocking } = run
  await keepRecord(parts, record, { limits: identity.limits, transaction, blocking })
  parts.meter?.activation(record, identity.namespace.uuid)
  return record
}

async function runSteps(parts: ControllerParts, run: CompoundRun, tally: Tally): Promise<ActivationResponse> {
  const steps = stepsOf(parts, run, tally)
  const isSequence = run.kind === 'sequence'
  try {
    return isSequence ? await runSequence(parts, run, steps) : await runComposition(parts, run, steps)
  } catch (error) {
    run.transaction.log.warn({ err: error, activationId: run.activationId }, `a ${run.kind} failed`)
    return failedResponse(3, isSequence ? texts.sequenceFailed : texts.compositionFailed)
  }
}

function stepsOf(parts: ControllerParts, run: CompoundRun, tally: Tally): Steps {
  const added = (step: Step): Step => {
    if (step.record === undefined) tally.addLost(step.activationId)
    else tally.add(step.record)
    return step
  }
  return {
    run: async (component) => added(await runStep(parts, run, component)),
    runConductor: async (component) => added(await runLeaf(parts, run, stepOf(parts, run, component))),
  }
}

const nestedPerTurn = 16

function runLeaf(parts: ControllerParts, { firstStep }: CompoundRun, step: RunStart): Promise<Step> {
  const activationId = firstStep?.take()
  return runComponent(parts, activationId === undefined ? step : { ...step, activationId })
}

async function runStep(parts: ControllerParts, run: CompoundRun, component: Component): Promise<Step> {
  const step = stepOf(parts, run, component)
  const nested = compoundRun(parts, step, { blocking: true, enclosing: run })
  if (nested === undefined) return runLeaf(parts, run, step)
  // One in another with no action between them may wait for nothing that gives others a turn.
  if (nested.kind === 'sequence' && nested.nested.used % nestedPerTurn === 0) await nextTurn()
  const ended = runCompound(parts, nested)
  followHops(parts, nested, ended)
  return { activationId: nested.activationId, record: await ended }
}

interface Outcome {
  readonly startMs: number
  readonly endMs: number
  readonly tally: Tally
  readonly response: ActivationResponse
}

function compoundRecord(
  run: CompoundRun,
  { startMs, endMs, tally, response }: Outcome,
  parts: Pick<ControllerParts, 'config'>,
): ActivationRecord {
  const { identity, transaction, action, cause, causedBy, attempt } = run
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
      ...(causedBy === undefined ? {} : { causedBy }),
      ...(attempt === undefined ? {} : { attempt }),
      waitMs: startMs - transaction.startMs,
      ...(run.kind === 'composition' ? { conductor: true } : {}),
      ...(action.binding === undefined ? {} : { binding: action.binding }),
      ...(limits === undefined ? {} : { limits }),
    }),
  }
}
