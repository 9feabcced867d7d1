import type { PathName } from '../../entity/entity.js'
import { isSequence } from '../../entity/exec.js'
import { boundKey, isBinding } from '../../entity/package-documents.js'
import type { ResolvedComponent } from '../../entity/sequence-rules.js'
import type { EntityStore } from '../../store/port.js'
import { isOf } from '../entity-access.js'

/**
 * Where a component's name leads, through a binding if need be; `undefined` where no action is there. What is about to
 * be written as `own` counts as there, and as no sequence.
 */
export async function resolveComponent(
  entities: EntityStore,
  { path, name }: PathName,
  own?: string,
): Promise<ResolvedComponent | undefined> {
  const home = path.includes('/') ? await homeOf(entities, path) : path
  if (home === undefined) return undefined
  const key = `${home}/${name}`
  if (key === own) return { key }
  const stored = await entities.get(key)
  if (stored === undefined || !isOf(stored, 'actions')) return undefined
  const { exec } = stored.entity
  return { key, ...(isSequence(exec) ? { components: exec.components } : {}) }
}

/** Key of the package itself, of a binding that of its provider. */
async function homeOf(entities: EntityStore, key: string): Promise<string | undefined> {
  const stored = await entities.get(key)
  if (stored === undefined || !isOf(stored, 'packages')) return undefined
  return isBinding(stored.entity) ? boundKey(stored.entity) : key
}
