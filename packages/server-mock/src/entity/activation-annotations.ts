import type { KeyValue } from '@wsk/contract'
import type { ActionLimits } from './entity.js'

/** What is known of any action, sequence or composition that ran. */
interface RunFacts {
  /** `ns/[pkg/]name` of the entity itself, the provider's where a binding led to it. */
  readonly path: string
  readonly waitMs: number
  /** `ns/bindingName` where a binding led to it. */
  readonly binding?: string
  /** It was a step of a sequence or composition, or something else of what its cause names. */
  readonly isStep: boolean
  /** What else it was; absent for a step. */
  readonly causedBy?: string
  /** Which try it was of what its cause names. */
  readonly attempt?: number
}

export interface ActionRunFacts extends RunFacts {
  /** `unknown` where the action was never loaded. */
  readonly kind: string
  readonly limits?: ActionLimits
  /** Run or initialization reached the time limit. */
  readonly timedOut: boolean
  /** Milliseconds of `/init`; absent on a warm start. */
  readonly initMs?: number
}

export interface SequenceRunFacts extends RunFacts {
  readonly topmost: boolean
  /** With the most memory of any component; absent where no component told. */
  readonly limits?: ActionLimits
  readonly conductor?: true
}

/** Annotations of the record of one action (rest-api 20.2, invocation 20). */
export function actionRunAnnotations(facts: ActionRunFacts): readonly KeyValue[] {
  const annotations: KeyValue[] = [
    { key: 'path', value: facts.path },
    { key: 'waitTime', value: facts.waitMs },
    { key: 'kind', value: facts.kind },
    { key: 'timeout', value: facts.timedOut },
  ]
  if (facts.limits !== undefined) annotations.push({ key: 'limits', value: limitsJson(facts.limits) })
  if (facts.initMs !== undefined) annotations.push({ key: 'initTime', value: facts.initMs })
  return withOrigin(annotations, facts)
}

/** Annotations of the record of a sequence or composition (rest-api 15.3, 16). */
export function sequenceRunAnnotations(facts: SequenceRunFacts): readonly KeyValue[] {
  const annotations: KeyValue[] = [
    { key: 'topmost', value: facts.topmost },
    { key: 'path', value: facts.path },
    { key: 'kind', value: 'sequence' },
    { key: 'waitTime', value: facts.waitMs },
  ]
  if (facts.conductor === true) annotations.push({ key: 'conductor', value: true })
  if (facts.limits !== undefined) annotations.push({ key: 'limits', value: limitsJson(facts.limits) })
  return withOrigin(annotations, facts)
}

export interface DeliveryFacts extends RunFacts {
  readonly kind: string
  readonly tries: number
  /** There was no time left for another try. */
  readonly isExpired: boolean
  /** Of the dead letter. */
  readonly activationId?: string
  /** Why there is no dead letter although one was asked for. */
  readonly problem?: string
}

/** Annotations of the record of an activation that was tried until it succeeded, or told of elsewhere. */
export function deliveryAnnotations(facts: DeliveryFacts): readonly KeyValue[] {
  const annotations: KeyValue[] = [
    { key: 'path', value: facts.path },
    { key: 'waitTime', value: facts.waitMs },
    { key: 'kind', value: facts.kind },
    { key: 'tries', value: facts.tries },
  ]
  if (facts.isExpired) annotations.push({ key: 'expired', value: true })
  if (facts.activationId !== undefined) annotations.push({ key: 'deadLetter', value: facts.activationId })
  if (facts.problem !== undefined) annotations.push({ key: 'deadLetterProblem', value: facts.problem })
  return withOrigin(annotations, facts)
}

/** In this order on the wire; `instances` only where it is set (rest-api 13). */
export function limitsJson({ timeout, memory, logs, concurrency, instances }: ActionLimits): ActionLimits {
  return { timeout, memory, logs, concurrency, ...(instances === undefined ? {} : { instances }) }
}

function withOrigin(annotations: KeyValue[], facts: RunFacts): readonly KeyValue[] {
  const { isStep, causedBy = 'sequence', attempt, binding } = facts
  if (isStep) annotations.push({ key: 'causedBy', value: causedBy })
  if (attempt !== undefined) annotations.push({ key: 'try', value: attempt })
  if (binding !== undefined) annotations.push({ key: 'binding', value: binding })
  return annotations
}
