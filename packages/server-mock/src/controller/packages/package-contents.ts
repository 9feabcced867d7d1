import type { Action } from '../../entity/entity.js'
import type { EntityStore } from '../../store/port.js'

/** All actions of a package; `key` is `ns/pkg`. */
export async function packageContents(entities: EntityStore, key: string): Promise<readonly Action[]> {
  const found = await entities.list({ collection: 'actions', path: key, skip: 0, limit: 0 })
  return found.filter((entity) => entity.entityType === 'action')
}
