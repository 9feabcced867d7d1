import type { Action } from '../../entity/entity.js'
import { isSequence } from '../../entity/exec.js'
import { entityKey } from '../../entity/rule-documents.js'
import { CodeMissing, type EntityStore, type Stored } from '../../store/port.js'
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

/** As `readCode`, for what goes on without: nothing also where the code is gone or elsewhere (rest-api 11.6). */
export async function readCodeIfThere(
  entities: EntityStore,
  stored: Stored<Action>,
): Promise<{ readonly code?: string }> {
  try {
    return await readCode(entities, stored)
  } catch (error) {
    if (error instanceof CodeMissing) return {}
    throw error
  }
}
