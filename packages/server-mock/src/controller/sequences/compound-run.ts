import { isConductor } from '../../entity/annotations.js'
import { isSequence, type SequenceExec } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import type { Payload } from '../../entity/merge-parameters.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ResolvedAction } from '../actions/resolve-action.js'
import { CompositionBudget } from '../compositions/composition-budget.js'
import type { ControllerParts } from '../parts.js'
import { BoundedCount } from './bounded-count.js'

/** The id of the first action of an accepted run, by which its beginning is told. */
export class FirstStep {
  #id: string | undefined

  constructor(id: string) {
    this.#id = id
  }

  /** Once. */
  take(): string | undefined {
    const id = this.#id
    this.#id = undefined
    return id
  }
}

/** An action, sequence or composition that is to run. */
export interface RunStart {
  readonly activationId: string
  readonly transaction: Transaction
  /** What started it, where that has a transaction of its own. */
  readonly parent?: Transaction
  readonly identity: Identity
  readonly action: ResolvedAction
  /** Of the caller, or of the step before; absent: nothing. */
  readonly payload: Payload | undefined
  readonly blocking: boolean
  /** Activation id of the enclosing sequence or composition. */
  readonly cause?: string
  /** What `cause` is to it where it is no step. */
  readonly causedBy?: string
  /** Which try it is of what `cause` names. */
  readonly attempt?: number
  /** Of the outermost run; shared by all that is in it. Absent: nobody is told. */
  readonly firstStep?: FirstStep
}

/** One run of a sequence. */
export interface SequenceRun extends RunStart {
  readonly kind: 'sequence'
  readonly exec: SequenceExec
  /** Of its actions, nested sequences counted out; shared with the enclosing sequence. */
  readonly count: BoundedCount
  /** Of the sequences within the outermost run; shared by all that is in it. */
  readonly nested: BoundedCount
  /** Of the composition that it is a part of, at any depth; absent where there is none. */
  readonly budget?: CompositionBudget
}

/** One run of a conductor, which says after each step what comes next. */
export interface CompositionRun extends RunStart {
  readonly kind: 'composition'
  /** Shared with every composition that it is a part of, sequences between them or not. */
  readonly budget: CompositionBudget
  /** As for a sequence. */
  readonly nested: BoundedCount
}

/** What the controller runs step by step. */
export type CompoundRun = SequenceRun | CompositionRun

/**
 * No sequence can be written that reaches itself, but one can come to, by a binding that is turned to another package.
 * Without an action in it only this ends it.
 */
const maxNested = 1000

export interface RunPlace {
  readonly blocking: boolean
  /** Absent: nothing is around it. */
  readonly enclosing?: CompoundRun
}

/** The run that `start` is; `undefined` for an action that runs as it is. */
export function compoundRun(
  { config }: Pick<ControllerParts, 'config'>,
  start: Omit<RunStart, 'blocking'>,
  { blocking, enclosing }: RunPlace,
): CompoundRun | undefined {
  const { exec, annotations } = start.action.stored.entity
  const { sequenceLength } = config.limits
  const budget = enclosing?.budget
  const nested = enclosing?.nested ?? new BoundedCount(maxNested)
  if (isSequence(exec)) {
    if (enclosing !== undefined) nested.take()
    const count = enclosing?.kind === 'sequence' ? enclosing.count : new BoundedCount(sequenceLength)
    return { ...start, blocking, kind: 'sequence', exec, count, nested, ...(budget === undefined ? {} : { budget }) }
  }
  if (!isConductor(annotations)) return undefined
  return { ...start, blocking, kind: 'composition', budget: budget ?? new CompositionBudget(sequenceLength), nested }
}
