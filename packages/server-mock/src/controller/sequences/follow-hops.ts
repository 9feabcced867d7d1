import { providesApiKey } from '../../entity/annotations.js'
import type { ControllerParts } from '../parts.js'
import type { CompoundRun } from './compound-run.js'

/** Has what rules started counted on, through any depth of sequences and compositions. */
export function followHops({ hops }: ControllerParts, run: CompoundRun, ended: Promise<unknown>): void {
  const { transaction, parent, identity, action } = run
  if (transaction.hops === 0) return
  hops.follow({
    transactionId: transaction.id,
    parentId: parent?.id ?? transaction.id,
    namespace: identity.namespace.name,
    holdsKey: providesApiKey(action.stored.entity.annotations),
    hops: transaction.hops,
    ended,
  })
}
