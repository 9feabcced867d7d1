import type { Action } from '../../entity/entity.js'
import { isSequence } from '../../entity/exec.js'
import { entityKey } from '../../entity/rule-documents.js'
import type { EntityStore, Stored } from '../../store/port.js'
import { writing } from '../entity-access.js'

/**
 * The code of an action as `actionJson` takes it; nothing where it has none. Throws ApiError `conflict` where the
 * action was changed since it was read.
 */
export async function readCode(
  entities: EntityStore,
  { entity, revision }: Stored<Action>,
): Promise<{ readonly code?: string }> {
  if (isSequence(entity.exec) || !entity.exec.hasCode) return {}
  const code = await writing(() => entities.readCode(entityKey(entity), revision))
  return code === undefined ? {} : { code }
}
