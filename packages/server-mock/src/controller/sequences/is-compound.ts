import { isConductor } from '../../entity/annotations.js'
import { isSequence } from '../../entity/exec.js'
import type { ResolvedAction } from '../actions/resolve-action.js'

/** Whether an action is run step by step. */
export function isCompound({ stored }: ResolvedAction): boolean {
  return isSequence(stored.entity.exec) || isConductor(stored.entity.annotations)
}
