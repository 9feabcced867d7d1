import { ApiError, texts } from '@wsk/contract'
import type { Action, Entity, EntityCollection, Package, Rule, Trigger } from '../entity/entity.js'
import { type EntityStore, isCorrupt, type Stored, StoreConflict } from '../store/port.js'

interface EntityOf {
  readonly actions: Action
  readonly triggers: Trigger
  readonly rules: Rule
  readonly packages: Package
}

const entityTypes = {
  actions: 'action',
  triggers: 'trigger',
  rules: 'rule',
  packages: 'package',
} as const satisfies Record<EntityCollection, Entity['entityType']>

export function isOf<C extends EntityCollection>(stored: Stored<Entity>, collection: C): stored is Stored<EntityOf[C]> {
  return stored.entity.entityType === entityTypes[collection]
}

/**
 * The entity of a collection, `undefined` where nothing has this key. Throws ApiError `conflict` where something of
 * another collection has it, because all share one key space (rest-api 7.3), and `internal` for what cannot be read.
 */
export async function findEntity<C extends EntityCollection>(
  entities: EntityStore,
  collection: C,
  key: string,
): Promise<Stored<EntityOf[C]> | undefined> {
  const stored = await loadEntity(entities, key)
  if (stored === undefined) return undefined
  if (!isOf(stored, collection)) throw new ApiError('conflict', texts.conformance)
  return stored
}

/** Whatever has this key. Throws ApiError `internal` for what cannot be read (rest-api 3.7). */
export async function loadEntity(entities: EntityStore, key: string): Promise<Stored<Entity> | undefined> {
  try {
    return await entities.get(key)
  } catch (error) {
    throw isCorrupt(error) ? new ApiError('internal', texts.corrupted, { cause: error }) : error
  }
}

/** As `loadEntity`, but what cannot be read is as good as missing. */
export async function loadReadable(entities: EntityStore, key: string): Promise<Stored<Entity> | undefined> {
  try {
    return await entities.get(key)
  } catch (error) {
    if (isCorrupt(error)) return undefined
    throw error
  }
}

/** As `findEntity`, but throws ApiError `notFound` where there is none. */
export async function getEntity<C extends EntityCollection>(
  entities: EntityStore,
  collection: C,
  key: string,
): Promise<Stored<EntityOf[C]>> {
  const stored = await findEntity(entities, collection, key)
  if (stored === undefined) throw new ApiError('notFound')
  return stored
}

/** Runs what needs a revision; another write that came first becomes ApiError `conflict` (rest-api 3.7). */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof StoreConflict) throw new ApiError('conflict', texts.concurrentModification, { cause: error })
    throw error
  }
}
