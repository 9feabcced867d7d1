import type { SequenceExec } from '../../entity/exec.js'
import type { Identity } from '../../entity/identity.js'
import type { Payload } from '../../entity/merge-parameters.js'
import type { Transaction } from '../../telemetry/transaction.js'
import type { ResolvedAction } from '../actions/resolve-action.js'
import type { AtomicCount } from './atomic-count.js'

/** One run of a sequence. */
export interface SequenceRun {
  readonly activationId: string
  readonly transaction: Transaction
  /** What started it, where that has a transaction of its own. */
  readonly parent?: Transaction
  readonly identity: Identity
  readonly action: ResolvedAction
  readonly exec: SequenceExec
  /** For the first component: of the caller, or the result of the step before; absent: nothing. */
  readonly payload: Payload | undefined
  readonly blocking: boolean
  /** Activation id of the enclosing sequence. */
  readonly cause?: string
  /** Shared with the enclosing sequence. */
  readonly count: AtomicCount
}
