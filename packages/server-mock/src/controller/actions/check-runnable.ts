import { ApiError } from '@wsk/contract'
import { isConductor } from '../../entity/annotations.js'
import type { Action } from '../../entity/entity.js'
import { isSequence } from '../../entity/exec.js'

const noCompositions = "The action is a conductor (annotation 'conductor'); this release runs no compositions."

/** Throws ApiError `badRequest` for what would be run as a composition; on a sequence the annotation means nothing. */
export function checkRunnable({ exec, annotations }: Action): void {
  if (!isSequence(exec) && isConductor(annotations)) throw new ApiError('badRequest', noCompositions)
}
